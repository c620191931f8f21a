import type { Reading } from '../../languages/en/dates-phrase.ts';
import {
  dayWords,
  doubtfulFrequencies,
  frequencies,
  ordinals,
  places,
  seasons,
  weekdays,
} from '../../languages/en/dates-words.ts';
import { eachOf, everyOf, lengthOf, timesOf } from './lengths.ts';
import {
  folded,
  type Groups,
  lengthsOf,
  lookUp,
  monthOf,
  nearOf,
  numberOf,
  partOf,
  secondYear,
  shiftOf,
  unitOf,
  yearKindOf,
  yearOf,
} from './said.ts';
import type { When } from './when.ts';

type Reader = (groups: Groups, inner: When | null, words: string) => When | null;

/** What the groups of a rule amount to; null where they cannot be meant so. */
export const readings: Readonly<Record<Reading, Reader>> = {
  day: (g) => {
    const day = g.day ? Number.parseInt(g.day, 10) : lookUp(ordinals, g.ordinal);
    if (!day) return null;
    return { is: 'day', day, month: monthOf(g), year: yearOf(g), weekday: lookUp(weekdays, g.weekday) };
  },
  named: (g, _, words) => (g.day ? readings.day(g, null, words) : named(g)),
  numbers: (g) => {
    if (g.c)
      return {
        is: 'day',
        day: Number(g.a),
        month: Number(g.c),
        year: Number(g.year),
        weekday: null,
      };
    const year = Number(g.year4);
    return { is: 'numbers', a: Number(g.a), b: Number(g.b), year: year < 100 ? 2000 + year : year };
  },
  year: (g) => {
    const year = yearOf(g);
    return typeof year === 'number' ? { is: 'year', year } : null;
  },
  years: (g) => {
    const from = Number(g.year);
    const to = secondYear(from, g.to);
    return to && to > from && to - from < 100 ? { is: 'years', from, to } : null;
  },
  decade: (g) => {
    const name = g.name
      ? 1950 + 10 * 'fifties sixties seventies eighties nineties'.split(' ').indexOf(g.name.toLowerCase())
      : null;
    return { is: 'decade', year: name ?? Number(g.decade) * 10 };
  },
  budget: (g) => {
    const short = g.yy !== undefined;
    const year = g.year ? Number(g.year) : short ? 2000 + Number(g.yy) : null;
    const to = year === null ? null : secondYear(year, g.to ?? g.to2);
    if (to !== null && year !== null && to <= year) return null;
    return { is: 'budget year', kind: yearKindOf(g.kind), year, to, short, shift: shiftOf(g.shift) };
  },
  dayWord: (g) => ({ is: 'today', days: dayWords.get(folded(g.word!)) ?? 0 }),
  holiday: (g) => ({ is: 'holiday', name: folded(g.holiday!), year: yearOf(g) }),
  unit: (g, _, words) => {
    if (g.year) return { is: 'year', year: Number(g.year) };
    const unit = g.unit2 ? 'week' : unitOf(g.unit);
    if (!unit || /s$/iu.test(g.unit ?? '')) return null;
    return { is: 'unit', unit, shift: shiftOf(g.shift), toDate: /to.date$/iu.test(words) };
  },
  rolling: (g) => {
    const unit = unitOf(g.unit ?? g.unit3);
    const n = numberOf(g.n2 ?? g.number ?? g.n3 ?? 'one');
    return unit && n ? { is: 'rolling', length: { n, unit }, back: Boolean(g.back ?? g.back3) } : null;
  },
  away: (g, _, words) => {
    const lengths = lengthsOf(g);
    if (!lengths) return null;
    const limit = /^(?:within|inside)/iu.test(words);
    const sure = limit || /(?:ago|time|now|today|hence)$/iu.test(words);
    return { is: 'away', lengths, back: /ago$/iu.test(words), limit, sure };
  },
  event: () => ({ is: 'event' }),
  part: (g, of) => {
    const from = partOf(g.part);
    return of && from ? { is: 'part', from, to: partOf(g.second) ?? from, of } : null;
  },
  edge: (g, inner) => edge(g, inner),
  slice: (g, inner) => slice(g, inner),
  run: (g, of) => {
    const [length] = lengthsOf(g) ?? [];
    const place = lookUp(places, g.place);
    return of && length && (place === 1 || place === -1) ? { is: 'run', length, last: place < 0, of } : null;
  },
  nth: (g, of) => {
    const n = g.count ? Number(g.count) : lookUp(places, g.place);
    const unit = unitOf(g.unit);
    return of && n && unit ? { is: 'nth', n, unit, of } : null;
  },
  nthWeekday: (g, of) => {
    const [n, weekday] = [lookUp(places, g.place), lookUp(weekdays, g.weekday)];
    return of && n && weekday ? { is: 'nth weekday', n, weekday, of } : null;
  },
  weekOf: (_, of, words) =>
    of?.is === 'day' || of?.is === 'weekday' || of?.is === 'holiday'
      ? { is: 'week of', commencing: !/^week\s+of/iu.test(words), of }
      : null,
  lengthTo: (g, of) => {
    const unit = unitOf(g.one ?? g.unit ?? g.unit2);
    const n = g.one ? 1 : numberOf(g.number ?? g.n2);
    return of && unit && n ? { is: 'length to', length: { n, unit }, of } : null;
  },
  offset: (g, of) => {
    const lengths = lengthsOf(g);
    return of && lengths
      ? { is: 'offset', lengths, back: /^(?:before|prior)/iu.test(g.way ?? ''), of }
      : null;
  },
  same: (_, inner) => inner,
  until: (_, of) => of && { is: 'bound', bound: 'until', of },
  since: (_, of) => of && { is: 'bound', bound: 'since', of },
  before: (_, of) => of && { is: 'bound', bound: 'before', of },
  after: (_, of) => of && { is: 'bound', bound: 'after', of },
  asOf: (_, of) => of && { is: 'bound', bound: 'as of', of },
  from: (_, of) => of && (of.is === 'range' ? of : { is: 'bound', bound: 'since', of }),
  between: (_, of) => of,
  every: (g, _, words) => everyOf(g, words),
  each: (g, inner) => eachOf(g, inner),
  frequency: (g) => {
    const word = folded(g.word!);
    const readings = doubtfulFrequencies.get(word);
    return { is: 'every', value: frequencies.get(word) ?? null, readings: readings ?? [] };
  },
  times: (g) => timesOf(g),
  regular: () => ({ is: 'every', value: 'regular', readings: [] }),
  length: (g) => lengthOf(g),
};

