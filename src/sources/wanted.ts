import type { Item, PageKept } from '../store/following.ts';
import { listing } from './listing.ts';
import { CouldNotCheck, type Found, type Source } from './source.ts';
import { instantOf, type Watching } from './watching.ts';

/** How many documents are asked for again in one check. */
const MOST_AGAIN = 500;
/** Where the newest come first: after this many known ones in a row there is nothing new. */
const ENOUGH_KNOWN = 200;

/** A document to ask for, and what is known of it. */
export interface Wanted {
  readonly found: Found;
  readonly item: Item | null;
}

/**
 * Lists what a source has and the register has not, or has in another version, counting in `tally` all that is listed.
 * Ends with what the list's pages answered, to be kept when all of it was taken.
 * @throws CouldNotCheck
 */
export async function* newsOf(
  source: Source,
  watching: Lister,
  tally: { listed: number },
): AsyncGenerator<Wanted, readonly PageKept[]> {
  const { following } = watching.store;
  const before = await following.pages(source.id);
  const asked = listing(source, watching, before);
  let known = 0;
  for await (const found of asked.found) {
    watching.signal?.throwIfAborted();
    tally.listed++;
    const item = await following.item(source.id, found.key);
    const news = item === null || isOther(found, item);
    known = news ? 0 : known + 1;
    if (news) yield { found, item };
    else if (before.length > 0 && known >= ENOUGH_KNOWN) break;
  }
  if (tally.listed === 0 && asked.pages.length > 0) await mustBeNew(source, watching);
  return asked.pages;
}

/** What listing needs. */
export type Lister = Pick<Watching, 'store' | 'fetcher' | 'list' | 'clock' | 'signal'>;

/** A list that had documents and has none is more likely broken than true: it is not taken for silence. */
async function mustBeNew({ id, address }: Source, { store }: Lister): Promise<void> {
  const had = Object.values(await store.following.itemCounts(id)).reduce((sum, n) => sum + n, 0);
  if (had > 0)
    throw new CouldNotCheck(
      `${address}: the list is empty, where ${had === 1 ? 'a document' : `${had} documents`} stood before: look where its publisher has it now`,
    );
}

/** Another version, or another page by the same id: feeds are found that give all their entries one. */
export const isOther = ({ version, address }: Found, item: Item): boolean =>
  (version !== null && version !== item.version) ||
  (address !== null && item.address !== null && address !== item.address);

/** The documents of a source that are to be asked for again now. */
export async function dueOf(source: Source, { store, clock }: Lister): Promise<readonly Wanted[]> {
  const items = await store.following.dueItems(source.id, instantOf(clock.now()), MOST_AGAIN);
  return items.map((item) => ({ found: foundOf(item), item }));
}

const foundOf = ({ key, address, version, title, published }: Item): Found => ({
  key,
  address,
  version,
  title,
  published,
  bytes: null,
  name: null,
});
