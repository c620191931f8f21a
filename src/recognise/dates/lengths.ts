import type { Unit } from '../../languages/en/dates-words.ts';
import { folded, type Groups, lengthsOf, numberOf, unitOf } from './said.ts';
import type { Length, When } from './when.ts';

/** Months or days in a unit: what it adds to an ISO 8601 duration. */
const ISO: Readonly<Record<Unit, readonly [number, 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN']>> = {
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
  const sums = { Y: 0, M: 0, W: 0, D: 0, H: 0, MIN: 0 };
  for (const { n, unit } of lengths) sums[ISO[unit][1]] += n * ISO[unit][0];
  const days = sums.W && sums.D ? { W: 0, D: sums.W * 7 + sums.D } : sums;
  const date = part(sums.Y, 'Y') + part(sums.M, 'M') + part(days.W, 'W') + part(days.D, 'D');
  const time = part(sums.H, 'H') + part(sums.MIN, 'M');
  return `P${date}${time && 'T'}${time}`;
}

const part = (n: number, letter: string): string => (n ? `${n}${letter}` : '');

const WORKING = /working|business|sitting|school/iu;

/** A length of time; of two ("12 to 18 months") null with both. */
export function lengthOf(g: Groups): When | null {
  if (g.a) {
    const unit = unitOf(g.unit2);
    const lengths = unit && lengthsOf({ number: 'a', unit: g.unit2, half: 'half' })?.slice(1);
    return lengths?.length ? { is: 'length', value: isoLength(lengths), readings: [] } : null;
  }
  const { n2, range, ...single } = g;
  const lengths = lengthsOf({ ...single, n2: g.n3, unit2: g.unit3 });
  if (!lengths || lengths.some(({ n }) => n === 0)) return null;
  if (range && n2) {
    const other = lengthsOf({ number: n2, unit: g.unit }) ?? [];
    return { is: 'length', value: null, readings: [isoLength(lengths), isoLength(other)] };
  }
  return {
    is: 'length',
    value: isoLength(lengths),
    readings: WORKING.test(g.kind ?? '') ? ['working'] : [],
  };
}

/** "every two years", "every other week", "at five-year intervals", "three-yearly", "on Tuesdays", "each year". */
export function everyOf(g: Groups, words: string): When | null {
  if (g.one) return every('P1D');
  if (g.plural) return every(/^weekdays/iu.test(g.plural) ? 'P1D' : 'P1W');
  if (g.adverb) return every(isoLength([{ n: numberOf(g.number) ?? 1, unit: ADVERBS[folded(g.adverb)]! }]));
  const n = g.other ? 'two' : g.nth ? NTH[folded(g.nth)] : g.number;
  if (/^at(?! intervals)/iu.test(words) && !/intervals$/iu.test(words)) return null;
  if (g.range && g.n2) {
    const readings = [g.number, g.n2].map((number) => isoLength(lengthsOf({ number, unit: g.unit }) ?? []));
    return { is: 'every', value: null, readings };
  }
  const lengths = lengthsOf({ number: n, unit: g.unit ?? g.unit2, half: g.half });
  return lengths && lengths[0]!.n > 0 ? every(isoLength(lengths)) : null;
}

const every = (value: string): When => ({ is: 'every', value, readings: [] });

const NTH: Readonly<Record<string, string>> = {
  third: 'three',
  fourth: 'four',
  fifth: 'five',
  sixth: 'six',
  tenth: 'ten',
};
const ADVERBS: Readonly<Record<string, Unit>> = {
  yearly: 'year',
  annually: 'year',
  'per annum': 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** "three times a year" is every four months; what does not come out in months or days is only regular. */
export function timesOf(g: Groups): When | null {
  const times = g.word ? TIMES[folded(g.word)] : numberOf(g.number);
  const unit = unitOf(g.unit) ?? ADVERBS[folded(g.adverb ?? '')];
  if (!times || !unit) return null;
  if (times === 1) return every(isoLength([{ n: 1, unit }]));
  const months = { year: 12, decade: 120, quarter: 3 }[unit as string];
  if (months && months % times === 0) return every(isoLength([{ n: months / times, unit: 'month' }]));
  const hours =
    { year: 8760, quarter: 2190, month: 720, fortnight: 336, week: 168, day: 24 }[unit as string] ?? 0;
  const [n, rest] = [Math.floor(hours / times / 24), Math.floor((hours / times) % 24)];
  return every(
    isoLength([
      { n, unit: 'day' },
      { n: rest, unit: 'hour' },
    ]),
  );
}

const EACH: Readonly<Record<string, string>> = {
  day: 'P1Y',
  month: 'P1Y',
  season: 'P1Y',
  months: 'P1Y',
  holiday: 'P1Y',
  weekday: 'P1W',
};

/** "each January", "every Monday", "31 March each year". */
export function eachOf(g: Groups, inner: When | null): When | null {
  const unit = unitOf(g.unit) ?? (g.adverb ? ADVERBS[folded(g.adverb)] : null);
  if (unit) return every(isoLength([{ n: 1, unit }]));
  const value = inner && EACH[inner.is];
  if (!value || ('year' in inner && inner.year !== null)) return null;
  return every(g.other ? value.replace('1', '2') : value);
}
