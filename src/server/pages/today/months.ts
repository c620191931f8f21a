// The next twelve months in numbers: how much falls into each, and what stands alone in its days.
import { addDays, addMonths, daysIn, monthOf, two, yearOf } from '../../../model/edtf.ts';
import { NOTHING_ASKED } from '../../../search/asked.ts';
import { valuesAt } from '../../../search/columns.ts';
import type { House } from '../../house.ts';
import { type Dated, datedBetween } from '../calendar/dated.ts';

export interface Month {
  /** `2026-03`. */
  readonly month: string;
  readonly total: number;
  readonly stretches: readonly Stretch[];
  /** How many name no day, and end with the month or in it. */
  readonly byItsEnd: number;
}

/** About a week of a month. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** Where it is only one. */
  readonly single: Dated | null;
}

const MONTHS = 12;

/** From a day to the end of the twelfth month, its own the first; made once for each day and state of the register. */
export function monthsFrom(house: House, day: string): Promise<readonly Month[]> {
  const key = `${house.search.version()} ${day}`;
  const known = kept.get(house);
  if (known?.key === key) return known.months;
  const months = monthsAnew(house, day);
  kept.set(house, { key, months });
  months.catch(() => kept.delete(house));
  return months;
}

const kept = new WeakMap<House, { readonly key: string; readonly months: Promise<readonly Month[]> }>();

async function monthsAnew(house: House, day: string): Promise<readonly Month[]> {
  const months = Array.from({ length: MONTHS }, (_, n) => addMonths(day.slice(0, 7), n));
  const asked = { ...NOTHING_ASKED, fields: { kind: ['commitment', 'watchpoint'] } };
  const dated = await datedBetween(house, asked, [day, endOf(months.at(-1)!)]);
  const found = dated.some(0, dated.total).filter(({ n }) => isAhead(house, n));
  const byMonth = Map.groupBy(found, ({ at }) => at.slice(0, 7));
  return months.map((month) => monthFrom(month, byMonth.get(month) ?? []));
}

/** What is reported done is not to come any more. */
function isAhead({ search }: House, n: number): boolean {
  const { state } = search.columns().fields;
  const [is] = valuesAt(state, n);
  return is === undefined || state.names.values[is]!.value !== 'reported done';
}

/** The last day of a month. */
export const endOf = (month: string): string => `${month}-${two(daysIn(yearOf(month), monthOf(month)))}`;

const WEEK = 7;

function monthFrom(month: string, found: readonly Dated[]): Month {
  const end = endOf(month);
  const onDays = found.filter((one) => !isLonger(one, end));
  const stretches: Stretch[] = [];
  for (let first = `${month}-01`; first <= end; first = addDays(first, WEEK)) {
    const last = addDays(first, WEEK - 1) < end ? addDays(first, WEEK - 1) : end;
    const own = onDays.filter(({ at }) => at >= first && at <= last);
    stretches.push({ first, last, count: own.length, single: own.length === 1 ? own[0]! : null });
  }
  return { month, total: found.length, stretches, byItsEnd: found.length - onDays.length };
}

/** Whether the words mean more than a day; "by 31 March" and "by the end of March" are one and the same here. */
const isLonger = ({ what, first, last, at }: Dated, end: string): boolean =>
  what !== 'expected' && (first === null ? at === end : last !== null && first !== last);
