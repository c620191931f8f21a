// What has a time: undertakings by their deadlines, what is to come again, watchpoints, events.
import type { Asked } from '../../../search/asked.ts';
import { type Columns, dayNumber, valuesAt } from '../../../search/columns.ts';
import type { House } from '../../house.ts';

/** An entry at its time. */
export interface Dated {
  /** Its number in the catalogue. */
  readonly n: number;
  readonly what: What;
  /** First and last day (ISO 8601); null where that end is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** The day under which it is listed: the last one, where that is open the first. */
  readonly at: string;
}
/** `expected`: when what recurs is next to be reported. */
export type What = 'deadline' | 'expected' | 'watchpoint' | 'event';

export const DATED_KINDS = ['commitment', 'watchpoint', 'event'] as const;

/**
 * What fits and is listed under a day from one to another, both included, by day. Of a thread only the words that hold
 * count, and not those that were given up.
 */
export async function datedBetween(
  house: House,
  asked: Asked,
  [from, to]: readonly [string, string],
): Promise<readonly Dated[]> {
  const [numbers, expected] = await Promise.all([
    house.search.numbers(asked, 'deadline'),
    house.store.catalogue.expected(from, to),
  ]);
  const columns = house.search.columns();
  const [whatOf, low, high] = [whatIn(columns), dayNumber(from), dayNumber(to)];
  const fits = new Uint8Array(columns.size);
  const found: Dated[] = [];
  for (const n of numbers) {
    fits[n] = 1;
    const [first, last] = [columns.first[n]!, columns.last[n]!];
    const at = last || first;
    const what = at >= low && at <= high ? whatOf(n) : null;
    if (what !== null) found.push({ n, what, first: dayText(first), last: dayText(last), at: dayText(at)! });
  }
  for (const { n, day } of expected)
    if (fits[n] === 1 && whatOf(n) !== null && dayText(columns.last[n]!) !== day)
      found.push({ n, what: 'expected', first: null, last: day, at: day });
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** How many have begun by the last of these days, or begin within them, and end after them. */
export async function runningPast(
  house: House,
  asked: Asked,
  [from, to]: readonly [string, string],
): Promise<readonly number[]> {
  const columns = house.search.columns();
  const [whatOf, low, high] = [whatIn(columns), dayNumber(from), dayNumber(to)];
  const { first, last } = columns;
  return (await house.search.numbers(asked, 'deadline')).filter(
    (n) =>
      first[n] !== 0 &&
      first[n]! <= high &&
      (last[n] === 0 ? first[n]! < low : last[n]! > high) &&
      whatOf(n) !== null,
  );
}

/** What an entry is in a calendar; null where it has no place in one. */
function whatIn({ fields, holds }: Columns): (n: number) => What | null {
  const { kind, state } = fields;
  const over = new Set(OVER.map((one) => state.names.find(one)));
  const [commitment, watchpoint] = [kind.names.find('commitment'), kind.names.find('watchpoint')];
  return (n) => {
    const is = valuesAt(kind, n)[0];
    if (is !== commitment) return is === watchpoint ? 'watchpoint' : 'event';
    return holds[n] === 1 && !over.has(valuesAt(state, n)[0] ?? -1) ? 'deadline' : null;
  };
}

/** States in which nothing is due any more. */
const OVER = ['withdrawn', 'left out'];

/** @example dayText(20260131) is '2026-01-31'; 0 is no day */
export function dayText(day: number): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Whether a time is one day, on which or by which it is to be: "by 30 June 2027", not "by 2030" or "in March". */
export function isDay(edtf: string): boolean {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || from === to) return from.length === 10;
  return (from === '' || from === '..') && to.length === 10;
}
