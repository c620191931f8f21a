import { addDays, addMonths, firstDay, lastDay } from '../../model/edtf.ts';
import type { Duty, Period } from './duty.ts';

/** No duty has run for longer than this many periods. */
const MOST = 400;

/** The periods of a duty that have begun by a day, the first first. */
export function periodsOf({ first, length, until, due }: Duty, asOf: string): readonly Period[] {
  const periods: Period[] = [];
  let { from, to } = first;
  for (let number = 1; from <= asOf && number <= MOST && (until === null || from <= until); number++) {
    periods.push({ number, from, to, dueBy: due.days === null ? null : addDays(to, due.days) });
    from = addDays(to, 1);
    to = addDays(addMonths(from, length), -1);
  }
  return periods;
}

/** The period that a stretch of time names: it ends with it, or is all of it. */
export function periodNamed(periods: readonly Period[], edtf: string): Period | null {
  const [from, to] = [firstDay(edtf), lastDay(edtf)];
  if (from === null || to === null) return null;
  return (
    periods.find((one) => one.to === to && (one.from === from || (one.number === 1 && from <= one.from))) ??
    null
  );
}

/** The last period that had ended before a day: what is paid then is paid for it. */
export function periodBefore(periods: readonly Period[], edtf: string): Period | null {
  const [from, to] = [firstDay(edtf), lastDay(edtf)];
  if (from === null || to === null) return null;
  const ended = periods.filter((one) => one.to < from);
  const found = ended.at(-1) ?? null;
  // A stretch in which another period ends may be the day of paying for either.
  return periods.some((one) => from <= one.to && one.to < to) ? null : found;
}
