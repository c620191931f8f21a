/**
 * Calendar arithmetic on EDTF (ISO 8601-2) text. A point is a year, month or day ("2026", "2026-03", "2026-03-31");
 * a value is a point, a season ("2026-21"), a decade ("202X"), a century ("19XX") or an interval ("2026-01/2026-06", "../2030").
 * Everything is proleptic Gregorian, years 0001 to 9999; a month or day that does not exist gives null.
 */

const DAY = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The first day a value stands for, ISO 8601; null where it is open, or is no EDTF. */
export const firstDay = (edtf: string): string | null => daysOf(edtf)?.[0] ?? null;

/** The last day a value stands for, ISO 8601; null where it is open, or is no EDTF. */
export const lastDay = (edtf: string): string | null => daysOf(edtf)?.[1] ?? null;

function daysOf(edtf: string): [string | null, string | null] | null {
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return null;
  const first = pointDays(from);
  if (to === undefined) return first;
  const last = pointDays(to);
  if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return null;
  return [first?.[0] ?? null, last?.[1] ?? null];
}

const isOpen = (end: string): boolean => end === '..' || end === '';

function pointDays(edtf: string): [string, string] | null {
  const [, year, month, day] = POINT.exec(edtf) ?? [];
  if (!year) return longDays(edtf);
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  if (day) return isDay(Number(year), Number(month), Number(day)) ? [edtf, edtf] : null;
  const n = Number(month);
  if (n > 20 && n <= 24) return monthDays(...seasonMonths(Number(year), n));
  return n >= 1 && n <= 12 ? monthDays(edtf, edtf) : null;
}

/** Decades and centuries. */
function longDays(edtf: string): [string, string] | null {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade) return [`${decade}0-01-01`, `${decade}9-12-31`];
  const century = /^(\d{2})XX$/.exec(edtf)?.[1];
  return century ? [`${century}00-01-01`, `${century}99-12-31`] : null;
}

const monthDays = (from: string, to: string): [string, string] => [
  `${from}-01`,
  `${to}-${two(daysIn(yearOf(to), monthOf(to)))}`,
];

/** The first and the last month of a season: 21 spring is March to May, 24 winter December to February. */
export const seasonMonths = (year: number, season: number): [string, string] => {
  const first = monthPoint(year, 3 * (season - 20));
  return [first, addMonths(first, 2)];
};

export const two = (n: number): string => String(n).padStart(2, '0');
export const yearPoint = (year: number): string => String(Math.min(Math.max(year, 1), 9999)).padStart(4, '0');
export const yearOf = (point: string): number => Number(point.slice(0, 4));
export const monthOf = (point: string): number => Number(point.slice(5, 7));
export const dayOf = (point: string): number => Number(point.slice(8, 10));

/** A month counted from January of `year`: 13 is the next January, 0 the December before. Kept within 0001 to 9999. */
export function monthPoint(year: number, month: number): string {
  const index = Math.min(Math.max(year * 12 + month - 1, 12), 9999 * 12 + 11);
  return `${yearPoint(Math.floor(index / 12))}-${two((index % 12) + 1)}`;
}

export const dayPoint = (year: number, month: number, day: number): string =>
  `${yearPoint(year)}-${two(month)}-${two(day)}`;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** Whether the calendar has this day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month);

/** Days from 1 March of the year 0, counted so that February ends the year. */
function number(day: string): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month > 2 ? 0 : 1);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(day) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear;
}

const [EPOCH, FIRST, LAST] = [number('1970-01-01'), number('0001-01-01'), number('9999-12-31')];

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** An ISO day some days on; stays within the years 0001 to 9999. */
export function addDays(day: string, days: number): string {
  const within = dayOf(day) + days;
  if (within >= 1 && within <= 28) return `${day.slice(0, 8)}${two(within)}`;
  const at = Math.min(Math.max(number(day) + days, FIRST), LAST);
  return new Date((at - EPOCH) * DAY).toISOString().slice(0, 10);
}

/** A month or day some months on, as precise as it was; a day the month has not becomes its last. */
export function addMonths(point: string, months: number): string {
  const month = monthPoint(yearOf(point), monthOf(point) + months);
  if (point.length === 7) return month;
  return `${month}-${two(Math.min(dayOf(point), daysIn(yearOf(month), monthOf(month))))}`;
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => ((((number(day) - EPOCH + 3) % 7) + 7) % 7) + 1;

/** Monday and Sunday of the week in which the day lies, or of one some weeks on. */
export function weekOf(day: string, weeks = 0): [string, string] {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return [monday, addDays(monday, 6)];
}

/** The n-th of a weekday (Monday 1 to Sunday 7) in a month, counted from its end where n is negative. */
export function nthWeekdayOf(month: string, weekday: number, n: number): string {
  const [first, last] = [`${month}-01`, `${month}-${two(daysIn(yearOf(month), monthOf(month)))}`];
  return n > 0
    ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))
    : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1));
}

/** The point just before, or after, one of the same precision. */
export function beside(point: string, step: 1 | -1): string {
  if (point.length === 4) return yearPoint(yearOf(point) + step);
  return point.length === 7 ? addMonths(point, step) : addDays(point, step);
}

/** The interval between two points; one point where they are the same. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** Easter Sunday (the anonymous Gregorian computus, as Meeus gives it). */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayPoint(year, Math.floor(n / 31), (n % 31) + 1);
}
