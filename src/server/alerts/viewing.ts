import { readQuery } from '../../search/query.ts';
import { searchIn } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';

/** The ids of what a saved view shows, however its query is understood; or, in one line, that it is not there. */
export async function viewedBy(
  store: Store,
  id: string,
  day: string,
): Promise<{ title: string; ids: ReadonlySet<string> } | { message: string }> {
  const kept = await store.keeping.get('view', id);
  if (kept === null) return { message: `there is no view "${id}"` };
  const { title, query } = kept.body as { title?: unknown; query?: unknown };
  const { asked, problems } = readQuery(String(query ?? ''));
  if (problems[0] !== undefined) return { message: `view ${id}: ${problems[0].message}` };
  const search = searchIn(store);
  await search.refresh(day);
  const numbers = await search.numbers(asked, 'newest');
  const ids = new Set<string>();
  for (let from = 0; from < numbers.length; from += MOST)
    for (const { entry } of await store.catalogue.entries(numbers.slice(from, from + MOST)))
      ids.add(entry.id);
  return { title: String(title ?? id), ids };
}

/** How many entries are read at once. */
const MOST = 1_000;
