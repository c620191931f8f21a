import { lists, type Trailer, trailers } from '../../languages/en/dates-joins.ts';
import { months, ordinals, timeWords, weekdays } from '../../languages/en/dates-words.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { withYears } from './join.ts';
import { eachOf } from './lengths.ts';
import { dayAlone, ends, type Found, matchAt, parse, type Reach, stretch, wordAt } from './parse.ts';
import { type When, yearIn } from './when.ts';

const LONGEST_LIST = 12;
/** Words from the one that begins a date to its first of time: "over the course of this Parliament". */
const FARTHEST = 9;
const DAYS = 'en/dates/days';
const EACH = 'en/dates/each-date';

/** The dates of a sentence in the order of the text, none overlapping another. */
export function findsIn(reach: Reach, { start, tokens }: Sentence): Found[] {
  const finds: Found[] = [];
  let at = start;
  const told: Reach = {
    ...reach,
    refused: (refusal, span) => {
      if (refusal.whole) at = Math.max(at, span.end);
      reach.refused(refusal, span);
    },
  };
  let near = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (near < i) near = nextTime(tokens, i);
    if (near === -1) break;
    const token = tokens[i]!;
    if (token.start < at || near - i > FARTHEST) continue;
    const word = beginning(reach, token);
    if (word === null) continue;
    const found = listAt(told, token.start, word) ?? single(told, token.start, word);
    if (!found || found[0]!.start < at) continue;
    finds.push(...found);
    at = found.at(-1)!.end;
  }
  return lent(reach.text, finds);
}

/** The next number or word of time, or -1: all that can begin a date stands shortly before one. */
function nextTime(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) if (isTime(tokens[i]!.lower)) return i;
  return -1;
}

