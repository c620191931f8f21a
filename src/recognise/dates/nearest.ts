import {
  addMonths,
  dayPoint,
  daysBetween,
  firstDay,
  isDay,
  lastDay,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../model/edtf.ts';
import { type Clock, edtfOf, type Known, point, type Tense, unknown, type Value } from './value.ts';
import type { When, Year } from './when.ts';

const NO_DAY = 'it counts from the day of publication, which is not known';

/** The year that is meant, or the nearest by tense in which `make` gives a date. */
export function nearest(year: Year, clock: Clock, make: (year: number) => Known | null): Value {
  if (typeof year === 'number') return make(year) ?? unknown('there is no such day');
  if (clock.anchor === null) return unknown(NO_DAY);
  const now = yearOf(clock.anchor);
  if (year !== null && typeof year === 'object')
    return make(now + year.shift) ?? unknown('there is no such day');
  if (year === 'this') return thisOne(now, clock, make);
  const dates = yearsAround(now, make);
  const by = year ?? tenseOf(dates, clock, clock.anchor);
  return choose(dates, clock.anchor, by) ?? unknown('there is no such day');
}

/** Most of a year, and less than a third of one: in days. */
const [FAR, NEAR] = [240, 125];

/** The tense; but where the words leave a doubt, none that makes it most of a year when another is near. */
function tenseOf(dates: readonly Known[], clock: Clock, anchor: string): Tense {
  const tense = clock.tense();
  if (tense === null || clock.sure()) return tense;
  const [chosen, near] = [choose(dates, anchor, tense), choose(dates, anchor, null)];
  return chosen && near && distance(chosen, anchor) > FAR && distance(near, anchor) < NEAR ? null : tense;
}

function distance(date: Known, anchor: string): number {
  const [first, last] = [firstDay(edtfOf(date))!, lastDay(edtfOf(date))!];
  return Math.max(0, daysBetween(anchor, first), daysBetween(last, anchor));
}

/** Last year's, this year's, next year's; for 29 February those of eight years either way. */
function yearsAround(now: number, make: (year: number) => Known | null): Known[] {
  const near = [make(now - 1), make(now), make(now + 1)];
  const dates = near.includes(null) ? Array.from({ length: 17 }, (_, i) => make(now + i - 8)) : near;
  return dates.filter((one) => one !== null);
}

/** "This autumn": that of the calendar year; a winter begun the year before still lasts in January. */
function thisOne(now: number, { anchor }: Clock, make: (year: number) => Known | null): Value {
  const before = make(now - 1);
  const same = make(now);
  if (before && lastDay(edtfOf(before))! >= anchor!) return before;
  return same ?? unknown('there is no such day');
}

/** Of dates in order: the latest gone by, the next to come, or whichever is nearer. */
export function choose(dates: readonly Known[], anchor: string, by: Tense | 'last' | 'next'): Known | null {
  const first = (date: Known): string => firstDay(edtfOf(date)) ?? '';
  const last = (date: Known): string => lastDay(edtfOf(date)) ?? '';
  if (by === 'last') return dates.findLast((date) => last(date) < anchor) ?? null;
  if (by === 'next') return dates.find((date) => first(date) > anchor) ?? null;
  const past = dates.findLast((date) => first(date) <= anchor) ?? null;
  const future = dates.find((date) => last(date) >= anchor) ?? null;
  if (by === 'past') return past ?? future;
  if (by === 'future') return future ?? past;
  if (!past || !future) return past ?? future;
  return daysBetween(last(past), anchor) <= daysBetween(anchor, first(future)) ? past : future;
}

/** "The 15th of next month", "Thursday 18th": a day whose month is counted, or found by its weekday. */
export function shiftedMonth(when: Extract<When, { is: 'day' }>, clock: Clock): Value {
  if (clock.anchor === null) return unknown(NO_DAY);
  const months = (shift: number): Known | null => {
    const month = addMonths(clock.anchor!.slice(0, 7), shift);
    if (!isDay(yearOf(month), monthOf(month), when.day)) return null;
    const day = dayPoint(yearOf(month), monthOf(month), when.day);
    return when.weekday === null || weekdayOf(day) === when.weekday ? point(day) : null;
  };
  if (when.year !== null && typeof when.year === 'object')
    return months(when.year.shift) ?? unknown('there is no such day');
  const around = Array.from({ length: 41 }, (_, i) => months(i - 20)).filter((one) => one !== null);
  return choose(around, clock.anchor, clock.tense()) ?? unknown('there is no such day');
}
