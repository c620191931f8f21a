import { addDays, beside, firstDay, lastDay, weekdayOf, yearOf, yearPoint } from '../../model/edtf.ts';
import { budgetYear } from './budget-years.ts';
import { century, day, decade, inYear, numbers } from './calendar.ts';
import { newYear } from './holidays.ts';
import { narrowed } from './narrow.ts';
import { nearest, shiftedMonth } from './nearest.ts';
import { fromPublication } from './relative.ts';
import { type Clock, edtfOf, isKnown, type Known, point, span, unknown, type Value } from './value.ts';
import { placeIn, type When, withYear, yearIn } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

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
      return century(when.year);
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

function bounded({ bound, of }: Of<'bound'>, clock: Clock): Value {
  const usual = bound === 'since' ? 'past' : bound === 'until' || bound === 'before' ? 'future' : null;
  const tense = bound === 'since' ? 'past' : clock.tense();
  const value = resolve(of, {
    ...clock,
    tense: () => tense ?? usual,
    sure: () => bound === 'since' || tense === null || clock.sure(),
  });
  if (!isKnown(value)) return value;
  const { from, to } = value;
  if (bound === 'as of') return isStart(value, clock) ? { from, to: null } : value;
  if (bound === 'as late as') return isStart(value, clock) ? { from: null, to } : value;
  if (bound === 'before' && of.is === 'edge' && of.edge === 'end') return { from: null, to };
  if (bound === 'until') return to ? { from: null, to } : value;
  if (bound === 'before') return from ? { from: null, to: beside(from, -1) } : { from: null, to };
  if (bound === 'after') return to ? { from: beside(to, 1), to: null } : value;
  return from ? { from, to: null } : value;
}

/** "As of 1 January 2027, importers shall …" begins; "as of 31 March 2026, 412 had been paid" counts. So "as late as" ends. */
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
