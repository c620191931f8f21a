// What each House of the UK Parliament does on each day, as far as it is known.
import { addDays } from '../../model/edtf.ts';

export type House = 'Commons' | 'Lords';
export const HOUSES: readonly House[] = ['Commons', 'Lords'];

/**
 * `sitting`: it sits, or sat, in the chamber or virtually. `adjourned`: it does not, within a session. `prorogued`:
 * between sessions. `dissolved`: between Parliaments.
 */
export type Doing = 'sitting' | 'adjourned' | 'prorogued' | 'dissolved';

/** Days are ISO 8601. What a map does not have is not known. */
export interface SittingCalendar {
  readonly days: Readonly<Record<House, ReadonlyMap<string, Doing>>>;
  /** The last sitting day that each House has announced; null where none is known. */
  readonly announced: Readonly<Record<House, string | null>>;
  /** Where it is from: a file's name or an address. */
  readonly source: string;
}

/** What a House does on a day; null where the calendar does not say. */
export const doing = ({ days }: SittingCalendar, house: House, day: string): Doing | null =>
  days[house].get(day) ?? null;

/** Rows of a calendar, of which later ones hold: a day that is both in a recess and a sitting day was recalled. */
export function calendarOf(
  rows: Iterable<{ readonly house: House; readonly day: string; readonly is: Doing }>,
  source: string,
): SittingCalendar {
  const days = { Commons: new Map<string, Doing>(), Lords: new Map<string, Doing>() };
  for (const { house, day, is } of rows) if (days[house].get(day) !== 'sitting') days[house].set(day, is);
  return { days, announced: { Commons: lastSitting(days.Commons), Lords: lastSitting(days.Lords) }, source };
}

function lastSitting(days: ReadonlyMap<string, Doing>): string | null {
  let last: string | null = null;
  for (const [day, is] of days) if (is === 'sitting' && (last === null || day > last)) last = day;
  return last;
}

/** An adjournment of at most so many days is no break: Statutory Instruments Act 1946, s. 7(1). */
const SHORT = 4;

/**
 * Whether a House sits on a day or is adjourned for not more than four days about it; null where the calendar does not
 * say enough. A weekend is such an adjournment, a recess is not.
 */
export function isAbout(calendar: SittingCalendar, house: House, day: string): boolean | null {
  const is = doing(calendar, house, day);
  if (is === null) return null;
  if (is !== 'adjourned') return is === 'sitting';
  let length = 1;
  for (const step of [-1, 1] as const)
    for (let at = addDays(day, step); doing(calendar, house, at) !== 'sitting'; at = addDays(at, step)) {
      const other = doing(calendar, house, at);
      // Prorogation and dissolution end an adjournment without a sitting.
      if (other === 'prorogued' || other === 'dissolved') break;
      if (other === null) return length > SHORT ? false : null;
      if (++length > SHORT) return false;
    }
  return true;
}
