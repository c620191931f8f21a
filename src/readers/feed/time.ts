import { MONTHS } from '../../languages/en/heads.ts';
import { dayPoint } from '../../model/edtf.ts';
import { real } from '../day.ts';

/** RFC 822, section 5: what RSS 2.0 writes times in, with the zones it names. */
const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s*)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4}|\d\d)(?:\s+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([a-z]{1,5}|[+-]\d\d:?\d\d)?)?\s*$/i;
const RFC_3339 = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** A time of a feed as ISO 8601 with the zone it was written in; the day alone where no zone is named; null for what is no time. */
export function timeOf(words: unknown): string | null {
  const written = typeof words === 'string' ? words.trim().slice(0, 100) : '';
  const [, iso, hours, offset] = RFC_3339.exec(written) ?? [];
  if (iso) return timed(real(iso), hours, zoneOf(offset));
  const [, day, month = '', year = '', hour, minute, second = '00', zone] = RFC_822.exec(written) ?? [];
  if (!day) return null;
  const at = MONTHS.findIndex((name) => name.slice(0, 3) === month.toLowerCase().slice(0, 3)) + 1;
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const clock = hour && `${hour.padStart(2, '0')}:${minute}:${second}`;
  return timed(at ? real(dayPoint(full, at, Number(day))) : null, clock, zoneOf(zone));
}

const timed = (day: string | null, clock: string | undefined, zone: string | null): string | null =>
  day === null || !clock || zone === null
    ? day
    : `${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`;

function zoneOf(zone: string | undefined): string | null {
  if (!zone) return null;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : (ZONES[zone.toUpperCase()] ?? null);
}
