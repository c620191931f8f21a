import { feasts, type HolidayRule, holidaysOf, namedDays } from '../../languages/en/dates-holidays.ts';
import {
  addDays,
  beside,
  dayPoint,
  daysIn,
  easter,
  firstDay,
  isDay,
  lastDay,
  monthOf,
  monthPoint,
  nthWeekdayOf,
  seasonMonths,
  weekdayOf,
  yearOf,
  yearPoint,
} from '../../model/edtf.ts';
import { budgetYear } from './budget-years.ts';
import { narrowed } from './narrow.ts';
import { nearest, shiftedMonth } from './nearest.ts';
import { fromPublication } from './relative.ts';
import { type Clock, edtfOf, isKnown, type Known, point, span, unknown, type Value } from './value.ts';
import { placeIn, type When, withYear, yearIn } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

const WEEKDAYS = ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** What a date is worth, counted from the day of publication where it must be. */
export function resolve(when: When, clock: Clock): Value {
  switch (when.is) {
    case 'day':
      return when.month === null ? shiftedMonth(when, clock) : day(when, when.month, clock);
    case 'month':
    case 'season':
    case 'months':
    case 'holiday':
      return nearest(when.year, clock, (year) => inYear(when, year, clock));
    case 'year':
      return point(yearPoint(when.year));
    case 'years':
      return span(yearPoint(when.from), yearPoint(when.to));
    case 'decade':
      return decade(when.year);
    case 'century':
      return {
        from: yearPoint(when.year),
        to: yearPoint(when.year + 99),
        edtf: `${yearPoint(when.year).slice(0, 2)}XX`,
      };
    case 'budget year':
      return budgetYear(when, clock);
    case 'numbers':
      return numbers(when, clock);
    case 'bound':
      return bounded(when, clock);
    case 'range':
      return range(when, clock);
    case 'event':
    case 'every':
    case 'length':
      return unknown(null);
    case 'new year':
      return newYear(clock);
    case 'now':
      return fromPublication({ is: 'today', days: 0 }, clock);
    case 'weekday':
    case 'today':
    case 'unit':
    case 'rolling':
    case 'away':
      return fromPublication(when, clock);
    default:
      return narrowed(when, resolve(when.of, clock));
  }
}

/** A day of a month; a weekday that is said must agree, and may decide the year where none is. */
function day(when: Of<'day'>, month: number, clock: Clock): Value {
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

function inYear(
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

/** A named day, by the country where it is kept at different times; with its weekend where that is meant. */
function holiday({ name, weekend }: Of<'holiday'>, year: number, { country }: Clock): Known | null {
  const own = holidaysOf[country() ?? '']?.get(name);
  const rule = own ?? feasts.get(name) ?? namedDays.get(name);
  if (!rule) return null;
  const day = holidayIn(rule, year);
  if (!weekend) return point(day);
  const saturday = addDays(day, weekdayOf(day) === 1 ? -2 : 6 - weekdayOf(day));
  const sunday = addDays(saturday, 1);
  return span(day < saturday ? day : saturday, day > sunday ? day : sunday);
}

function holidayIn(rule: HolidayRule, year: number): string {
  if ('easter' in rule) return addDays(easter(year), rule.easter);
  if ('day' in rule) return dayPoint(year, rule.month, rule.day);
  return addDays(nthWeekdayOf(monthPoint(year, rule.month), rule.weekday, rule.nth), rule.plus ?? 0);
}

/** The year to come; looked back on in its first months, this one. */
function newYear({ anchor, tense }: Clock): Value {
  if (anchor === null) return unknown('it counts from the day of publication, which is not known', 'period');
  return point(yearPoint(yearOf(anchor) + (tense() === 'past' && monthOf(anchor) < 7 ? 0 : 1)));
}

/** 03/04/2026: of two readings that both work only the publisher's country can choose. */
function numbers(when: Of<'numbers'>, clock: Clock): Value {
  const { a, b } = when;
  const { home } = clock;
  const year = when.year < 100 ? nearCentury(when.year, clock.anchor) : when.year;
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

function bounded({ bound, of }: Of<'bound'>, clock: Clock): Value {
  const usual = bound === 'since' ? 'past' : bound === 'until' || bound === 'before' ? 'future' : null;
  const value = resolve(of, {
    ...clock,
    tense: () => (bound === 'since' ? 'past' : (clock.tense() ?? usual)),
  });
  if (!isKnown(value)) return value;
  const { from, to } = value;
  if (bound === 'as of') return isStart(value, clock) ? { from, to: null } : value;
  if (bound === 'before' && of.is === 'edge' && of.edge === 'end') return { from: null, to };
  if (bound === 'until') return to ? { from: null, to } : value;
  if (bound === 'before') return from ? { from: null, to: beside(from, -1) } : { from: null, to };
  if (bound === 'after') return to ? { from: beside(to, 1), to: null } : value;
  return from ? { from, to: null } : value;
}

/** "As of 1 January 2027, importers shall …" begins; "as of 31 March 2026, 412 had been paid" counts. */
const isStart = (value: Known, { anchor, tense, sure }: Clock): boolean =>
  (tense() === 'future' && sure()) ||
  (tense() !== 'past' && anchor !== null && (lastDay(edtfOf(value)) ?? '') > anchor);

function range({ from, to }: Of<'range'>, clock: Clock): Value {
  const last = lastOf(from, to, clock);
  const first = isKnown(last) && last.to ? resolve(before(from, to, last.to), clock) : resolve(from, clock);
  const end =
    to.is === 'weekday' && to.near === null && isKnown(first) && first.from
      ? weekdayAfter(first.from, to.weekday)
      : last;
  if (!isKnown(first)) return unknown(first.why, 'period');
  if (!isKnown(end)) return unknown(end.why, 'period');
  const value = { from: first.from, to: end.to };
  const [start, stop] = [first.from && lastDay(first.from), end.to && lastDay(end.to)];
  return start && stop && stop < start
    ? unknown(`it would end (${end.to}) before it begins (${first.from})`, 'period')
    : value;
}

/** Where neither end names a year, one that has begun counts as past though it lasts beyond the day of publication. */
function lastOf(from: When, to: When, clock: Clock): Value {
  const last = resolve(to, clock);
  if (yearIn(from) !== null || yearIn(to) !== null || clock.anchor === null || !isKnown(last) || !last.to)
    return last;
  const next = resolve(withYear(to, yearOf(last.to) + 1), clock);
  const first = isKnown(next) && next.to ? resolve(before(from, to, next.to), clock) : null;
  const begun = first && isKnown(first) && first.from !== null && firstDay(first.from)! <= clock.anchor;
  return begun && firstDay(edtfOf(last))! < clock.anchor ? next : last;
}

/** Where neither end names a year, the first is the last of its kind before the second. */
function before(from: When, to: When, end: string): When {
  if (yearIn(from) !== null || yearIn(to) !== null) return from;
  const later = placeIn(from) > placeIn(to);
  return withYear(from, yearOf(end) - (later ? 1 : 0));
}

const weekdayAfter = (day: string, weekday: number): Known =>
  point(addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7));
