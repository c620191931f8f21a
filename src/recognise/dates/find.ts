import { type Trailer, trailers } from '../../languages/en/dates-joins.ts';
import { bitsOf, months, ordinals, weekdays } from '../../languages/en/dates-words.ts';
import type { Sentence } from '../../model/text.ts';
import { isDigit, lastOf, stands, timesIn, wordBehind } from './begin.ts';
import { withLater } from './later.ts';
import { eachOf } from './lengths.ts';
import { listAt } from './lists.ts';
import { phraseAt } from './match.ts';
import { ends, type Found, parse, type Reach, stretch } from './parse.ts';
import { readings } from './readings.ts';
import { refined } from './refine.ts';
import type { Groups } from './said.ts';
import { type When, yearIn } from './when.ts';

const NOTHING: readonly Found[] = [];

/** Words from the one that begins a date to its first of time: "over the course of this Parliament". */
const FARTHEST = 9;

/** The dates of a sentence in the order of the text, none overlapping another. */
export function findsIn(
  reach: Pick<Reach, 'text' | 'grammar' | 'refused'>,
  { start, end, tokens }: Sentence,
): readonly Found[] {
  const times = timesIn(tokens);
  if (times.length === 0) return NOTHING;
  const finds: Found[] = [];
  let at = start;
  const told: Reach = {
    ...reach,
    start,
    end,
    times,
    lengths: { at: -1, found: [] },
    refused: (refusal, span) => {
      if (refusal.whole) at = Math.max(at, span.end);
      reach.refused(refusal, span);
    },
  };
  const lastMonth = lastOf(times, MONTHS);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < times.length && times[next]!.at < i) next++;
    const near = times[next]?.at;
    if (near === undefined) break;
    i = Math.max(i, near - FARTHEST);
    const token = tokens[i]!;
    const begins = token.start < at ? null : reach.grammar.beginning(token);
    if (begins === null || !stands(begins, reach.text, token.start)) continue;
    const found = foundAt(told, token.start, begins.word, token.start < lastMonth);
    if (!found || found[0]!.start < at) continue;
    finds.push(...found);
    at = found.at(-1)!.end;
  }
  return withLater(reach.text, { start, end }, refined(reach.text, finds));
}

/** What begins there: one date, or some that are listed; `month` where one stands in the sentence there or behind. */
function foundAt(reach: Reach, at: number, word: string, month: boolean): Found[] | null {
  const first = parse(reach, at, 0, word);
  const alone = month && MAY_BE_ALONE.has(word) && !(word === '#' && isLong(reach.text, at));
  const list = alone ? listAt(reach, at, first) : null;
  return list ?? single(reach, at, alone, first);
}

/** Three digits and more are no day of a month. */
const isLong = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2));

/** A date, or a stretch whose first end alone would be none: "12–13 January", "May to July". */
function single(reach: Reach, at: number, alone: boolean, found: Found | null): Found[] | null {
  if (!found && !alone) return null;
  const days = alone && (!found || found.when.is === 'weekday') ? stretch(reach, at, 1) : null;
  const whole = days ?? (found && (isDate(found.when) ? ends(reach, found, 0) : found));
  return whole && (found || whole.when.is === 'range') ? [trailed(reach, whole)] : null;
}

/** A month or, in "the 3rd to the 5th of next month", its unit: without one no day is told. */
const MONTHS = bitsOf(['month', 'unit']);

/** What begins a day without its month, or a month that alone may be a verb. */
const MAY_BE_ALONE: ReadonlySet<string> = new Set([
  '#',
  ...[months, weekdays, ordinals].flatMap((words) => [...words.keys()]),
]);

const isDate = (when: When): boolean =>
  !['every', 'length', 'bound', 'range', 'rolling', 'event'].includes(when.is);

/** "from 2027 onwards", "31 March each year". */
function trailed(reach: Reach, found: Found): Found {
  const word = wordBehind(reach.text, found.end);
  if (word === null) return found;
  for (const { id, begins, pattern, makes } of trailers) {
    if (!begins.includes(word)) continue;
    const match = phraseAt(pattern, reach, found.end);
    const when = match && changed(found.when, makes, match.groups);
    if (when) return { start: found.start, end: match.end, rule: id, when, parts: [found] };
  }
  return found;
}

function changed(when: When, makes: Trailer['makes'], groups: Groups): When | null {
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
