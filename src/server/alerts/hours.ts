import { addDays } from '../../model/edtf.ts';
import type { Alert } from './alert.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The clock on the wall of a place. */
interface Wall {
  /** ISO 8601 day. */
  readonly day: string;
  /** Since midnight. */
  readonly minutes: number;
}

/** Whether the tz database has a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && formatOf(zone) !== null;
  } catch {
    return false;
  }
}

/** The day in a place at an instant (ISO 8601, UTC). */
export const dayIn = (zone: string, now: string): string => wallAt(zone, Date.parse(now)).day;

/**
 * The last hour of a digest at or before now (ISO 8601, UTC). Where clocks go forward over it, it is the first minute
 * that there is; where they go back, the first of the two.
 */
export function slotBefore({ when, at, day, zone }: Alert, now: string): string {
  const time = Date.parse(now);
  const today = wallAt(zone, time).day;
  for (let back = 0; back <= 8; back++) {
    const one = addDays(today, -back);
    if (when === 'weekly' && WEEKDAY[new Date(`${one}T00:00:00Z`).getUTCDay()] !== day) continue;
    const slot = instantOf(zone, one, minutesOf(at));
    if (slot <= time) return new Date(slot).toISOString();
  }
  throw new RangeError(`no hour of a digest in the eight days before ${now}`);
}

const WEEKDAY = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Now, or the end of the quiet hours that it falls into (ISO 8601, UTC). */
export function outsideQuiet({ quiet, zone }: Pick<Alert, 'quiet' | 'zone'>, now: string): string {
  if (quiet === undefined || quiet.from === quiet.to) return now;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const { day, minutes } = wallAt(zone, Date.parse(now));
  const isQuiet = from < to ? from <= minutes && minutes < to : minutes >= from || minutes < to;
  if (!isQuiet) return now;
  const end = minutes < to ? day : addDays(day, 1);
  return new Date(Math.max(Date.parse(now), instantOf(zone, end, to))).toISOString();
}

/** When the clock on the wall shows that time, in milliseconds since 1970. */
function instantOf(zone: string, day: string, minutes: number): number {
  const asked = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const offsets = [...new Set([asked - DAY, asked, asked + DAY].map((time) => offsetAt(zone, time)))];
  const there = offsets
    .map((offset) => asked - offset)
    .filter((time) => time + offsetAt(zone, time) === asked);
  if (there.length > 0) return Math.min(...there);
  // The clocks go forward over it: the moment they do, which lies between the two readings.
  let [low, high] = [asked - Math.max(...offsets), asked - Math.min(...offsets)];
  const before = offsetAt(zone, low);
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(zone: string, time: number): number {
  const { day, minutes } = wallAt(zone, time);
  return Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE - Math.floor(time / MINUTE) * MINUTE;
}

function wallAt(zone: string, time: number): Wall {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

const formats = new Map<string, Intl.DateTimeFormat>();

/** The machine's own zone and language have no part in it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}
