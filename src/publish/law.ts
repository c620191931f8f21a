import type { Legislation } from '../model/legislation.ts';
import { type Fact, item, type Section, section } from './page.ts';
import { oneLine, pointWords } from './words.ts';

/** What the publisher says of a law, beside its words: as lines of a page's head. */
export function lawFacts(law: Legislation): readonly Fact[] {
  return [
    ['Law', [law.kind, law.celex, law.journal].filter(Boolean).join(', ')],
    ['Version', law.version ?? ''],
    ['As of', law.asOf === null ? '' : pointWords(law.asOf)],
    ['Dates', law.dates.map(({ what, date }) => `${what} ${pointWords(date)}`).join('; ')],
    ['Extent', law.extent.map((part) => EXTENTS[part] ?? part).join(', ')],
    ['Status', law.status ?? ''],
    ['In force', differences(law)],
    ['Not yet made', unmade(law)],
  ];
}

const EXTENTS: Readonly<Record<string, string>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  NI: 'Northern Ireland',
};

function differences({ provisions }: Legislation): string {
  const differing = provisions.filter(
    ({ status, from, to }) => status !== null || from !== null || to !== null,
  );
  if (differing.length === 0) return '';
  const named = differing.slice(0, MOST_NAMED).map(({ provision, status, from, to }) => {
    const since = from === null ? '' : `from ${pointWords(from)}`;
    const until = to === null ? '' : `up to ${pointWords(to)}`;
    return [provision, status?.toLowerCase(), since, until].filter(Boolean).join(' ');
  });
  return `${named.join('; ')}${more(differing.length)}`;
}

/** Changes that the publisher knows of: the text does not have them. */
function unmade({ unapplied }: Legislation): string {
  if (unapplied.length === 0) return '';
  const named = unapplied
    .slice(0, MOST_NAMED)
    .map(({ provisions, effect, by }) => `${provisions} ${effect} by ${oneLine(by)}`);
  return `${named.join('; ')}${more(unapplied.length)}`;
}

const MOST_NAMED = 3;
const more = (n: number): string => (n > MOST_NAMED ? `; and ${n - MOST_NAMED} more` : '');

/** What members want changed in a bill, in the order of the paper. */
export function amendmentsSection({ amendments }: Legislation): readonly Section[] {
  if (amendments.length === 0) return [];
  const items = amendments.map(({ number, proposer, supporters, target, action }) =>
    item(`${number}: ${[action, target].filter(Boolean).join(' ') || 'amendment'}`, {
      facts: [
        ['By', proposer],
        ['With', supporters.join(', ')],
      ],
    }),
  );
  return [section(`Amendments (${items.length})`, items)];
}
