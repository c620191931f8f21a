import type { Cadence, Mention } from '../../model/analysis.ts';
import { quote, type Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import type { MentionIndex } from '../mentions.ts';
import { type Limit, limitsIn } from './conditions.ts';
import { type Cited, citedIn } from './instruments.ts';
import type { Line } from './line.ts';

/** What qualifies the actions of one sentence, found once. */
export interface Qualifiers {
  readonly dates: readonly Mention[];
  readonly durations: readonly Mention[];
  readonly recurrences: readonly Mention[];
  readonly instruments: readonly Cited[];
  readonly limits: readonly Limit[];
}

/** The stretches in which an action's qualifiers may stand: its own words, and what is said before it of all. */
export interface Scope {
  readonly own: Span;
  /** The action alone, as it is quoted. */
  readonly act: Span;
  /** Where the action's verb begins, in characters: its subject may stand before it. */
  readonly verb: number;
  /** From the opening of the clause to the action. */
  readonly before: Span | null;
  /** Before the subject: "In the first half of 2026, …". */
  readonly opening: Span | null;
  /** Between the governing words and the action: "aim [in 2026] to sign". */
  readonly gap: Span | null;
  readonly subject: Span | null;
}

/** What the sentence says, and the line that leads into it: a list item takes what stands above the list. */
export function qualifiersOf(segmented: Segmented, line: Line, mentions: MentionIndex): Qualifiers {
  const { document } = segmented;
  const { sentence } = line;
  const own = [...leadsOf(sentence), sentence].flatMap((one) => mentions.within(one));
  const of = (...types: string[]) => own.filter(({ type }) => types.includes(type));
  return {
    dates: of('date', 'period'),
    durations: of('duration'),
    recurrences: of('recurrence'),
    instruments: citedIn(segmented, line, of('instrument'), mentions),
    limits: limitsIn(document, sentence),
  };
}

const leadsOf = ({ lead }: Sentence): Sentence[] => (lead ? [...leadsOf(lead), lead] : []);

export const inside = (span: Span | null, item: Span): boolean =>
  span !== null && item.start >= span.start && item.end <= span.end;

const REGULAR =
  /\b(?:regular(?!\s+(?:migra|pathway|army|armed|force|work|income|job|customer|price|contact\s+lens)[a-z]*)|regularly|periodic|periodically|routine|frequent|frequently|often)\b/iu;

/** How often a repeated act comes round. */
export function cadenceOf(
  { document }: Segmented,
  { recurrences }: Qualifiers,
  { own, act, before, subject }: Scope,
): Cadence | null {
  const found = [own, subject, before]
    .map((span) => recurrences.find((mention) => inside(span, mention)))
    .find((mention) => mention);
  if (found) return { ...quote(document, found), duration: found.value };
  const regular = REGULAR.exec(document.text.slice(act.start, act.end));
  if (!regular) return null;
  const start = act.start + regular.index;
  return { ...quote(document, { start, end: start + regular[0].length }), duration: 'regular' };
}
