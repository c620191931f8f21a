// What another calendar makes of a period.
import { addDays } from '../../model/edtf.ts';
import { type Doing, doing, HOUSES, type House, type SittingCalendar } from './calendar.ts';
import { type Clock, clock } from './count.ts';

/** A day of which the newer calendar says something else. */
export interface ChangedDay {
  readonly house: House;
  readonly day: string;
  readonly before: Doing | null;
  readonly now: Doing | null;
}

export interface Moved {
  readonly before: Clock;
  readonly now: Clock;
  /** Days within the longer of both counts of which the calendars differ. */
  readonly because: readonly ChangedDay[];
}

/** The same period by an earlier and a newer calendar, and the days that make the difference. */
export function movedBy(now: Clock, calendar: SittingCalendar, earlier: SittingCalendar): Moved {
  const before = clock(now.procedure, now.from, now.length, earlier);
  const end = [before, now]
    .map((one) => one.end ?? one.notBefore!)
    .sort()
    .at(-1)!;
  return { before, now, because: changedDays(now.from, end, calendar, earlier) };
}

/** The days from one to another of which two calendars differ. */
export function changedDays(
  from: string,
  to: string,
  calendar: SittingCalendar,
  earlier: SittingCalendar,
): readonly ChangedDay[] {
  const changed: ChangedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const house of HOUSES) {
      const [was, is] = [doing(earlier, house, day), doing(calendar, house, day)];
      if (was !== is) changed.push({ house, day, before: was, now: is });
    }
  return changed;
}
