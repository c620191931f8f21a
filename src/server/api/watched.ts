import type { Tie } from '../../register/ties.ts';
import type { Asked } from '../../search/asked.ts';
import { valuesAt } from '../../search/columns.ts';
import { placeOf } from '../../search/order.ts';
import type { Listed } from '../../store/catalogue.ts';
import type { House } from '../house.ts';
import { answeredItems, answersTo } from '../pages/answers.ts';
import { type Paged, pageIn } from './paging.ts';

interface Wanted extends Paged {
  readonly show: 'watch' | 'not-said' | 'answered';
}

/** What the page /watch-list shows, by date. */
export async function watchedIn(
  house: House,
  asked: Asked,
  wanted: Wanted,
): Promise<{
  readonly total: number;
  readonly found: readonly { readonly listed: Listed; readonly answers: readonly Tie[] }[];
  readonly next: string | null;
}> {
  const [numbers, answered] = await Promise.all([
    house.search.numbers(asked, 'deadline'),
    answeredItems(house),
  ]);
  const columns = house.search.columns();
  const { kind } = columns.fields;
  const watchpoint = kind.names.find('watchpoint');
  const shownIn = (n: number) =>
    answered.has(n) ? 'answered' : valuesAt(kind, n)[0] === watchpoint ? 'watch' : 'not-said';
  const own = numbers.filter((n) => shownIn(n) === wanted.show);
  const { rows, next } = pageIn(own, (n) => placeOf(columns, 'deadline', n), wanted, [asked, wanted.show]);
  const listed = await house.store.catalogue.entries(rows);
  const answers = await answersTo(house, listed);
  const found = listed.map((one) => ({ listed: one, answers: answers.get(one.entry.id) ?? [] }));
  return { total: own.length, found, next };
}
