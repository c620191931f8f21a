import { addDays, addMonths } from '../model/edtf.ts';
import { pointWords } from './words.ts';

/** From an ISO day to a place across the picture. */
export interface Scale {
  (day: string): number;
  readonly first: string;
  readonly last: string;
}

/** The shortest time that is shown: a single day would have no length. */
const SHORTEST = 28;

/** Days from `left` to `right`, the first and the last of them at the ends. */
export function scaleOf(days: readonly string[], left: number, right: number): Scale {
  const [first = '', last = ''] = ends(days);
  const from = numbered(first);
  const length = numbered(last) - from;
  const at = (day: string): number => Math.round(left + ((right - left) * (numbered(day) - from)) / length);
  return Object.assign(at, { first, last });
}

function ends(days: readonly string[]): [string, string] {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const short = SHORTEST - (numbered(last) - numbered(first));
  return short <= 0
    ? [first, last]
    : [addDays(first, -Math.ceil(short / 2)), addDays(last, Math.ceil(short / 2))];
}

const numbered = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const MOST_TICKS = 8;
/** Months from one tick to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 24_000];

/** Where the axis is marked and named: weeks where there are few, else months or years, never more than fit. */
export function ticksOf(scale: Scale, most = MOST_TICKS): { readonly x: number; readonly words: string }[] {
  const weeks = every(7, addDays, scale.first, scale.last);
  if (weeks.length <= most) return weeks.map((day) => ({ x: scale(day), words: short(pointWords(day)) }));
  const months = STEPS.map((step) => ({
    step,
    days: every(step, addMonths, start(scale.first, step), scale.last),
  }));
  const { step, days } = months.find((one) => one.days.length <= most) ?? months.at(-1)!;
  return days
    .filter((day) => day >= scale.first)
    .map((day) => ({ x: scale(day), words: short(pointWords(day.slice(0, step < 12 ? 7 : 4))) }));
}

/** The beginning of the stretch of so many months in which a day lies. */
function start(day: string, step: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = month - (month % step);
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}

function every(
  step: number,
  next: (day: string, n: number) => string,
  first: string,
  last: string,
): readonly string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length <= 2 * MOST_TICKS; day = next(day, step)) days.push(day);
  return days;
}

/** "5 January 2026" is "5 Jan 2026". */
const short = (words: string): string => words.replace(/(\p{L}{3})\p{L}+/u, '$1');

const ROOM = 23;

/** Places in their order, moved so far that none stands on another; closer together where there is no room. */
export function apart(
  places: readonly number[],
  [left, right]: readonly [number, number],
): readonly number[] {
  const room = Math.min(ROOM, (right - left) / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const [n, place] of places.entries())
    moved.push(Math.max(place, n === 0 ? left : moved[n - 1]! + room));
  let limit = right;
  for (let n = moved.length - 1; n >= 0; n--, limit -= room) moved[n] = Math.min(moved[n]!, limit);
  return moved.map((place) => Math.round(place * 10) / 10);
}
