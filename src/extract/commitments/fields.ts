import type { Cadence, Deadline, Mention } from '../../model/analysis.ts';
import { addMonths, firstDay } from '../../model/edtf.ts';
import { quote, type Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import { isAhead, type MentionIndex } from '../mentions.ts';
import { type Limit, limitsIn, RELATIVE } from './conditions.ts';
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

const inside = (span: Span | null, item: Span): boolean =>
  span !== null && item.start >= span.start && item.end <= span.end;

/** The time by or in which the action is to be done, and not one that dates something within it. */
export function deadlineOf(
  { document }: Segmented,
  { dates, durations, limits }: Qualifiers,
  scope: Scope,
): Deadline | null {
  const { text, published } = document;
  const free = dates.filter(
    (date) =>
      rank(text, scope, date) < 3 &&
      mayBeDue(date.value, published) &&
      isNear(scope, date) &&
      !limits.some((limit) => inside(limit, date)) &&
      !RELATIVE.test(text.slice(scope.act.end, date.start)) &&
      isAdverbial(text, date) &&
      !isOfGoal(text, scope, date),
  );
  const [chosen] = free.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) || rank(text, scope, a) - rank(text, scope, b),
  );
  if (chosen)
    return { ...quote(document, chosen), edtf: leadingUpTo(text, scope, chosen) ?? asDeadline(chosen.value) };
  return stretchOf(
    document,
    durations.filter((duration) => inside(scope.own, duration)),
  );
}

/** A start ("from 2027") far behind the action is the start of something else. */
const isNear = ({ act }: Scope, { start, value }: Mention): boolean =>
  !value?.endsWith('/..') || start < act.end + 25;

const GOAL =
  /\b(?:goals?|targets?|objectives?|ambitions?|aims?|pledges?)\s+(?:of|to|for)\b|\bnet[\s\u2010-\u2013-]zero\b|\b(?:carbon|climate)[\s-]neutral/iu;
const REACHES =
  /\b(?:achiev|reach|meet|deliver|hit|attain|reali[sz]|accomplish|fulfil|becom|get|set|adopt|announc|rais|commit|halv|cut|reduc|end|phas|agree)\p{L}*\s/iu;

/** "support Chile's efforts to end hunger by 2030": what others do has its own time. */
const OTHERS =
  /[\p{L}]['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:efforts?|plans?|bid|goals?|ambitions?|targets?|pledges?)\s+(?:to|of)\s/iu;

/** "finance in line with the goal to end emissions by 2050": the date is the goal's, unless to reach it is the act. */
function isOfGoal(text: string, { verb }: Scope, date: Span): boolean {
  const before = date.start > verb ? text.slice(verb, date.start) : '';
  if (OTHERS.test(before)) return true;
  const goal = GOAL.exec(before);
  return goal !== null && !REACHES.test(before.slice(0, goal.index));
}

/** After the verb first, then between what governs it and the verb, then at the opening of the clause, then in its subject. */
function rank(text: string, { own, verb, gap, opening, subject }: Scope, date: Span): number {
  if (inside(own, date)) return date.start >= verb ? 0 : 2.5;
  if (inside(gap, date)) return 1;
  if (subject && opensAt(text, subject, date)) return 2;
  return inside(opening, date) && date.start - opening!.start <= LONGEST_OPENING ? 2 : 3;
}

/** "that, this summer, the department will": just before the subject, or taken for its first words. */
const opensAt = (text: string, subject: Span, { start, end }: Span): boolean =>
  start <= subject.start && /^,?\s$/.test(text.slice(end, Math.max(subject.start, end + 2)));

/** A date that opens the sentence stands near its head; farther on it dates something else. */
const LONGEST_OPENING = 16;

const PREPOSITION =
  /\b(?:in|by|on|before|until|till|during|over|within|for|from|at|of|throughout|period|later|than|following)\s+(?:the\s+)?(?:period\s+)?$|^\s*$|[,(]\s*$/iu;
const DATED =
  /(?<!\bbe\s)\b(?:agreed|signed|announced|adopted|published|issued|launched|since|dated|of|held|made|deferred|concluded|laid\s+out|set\s+out)\s+(?:(?:on|in|at|for|the)\s+)*$/iu;

/** Whether the date stands free ("in 2027", "by May") and does not name or date a thing ("the 2022 plan", "agreed in May"). */
function isAdverbial(text: string, { start, end, quote: words }: Mention): boolean {
  if (/^(?:since|today|yesterday|last|past|after|following|beginning|starting|commencing)\b/iu.test(words))
    return false;
  if (
    /\b(?:beginning|starting|begin|start|commencing)\s+(?:in|on|from|with)?\s*(?:the\s+)?$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  )
    return false;
  if (
    /^(?:by|within|before|until|no\s+later|over|during|from|between|on\s+or|not\s+later|ahead)\b/iu.test(
      words,
    )
  )
    return true;
  if (/\b(?:after|following)\b[^.;,]{0,60}$/iu.test(text.slice(Math.max(0, start - 70), start))) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (DATED.test(before)) return false;
  if (
    /^(?:['’]s)?\s+(?:summit|conference|budget|agreement|memorandum|meeting|plan|strategy|version|act|framework|targets?|review|statement|accounts?)\b/iu.test(
      text.slice(end, end + 24),
    )
  )
    return false;
  return PREPOSITION.test(before) || /^(?:each|next|this|later)\b/iu.test(words);
}

const UP_TO =
  /\b(?:in\s+the\s+(?:lead|run)[-\s]?up\s+to|ahead\s+of|in\s+advance\s+of|in\s+time\s+for|prior\s+to)\b[^.;]*$/iu;

/** "ahead of the summit on 24 June": by its first day. */
function leadingUpTo(text: string, { own }: Scope, { start, value }: Mention): string | null {
  const first = value && UP_TO.test(text.slice(own.start, start)) ? firstDay(value) : null;
  return first ? `../${first}` : null;
}

/** "an effort of 18 months": the stretch from publication in which it is to be done. */
function stretchOf(document: Segmented['document'], durations: readonly Mention[]): Deadline | null {
  const stretch = durations.find(
    ({ start, value }) =>
      /^P\d+[MY]$/.test(value ?? '') &&
      /\b(?:effort|programme|program|period|process|project|pilot|initiative)\s+of\s+$/iu.test(
        document.text.slice(Math.max(0, start - 20), start),
      ),
  );
  if (!stretch || !document.published) return null;
  const [, count, unit] = /^P(\d+)([MY])$/.exec(stretch.value!)!;
  const from = document.published.slice(0, 7);
  return {
    ...quote(document, stretch),
    edtf: `${from}/${addMonths(from, Number(count) * (unit === 'Y' ? 12 : 1))}`,
  };
}

/** "2027/.." of a thing that begins then is, as a deadline, 2027. */
const asDeadline = (edtf: string | null): string | null => edtf?.replace(/\/\.\.$/, '') ?? null;

/** A time that had passed when the text was published is no deadline, nor is the day itself. */
const mayBeDue = (edtf: string | null, published: string | null): boolean =>
  edtf === null || published === null || isAhead(edtf, published);

const REGULAR = /\b(?:regular|regularly|periodic|periodically|routine|frequent)\b/iu;

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
