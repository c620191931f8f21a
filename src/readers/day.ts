import { MONTHS } from '../languages/en/heads.ts';
import { dayPoint } from '../model/edtf.ts';

const MONTH = MONTHS.map(
  (month) => `${month}|${month.slice(0, 3)}\\.?${month === 'september' ? '|sept\\.?' : ''}`,
).join('|');
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?),?\s+`;
const DAY = new RegExp(
  String.raw`(?:${WEEKDAY})?(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?<m>${MONTH})\b,?\s+(?<y>\d{4})|(?<m2>${MONTH})\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y2>\d{4})|(?<iso>\d{4}-\d\d-\d\d))(?!\d)`,
  'i',
);
const AT_START = new RegExp(`^(?:${DAY.source})`, 'i');
const ALONE = new RegExp(
  String.raw`^[\s([]*${DAY.source}(?:[,\s]+(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?[\s\])]*\.?$`,
  'i',
);

/** The first full calendar day named in a short text, or null. A day written in figures only (4/5/2026) is not guessed at. */
export const dayIn = (words: string): string | null => isoOf(DAY.exec(words));

/** The day that a line names and nothing else, or null. */
export const dayOf = (line: string): string | null => isoOf(ALONE.exec(line));

/** The day with which a text begins, or null. */
export const dayAtStart = (words: string): string | null => isoOf(AT_START.exec(words));

function isoOf(found: RegExpExecArray | null): string | null {
  if (!found?.groups) return null;
  const { d, m, y, d2, m2, y2, iso } = found.groups;
  if (iso) return real(iso);
  const month = MONTHS.findIndex((name) => name.startsWith((m ?? m2)!.toLowerCase().slice(0, 3))) + 1;
  return real(dayPoint(Number(y ?? y2), month, Number(d ?? d2)));
}

/** Null for a day that no calendar has: 31 February. */
export function real(iso: string): string | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
