import type { Unit } from '../../languages/en/dates-words.ts';

/** A year as the words give it: the number; one counted from publication; the last, next or this of its kind; or not said. */
export type Year = number | { readonly shift: number } | 'last' | 'next' | 'this' | null;

export interface Length {
  readonly n: number;
  readonly unit: Unit;
}

export type Part = 'early' | 'mid' | 'late';
export type Bound = 'from' | 'since' | 'until' | 'before' | 'after' | 'as of' | 'as late as';
export type YearKind = 'financial' | 'fiscal' | 'tax' | 'school' | 'marketing' | 'calendar';

/** What the words of a date say, before anything is counted from a day of publication or a country's calendar. */
export type When =
  | {
      readonly is: 'day';
      readonly day: number;
      readonly month: number | null;
      readonly year: Year;
      readonly weekday: number | null;
    }
  | { readonly is: 'month'; readonly month: number; readonly year: Year }
  | { readonly is: 'season'; readonly season: number; readonly year: Year }
  /** Months of a year counted from January: a quarter, a half. */
  | { readonly is: 'months'; readonly from: number; readonly to: number; readonly year: Year }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  | { readonly is: 'decade'; readonly year: number }
  /** By its first year: 1400. */
  | { readonly is: 'century'; readonly year: number }
  | {
      readonly is: 'budget year';
      readonly kind: YearKind;
      readonly year: number | null;
      readonly to: number | null;
      readonly shift: number;
      /** How many, where they are counted from that of publication. */
      readonly count: number;
      /** Whether years are spoken of, so that two may be the first and the last of them. */
      readonly several: boolean;
    }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly near: 'last' | 'next' | 'this' | null;
      readonly weeks: number | null;
    }
  | { readonly is: 'holiday'; readonly name: string; readonly year: Year; readonly weekend: boolean }
  | { readonly is: 'today'; readonly days: number }
  /** A day, week, month … of the calendar, counted from that of publication. */
  | {
      readonly is: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly toDate: boolean;
      readonly article?: true;
    }
  /** A stretch from publication on, or back from it. */
  | { readonly is: 'rolling'; readonly lengths: readonly Length[]; readonly back: boolean }
  /** A time so far from publication. */
  | {
      readonly is: 'away';
      readonly lengths: readonly Length[];
      readonly back: boolean;
      readonly limit: boolean;
      readonly sure: boolean;
    }
  | { readonly is: 'offset'; readonly lengths: readonly Length[]; readonly back: boolean; readonly of: When }
  | { readonly is: 'length to'; readonly length: Length; readonly of: When }
  /** Monday to Friday of a week. */
  | { readonly is: 'working days'; readonly of: When }
  /** The weekday of the week in which something lies. */
  | { readonly is: 'weekday in'; readonly weekday: number; readonly of: When }
  | { readonly is: 'week of'; readonly commencing: boolean; readonly of: When }
  | { readonly is: 'part'; readonly from: Part; readonly to: Part; readonly of: When }
  | { readonly is: 'edge'; readonly edge: 'start' | 'end' | 'turn'; readonly of: When }
  | { readonly is: 'slice'; readonly n: number; readonly of: When; readonly pieces: number }
  | { readonly is: 'run'; readonly length: Length; readonly last: boolean; readonly of: When }
  | { readonly is: 'nth'; readonly n: number; readonly unit: Unit; readonly of: When }
  | { readonly is: 'nth weekday'; readonly n: number; readonly weekday: number; readonly of: When }
  | { readonly is: 'bound'; readonly bound: Bound; readonly of: When }
  | { readonly is: 'now' }
  | { readonly is: 'new year' }
  | { readonly is: 'range'; readonly from: When; readonly to: When }
  /** Figures with slashes: day and month either way. */
  | { readonly is: 'numbers'; readonly a: number; readonly b: number; readonly year: number }
  | { readonly is: 'event' }
  | { readonly is: 'every'; readonly value: string | null; readonly readings: readonly string[] }
  | {
      readonly is: 'length';
      readonly value: string | null;
      readonly readings: readonly string[];
      readonly working: boolean;
      /** Whether its article belongs to the words: "the hour". */
      readonly article?: true;
    };

export type Kind = When['is'];

/** The year a date names, or the way it leaves it open; undefined where it needs none. */
export function yearIn(when: When): Year | undefined {
  if (when.is === 'day' || when.is === 'month' || when.is === 'season' || when.is === 'months')
    return when.year;
  if (when.is === 'year') return when.year;
  if (when.is === 'years') return when.to;
  if (when.is === 'holiday') return when.year;
  return 'of' in when ? yearIn(when.of) : undefined;
}

/** The same date in the year given. */
export function withYear<W extends When>(when: W, year: Year): W {
  if ('of' in when) return { ...when, of: withYear(when.of, year) };
  if (when.is === 'day' || when.is === 'month' || when.is === 'season' || when.is === 'months')
    return { ...when, year };
  return when.is === 'holiday' ? { ...when, year } : when;
}

/** Its place in the year, for telling which of two comes first; 0 where it has none. */
export function placeIn(when: When): number {
  if (when.is === 'day') return (when.month ?? 0) * 100 + when.day;
  if (when.is === 'month') return when.month * 100;
  if (when.is === 'season') return 3 * (when.season - 20) * 100;
  if (when.is === 'months') return when.from * 100;
  if (when.is === 'slice') return placeIn(when.of) + (((when.n - 1) * 12) / when.pieces + 1) * 100;
  if (when.is === 'part') return placeIn(when.of) + { early: 1, mid: 2, late: 3 }[when.from];
  return 'of' in when ? placeIn(when.of) : 0;
}
