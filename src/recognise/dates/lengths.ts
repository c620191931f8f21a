import {
  adverbs,
  doubtfulFrequencies,
  frequencies,
  ordinals,
  timesWords,
  type Unit,
  units,
} from '../../languages/en/dates-words.ts';
import { folded, type Groups, halfOf, lengthsOf, lookUp, numberOf } from './said.ts';
import { type Length, type When, yearIn } from './when.ts';

/** What a unit adds to an ISO 8601 duration. */
const ISO: Readonly<Record<Unit, readonly [number, 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S']>> = {
  second: [1, 'S'],
  minute: [1, 'MIN'],
  hour: [1, 'H'],
  day: [1, 'D'],
  weekend: [1, 'W'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  'half-year': [6, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};

/** The ISO 8601 duration of lengths added up: "P2Y6M", "P3W", "PT48H". */
export function isoLength(lengths: readonly Length[]): string {
  const sums = { Y: 0, M: 0, W: 0, D: 0, H: 0, MIN: 0, S: 0 };
  for (const { n, unit } of lengths) sums[ISO[unit][1]] += n * ISO[unit][0];
  // ISO 8601 does not mix weeks with anything else.
  const alone = sums.Y + sums.M + sums.D + sums.H + sums.MIN + sums.S === 0;
  const [weeks, days] = alone ? [sums.W, 0] : [0, sums.D + 7 * sums.W];
  const time = part(sums.H, 'H') + part(sums.MIN, 'M') + part(sums.S, 'S');
  return `P${part(sums.Y, 'Y')}${part(sums.M, 'M')}${part(weeks, 'W')}${part(days, 'D')}${time && 'T'}${time}`;
}

const part = (n: number, letter: string): string => (n ? `${n}${letter}` : '');

/** Days of work are not days of the calendar: no date can be counted in them without the calendar of a country. */
export const IN_WORKING_DAYS = /(?<!\p{L})(?:working|business|sitting|school)\s/iu;

/** A length of time; of two ("12 to 18 months") null with both. */
export function lengthOf(g: Groups): When | null {
  const half = lookUp(units, g.halfOf);
  const lengths = half ? halfOf(half) : lengthsOf(upTo(g, false));
  if (!lengths?.length) return null;
  const working = IN_WORKING_DAYS.test(g.length ?? '');
  if (!g.upTo) return { is: 'length', value: isoLength(lengths), readings: [], working };
  const longer = lengthsOf(upTo(g, true)) ?? [];
  return { is: 'length', value: null, readings: [isoLength(lengths), isoLength(longer)], working };
}

/** The words of a length said twice, "12 to 18 months", with only its shorter or longer number. */
export function upTo(g: Groups, longer: boolean): string | undefined {
  if (!g.upTo || !g.length) return g.length;
  const at = g.length.indexOf(g.upTo, 1);
  const unit = g.length.slice(at + g.upTo.length);
  return longer
    ? g.upTo + unit
    : g.length.slice(0, at).replace(/(?:\s+(?:to|or|and)\s+|\s?[\u2010-\u2015-]\s?)$/u, '') + unit;
}

const every = (lengths: readonly Length[]): When => ({
  is: 'every',
  value: isoLength(lengths),
  readings: [],
});
const once = (unit: Unit, n = 1): When => every([{ n, unit }]);

/** "every two years", "every other week", "at five-year intervals", "three-yearly", "on Tuesdays", "each year". */
export function everyOf(g: Groups): When | null {
  if (g.plural) return once(folded(g.plural) === 'weekdays' ? 'day' : 'week', g.other ? 2 : 1);
  if (g.workingDay) return once('day');
  if (g.adverb) return once(adverbs.get(folded(g.adverb)) ?? 'year', numberOf(g.number) ?? 1);
  const unit = lookUp(units, g.unit);
  if (unit) return once(unit, g.other ? 2 : (lookUp(ordinals, g.ordinal) ?? 1));
  const lengths = lengthsOf(upTo(g, false));
  if (!lengths) return null;
  const longer = g.upTo ? lengthsOf(upTo(g, true)) : null;
  return longer
    ? { is: 'every', value: null, readings: [isoLength(lengths), isoLength(longer)] }
    : every(lengths);
}

/** "Annual", "quarterly"; two readings for "biannual". */
export function frequencyOf(g: Groups): When {
  const word = folded(g.word);
  return { is: 'every', value: frequencies.get(word) ?? null, readings: doubtfulFrequencies.get(word) ?? [] };
}

/** Hours in a unit, for what does not divide into months. */
const HOURS: Partial<Record<Unit, number>> = {
  year: 8760,
  quarter: 2190,
  month: 720,
  fortnight: 336,
  week: 168,
  day: 24,
};
const MONTHS: Partial<Record<Unit, number>> = { decade: 120, year: 12, quarter: 3 };

/** "three times a year" is every four months; what does not come out in months, in days of it. */
export function timesOf(g: Groups): When | null {
  const times = lookUp(timesWords, g.times) ?? numberOf(g.number);
  const unit = lookUp(units, g.unit) ?? lookUp(adverbs, g.adverb);
  if (!times || !unit) return null;
  if (times === 1) return once(unit);
  const months = (MONTHS[unit] ?? 0) / times;
  if (months >= 1 && Number.isInteger(months)) return once('month', months);
  const hours = Math.floor((HOURS[unit] ?? 0) / times);
  return hours > 0
    ? every([
        { n: Math.floor(hours / 24), unit: 'day' },
        { n: hours % 24, unit: 'hour' },
      ])
    : null;
}

const EACH: Partial<Record<When['is'], Unit>> = {
  day: 'year',
  month: 'year',
  season: 'year',
  months: 'year',
  holiday: 'year',
  weekday: 'week',
};

/** "each January", "every Monday", "31 March each year". */
export function eachOf(g: Groups, inner: When | null): When | null {
  const unit = lookUp(units, g.unit) ?? lookUp(adverbs, g.adverb);
  if (unit) return once(unit);
  const each = inner && EACH[inner.is];
  if (!each || (inner.is === 'weekday' ? inner.near !== null : yearIn(inner) !== null)) return null;
  return once(each, g.other ? 2 : 1);
}
