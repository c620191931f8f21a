import {
  addDays,
  addMonths,
  dayOf,
  dayPoint,
  daysIn,
  firstDay,
  interval,
  lastDay,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
  yearPoint,
} from '../../model/edtf.ts';
import { isLong, shifted } from './relative.ts';
import { edtfOf, isKnown, type Known, point, span, unknown, type Value } from './value.ts';
import type { Part, When } from './when.ts';

type Narrowing = Extract<When, { of: When }>;
type Of<K extends Narrowing['is']> = Extract<Narrowing, { is: K }>;

/** What an edge, a part, a week of a time is worth; `of` is what that time is worth. */
export function narrowed(when: Exclude<Narrowing, { is: 'bound' }>, of: Value): Value {
  if (!isKnown(of)) return when.is === 'edge' ? unknown(of.why, 'date') : of;
  const [first, last] = [firstDay(edtfOf(of)), lastDay(edtfOf(of))];
  if (!first || !last) return unknown('the time it is part of is open', 'period');
  switch (when.is) {
    case 'edge':
      return edge(when, first, last);
    case 'part':
      return { from: part(when.from, of, first, last).from, to: part(when.to, of, first, last).to };
    case 'slice':
      return piece(when.n, when.pieces, of, first, last);
    case 'run':
      return run(when, first, last);
    case 'nth':
      return nth(when, first, last);
    case 'nth weekday':
      return nthWeekday(when, first, last);
    case 'working days':
      return span(first, addDays(first, 4));
    case 'weekday in':
      return weekdayIn(when.weekday, first, last);
    case 'week of':
      return when.commencing ? span(first, addDays(first, 6)) : span(...weekOf(first));
    case 'length to':
      return lengthTo(when, of.from!, of.to!);
    case 'offset':
      return offset(when, of, first);
  }
}

function edge({ edge }: Of<'edge'>, first: string, last: string): Known {
  if (edge === 'turn') return span(last, addDays(last, 1));
  return point(edge === 'end' ? last : first);
}

/** The years that are early, mid and late. */
const DECADE = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;
const CENTURY = [
  [0, 33],
  [34, 66],
  [67, 99],
] as const;

/** Thirds of a month, season or decade, and of a year its first quarter, the middle half and the last quarter. */
function part(part: Part, of: Known, first: string, last: string): Known {
  const which = { early: 0, mid: 1, late: 2 }[part];
  if (of.edtf?.endsWith('X')) {
    const year = yearOf(first);
    const [from, to] = (of.edtf.endsWith('XX') ? CENTURY : DECADE)[which]!;
    return span(yearPoint(year + from!), yearPoint(year + to!));
  }
  const months = monthsIn(first, last);
  if (months === 1) {
    const at = (day: number): string => dayPoint(yearOf(first), monthOf(first), day);
    return span(at([1, 11, 21][which]!), which === 2 ? last : at([10, 20][which]!));
  }
  if (months === null || months % 3 !== 0) return span(first, last);
  const quarter = months === 3 ? [0, 1, 2, 3] : [0, months / 4, (months * 3) / 4, months];
  return monthsFrom(first, quarter[which]!, quarter[which + 1]!);
}

