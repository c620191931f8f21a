// How soon a Bill can go through its stages, by what each House recommends between them.
import { addDays, weekdayOf } from '../../model/edtf.ts';
import { doing, type House, type SittingCalendar } from './calendar.ts';
import { CannotCount } from './count.ts';

/** One step, and how long after the one before it can be taken at the earliest. */
export interface Interval {
  readonly stage: string;
  readonly house: House;
  /** `weekends` that have to lie between, calendar `days`, or `sittings` of the House. */
  readonly after: { readonly unit: 'weekends' | 'days' | 'sittings'; readonly n: number };
  readonly authority: string;
  /** Whether a rule demands it, or a House recommends it and may do without. */
  readonly force: 'rule' | 'recommended';
}

const COMPANION = 'Companion to the Standing Orders of the House of Lords, minimum intervals between stages';
const PRACTICE = 'Practice of the House of Commons: two weekends between first and second reading';
const COMMONS_DAYS = 'Taken to be on another day than the stage before; a programme order may say otherwise';

const LORDS: readonly Omit<Interval, 'house'>[] = [
  { stage: 'second reading', after: { unit: 'weekends', n: 2 }, authority: COMPANION, force: 'recommended' },
  { stage: 'committee', after: { unit: 'days', n: 14 }, authority: COMPANION, force: 'recommended' },
  {
    stage: 'report',
    after: { unit: 'days', n: 14 },
    authority: `${COMPANION} (bills of considerable length and complexity)`,
    force: 'recommended',
  },
  { stage: 'third reading', after: { unit: 'sittings', n: 3 }, authority: COMPANION, force: 'recommended' },
];

const COMMONS: readonly Omit<Interval, 'house'>[] = [
  { stage: 'second reading', after: { unit: 'weekends', n: 2 }, authority: PRACTICE, force: 'recommended' },
  { stage: 'committee', after: { unit: 'sittings', n: 1 }, authority: COMMONS_DAYS, force: 'recommended' },
  { stage: 'report', after: { unit: 'sittings', n: 1 }, authority: COMMONS_DAYS, force: 'recommended' },
  {
    stage: 'third reading',
    after: { unit: 'sittings', n: 0 },
    authority: 'May follow report on the same day',
    force: 'rule',
  },
];

const FIRST_READING = {
  stage: 'first reading',
  after: { unit: 'sittings', n: 0 },
  authority: 'Is taken without debate when the Bill is introduced or brought from the other House',
  force: 'rule',
} as const;

/** A stage with the first day on which it can be taken. */
export interface Stage extends Interval {
  readonly notBefore: string;
  /** Whether the calendar has all days up to it, or they were taken for sittings. */
  readonly known: boolean;
}

/** How soon a Bill introduced on a day can have each stage: not when it will. */
export function billClock(introduced: string, first: House, calendar: SittingCalendar): readonly Stage[] {
  const second: House = first === 'Lords' ? 'Commons' : 'Lords';
  const steps = [...stagesIn(first).slice(1), ...stagesIn(second)];
  const begin = { ...stagesIn(first)[0]!, notBefore: introduced, known: true };
  if (doing(calendar, first, introduced) !== null && doing(calendar, first, introduced) !== 'sitting')
    throw new CannotCount(
      `${calendar.source}: the House of ${first} did not sit on ${introduced}, so no Bill was introduced in it on that day`,
    );
  const stages: Stage[] = [begin];
  for (const step of steps) stages.push(next(stages.at(-1)!, step, calendar));
  return stages;
}

const stagesIn = (house: House): readonly Interval[] =>
  [FIRST_READING, ...(house === 'Lords' ? LORDS : COMMONS)].map((one) => ({ ...one, house }));

function next(last: Stage, step: Interval, calendar: SittingCalendar): Stage {
  let known = last.known;
  const sits = (day: string): boolean => {
    const is = doing(calendar, step.house, day);
    known &&= is !== null;
    return is === null ? weekdayOf(day) <= 5 : is === 'sitting';
  };
  let day = after(last.notBefore, step.after, sits);
  for (let tried = 0; !sits(day); day = addDays(day, 1))
    if (++tried > LONGEST_BREAK)
      throw new CannotCount(
        `${calendar.source}: no sitting of the House of ${step.house} after ${last.notBefore}: take a newer calendar`,
      );
  return { ...step, notBefore: day, known };
}

/** No recess, prorogation or dissolution takes as many days. */
const LONGEST_BREAK = 400;

function after(day: string, { unit, n }: Interval['after'], sits: (day: string) => boolean): string {
  if (unit === 'days') return addDays(day, n);
  let at = day;
  for (let seen = 0, tried = 0; seen < n && tried < LONGEST_BREAK; tried++) {
    at = addDays(at, 1);
    if (unit === 'weekends' ? weekdayOf(at) === 7 : sits(at)) seen++;
  }
  return at;
}
