// How near an entry's last day is, seen from a day: a facet that no row can hold, since every day changes it.
import { addDays, addMonths } from '../model/edtf.ts';
import { KNOWN } from './asked.ts';
import { type Columns, dayNumber } from './columns.ts';

/** Puts every commitment under how near its last day is; where that is open, its first. */
export function putDeadlines({ fields, first, last, size }: Columns, day: string): void {
  const { deadline, kind } = fields;
  const commitment = kind.names.find('commitment');
  const lists = KNOWN.deadline!.map((value) => deadline.names.list([deadline.names.place(value)]));
  const none = deadline.names.list([]);
  const ends = [addDays(day, -1), addDays(day, 30), addDays(day, 90), addMonths(day, 12)].map(dayNumber);
  for (let n = 0; n < size; n++) {
    if (kind.names.lists[kind.of[n]!]![0] !== commitment) deadline.of[n] = none;
    else deadline.of[n] = lists[bucketOf(last[n]! || first[n]!, ends)]!;
  }
}

/** The place among KNOWN.deadline. */
function bucketOf(by: number, ends: readonly number[]): number {
  if (by === 0) return ends.length + 1;
  const at = ends.findIndex((end) => by <= end);
  return at < 0 ? ends.length : at;
}
