import { Refusal } from './refusal.ts';

/** Reads a calendar day: `2026-03-31`. */
export function day(typed: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  const there = year && new Date(Date.UTC(+year, +month! - 1, +date!)).toISOString().startsWith(typed);
  if (!there) throw new Refusal(`"${typed}" is no day of the calendar; write it as 2026-03-31`);
  return typed;
}

/** The last day of a year, month or day: `2026` is 2026-12-31. */
export const lastDay = (typed: string): string => edge(typed, 'last');

/** The first day of a year, month or day: `2026` is 2026-01-01. */
export const firstDay = (typed: string): string => edge(typed, 'first');

function edge(typed: string, which: 'first' | 'last'): string {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(typed) ?? [];
  if (!year) return day(typed);
  if (which === 'first') return `${year}-${month ?? '01'}-01`;
  return new Date(Date.UTC(+year, month ? +month : 12, 0)).toISOString().slice(0, 10);
}

const DAYS = { d: 1, w: 7, m: 30.4375, y: 365.25 } as const;

/** Reads a length of time (`90d`, `12w`, `6m`, `1y`) as days. */
export function days(typed: string): number {
  const [, count, unit] = /^(\d{1,5})\s*([dwmy])$/i.exec(typed) ?? [];
  if (!count) throw new Refusal(`"${typed}" is no length of time; write it as 90d, 12w, 6m or 1y`);
  return Math.round(+count * DAYS[unit!.toLowerCase() as keyof typeof DAYS]);
}
