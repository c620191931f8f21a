import { addDays, weekdayOf } from '../../model/edtf.ts';
import { type Doing, doing, type House, isAbout, type SittingCalendar } from './calendar.ts';
import type { Counting, Procedure } from './procedures.ts';

/** One day of the working. */
export interface CountedDay {
  readonly day: string;
  /** Its number where it counts; null where it does not. */
  readonly n: number | null;
  readonly is: Readonly<Record<House, Doing | null>>;
  /** Whether the calendar says so, or it is taken to be so at the earliest. */
  readonly known: boolean;
}

export interface Count {
  readonly counting: Counting;
  readonly days: readonly CountedDay[];
  /** The last day of the period, where all is announced. */
  readonly end: string | null;
  /** Where it is not, the day before which the period cannot end. */
  readonly notBefore: string | null;
  /** How many of the days are announced. */
  readonly announced: number;
}

/** A period, counted. */
export interface Clock {
  readonly procedure: Procedure;
  readonly from: string;
  readonly length: number;
  readonly counts: readonly Count[];
  readonly end: string | null;
  readonly notBefore: string | null;
  /** What was taken to be so, in plain words. */
  readonly assumptions: readonly string[];
  readonly calendar: string;
}

/** What keeps a period from being counted, in one line that says what to do. */
export class CannotCount extends Error {
  override readonly name = 'CannotCount';
}

/** A period may be broken by a recess, a prorogation and a dissolution, and still ends within so many days. */
const LONGEST = 1_500;

/**
 * Counts a period from a day.
 * @throws CannotCount where the calendar begins later or has a gap
 */
export function clock(procedure: Procedure, from: string, length: number, calendar: SittingCalendar): Clock {
  const counts = procedure.counting.map((counting) => counted(counting, procedure, from, length, calendar));
  const known = counts.every(({ end }) => end !== null);
  const last = counts
    .map(({ end, notBefore }) => end ?? notBefore!)
    .sort()
    .at(-1)!;
  return {
    procedure,
    from,
    length,
    counts,
    end: known ? last : null,
    notBefore: known ? null : last,
    assumptions: assumptionsOf(counts, calendar),
    calendar: calendar.source,
  };
}

function counted(
  counting: Counting,
  { begins }: Procedure,
  from: string,
  length: number,
  calendar: SittingCalendar,
): Count {
  const days: CountedDay[] = [];
  let n = 0;
  let announced = 0;
  let known = true;
  for (let day = begins === 'next day' ? addDays(from, 1) : from; n < length; day = addDays(day, 1)) {
    if (days.length > LONGEST)
      throw new CannotCount(
        `${calendar.source}: no end after ${LONGEST} days: it has no sitting days from ${from} on; take a newer calendar`,
      );
    const counts = counting.counts(calendar, day) ?? soonest(counting, calendar, day);
    const own = counting.counts(calendar, day) !== null;
    known &&= own;
    if (counts) n++;
    if (counts && known) announced++;
    const is = { Commons: doing(calendar, 'Commons', day), Lords: doing(calendar, 'Lords', day) };
    days.push({ day, n: counts ? n : null, is, known: own });
  }
  const end = days.at(-1)!.day;
  return { counting, days, end: known ? end : null, notBefore: known ? null : end, announced };
}

/** Of a day that is not announced: whether it may count at the earliest. */
function soonest({ houses, earliest }: Counting, calendar: SittingCalendar, day: string): boolean {
  const gap = houses.find(
    (house) => doing(calendar, house, day) === null && day < (calendar.announced[house] ?? ''),
  );
  if (gap !== undefined)
    throw new CannotCount(
      `${calendar.source}: it does not say what the House of ${gap} did on ${day}: take a calendar that has that day`,
    );
  return earliest === 'every day' || weekdayOf(day) <= 5;
}

function assumptionsOf(counts: readonly Count[], { announced }: SittingCalendar): readonly string[] {
  const open = counts.filter(({ end }) => end === null);
  if (open.length === 0) return [];
  const houses = [...new Set(open.flatMap(({ counting }) => counting.houses))];
  const ends = houses.map(
    (house) => `the House of ${house} has announced sitting days up to ${announced[house] ?? 'none'}`,
  );
  const how = open.some(({ counting }) => counting.earliest === 'weekdays')
    ? 'every Monday to Friday after that is taken for a sitting day, which recesses will make fewer: the period cannot end sooner, and will end later'
    : 'no recess, prorogation or dissolution is taken to come after that: the period cannot end sooner, and may end later';
  return [ends.join('; '), how];
}

/** What one day is about, for the working. */
export const isAboutWords = (calendar: SittingCalendar, house: House, day: string): string => {
  const is = doing(calendar, house, day);
  if (is === null) return 'not announced';
  return is === 'adjourned' && isAbout(calendar, house, day) === true ? 'short adjournment' : is;
};
