import {
  dayPoint,
  daysIn,
  isDay,
  monthPoint,
  seasonMonths,
  weekdayOf,
  yearOf,
  yearPoint,
} from '../../model/edtf.ts';
import { holiday } from './holidays.ts';
import { nearest } from './nearest.ts';
import { type Clock, isKnown, type Known, point, span, unknown, type Value } from './value.ts';
import type { When } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

const WEEKDAYS = ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A day of a month; a weekday that is said must agree, and may decide the year where none is. */
export function day(when: Of<'day'>, month: number, clock: Clock): Value {
  if (when.day > daysIn(2000, month)) return unknown(`there is no day ${when.day} in that month`);
  const at = (year: number): Known | null =>
    isDay(year, month, when.day) ? point(dayPoint(year, month, when.day)) : null;
  const value = nearest(when.year, clock, at);
  if (!isKnown(value) || when.weekday === null || weekdayOf(value.from!) === when.weekday) return value;
  const others = when.year === null ? (['past', 'future'] as const) : [];
  for (const tense of others) {
    const other = nearest(null, { ...clock, tense: () => tense }, at);
    if (isKnown(other) && weekdayOf(other.from!) === when.weekday) return other;
  }
  return unknown(`${value.from} is a ${WEEKDAYS[weekdayOf(value.from!)]}, not a ${WEEKDAYS[when.weekday]}`);
}

/** What has its place in every year. */
export function inYear(
  when: Of<'month' | 'season' | 'months' | 'holiday'>,
  year: number,
  clock: Clock,
): Known | null {
  if (when.is === 'month') return point(monthPoint(year, when.month));
  if (when.is === 'season') return season(year, when.season);
  if (when.is === 'holiday') return holiday(when, year, clock);
  return span(monthPoint(year, when.from), monthPoint(year, when.to));
}

/** Bounds of a season are its months, since EDTF has no season in an interval. */
function season(year: number, code: number): Known {
  const [from, to] = seasonMonths(year, code);
  return { from, to, edtf: `${yearPoint(year)}-${code}` };
}

export const decade = (year: number): Known => ({
  from: yearPoint(year),
  to: yearPoint(year + 9),
  edtf: `${yearPoint(year).slice(0, 3)}X`,
});

/** The hundred years from 1400 are 14XX. */
export const century = (year: number): Known => ({
  from: yearPoint(year),
  to: yearPoint(year + 99),
  edtf: `${yearPoint(year).slice(0, 2)}XX`,
});

/** 03/04/2026: of two readings that both work only the publisher's country can choose. */
export function numbers({ a, b, year: digits }: Of<'numbers'>, { home, anchor }: Clock): Value {
  const year = digits < 100 ? nearCentury(digits, anchor) : digits;
  const dayFirst = isDay(year, b, a) ? dayPoint(year, b, a) : null;
  const monthFirst = isDay(year, a, b) ? dayPoint(year, a, b) : null;
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    if (home) return point(home === 'US' ? monthFirst : dayFirst);
    return unknown(`it may be ${dayFirst} or ${monthFirst}: day or month first`);
  }
  const one = dayFirst ?? monthFirst;
  return one ? point(one) : unknown(`${yearPoint(year)} has no such day`);
}

/** Two digits are a year no more than twenty years ahead of publication. */
function nearCentury(digits: number, anchor: string | null): number {
  const year = 2000 + digits;
  return anchor !== null && year > yearOf(anchor) + 20 ? year - 100 : year;
}
