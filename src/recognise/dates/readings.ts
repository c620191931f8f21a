import type { Reading } from '../../languages/en/dates-phrase.ts';
import {
  dayWords,
  decadeNames,
  ordinals,
  parts,
  places,
  shifts,
  units,
  weekdays,
} from '../../languages/en/dates-words.ts';
import {
  eachOf,
  everyOf,
  frequencyOf,
  IN_WORKING_DAYS,
  isoLength,
  lengthOf,
  timesOf,
  upTo,
} from './lengths.ts';
import { edge, slice } from './pieces.ts';
import { budget, dayOf, named, numbersOf, yearAlone, yearsOf } from './points.ts';
import {
  folded,
  type Groups,
  lengthsOf,
  lookUp,
  monthOf,
  nearOf,
  numberOf,
  shiftOf,
  yearOf,
} from './said.ts';
import type { When } from './when.ts';

type Reader = (groups: Groups, inner: When | null) => When | null;

/** What the named groups of a rule amount to; null where they cannot be meant so. */
export const readings: Readonly<Record<Reading, Reader>> = {
  day: dayOf,
  named,
  numbers: numbersOf,
  year: yearAlone,
  years: yearsOf,
  decade: (g) => ({ is: 'decade', year: lookUp(decadeNames, g.name) ?? Number(g.decade) * 10 }),
  century: (g) => {
    const n = numberOf(g.count) ?? lookUp(ordinals, g.ordinal);
    return n && n >= 5 && n <= 20 ? { is: 'century', year: (n - 1) * 100 } : null;
  },
  budget,
  dayWord: (g) => ({ is: 'today', days: lookUp(dayWords, g.word) ?? 0 }),
  holiday: (g) => ({
    is: 'holiday',
    name: holidayName(folded(g.holiday ?? g.holiday2)),
    year: nearOf(g.shift) ?? yearOf(g),
    weekend: Boolean(g.weekend ?? g.weekend2),
  }),
  unit: (g) => {
    if (g.year) return { is: 'year', year: Number(g.year) };
    if (g.newYear) return { is: 'new year' };
    const unit = lookUp(units, g.unit);
    if (!unit || unit === 'day' || unit === 'hour' || unit === 'minute' || /s$/iu.test(g.unit ?? ''))
      return null;
    const whole: When = { is: 'unit', unit, shift: shiftOf(g.shift), toDate: Boolean(g.toDate) };
    return unit === 'week' && (g.working || g.work) ? { is: 'working days', of: whole } : whole;
  },
  rolling: (g) => {
    const lengths = lengthsOf(upTo(g, true));
    const one = lengths?.[0]?.n === 1;
    if (!lengths || (!one && !/s$/iu.test(g.length ?? ''))) return null;
    return { is: 'rolling', lengths, back: (lookUp(shifts, g.shift) ?? 1) < 0 };
  },
  away: (g) => {
    const lengths = lengthsOf(upTo(g, true));
    if (!lengths) return null;
    const inHours = lengths.some(({ unit }) => unit === 'hour' || unit === 'minute');
    if (inHours && !g.limit) return null;
    if (g.limit && (inHours || IN_WORKING_DAYS.test(g.length ?? ''))) return lengthOf(g);
    const limit = Boolean(g.limit);
    return { is: 'away', lengths, back: Boolean(g.ago), limit, sure: limit || Boolean(g.sure ?? g.ago) };
  },
  event: () => ({ is: 'event' }),
  now: () => ({ is: 'now' }),
  part: (g, of) => {
    const from = lookUp(parts, g.part);
    return of && from ? { is: 'part', from, to: lookUp(parts, g.second) ?? from, of } : null;
  },
  edge,
  slice,
  run: (g, of) => {
    const [length] = lengthsOf(g.length) ?? [];
    const place = lookUp(places, g.place);
    return of && length && (place === 1 || place === -1) ? { is: 'run', length, last: place < 0, of } : null;
  },
  nth: (g, of) => {
    const [n, unit] = [lookUp(places, g.place) ?? numberOf(g.count), lookUp(units, g.unit)];
    // "The final weeks of 2025" are not one.
    return of && n && unit && !/s$/iu.test(g.unit ?? '') ? { is: 'nth', n, unit, of } : null;
  },
  nthWeekday: (g, of) => {
    const [n, weekday] = [lookUp(places, g.place), lookUp(weekdays, g.weekday)];
    return of && n && weekday ? { is: 'nth weekday', n, weekday, of } : null;
  },
  weekLater: (g) => {
    const [weekday, unit] = [lookUp(weekdays, g.weekday), lookUp(units, g.length)];
    const of: When = weekday
      ? { is: 'weekday', weekday, near: 'next', weeks: null }
      : { is: 'today', days: lookUp(dayWords, g.word) ?? 0 };
    return unit && { is: 'offset', lengths: [{ n: 1, unit }], back: false, of };
  },
  quarterTo: (g) => {
    const month = monthOf(g);
    return month && month % 3 === 0 ? { is: 'months', from: month - 2, to: month, year: yearOf(g) } : null;
  },
  weekdayIn: (g, of) => {
    const weekday = lookUp(weekdays, g.weekday);
    return of && weekday && IN_A_WEEK.has(of.is) ? { is: 'weekday in', weekday, of } : null;
  },
  weekOf: (g, of) =>
    of?.is === 'day' || of?.is === 'weekday' || of?.is === 'holiday'
      ? { is: 'week of', commencing: !g.of, of }
      : null,
  lengthTo: (g, of) => {
    const [length] = lengthsOf(g.length) ?? [];
    return of && length ? { is: 'length to', length, of } : null;
  },
  offset: (g, of) => {
    const lengths = lengthsOf(upTo(g, true));
    return of && lengths ? { is: 'offset', lengths, back: Boolean(g.before), of } : null;
  },
  withinOf: (g, of) => {
    const offset = readings.offset(g, of);
    return offset && { is: 'bound', bound: 'until', of: offset };
  },
  moreThan: (g, of) => {
    const offset = readings.offset(g, of);
    if (!offset || !of) return null;
    if (g.more) return { is: 'bound', bound: g.before ? 'until' : 'from', of: offset };
    return g.before ? { is: 'range', from: offset, to: of } : { is: 'range', from: of, to: offset };
  },
  beyond: (g) => {
    const of = yearAlone(g);
    return of && { is: 'bound', bound: g.before ? 'before' : 'after', of };
  },
  current: (g) => {
    const unit = lookUp(units, g.unit);
    if (!unit) return null;
    if (unit !== 'hour') return { is: 'unit', unit, shift: 0, toDate: false, article: true };
    return { is: 'length', value: isoLength([{ n: 1, unit }]), readings: [], working: false, article: true };
  },
  same: (_, inner) => inner,
  until: (_, of) => of && { is: 'bound', bound: 'until', of },
  since: (_, of) => of && { is: 'bound', bound: 'since', of },
  // With a time of day the day itself is in: "before 9am on 5 January".
  before: (g, of) => of && { is: 'bound', bound: g.time ? 'until' : 'before', of },
  after: (g, of) => of && { is: 'bound', bound: g.time ? 'from' : 'after', of },
  // A day is the day of the event itself; within a month it may be any.
  heldIn: (g, of) =>
    of && NEVER_HELD.has(of.is)
      ? null
      : of && { is: 'bound', bound: g.before && of.is === 'day' ? 'before' : 'until', of },
  out: (g) => {
    const unit = lookUp(units, g.unit);
    const of: When | null = unit && { is: 'unit', unit, shift: 0, toDate: false };
    return of && { is: 'bound', bound: 'until', of: { is: 'edge', edge: 'end', of } };
  },
  asLate: (_, of) => of && { is: 'bound', bound: 'as late as', of },
  asOf: (_, of) => of && { is: 'bound', bound: 'as of', of },
  from: (_, of) =>
    of &&
    (of.is === 'range' || (of.is === 'years' && of.to > of.from + 1)
      ? of
      : { is: 'bound', bound: 'from', of }),
  every: everyOf,
  each: eachOf,
  frequency: frequencyOf,
  times: timesOf,
  regular: () => ({ is: 'every', value: 'regular', readings: [] }),
  length: lengthOf,
};

/** As the lists have it. */
const holidayName = (words: string): string =>
  words.replace(/^(?:saint|st\.) /, 'st ').replace(/^eid.(?:al|ul)./, 'eid al ');

/** What has a week, in which a weekday can be told. */
const IN_A_WEEK: ReadonlySet<When['is']> = new Set(['away', 'offset', 'nth']);

/** What is held in one of these is held again. */
const NEVER_HELD: ReadonlySet<When['is']> = new Set(['event', 'every', 'length', 'rolling']);
