import { ordinals, seasons, weekdays, yearKinds } from '../../languages/en/dates-words.ts';
import { type Groups, lookUp, monthOf, nearOf, numberOf, secondYear, shiftOf, yearOf } from './said.ts';
import type { When } from './when.ts';

/** A day of a month, by digits, ordinals or number words. */
export function dayOf(g: Groups): When | null {
  const digits = g.day ?? g.day2;
  const day = digits ? Number.parseInt(digits, 10) : (lookUp(ordinals, g.ordinal) ?? numberOf(g.dayWords));
  const shift = g.shift ?? g.shift2;
  const year = shift ? { shift: shiftOf(shift) } : yearOf(g);
  return day ? { is: 'day', day, month: monthOf(g), year, weekday: lookUp(weekdays, g.weekday) } : null;
}

/** Figures with strokes; without a year only where one of them can be the month. */
export function numbersOf(g: Groups): When | null {
  const [a, b] = [Number(g.a ?? g.a2), Number(g.b ?? g.b2)];
  if (!g.year4) return { is: 'day', day: Math.max(a, b), month: Math.min(a, b), year: null, weekday: null };
  return { is: 'numbers', a, b, year: Number(g.year4) };
}

/** A year by itself, if it is no neighbour of that of publication. */
export function yearAlone(g: Groups): When | null {
  const year = yearOf(g);
  return typeof year === 'number' ? { is: 'year', year } : null;
}

/** Two years as a pair: "2025/26". */
export function yearsOf(g: Groups): When | null {
  const from = Number(g.year);
  const to = secondYear(from, g.to);
  return to && to > from && to - from < 100 ? { is: 'years', from, to } : null;
}

/** A month, season or weekday by its name. */
export function named(g: Groups): When | null {
  if (g.day) return dayOf(g);
  const [weekday, month, season] = [lookUp(weekdays, g.weekday), monthOf(g), lookUp(seasons, g.season)];
  const year = yearOf(g) ?? nearOf(g.shift);
  if (month) return { is: 'month', month, year };
  if (season) return { is: 'season', season, year };
  if (!weekday) return null;
  const weeks = g.week ? shiftOf(g.shift) : null;
  return { is: 'weekday', weekday, near: g.week ? null : nearOf(g.shift), weeks };
}

/** FY has no word for its kind and is fiscal: without a country it may be anybody's. */
export function budget(g: Groups): When | null {
  const kind = g.kind ? (lookUp(yearKinds, g.kind) ?? 'financial') : 'fiscal';
  const year = g.year ? Number(g.year) : g.yy ? 2000 + Number(g.yy) : null;
  const to = year === null ? null : secondYear(year, g.to);
  if (to !== null && to <= year!) return null;
  const count = numberOf(g.count) ?? 1;
  if (count < 1 || count > 100) return null;
  return { is: 'budget year', kind, year, to, shift: shiftOf(g.shift), count, several: Boolean(g.plural) };
}
