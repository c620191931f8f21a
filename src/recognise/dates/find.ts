import { type Trailer, trailers } from '../../languages/en/dates-joins.ts';
import { latin } from '../../languages/en/dates-phrase.ts';
import { months, ordinals, timeWords, weekdays } from '../../languages/en/dates-words.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { eachOf } from './lengths.ts';
import { listAt } from './lists.ts';
import { ends, type Found, matchAt, parse, type Reach, stretch, type Time, wordAt } from './parse.ts';
import { readings } from './readings.ts';
import { refined } from './refine.ts';
import { type When, yearIn } from './when.ts';

/** Words from the one that begins a date to its first of time: "over the course of this Parliament". */
const FARTHEST = 9;

/** The dates of a sentence in the order of the text, none overlapping another. */
export function findsIn(reach: Omit<Reach, 'times'>, { start, tokens }: Sentence): Found[] {
  const finds: Found[] = [];
  let at = start;
  const times = timesIn(tokens);
  if (times.length === 0) return finds;
  const told: Reach = {
    ...reach,
    times,
    refused: (refusal, span) => {
      if (refusal.whole) at = Math.max(at, span.end);
      reach.refused(refusal, span);
    },
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < times.length && times[next]!.at < i) next++;
    const near = times[next]?.at;
    if (near === undefined) break;
    const token = tokens[i]!;
    if (token.start < at || near - i > FARTHEST) continue;
    const word = beginning(reach, token);
    if (word === null) continue;
    const first = parse(told, token.start, 0, word);
    const list = MAY_BE_ALONE.has(word) ? listAt(told, token.start, first) : null;
    const found = list ?? single(told, token.start, word, first);
    if (!found || found[0]!.start < at) continue;
    finds.push(...found);
    at = found.at(-1)!.end;
  }
  return refined(reach.text, finds);
}

/** The numbers and words of time of a sentence: all that can begin a date stands shortly before one. */
function timesIn(tokens: readonly Token[]): Time[] {
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, end } = tokens[at]!;
    const kinds = kindsOf(lower);
    if (kinds !== null) times.push({ at, end, kinds });
  }
  return times;
}

/** Those of a word of time, of "mid-July" and "18-month"; 0 for a number, null for any other word. */
function kindsOf(lower: string): number | null {
  const known = timeWords.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 3 && lower.includes('-'))
    return lower.split('-').reduce((kinds, part) => kinds | (timeWords.get(part) ?? 0), 0);
  const [first, last] = [lower.charCodeAt(0), lower.charCodeAt(lower.length - 1)];
  return isDigit(first) || isDigit(last) ? 0 : null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The word a rule may begin with: the token, or the first word of "mid-2027" or "FY2026". */
function beginning(
  { grammar, text }: Pick<Reach, 'grammar' | 'text'>,
  { start, lower }: Token,
): string | null {
  if (isDigit(lower.charCodeAt(0))) return beginsNumber(text, start) ? wordAt(text, start) : null;
  if (grammar.has(lower)) return /[$€£#@]/.test(text[start - 1] ?? '') ? null : lower;
  if (!isDigit(lower.charCodeAt(lower.length - 1)) && !lower.includes('-')) return null;
  const word = wordAt(text, start);
  return word !== null && grammar.has(word) ? word : null;
}

/** Digits that are not the tail of a longer number, code or amount. */
const beginsNumber = (text: string, at: number): boolean =>
  at === 0 || !GOES_ON.test(text.slice(Math.max(0, at - 2), at));

const GOES_ON = latin(/[\p{L}\p{N}_/\\€£$¥₹#@№=+]$|[€£$¥₹#№]\s$|\d[.,:\u2010-\u2015-]$|\p{L}[:.]$/u);

/** A date, or a stretch whose first end alone would be none: "12–13 January", "May to July". */
function single(reach: Reach, at: number, word: string, found: Found | null): Found[] | null {
  if (!found && !MAY_BE_ALONE.has(word)) return null;
  const days = !found || found.when.is === 'weekday' ? stretch(reach, at, 1) : null;
  const whole = days ?? (found && (isDate(found.when) ? ends(reach, found, 0) : found));
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
  if (makes === 'weekday') return readings.weekdayIn(groups, when);
  if (makes === 'each') return isYearless(when) ? eachOf(groups, when) : null;
  if (makes === 'earliest' || makes === 'latest') return atMost(when, makes);
  if (when.is === 'bound')
    return makes === 'from' && (when.bound === 'since' || when.bound === 'from') ? when : null;
  return isDate(when) ? { is: 'bound', bound: makes, of: when } : null;
}

/** "2028 at the earliest", "until 2028 at the earliest"; "by 2028 at the latest" says what is known. */
function atMost(when: When, makes: 'earliest' | 'latest'): When | null {
  if (when.is === 'bound')
    return makes === 'earliest' && when.bound === 'until' ? { ...when, bound: 'from' } : null;
  return isDate(when) ? { is: 'bound', bound: makes === 'earliest' ? 'from' : 'until', of: when } : null;
}

const isYearless = (when: When): boolean =>
  when.is === 'range' ? yearIn(when.from) === null && yearIn(when.to) === null : yearIn(when) === null;
