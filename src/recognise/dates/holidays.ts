import { feasts, type HolidayRule, holidaysOf, namedDays } from '../../languages/en/dates-holidays.ts';
import {
  addDays,
  dayPoint,
  easter,
  monthOf,
  monthPoint,
  nthWeekdayOf,
  weekdayOf,
  yearOf,
  yearPoint,
} from '../../model/edtf.ts';
import { type Clock, type Known, point, span, unknown, type Value } from './value.ts';
import type { When } from './when.ts';

/** A named day, by the country where it is kept at different times; with its weekend where that is meant. */
export function holiday(
  { name, weekend }: Extract<When, { is: 'holiday' }>,
  year: number,
  { country }: Clock,
): Known | null {
  const own = holidaysOf[country() ?? '']?.get(name);
  const rule = own ?? feasts.get(name) ?? namedDays.get(name);
  if (!rule) return null;
  const day = holidayIn(rule, year);
  if (day === null) return null;
  if (!weekend) return point(day);
  const saturday = addDays(day, weekdayOf(day) === 1 ? -2 : 6 - weekdayOf(day));
  const sunday = addDays(saturday, 1);
  return span(day < saturday ? day : saturday, day > sunday ? day : sunday);
}

function holidayIn(rule: HolidayRule, year: number): string | null {
  if ('days' in rule) return rule.days.find((day) => yearOf(day) === year) ?? null;
  if ('easter' in rule) return addDays(easter(year), rule.easter);
  if ('day' in rule) return dayPoint(year, rule.month, rule.day);
  return addDays(nthWeekdayOf(monthPoint(year, rule.month), rule.weekday, rule.nth), rule.plus ?? 0);
}

/** The year to come; looked back on in its first months, this one. */
export function newYear({ anchor, tense }: Clock): Value {
  if (anchor === null) return unknown('it counts from the day of publication, which is not known', 'period');
  return point(yearPoint(yearOf(anchor) + (tense() === 'past' && monthOf(anchor) < 7 ? 0 : 1)));
}
