import { bareDay, joinBegins, joins, lists } from '../../languages/en/dates-joins.ts';
import type { DateRule } from '../../languages/en/dates-phrase.ts';
import type { Refusal } from '../../languages/en/dates-refusals.ts';
import { bitOf } from '../../languages/en/dates-words.ts';
import type { Span } from '../../model/span.ts';
import { isDigit, type Time, wordAfter, wordAt } from './begin.ts';
import type { Grammar } from './grammar.ts';
import { joined } from './join.ts';
import { type Place, phraseAt } from './match.ts';
import { readings } from './readings.ts';
import { refusalOf } from './refuse.ts';
import { yearOf } from './said.ts';
import type { When } from './when.ts';

/** A date as it stands in the text, with the finds it is made of. */
export interface Found extends Span {
  readonly rule: string;
  readonly when: When;
  readonly parts: readonly Found[];
}

/** Where a parse may look, and whom it tells of what it refuses. */
export interface Reach extends Place {
  readonly grammar: Grammar;
  /** Those of the sentence, in order. */
  readonly times: readonly Time[];
  readonly refused: (refusal: Refusal, span: Span) => void;
}

const DEEPEST = 4;
/** In characters; no rule has more before the word it needs. */
const NEEDED_WITHIN = 90;
const STRETCH = 'en/dates/stretch';
/** Only ever a part of a stretch or a list. */
const ALONE = 'en/dates/day-alone';
/** The first rule, in the order of precedence, that finds a date beginning at `at`. */
export function parse(reach: Reach, at: number, depth = 0, word = wordAt(reach.text, at)): Found | null {
  if (depth > DEEPEST || word === null) return null;
  const rules = (depth === 0 ? reach.grammar.outer : reach.grammar.inner).get(word);
  if (!rules) return null;
  const kinds = kindsFrom(reach.times, at) | (areFigures(reach.text, at) ? FIGURES : 0);
  let after: string | null | undefined;
  for (const { rule, bits, next } of rules) {
    if (bits !== 0 && (bits & kinds) === 0) continue;
    if (next) {
      if (after === undefined) after = wordAfter(reach.text, at);
      if (after === null || !next.has(after)) continue;
    }
    const found = attempt(rule, reach, at, depth);
    if (found) return found;
  }
  return null;
}

/** The kinds of the words of time that stand shortly behind a place. */
function kindsFrom(times: readonly Time[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  let kinds = 0;
  for (let i = low; i < times.length && times[i]!.end <= at + NEEDED_WITHIN; i++) kinds |= times[i]!.kinds;
  return kinds;
}

/** Digits that go on with a mark and more digits ("25/12", "2026-01"), or eight and more of them. */
function areFigures(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at) return false;
  return end - at >= 8 || (MARKS.has(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)));
}

const FIGURES = bitOf('figures');
const MARKS: ReadonlySet<string> = new Set([...'/.- \u2010\u2011']);

function attempt(rule: DateRule, reach: Reach, at: number, depth: number): Found | null {
  const match = phraseAt(rule.pattern, reach, at);
  if (!match) return null;
  const after = match.end;
  const argument = rule.takes ? taken(rule.takes, reach, after, depth + 1) : null;
  if (rule.takes && (!argument || (match.groups.the && isAdjective(reach.text, argument)))) return null;
  const when = readings[rule.reads](match.groups, argument?.when ?? null);
  const span = { start: at, end: argument?.end ?? after };
  if (!when) return null;
  const refusal = refusalOf(rule.id, reach, span, depth > 0);
  if (refusal) reach.refused(refusal, span);
  return refusal ? null : { ...span, rule: rule.id, when, parts: argument ? [argument] : [] };
}

const taken = (takes: 'date' | 'range' | 'pair', reach: Reach, at: number, depth: number): Found | null =>
  takes === 'date' ? parse(reach, at, depth) : stretch(reach, at, depth, takes);

/** "the 2024 general election": after an article, a year, month or day only describes the noun that follows. */
const isAdjective = (text: string, { start, end, when }: Found): boolean =>
  (when.is === 'day' || when.is === 'month' || when.is === 'year') &&
  !/^\d{1,2}\s?(?:st|nd|rd|th)|^(?:\p{L}+\s+day|first|twenty|thirt)|^years?\s/iu.test(
    text.slice(start, end),
  ) &&
  /^\s+\p{L}/u.test(text.slice(end, end + 4));

/** What leads a stretch: "from" or "between"; in a pair the second may not fail. */
type Lead = 'range' | 'pair' | null;

/** A date, or two with what joins them: "28 February to 14 March 2025". */
export function stretch(reach: Reach, at: number, depth: number, lead: Lead = null): Found | null {
  const from = parse(reach, at, depth);
  const alone = from && from.when.is !== 'weekday' ? null : dayAlone(reach, at);
  // "Thursday 15 to Friday 16 July" begins with a day, not with a weekday.
  const days = alone && ends(reach, alone, depth, lead);
  return days ?? (from && ends(reach, from, depth, lead));
}

/** A date that begins a stretch, with its end where it has one. */
export function ends(reach: Reach, from: Found, depth: number, lead: Lead = null): Found | null {
  const pair = lead === 'pair';
  const alone = (pair && from.when.is !== 'years') || isDayAlone(from) ? null : from;
  if (!mayJoin(reach.text, from.end)) return alone;
  const join = (pair ? phraseAt(joins.and, reach, from.end) : null) ?? phraseAt(joins.to, reach, from.end);
  if (!join) return alone;
  const next = join.end;
  const to = parse(reach, next, Math.max(depth, 1)) ?? dayWithYear(reach, next);
  const when = to && joined(from.when, to.when, lead !== null);
  return to && when ? { start: from.start, end: to.end, rule: STRETCH, when, parts: [from, to] } : alone;
}

/** Whether what stands behind a date may join it to another. */
export function mayJoin(text: string, at: number): boolean {
  joinBegins.lastIndex = at;
  return joinBegins.test(text);
}

/** A day whose month stands elsewhere: the 12 of "12 to 14 January". */
export function dayAlone(reach: Reach, at: number): Found | null {
  const match = phraseAt(bareDay, reach, at);
  const when = match && readings.day(match.groups, null);
  return match && when ? { start: at, end: match.end, rule: ALONE, when, parts: [] } : null;
}

/** The "16, 2022" of "July 15–16, 2022": a day alone may still say its year. */
export function dayWithYear(reach: Reach, at: number): Found | null {
  const day = dayAlone(reach, at);
  const year = day?.when.is === 'day' ? phraseAt(lists.year, reach, day.end) : null;
  if (day?.when.is !== 'day' || !year) return day;
  return { ...day, end: year.end, when: { ...day.when, year: yearOf(year.groups) } };
}

const isDayAlone = ({ rule }: Found): boolean => rule === ALONE;
