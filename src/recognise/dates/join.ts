import { type Kind, placeIn, type When, withYear, type Year, yearIn } from './when.ts';

const NEVER: ReadonlySet<Kind> = new Set(['length', 'every', 'bound', 'range', 'rolling', 'away', 'event']);

/**
 * Two dates as the ends of one stretch, each lending the other what only it says; null where they make none. Weekdays
 * make one only when `led` by "from" or "between".
 */
export function joined(a: When, b: When, led = false): When | null {
  if (NEVER.has(a.is) || NEVER.has(b.is) || (!led && isOpeningHours(a, b))) return null;
  if (a.is === 'year' && b.is === 'year') return a.year < b.year ? { is: 'range', from: a, to: b } : null;
  if (isYear(b) && yearIn(a) === null) return null;
  // A winter has two years: "winter of 2026 to 2027".
  if (a.is === 'season' && a.season === 24 && b.is === 'year' && a.year === b.year - 1) return a;
  const [from, to] = withYears(...withMonths(a, b));
  if (lacksMonth(from) || lacksMonth(to)) return null;
  return { is: 'range', from, to: sameKindOfYear(from, to) };
}

/** A day without a month, unless the month is told from that of publication: "the 23rd of next month". */
const lacksMonth = (when: When): boolean =>
  when.is === 'day' && when.month === null && (when.year === null || typeof when.year !== 'object');

/** "Deferred in July to 2018-19" is no stretch. */
const isYear = ({ is }: When): boolean => is === 'year' || is === 'years';

/** "Monday to Friday" says when a counter is open. */
const isOpeningHours = (a: When, b: When): boolean =>
  a.is === 'weekday' && a.near === null && a.weeks === null && b.is === 'weekday';

/** "12 to 14 January", "27 April to the 3rd": the month next to it where the day goes back. */
function withMonths(a: When, b: When): [When, When] {
  if (a.is !== 'day' || b.is !== 'day') return [a, b];
  const back = a.day > b.day ? 1 : 0;
  if (a.month === null && b.month === null && a.year === null && isSaid(b.year) && typeof b.year === 'object')
    return [{ ...a, year: { shift: b.year.shift - back } }, b];
  if (a.month === null && b.month !== null) return [{ ...a, month: b.month - back || 12 }, b];
  if (b.month === null && a.month !== null)
    return [a, { ...b, month: a.month + back > 12 ? 1 : a.month + back }];
  return [a, b];
}

/** "28 February to 14 March 2025", "Nov–Feb 2017". */
export function withYears(a: When, b: When): [When, When] {
  const [ya, yb] = [yearIn(a), yearIn(b)];
  if (ya === null && isSaid(yb) && b.is !== 'year')
    return [withYear(a, placeIn(a) > placeIn(b) ? moved(yb, -1) : yb), b];
  if (yb === null && isSaid(ya) && a.is !== 'year')
    return [a, withYear(b, placeIn(b) < placeIn(a) ? moved(ya, 1) : ya)];
  return [a, b];
}

type Said = number | { readonly shift: number };

/** 2022, or "next year"; "last" and "next" of their kind are not the year of another date. */
const isSaid = (year: Year | undefined): year is Said =>
  typeof year === 'number' || (typeof year === 'object' && year !== null);

const moved = (year: Said, by: number): Said =>
  typeof year === 'number' ? year + by : { shift: year.shift + by };

/** "financial years 2025-26 to 2027-28". */
const sameKindOfYear = (from: When, to: When): When =>
  from.is !== 'budget year'
    ? to
    : to.is === 'years'
      ? { ...from, year: to.from, to: to.to, shift: 0 }
      : to.is === 'year'
        ? { ...from, year: to.year, to: null, shift: 0 }
        : to;
