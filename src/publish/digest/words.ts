// What a provision of a law does, in words for people.
import type { Amendment, Inserted, Target } from '../../law/amendments/amendment.ts';
import type { Definition } from '../../law/definitions/definition.ts';
import type { Digest } from '../../law/digest/digest.ts';
import type { Commencement } from '../../law/extent/commencement.ts';
import type { Extent } from '../../law/extent/extents.ts';
import type { Commitment, Obligation } from '../../model/analysis.ts';
import { namesWords, oneLine, pointWords, quoted } from '../words.ts';

const LONGEST = 160;

/** Cut at a word, so that a list stays one. */
export function short(words: string, longest = LONGEST): string {
  const line = oneLine(words);
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/u, '')} …`;
}

export const OBLIGATION_LABELS: Readonly<Record<Obligation, string>> = {
  duty: 'duty',
  power: 'power',
  prohibition: 'prohibition',
  review: 'review',
  report: 'report',
  commencement: 'begins',
  sunset: 'ends',
};

/** "s. 3(2): The registrar: keep a register (by 2031)". */
export function obligationWords(
  { provision, actors, action, deadline, firmnessEvidence, obligation }: Commitment,
  cite: Digest['cite'],
): string {
  const itself = obligation === 'commencement' || obligation === 'sunset';
  const who =
    actors.length === 0 || itself ? '' : `${oneLine(`${namesWords(actors)} ${firmnessEvidence.quote}`)}: `;
  const when = deadline === null ? '' : ` (${oneLine(deadline.quote)})`;
  return `${provision === undefined ? '' : `${cite(provision)}: `}${who}${short(action.quote)}${when}`;
}

/** "“harbour” means a port or a quay (in this Act; s. 2(1))". */
export function definitionWords({
  term,
  manner,
  words,
  scope,
  cited,
  quoted: elsewhere,
  source,
}: Definition): string {
  const said =
    manner === 'means'
      ? `means ${short(words.quote)}`
      : manner === 'called'
        ? `stands for: ${short(words.quote)}`
        : short(words.quote);
  const where =
    scope.words !== null ? oneLine(scope.words.quote) : elsewhere ? null : 'where it holds is assumed';
  const from =
    source === null
      ? null
      : `${source.law === null ? source.cited : `${source.law.name} ${source.cited}`.trim()}`;
  return [
    `${quoted(term.quote)} ${said}`,
    ` (${[cited, where, from && `meaning in ${from}`, elsewhere && 'to stand in another law'].filter(Boolean).join('; ')})`,
  ].join('');
}

const VERBS = { insert: 'insert', substitute: 'substitute', omit: 'omit', renumber: 'renumber' } as const;

/** "s. 3(a): Harbour Act 2010 s. 4(1): for “ship” substitute “vessel”". */
export function amendmentWords(amendment: Amendment): string {
  const { cited, law, targets } = amendment;
  const where = targets.map(targetWords).filter(Boolean).join(' and ');
  const of = [law?.name ?? 'a law that the words do not name', where].filter(Boolean).join(', ');
  return `${cited === null ? '' : `${cited}: `}${of}: ${doneWords(amendment)}`;
}

export const targetWords = ({ cited, to, part }: Target): string =>
  [to === null ? cited : `${cited} to ${to.cited}`, part && oneLine(part)].filter(Boolean).join(', ');

/** What is done there: "after “ship” insert “or boat” in each place". */
function doneWords({ change, anchor, old, range, each, fresh, inserted, becomes }: Amendment): string {
  const comes =
    inserted.length > 0 ? insertedWords(inserted) : fresh === null ? '' : quoted(short(fresh.quote, 80));
  const times = each === null ? '' : each === 'each' ? ' in each place' : ` in the ${each} place`;
  const goes = old !== null ? quoted(short(old.quote, 80)) : range === null ? 'it' : rangeWords(range);
  if (change === 'renumber') return `renumber as ${becomes?.quote ?? ''}`.trim();
  if (change === 'omit') return `${VERBS.omit} ${goes}${times}`;
  if (change === 'substitute') return `for ${goes}${times} ${VERBS.substitute} ${comes || 'what follows'}`;
  return `${anchorWords(anchor)}${times} ${VERBS.insert} ${comes || 'what follows'}`.trim();
}

function rangeWords({ from, to, beside }: NonNullable<Amendment['range']>): string {
  const kept = beside ? ' (which stay)' : '';
  return `the words ${from === null ? 'from the beginning' : `from ${quoted(from.quote)}`} ${to === null ? 'to the end' : `to ${quoted(to.quote)}`}${kept}`;
}

function anchorWords(anchor: Amendment['anchor']): string {
  if (anchor === null) return '';
  const { where, target, words } = anchor;
  if (where !== 'after' && where !== 'before')
    return where === 'appropriate place' ? 'at the appropriate place' : `at the ${where}`;
  return `${where} ${words !== null ? quoted(words.quote) : target === null ? '' : targetWords(target)}`.trim();
}

const insertedWords = (inserted: readonly Inserted[]): string =>
  inserted.map(({ cited }) => cited).join(', ');

const TERRITORIES: Readonly<Record<string, string>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  NI: 'Northern Ireland',
  EU: 'the European Union',
  EEA: 'the European Economic Area (marked as of relevance to it)',
};
const named = (codes: readonly string[]): string => codes.map((code) => TERRITORIES[code] ?? code).join(', ');

/** Where it extends to, by whom, and where it applies. */
export function extentWords({ published, stated, applies, contradiction, notes }: Extent): string {
  const both = published !== null && stated !== null;
  const said =
    both && contradiction === null
      ? [`${named(stated)} (publisher and words)`]
      : [
          published === null ? '' : `${named(published)} (publisher)`,
          stated === null ? '' : `${named(stated)} (its words)`,
        ];
  const where = applies === null ? '' : `applies to ${named(applies)}`;
  return [...said, where, contradiction === null ? '' : `they do not agree: ${contradiction}`, ...notes]
    .filter(Boolean)
    .join('; ');
}

/** When it is in force, with the dates as a reader says them. */
export function commencementWords({ state, contradiction }: Commencement): string {
  const words = contradiction === null ? state : `${state}; they do not agree: ${contradiction}`;
  return words.replace(/^in force /, '').replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => pointWords(day));
}
