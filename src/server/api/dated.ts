import type { Asked } from '../../search/asked.ts';
import type { House } from '../house.ts';
import { type Dated, datedBetween, type Stretch } from '../pages/calendar/dated.ts';
import { cursorOf, type Paged, placeIn } from './paging.ts';

/** A page of what the calendar has, day by day: a cursor names the last one that was given. */
export async function datedPage(
  house: House,
  asked: Asked,
  [from, to]: readonly [string, string],
  { limit, cursor }: Paged,
): Promise<{ readonly total: number; readonly rows: readonly Dated[]; readonly next: string | null }> {
  const question = [asked, from, to];
  const place = placeIn(cursor, question, 3);
  const { total } = await datedBetween(house, asked, [from, to]);
  const rest = await datedBetween(house, asked, [place === null ? from : String(place[0]), to]);
  const given = place === null ? 0 : givenIn(rest, place);
  const rows = rest.some(given, limit);
  const last = rows.at(-1);
  const isMore = last !== undefined && given + limit < rest.total;
  return { total, rows, next: isMore ? cursorOf([last.at, last.n, last.what], question) : null };
}

/** How many of the first day were given; where the last one given is gone, none of them: better twice than not. */
function givenIn(rest: Stretch, [day, n, what]: readonly (string | number | null)[]): number {
  for (let at = 0; ; at++) {
    const [one] = rest.some(at, 1);
    if (one === undefined || one.at !== day) return 0;
    if (one.n === n && one.what === what) return at + 1;
  }
}
