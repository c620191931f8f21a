import type { Thread } from '../../../src/register/threads.ts';
import type { House } from '../../../src/server/house.ts';
import type { Followed } from '../../../src/store/catalogue.ts';

/** The first thread of a house of which something is so. */
export async function threadWith(
  { store }: House,
  is: (thread: Thread, followed: Followed) => boolean,
): Promise<Followed> {
  const seen = new Set<string>();
  for (const { head } of await store.catalogue.documents())
    for (const { thread } of await store.catalogue.entriesOf(head.id)) {
      if (thread === null || seen.has(thread)) continue;
      seen.add(thread);
      const found = await store.catalogue.thread(thread);
      if (found !== null && is(found.thread, found)) return found;
    }
  throw new Error('no such thread in this house');
}
