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
export type MarkKind = (typeof MARK_KINDS)[number];

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
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

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

export const mentionId = ({ start, end }: Span): string => `at:${start}-${end}`;

const rank = ({ kind }: Mark): number => MARK_KINDS.indexOf(kind);