/** Whole months from the one to the other; null where they are no whole months. */
function monthsIn(first: string, last: string): number | null {
  if (dayOf(first) !== 1 || addDays(last, 1).slice(8) !== '01') return null;
  return (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
}

/** Months `from` up to and without `to`, counted from the month of `first`. */
const monthsFrom = (first: string, from: number, to: number): Known => {
  const month = first.slice(0, 7);
  return span(addMonths(month, from), addMonths(month, to - 1));
};

function piece(n: number, pieces: number, of: Known, first: string, last: string): Value {
  if (of.edtf?.endsWith('X') && pieces === 2)
    return span(yearPoint(yearOf(first) + (n - 1) * 5), yearPoint(yearOf(first) + n * 5 - 1));
  const months = monthsIn(first, last);
  if (months === 1 && pieces === 2)
    return n === 1 ? span(first, `${first.slice(0, 8)}15`) : span(`${first.slice(0, 8)}16`, last);
  if (months !== null && months % pieces === 0)
    return monthsFrom(first, ((n - 1) * months) / pieces, (n * months) / pieces);
  if (pieces > 12 || months !== null) return unknown('it has no such part', 'period');
  const start = addMonths(first, ((n - 1) * 12) / pieces);
  return span(start, addDays(addMonths(first, (n * 12) / pieces), -1));
}

function run({ length: { n, unit }, last: fromEnd }: Of<'run'>, first: string, last: string): Value {
  if (unit === 'week' && monthsIn(first, last) === 12) return weeks(first, last, fromEnd ? -n : 1, n);
  if (unit === 'year') {
    const year = fromEnd ? yearOf(last) - n + 1 : yearOf(first);
    return span(yearPoint(year), yearPoint(year + n - 1));
  }
  if (isLong(unit)) {
    const start = fromEnd ? addDays(shifted(addDays(last, 1), [{ n, unit }], -1), 0) : first;
    return span(start.slice(0, 7), addDays(shifted(start, [{ n, unit }], 1), -1).slice(0, 7));
  }
  return fromEnd
    ? span(addDays(shifted(last, [{ n, unit }], -1), 1), last)
    : span(first, addDays(shifted(first, [{ n, unit }], 1), -1));
}

/** Weeks of a year as ISO 8601 counts them: the first is that of 4 January, the last that of 28 December. */
function weeks(first: string, last: string, n: number, count: number): Known {
  const monday = n > 0 ? weekOf(addDays(first, 3), n - 1)[0] : weekOf(addDays(last, -3), n + 1)[0];
  return span(monday, addDays(monday, 7 * count - 1));
}

function nth({ n, unit }: Of<'nth'>, first: string, last: string): Value {
  if (unit === 'week' && monthsIn(first, last) === 12) return weeks(first, last, n, 1);
  const back = n < 0;
  const steps = back ? -n : n - 1;
  const anchor = back ? addDays(last, 1) : first;
  const start = shifted(anchor, [{ n: steps, unit }], back ? -1 : 1);
  const end = addDays(shifted(start, [{ n: 1, unit }], 1), -1);
  if (start > last || start < first) return unknown('it has no such part', 'period');
  if (unit === 'day') return point(start);
  if (unit === 'year') return point(start.slice(0, 4));
  return isLong(unit)
    ? known(interval(start.slice(0, 7), end.slice(0, 7)))
    : span(start, end < last ? end : last);
}

const known = (edtf: string): Known => {
  const [from = edtf, to = from] = edtf.split('/');
  return span(from, to);
};

function nthWeekday({ n, weekday }: Of<'nth weekday'>, first: string, last: string): Value {
  const day =
    n > 0
      ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))
      : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1));
  return day >= first && day <= last ? point(day) : unknown('the month has no such weekday');
}

/** The first such weekday of a stretch; of a single day, or of a month counted from publication, that of its week. */
function weekdayIn(weekday: number, first: string, last: string): Known {
  const after = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  return point(first !== last && after <= last ? after : addDays(weekOf(first)[0], weekday - 1));
}

/** "Year ending June 2023": so many months up to the one named, by days where a day is named. */
function lengthTo({ length: { n, unit } }: Of<'length to'>, from: string, to: string): Value {
  if (!isLong(unit))
    return to.length === 10
      ? span(addDays(shifted(to, [{ n, unit }], -1), 1), to)
      : unknown('no day is named', 'period');
  const years = unit === 'decade' ? 10 * n : unit === 'year' ? n : 1;
  // "The three years to 2028-29": budget years, of which the last begins in 2028.
  if (to.length === 4) return span(yearPoint(yearOf(from) - years + 1), to);
  const start = shifted(to.slice(0, 7), [{ n, unit }], -1);
  if (to.length === 7) return span(addMonths(start, 1), to);
  if (dayOf(to) === daysIn(yearOf(to), monthOf(to))) return span(`${addMonths(start, 1)}-01`, to);
  return span(addDays(shifted(to, [{ n, unit }], -1), 1), to);
}

function offset({ lengths, back }: Of<'offset'>, of: Known, first: string): Value {
  const sign = back ? -1 : 1;
  const long = lengths.every(({ unit }) => isLong(unit));
  if (long && of.from === of.to && of.from!.length === 7) return point(shifted(of.from!, lengths, sign));
  return point(shifted(first, lengths, sign));
}