function named(g: Groups): When | null {
  const weekday = lookUp(weekdays, g.weekday);
  const month = monthOf(g);
  const season = lookUp(seasons, g.season);
  const year = yearOf(g) ?? nearOf(g.shift);
  if (month) return { is: 'month', month, year };
  if (season) return { is: 'season', season, year };
  if (!weekday) return null;
  const weeks = /\sweek$/iu.test(g.week ?? '') ? shiftOf(g.shift) : null;
  return { is: 'weekday', weekday, near: weeks === null ? nearOf(g.shift) : null, weeks };
}

function edge(g: Groups, of: When | null): When | null {
  const word = folded(g.edge ?? 'end');
  if (word === 'turn')
    return { is: 'edge', edge: 'turn', of: { is: 'unit', unit: 'year', shift: 0, toDate: false } };
  const unit = unitOf(g.unit);
  const inner =
    of ??
    (g.year
      ? { is: 'year' as const, year: Number(g.year) }
      : unit && { is: 'unit' as const, unit, shift: 0, toDate: false });
  if (!inner) return null;
  if (word === 'middle') return { is: 'part', from: 'mid', to: 'mid', of: inner };
  return { is: 'edge', edge: word === 'end' || word === 'close' ? 'end' : 'start', of: inner };
}

function slice(g: Groups, of: When | null): When | null {
  const n = Number(g.half ?? g.quarter ?? 0) || lookUp(places, g.place);
  const pieces = g.half || g.piece === 'half' ? 2 : g.piece === 'third' ? 3 : 4;
  if (!n || n > pieces) return null;
  const nth = n < 0 ? pieces : n;
  const inner = of ?? (g.year ? (readings.years(g, null, '') ?? readings.year(g, null, '')) : null);
  if (inner) return { is: 'slice', n: nth, pieces, of: budgetYear(inner) };
  const months = 12 / pieces;
  return { is: 'months', from: (nth - 1) * months + 1, to: nth * months, year: null };
}

/** "Q3 2025-26": quarters are of financial years where two years are named. */
const budgetYear = (when: When): When =>
  when.is === 'years' && when.to === when.from + 1
    ? { is: 'budget year', kind: 'financial', year: when.from, to: when.to, short: false, shift: 0 }
    : when;
