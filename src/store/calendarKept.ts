import type { SittingCalendar } from '../law/clocks/calendar.ts';
import { readCalendar } from '../law/clocks/reading.ts';
import type { Store } from './store.ts';

/** The one calendar that a register keeps, under this name. */
export const KEPT_CALENDAR = 'uk-parliament';

/** How it is kept: where it is from, and its table. */
export interface KeptCalendar {
  readonly source: string;
  readonly table: string;
}

/** The calendar of sitting days that a register keeps; null where it keeps none. */
export async function calendarIn({ keeping }: Pick<Store, 'keeping'>): Promise<SittingCalendar | null> {
  const kept = await keeping.get('calendar', KEPT_CALENDAR);
  if (kept === null) return null;
  const { source, table } = kept.body as KeptCalendar;
  return readCalendar(table, source);
}
