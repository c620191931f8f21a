// The calendar as Parliament's own service for what is on answers it (whatson-api.parliament.uk, "Procedural dates" and
// "Events").
import { addDays } from '../../model/edtf.ts';
import { real } from '../../readers/day.ts';
import { calendarOf, type Doing, HOUSES, type House, type SittingCalendar } from './calendar.ts';
import { CannotCount } from './count.ts';

/** What is asked of one House: when it sits, and when it does not and why. */
export interface Asked {
  readonly house: House;
  readonly sittings: string;
  readonly breaks: string;
}

const BASE = 'https://whatson-api.parliament.uk/calendar';

/** The addresses that give what both Houses do between two days (ISO 8601). */
export const askedOf = (from: string, to: string): readonly Asked[] =>
  HOUSES.map((house) => ({
    house,
    sittings: `${BASE}/proceduraldates/${house}/sittingdates.json?startDate=${from}&endDate=${to}`,
    breaks: `${BASE}/events/nonsitting.json?queryParameters.house=${house}&queryParameters.startDate=${from}&queryParameters.endDate=${to}`,
  }));

/** What was answered of one House: the words of both answers. */
export interface Answered {
  readonly house: House;
  readonly sittings: string;
  readonly breaks: string;
}

/**
 * The calendar of what was answered. The service names sitting days beyond what the Houses have announced: days after
 * the last announced break are left out, so that they are counted as not announced.
 * @param from the day from which it was asked
 * @throws CannotCount where an answer is none that is known
 */
export function calendarFrom(answers: readonly Answered[], from: string, source: string): SittingCalendar {
  return calendarOf(
    answers.flatMap((one) => rowsOf(one, from, source)),
    source,
  );
}

interface Row {
  readonly house: House;
  readonly day: string;
  readonly is: Doing;
}

function rowsOf({ house, sittings, breaks }: Answered, from: string, source: string): Row[] {
  const where = `${source}, House of ${house}`;
  const sitting = new Set(listIn(sittings, where).map((one) => dayOf(one, SITTING, where)));
  const away = listIn(breaks, where).map((one) => ({
    first: dayOf(one, ['StartDate'], where),
    last: dayOf(one, ['EndDate', 'StartDate'], where),
    is: doingOf(one),
  }));
  const ends = away.length > 0 ? away.map(({ last }) => last) : [...sitting];
  const last = ends.sort().at(-1);
  if (last === undefined)
    throw new CannotCount(`${where}: it was answered with no day: ask for days that are announced`);
  const rows: Row[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) {
    const within = away.find((one) => one.first <= day && day <= one.last);
    rows.push({ house, day, is: sitting.has(day) ? 'sitting' : (within?.is ?? 'adjourned') });
  }
  return rows;
}

function listIn(json: string, where: string): readonly unknown[] {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    found = null;
  }
  if (Array.isArray(found)) return found;
  throw new CannotCount(`${where}: what was answered is no list of days: take a calendar from a file`);
}

const SITTING = ['Date', 'SittingDate', 'StartDate'];

/** "2026-01-05T00:00:00", alone or under one of these names. */
function dayOf(one: unknown, names: readonly string[], where: string): string {
  const held = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
  const words =
    typeof one === 'string' ? one : names.map((name) => held[name]).find((word) => typeof word === 'string');
  const day = real(String(words ?? '').slice(0, 10));
  if (day !== null) return day;
  throw new CannotCount(`${where}: "${String(words)}" is no day: take a calendar from a file`);
}

function doingOf(one: unknown): Doing {
  const { Category, Description } = (one ?? {}) as Record<string, unknown>;
  const words = `${String(Category)} ${String(Description)}`;
  if (/dissolution/i.test(words)) return 'dissolved';
  return /prorogation/i.test(words) ? 'prorogued' : 'adjourned';
}