function isTime(lower: string): boolean {
  const [first, last] = [lower.charCodeAt(0), lower.charCodeAt(lower.length - 1)];
  return timeWords.has(lower) || isDigit(first) || isDigit(last) || lower.includes('-');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The word a rule may begin with: the token, or the first word of "mid-2027" or "FY2026". */
function beginning({ grammar, text }: Reach, { start, lower }: Token): string | null {
  if (isDigit(lower.charCodeAt(0))) return beginsNumber(text, start) ? wordAt(text, start) : null;
  if (grammar.has(lower)) return lower;
  if (!isDigit(lower.charCodeAt(lower.length - 1)) && !lower.includes('-')) return null;
  const word = wordAt(text, start);
  return word !== null && grammar.has(word) ? word : null;
}

/** Digits that are not the tail of a longer number, code or amount. */
const beginsNumber = (text: string, at: number): boolean =>
  at === 0 ||
  !/[\p{L}\p{N}_/\\€£$¥₹#@№=+]$|\d[.,:\u2010-\u2015-]$|\p{L}[:.]$/u.test(text.slice(Math.max(0, at - 2), at));

/** A date, or a stretch whose first end alone would be none: "12–13 January", "May to July". */
function single(reach: Reach, at: number, word: string): Found[] | null {
  const found = parse(reach, at, 0, word);
  if (!found && !MAY_BE_ALONE.has(word)) return null;
  const whole = found ? (isDate(found.when) ? ends(reach, found, 0) : found) : stretch(reach, at, 1);
  return whole && (found || whole.when.is === 'range') ? [trailed(reach, whole)] : null;
}

/** What begins a day without its month, or a month that alone may be a verb. */
const MAY_BE_ALONE: ReadonlySet<string> = new Set([
  '#',
  ...[months, weekdays, ordinals].flatMap((words) => [...words.keys()]),
]);

const isDate = (when: When): boolean =>
  !['every', 'length', 'bound', 'range', 'rolling', 'event'].includes(when.is);

/** "from 2027 onwards", "31 March each year". */
function trailed(reach: Reach, found: Found): Found {
  for (const { id, pattern, makes } of trailers) {
    const match = matchAt(pattern, reach, found.end);
    const when = match && changed(found.when, makes, match.groups ?? {});
    if (when) return { start: found.start, end: found.end + match[0].length, rule: id, when, parts: [found] };
  }
  return found;
}

function changed(when: When, makes: Trailer['makes'], groups: Record<string, string>): When | null {
  if (makes === 'each') return yearIn(when) === null ? eachOf(groups, when) : null;
  if (when.is === 'bound')
    return makes === 'from' && (when.bound === 'since' || when.bound === 'from') ? when : null;
  return isDate(when) ? { is: 'bound', bound: makes, of: when } : null;
}

/** "10, 17 and 24 February 2026", "April 9 and 12": days that share a month; one interval where they follow each other. */
function listAt(reach: Reach, at: number, word: string): Found[] | null {
  if (!MAY_BE_ALONE.has(word)) return null;
  const ahead = daysBefore(reach, at);
  const full = ahead ? ahead.at(-1)! : parse(reach, at, 0, word);
  if (full?.when.is !== 'day' || full.when.month === null) return null;
  const days = ahead ?? [full, ...daysAfter(reach, full)];
  if (days.length === 1) return null;
  const { month, year } = (days.find(({ when }) => typeof yearIn(when) === 'number') ?? full)
    .when as typeof full.when;
  const dated = days.map((day): Found => {
    const when = day.when as typeof full.when;
    return { ...day, when: { ...when, month: when.month ?? month, year: when.year ?? year } };
  });
  return follow(dated)
    ? [oneStretch(dated)]
    : dated.map((day) => (day === dated[days.indexOf(full)] ? day : { ...day, rule: DAYS }));
}

const follow = (days: readonly Found[]): boolean =>
  days.every(
    ({ when }, i) =>
      i === 0 || (when as { day: number }).day === (days[i - 1]!.when as { day: number }).day + 1,
  );

const oneStretch = (days: readonly Found[]): Found => {
  const [from, to] = [days[0]!, days.at(-1)!];
  const when: When = { is: 'range', from: from.when, to: to.when };
  return { start: from.start, end: to.end, rule: DAYS, when, parts: days };
};

/** Days before the one that says the month. */
function daysBefore(reach: Reach, at: number): Found[] | null {
  const days: Found[] = [];
  for (let next = at; days.length < LONGEST_LIST; ) {
    const alone = dayAlone(reach, next);
    const comma = alone && matchAt(lists.before, reach, alone.end);
    if (!alone || !comma) return null;
    days.push(alone);
    next = alone.end + comma[0].length;
    const full = parse(reach, next, 1);
    if (full?.when.is === 'day' && full.when.month !== null) return [...days, full];
  }
  return null;
}

/** Days after the one that says the month. */
function daysAfter(reach: Reach, full: Found): Found[] {
  const days: Found[] = [];
  for (let at = full.end; days.length < LONGEST_LIST; ) {
    const match = matchAt(lists.after, reach, at);
    const alone = match && dayAlone(reach, at + match[0].length);
    if (alone?.when.is !== 'day') break;
    const year = matchAt(lists.year, reach, alone.end);
    const when: When = { ...alone.when, year: year ? Number(year.groups?.year) : null };
    const end = alone.end + (year?.[0].length ?? 0);
    if (!lists.end.test(reach.text.slice(end, end + 12))) break;
    days.push({ ...alone, when, end });
    at = end;
  }
  return days;
}

/** "In March and October 2026": a date lends its year to those that it is listed with. */
function lent(text: string, finds: readonly Found[]): Found[] {
  const out = [...finds];
  const lend = (i: number): void => {
    const [a, b] = [out[i]!, out[i + 1]!];
    if (!lists.lending.test(text.slice(a.end, Math.min(b.start, a.end + 30)))) return;
    const each = a.rule === EACH ? eachOf({}, b.when) : null;
    const [from, to] = each ? [a.when, each] : withYears(a.when, b.when);
    out[i] = { ...a, when: from };
    out[i + 1] = { ...b, when: to };
  };
  for (let i = out.length - 2; i >= 0; i--) lend(i);
  for (let i = 0; i < out.length - 1; i++) lend(i);
  return out;
}
