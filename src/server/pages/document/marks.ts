import type { Firmness, Mention } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { spanOf, stands } from '../../../register/entries.ts';
import type { Entry } from '../../../register/register.ts';

/** A stretch of the text that somebody may ask about. */
export interface Mark extends Span {
  /** Of an entry its id; of a date or an instrument where it stands: `at:120-134`. */
  readonly id: string;
  readonly kind: MarkKind;
}

/** What can be shown and left out, in the order of the legend. */
export const MARK_KINDS = [
  'obliged',
  'committed',
  'intended',
  'exploratory',
  'affirmed',
  'silence',
  'watchpoint',
  'advisory',
  'event',
  'figure',
  'date',
  'instrument',
] as const satisfies readonly (Firmness | Exclude<Entry['kind'], 'commitment'> | 'date' | 'instrument')[];
/** `words`: what an address points at, and nothing more is known of. */
export type MarkKind = (typeof MARK_KINDS)[number] | 'words';

/** What an edition says and names, in the order of the text: of two that begin together the wider first. */
export function marksOf(
  edition: string,
  entries: readonly Entry[],
  mentions: readonly Mention[],
): readonly Mark[] {
  const marks = [
    ...entries.flatMap((entry) => entryMark(edition, entry) ?? []),
    ...mentions.flatMap(mentionMark),
  ];
  return inOrder(marks);
}

export const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));

/** Of what earlier readings found in this edition and newer ones do not, nothing is marked. */
function entryMark(edition: string, entry: Entry): Mark | null {
  const saying = entry.sayings.find((one) => one.edition === edition);
  if (saying === undefined || !(stands(entry) || entry.standing === 'superseded')) return null;
  const { start, end } = spanOf({ ...entry, said: saying.said } as Entry);
  const kind = entry.kind === 'commitment' ? firmnessIn(edition, entry) : entry.kind;
  return { id: entry.id, kind, start, end };
}

/** As a person set it right where it is the newest wording's; else as that edition has it. */
const firmnessIn = (edition: string, entry: Extract<Entry, { kind: 'commitment' }>): Firmness =>
  entry.edition === edition
    ? entry.values.firmness
    : entry.sayings.find((one) => one.edition === edition)!.said.firmness;

const DATES: ReadonlySet<Mention['type']> = new Set(['date', 'period', 'recurrence', 'duration']);

function mentionMark({ type, start, end }: Mention): Mark[] {
  const kind = DATES.has(type) ? 'date' : type === 'instrument' ? 'instrument' : null;
  return kind === null ? [] : [{ id: mentionId({ start, end }), kind, start, end }];
}

/** Words that somebody points at and that nothing else marks, by where they stand; null where that is no such place. */
export function wordsMark(id: string, length: number, marks: readonly Mark[]): Mark | null {
  const [, from, to] = /^at:(\d{1,9})-(\d{1,9})$/.exec(id) ?? [];
  const [start, end] = [Number(from), Number(to)];
  if (to === undefined || start >= end || end > length || marks.some((one) => one.id === id)) return null;
  return { id, kind: 'words', start, end };
}

export const mentionId = ({ start, end }: Span): string => `at:${start}-${end}`;

const RANKS: readonly MarkKind[] = MARK_KINDS;
const rank = ({ kind }: Mark): number => RANKS.indexOf(kind);
