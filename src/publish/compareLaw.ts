import type { ChangeKind } from '../languages/en/law-changes.ts';
import type { LawChange } from '../law/comparing/changes.ts';
import {
  countsOf,
  type LawComparison,
  type LoneProvision,
  type ProvisionNamed,
  type ProvisionPair,
} from '../law/comparing/comparing.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Quote } from '../model/span.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { oneLine, quoted } from './words.ts';

const HEADINGS: readonly (readonly [ChangeKind, string])[] = [
  ['duty', 'Duties, prohibitions and permissions'],
  ['date', 'Dates and periods'],
  ['power', 'Powers to make law and how Parliament sees them'],
  ['threshold', 'Amounts and thresholds'],
  ['condition', 'Conditions and exceptions'],
  ['definition', 'What words mean'],
  ['scope', 'What is covered: words of content added or taken out'],
];

const LESSER: readonly (readonly [ChangeKind, string])[] = [
  ['reference', 'References to other provisions'],
  ['wording', 'Other words, and no change of meaning found'],
];

/** Two versions of a law held against each other, for people: what changed in meaning first, other words last. */
export function compareLawPage(found: LawComparison, names: readonly [earlier: string, later: string]): Page {
  const changed = (kinds: typeof HEADINGS) =>
    kinds.map(([kind, heading]) => {
      const pairs = found.pairs.filter(({ changes }) => changes[0]?.kind === kind);
      return section(`${heading} (${pairs.length})`, pairs.map(pairItem));
    });
  const sections: readonly Section[] = [
    ...changed(HEADINGS),
    lone('New', found.added),
    lone('Dropped', found.removed),
    elsewhere(found),
    ...changed(LESSER),
  ];
  return {
    title: 'Two versions of a law compared',
    language: 'en',
    facts: [['Earlier', names[0]], ['Later', names[1]], ...countFacts(found)],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** The same for programs, with the versions that were compared. */
export function compareLawJson(found: LawComparison, earlier: Analysis, later: Analysis): object {
  const versionOf = ({ document: { id, edition, title, published }, legislation }: Analysis) => ({
    id,
    edition,
    title,
    published,
    version: legislation?.version ?? null,
    asOf: legislation?.asOf ?? null,
  });
  return {
    earlier: versionOf(earlier),
    later: versionOf(later),
    sameLaw: found.sameLaw,
    counts: countsOf(found),
    pairs: found.pairs,
    added: found.added,
    removed: found.removed,
  };
}

function countFacts(found: LawComparison): readonly Fact[] {
  const { same, renumbered, renumberedReferences, moved } = countsOf(found);
  const told = [...HEADINGS, ...LESSER].reduce((sum, [kind]) => sum + countsOf(found).changed[kind], 0);
  return [
    [
      'Note',
      found.sameLaw === null
        ? 'Nothing says that these are versions of one law: they are compared all the same.'
        : '',
    ],
    [
      'Provisions',
      `${found.pairs.length} in both: ${same} with nothing changed but numbers, ${told} with changed words; ${found.added.length} new, ${found.removed.length} dropped`,
    ],
    [
      'Numbers',
      `${renumbered} renumbered, ${moved} moved elsewhere, ${renumberedReferences} with references that follow the new numbers only`,
    ],
    ['Marks', 'Words that differ stand between » and «.'],
  ];
}

function pairItem({ earlier, later, how, changes, gone, came }: ProvisionPair): Item {
  const [one, other] = [wordsOf(earlier, gone), wordsOf(later, came)];
  return item(`${pathWords(earlier, later)}${how === 'moved' ? ' (moved)' : ''}: ${changesWords(changes)}`, {
    facts: [
      ['Earlier', quoted(one)],
      ['Later', quoted(other)],
    ],
  });
}

const pathWords = (earlier: ProvisionNamed, later: ProvisionNamed): string =>
  earlier.cited === later.cited ? later.cited : `${earlier.cited} → ${later.cited}`;

/** Its own words, a heading set apart from what follows it, and what differs between » and «. */
function wordsOf({ quotes, heading }: ProvisionNamed, differing: readonly Quote[] = []): string {
  const [first = '', ...others] = quotes.map((one) => oneLine(markedIn(one, differing)));
  return [heading === null || others.length === 0 ? first : `${first}:`, ...others].join(' ');
}

function markedIn({ quote, start }: Quote, differing: readonly Quote[]): string {
  let shown = '';
  let at = 0;
  for (const one of differing) {
    const [from, to] = [Math.max(at, one.start - start), Math.min(quote.length, one.end - start)];
    if (from >= to) continue;
    shown += `${quote.slice(at, from)}»${quote.slice(from, to)}«`;
    at = to;
  }
  return shown + quote.slice(at);
}

/** "a duty became a power: “must” → “may”"; what is told by its words alone is told once. */
const changesWords = (changes: readonly LawChange[]): string =>
  [...new Set(changes.map(changeWords))].join('; ');

function changeWords({ kind, says, earlier, later }: LawChange): string {
  if (PLAIN.has(kind)) return says;
  const [one, other] = [earlier, later].map((words) => (words ? `“${oneLine(words.quote)}”` : ''));
  if (says === 'became') return `${one} became ${other}`;
  if (one && other) return `${says} (${one} → ${other})`;
  return says === 'added' || says === 'dropped' ? `${one || other} ${says}` : `${says} (${one || other})`;
}

const PLAIN: ReadonlySet<ChangeKind> = new Set(['definition', 'scope', 'reference', 'wording']);

/** New or dropped provisions: each with what it lays down, and with those that stand in it. */
function lone(what: string, provisions: readonly LoneProvision[]): Section {
  const within = Map.groupBy(provisions, ({ within }) => within ?? '');
  const tops = within.get('') ?? [];
  return section(
    provisions.length === tops.length
      ? `${what} (${tops.length})`
      : `${what} (${provisions.length} in ${tops.length} places)`,
    tops.map((top) => loneItem(top, partsOf(top, within))),
  );
}

function partsOf(
  { id }: LoneProvision,
  within: ReadonlyMap<string, readonly LoneProvision[]>,
): readonly LoneProvision[] {
  return (within.get(id) ?? []).flatMap((part) => [part, ...partsOf(part, within)]);
}

const MOST_TOLD = 8;

function loneItem(top: LoneProvision, parts: readonly LoneProvision[]): Item {
  const telling = [top, ...parts].filter(({ carries }) => carries.length > 0);
  const told = telling.filter((one) => one !== top || parts.length > 0).slice(0, MOST_TOLD);
  const more = telling.length - told.length;
  const words = wordsOf(top);
  return item(`${top.cited}${parts.length > 0 ? ` with ${parts.length} in it` : ''}: ${quoted(words)}`, {
    facts: [
      ...told.map((one): Fact => [carriesWords(one), quoted(wordsOf(one))]),
      ['And', more > 0 && told.length > 0 ? `${more} more that lay something down` : ''],
    ],
  });
}

/** "cl. 29(2), a duty". */
const carriesWords = ({ cited, carries }: LoneProvision): string =>
  [cited, ...new Set(carries.map(({ name }) => name).filter((name) => name !== ''))].join(', ');

/** What went elsewhere, and what became one or two: whatever else changed in it stands above. */
function elsewhere({ pairs }: LawComparison): Section {
  const gone = pairs.filter(({ how, changes }) => WORDS[how] !== undefined && changes.length === 0);
  return section(
    `Moved, split or merged (${gone.length})`,
    gone.map(({ how, earlier, later }) =>
      item(`${earlier.cited} → ${later.cited}: ${WORDS[how]}`, {
        facts: [['Words', quoted(wordsOf(how === 'split' ? later : earlier))]],
      }),
    ),
  );
}

const WORDS: Partial<Record<ProvisionPair['how'], string>> = {
  moved: 'moved',
  split: 'came out of it',
  merged: 'became part of it',
};
