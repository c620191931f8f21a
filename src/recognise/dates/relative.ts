import type { Unit } from '../../languages/en/dates-words.ts';
import {
  addDays,
  addMonths,
  monthOf,
  monthPoint,
  weekdayOf,
  weekOf,
  yearOf,
  yearPoint,
} from '../../model/edtf.ts';
import { type Clock, type Known, point, span, type Tense, unknown, type Value } from './value.ts';
import type { Length, When } from './when.ts';

type Relative = Extract<When, { is: 'weekday' | 'today' | 'unit' | 'rolling' | 'away' }>;

/** Times that are counted from the day of publication, and nothing else. */
export function fromPublication(when: Relative, { anchor, tense }: Clock): Value {
  const type = when.is === 'weekday' || when.is === 'today' ? 'date' : 'period';
  if (anchor === null) return unknown('it counts from the day of publication, which is not known', type);
  switch (when.is) {
    case 'weekday':
      return weekday(when, anchor, tense());
    case 'today':
      return point(addDays(anchor, when.days));
    case 'unit':
      return unit(when, anchor, tense);
    case 'rolling':
      return rolling(when.lengths, when.back, anchor);
    case 'away': {
      const to = moved(anchor, when.lengths, when.back ? -1 : 1);
      return when.limit ? { from: null, to } : point(to);
    }
  }
}

/** Never the day of publication itself. */
function weekday(
  { weekday, near, weeks }: Extract<When, { is: 'weekday' }>,
  anchor: string,
  tense: Tense,
): Known {
  const [monday] = weekOf(anchor, weeks ?? 0);
  if (weeks !== null || near === 'this') return point(addDays(monday, weekday - 1));
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7 || 7;
  const back = near === 'last' || (near === null && tense === 'past');
  return point(addDays(anchor, back ? ahead - 7 || -7 : ahead));
}

function unit(
  { unit, shift, toDate }: Extract<When, { is: 'unit' }>,
  anchor: string,
  tense: Clock['tense'],
): Value {
  // A weekend that is still to come when the text looks back is the one before.
  const back = unit === 'weekend' && shift === 0 && tense() === 'past' && weekdayOf(anchor) < 6;
  const known = calendar(unit, back ? -1 : shift, anchor);
  if (!known || !toDate) return known ?? unknown(null, 'period');
  const first = known.from!;
  return span(first.length === 4 ? `${first}-01-01` : `${first}-01`, anchor);
}

/** The day, week, month … in which the day lies, or one some on. */
function calendar(unit: Unit, shift: number, anchor: string): Known | null {
  const [year, month] = [yearOf(anchor), monthOf(anchor)];
  const [monday, sunday] = weekOf(anchor, shift);
  const months = (size: number): Known => {
    const first = monthPoint(year, month - ((month - 1) % size) + shift * size);
    return span(first, addMonths(first, size - 1));
  };
  switch (unit) {
    case 'day':
      return point(addDays(anchor, shift));
    case 'week':
      return span(monday, sunday);
    case 'weekend':
      return span(addDays(monday, 5), sunday);
    case 'fortnight':
      return span(weekOf(anchor, 2 * shift)[0], addDays(weekOf(anchor, 2 * shift)[0], 13));
    case 'month':
      return months(1);
    case 'quarter':
      return months(3);
    case 'half-year':
      return months(6);
    case 'year':
      return point(yearPoint(year + shift));
    case 'decade': {
      const first = year - (year % 10) + 10 * shift;
      return { from: yearPoint(first), to: yearPoint(first + 9), edtf: `${yearPoint(first).slice(0, 3)}X` };
    }
    case 'century':
      return span(
        yearPoint(year - ((year - 1) % 100) + 100 * shift),
        yearPoint(year - ((year - 1) % 100) + 99 + 100 * shift),
      );
    default:
      return null;
  }
}

/** Months for months and years, days for weeks and days; quarters are those of the calendar. */
function rolling(lengths: readonly Length[], back: boolean, anchor: string): Known {
  const [first] = lengths;
  if (first?.unit === 'quarter' && lengths.length === 1) {
    const start = calendar('quarter', back ? -first.n : 1, anchor)!;
    return span(start.from!, addMonths(start.from!, 3 * first.n - 1));
  }
  const here = lengths.every(({ unit }) => isLong(unit)) ? anchor.slice(0, 7) : anchor;
  const there = moved(anchor, lengths, back ? -1 : 1);
  return back ? span(there, here) : span(here, there);
}

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

export const isLong = (unit: Unit): boolean => MONTHS[unit] !== undefined;

/** A point some lengths on; a month where only months and years are counted from publication. */
function moved(anchor: string, lengths: readonly Length[], sign: 1 | -1): string {
  const start = lengths.every(({ unit }) => isLong(unit)) ? anchor.slice(0, 7) : anchor;
  return shifted(start, lengths, sign);
}

/** A month or day some lengths on, as precise as it was. */
export function shifted(from: string, lengths: readonly Length[], sign: 1 | -1): string {
  return lengths.reduce((at, { n, unit }) => {
    const months = MONTHS[unit];
    if (months !== undefined) return addMonths(at, sign * n * months);
    return addDays(at, sign * Math.ceil(DAYS[unit] ? n * DAYS[unit] : unit === 'hour' ? n / 24 : 1));
  }, from);
}
