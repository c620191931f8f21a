import { Refusal } from './refusal.ts';

/** Reads a calendar day: `2026-03-31`. */
export function day(typed: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  const there = year && new Date(Date.UTC(+year, +month! - 1, +date!)).toISOString().startsWith(typed);
  if (!there) throw new Refusal(`"${typed}" is no day of the calendar: write it as 2026-03-31`);
  return typed;
}

/** The first day of a year, month or day: `2026` is 2026-01-01. */
export function firstDay(typed: string): string {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(typed) ?? [];
  return year ? `${year}-${month ?? '01'}-01` : day(typed);
}

/** Checks a length of time: `90d`, `12w`, `6m`, `1y`. */
export function within(typed: string): string {
  if (!/^\d{1,5}\s*[dwmy]$/i.test(typed))
    throw new Refusal(`"${typed}" is no length of time: write it as 90d, 12w, 6m or 1y`);
  return typed;
}

/** Checks how many threads are asked for: 1 to 256. */
export function threads(typed: string): string {
  if (!/^[1-9]\d{0,2}$/.test(typed) || Number(typed) > MOST_THREADS)
    throw new Refusal(`"${typed}" is no number of threads: write one from 1 to ${MOST_THREADS}`);
  return typed;
}

const MOST_THREADS = 256;

/** Checks how many results are asked for: 1 to 1,000. */
export function results(typed: string): string {
  if (!/^[1-9]\d{0,3}$/.test(typed) || Number(typed) > 1_000)
    throw new Refusal(`"${typed}" is no number of results: write one from 1 to 1000`);
  return typed;
}
