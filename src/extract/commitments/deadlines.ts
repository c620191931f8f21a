import {
  AFTER,
  AND_TO,
  AT_ITS,
  AT_MEETING,
  BEGINS,
  CAUSED,
  DATED,
  FOR_A_WHILE,
  GOAL,
  IN_PAST_CLAUSE,
  INCLUDED,
  ITS_MEETING,
  LASTING,
  LASTS,
  LOOKS_BACK,
  MEETING,
  NAMES_A_THING,
  NEEDS_NOTHING,
  OF_ANOTHER,
  OPENS,
  OTHERS,
  PREPOSITION,
  REACHES,
  SET_UP_FOR,
  STANDS_FREE,
  THROUGH,
  UP_TO,
  WITHIN,
} from '../../languages/en/deadlines.ts';
import type { Deadline, Mention } from '../../model/analysis.ts';
import { addMonths, firstDay } from '../../model/edtf.ts';
import { quote, type Span } from '../../model/span.ts';
import type { Segmented } from '../../model/text.ts';
import { isAhead } from '../mentions.ts';
import { RELATIVE } from './conditions.ts';
import { inside, type Qualifiers, type Scope } from './fields.ts';

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
      (mayBeDue(date.value, published) || isToday(text, scope, date)) &&
      isNear(scope, date) &&
      !limits.some((limit) => inside(limit, date)) &&
      !RELATIVE.test(text.slice(scope.act.end, date.start)) &&
      (isAdverbial(text, date) || isOfMeeting(text, scope, date) || isToday(text, scope, date)) &&
      !isOfGoal(text, scope, date),
  );
  const [chosen] = free.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) || rank(text, scope, a) - rank(text, scope, b),
  );
  if (chosen)
    return {
      ...quote(document, chosen),
      edtf: leadingUpTo(text, scope, chosen) ?? through(text, chosen) ?? asDeadline(chosen.value),
    };
  return stretchOf(
    document,
    scope,
    durations.filter((duration) => inside(scope.own, duration)),
  );
}

/** "will today sign": between what governs the act and its verb the day itself is meant. */
const isToday = (text: string, { gap }: Scope, date: Mention): boolean =>
  gap !== null &&
  inside(gap, date) &&
  date.quote.toLowerCase() === 'today' &&
  /^(?:will|shall)\b/i.test(text.slice(gap.start, date.start));

/** A start ("from 2027") far behind the action is the start of something else. */
const isNear = ({ act }: Scope, { start, value }: Mention): boolean =>
  !value?.endsWith('/..') || start < act.end + 25;

/** "finance in line with the goal to end emissions by 2050": the date is the goal's, unless to reach it is the act. */
function isOfGoal(text: string, { verb, act }: Scope, date: Span): boolean {
  const before = date.start > verb ? text.slice(verb, date.start) : '';
  if (OTHERS.test(before) || INCLUDED.test(before) || SET_UP_FOR.test(before)) return true;
  const goal = GOAL.exec(before);
  return goal !== null && !REACHES.test(before.slice(0, Math.min(goal.index, Math.max(0, act.end - verb))));
}

/** After the verb first, then between what governs it and the verb, then at the opening of the clause, then in its subject. */
function rank(text: string, scope: Scope, date: Mention): number {
  const { own, act, verb, gap, opening, subject } = scope;
  if (inside(own, date)) return date.start >= verb ? 0 : 2.5;
  if (AND_TO.test(text.slice(act.end, date.start)) && STANDS_FREE.test(date.quote)) return 0.5;
  if (inside(gap, date)) return 1;
  if (subject && opensAt(text, subject, date)) return 2;
  if (isOfMeeting(text, scope, date)) return 2.7;
  return inside(opening, date) && date.start - opening!.start <= LONGEST_OPENING ? 2 : 3;
}

/** "The May 3 meeting will settle the rules": a day in a subject that meets. */
const isOfMeeting = (text: string, { subject }: Scope, date: Mention): boolean =>
  subject !== null &&
  inside(subject, date) &&
  MEETING.test(text.slice(subject.start, subject.end)) &&
  !OF_ANOTHER.test(text.slice(subject.start, date.start)) &&
  !DATED.test(text.slice(subject.start, date.start));

/** "that, this summer, the department will": just before the subject, or taken for its first words. */
const opensAt = (text: string, subject: Span, { start, end }: Span): boolean =>
  start <= subject.start
    ? OPENS.test(text.slice(Math.max(0, start - 24), start)) &&
      (start === subject.start || /^,?\s$/.test(text.slice(end, Math.max(subject.start, end + 2))))
    : end < subject.end && WITHIN.test(text.slice(subject.start, start));

/** A date that opens the sentence stands near its head; farther on it dates something else. */
const LONGEST_OPENING = 16;

/** Whether the date stands free ("in 2027", "by May") and does not name or date a thing ("the 2022 plan", "agreed in May"). */
function isAdverbial(text: string, { start, end, quote: words, value }: Mention): boolean {
  const before = (length: number) => text.slice(Math.max(0, start - length), start);
  const closed = /^\d[^/]*\/\d/.test(value ?? '');
  if ((LOOKS_BACK.test(words) && !closed) || BEGINS.test(before(20)) || CAUSED.test(before(110)))
    return false;
  if (IN_PAST_CLAUSE.test(before(110))) return false;
  if (STANDS_FREE.test(words)) return true;
  if (AT_MEETING.test(before(70)) || (AT_ITS.test(before(40)) && ITS_MEETING.test(text.slice(end, end + 40))))
    return true;
  if (AFTER.test(before(70)) || DATED.test(before(30)) || NAMES_A_THING.test(text.slice(end, end + 24)))
    return false;
  return PREPOSITION.test(before(30)) || NEEDS_NOTHING.test(words);
}

/** "ahead of the summit on 24 June": by its first day. */
function leadingUpTo(text: string, { own }: Scope, { start, value }: Mention): string | null {
  const first = value && UP_TO.test(text.slice(own.start, start)) ? firstDay(value) : null;
  return first ? `../${first}` : null;
}

/** "funding through 2027": until then. */
const through = (text: string, { start, value }: Mention): string | null =>
  value !== null && THROUGH.test(text.slice(Math.max(0, start - 24), start)) ? `../${value}` : null;

/** "an effort of 18 months", "suspend them for two years": the stretch from publication in which it is to be done. */
function stretchOf(
  document: Segmented['document'],
  { act, verb }: Scope,
  durations: readonly Mention[],
): Deadline | null {
  const lasting = LASTING.test(document.text.slice(verb, act.end));
  const stretch = durations.find(({ start, value }) => {
    const before = document.text.slice(Math.max(0, start - 30), start);
    return /^P\d+[MY]$/.test(value ?? '') && (LASTS.test(before) || (lasting && FOR_A_WHILE.test(before)));
  });
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
  edtf === null || published === null || isAhead(edtf, published) || edtf === `../${published}`;
