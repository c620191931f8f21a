import type { Programme } from '../../register/programmes.ts';
import { searchIn } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { CALENDAR, withTime } from '../pages/calendar.ts';
import { FIGURES } from '../pages/figures.ts';
import { USUAL } from '../pages/register.ts';
import { WATCHED } from '../pages/watchList.ts';
import { programmesOf } from '../programmes.ts';
import { savedView } from '../savedView.ts';
import { viewOf } from '../view.ts';

const LISTS = { '/register': USUAL, '/figures': FIGURES, '/watch-list': WATCHED, '/calendar': CALENDAR };

/** The ids of what a saved view shows, by the list that its address names; or, in one line, that it is not there. */
export async function viewedBy(
  store: Store,
  id: string,
  day: string,
  programmes: readonly Programme[] = [],
): Promise<{ title: string; ids: ReadonlySet<string> } | { message: string }> {
  const kept = await store.keeping.get('view', id);
  if (kept === null) return { message: `there is no view "${id}"` };
  const view = savedView(kept);
  if (view === null) return { message: `view ${id}: it has no title and address` };
  const { pathname, href } = new URL(view.address, 'http://here.invalid');
  const usual = Object.hasOwn(LISTS, pathname) ? LISTS[pathname as keyof typeof LISTS] : null;
  if (usual === null)
    return { message: `view ${id}: ${pathname} is no list: there are ${Object.keys(LISTS).join(', ')}` };
  const { asked, problems } = viewOf(href, usual);
  if (problems[0] !== undefined) return { message: `view ${id}: ${problems[0].message}` };
  const search = searchIn(store);
  await search.programmes(await programmesOf({ store, programmes }));
  await search.refresh(day);
  const numbers = await search.numbers(usual === CALENDAR ? withTime(asked) : asked, 'newest');
  const ids = new Set<string>();
  for (let from = 0; from < numbers.length; from += MOST)
    for (const { entry } of await store.catalogue.entries(numbers.slice(from, from + MOST)))
      ids.add(entry.id);
  return { title: view.title, ids };
}

/** How many entries are read at once. */
const MOST = 1_000;
