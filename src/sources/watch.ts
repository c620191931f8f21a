import type { Check, CheckOutcome, Item, PageKept } from '../store/following.ts';
import { fetchItem } from './item.ts';
import { listing } from './listing.ts';
import { CouldNotCheck, type Found, type Source } from './source.ts';
import { type Fate, instantOf, type Watching } from './watching.ts';

/** A source is another's after this long without a word, in milliseconds. */
const LEASE = 10 * 60_000;
/** How many documents are asked for again in one check. */
const MOST_AGAIN = 500;
/** After this many that could not be had one after the other, the rest waits for the next check. */
const MOST_UNKNOWN = 5;
/** Where the newest come first: after this many known ones in a row there is nothing new. */
const ENOUGH_KNOWN = 200;

/**
 * Checks one source: lists it, fetches and reads what is new or was changed, asks again for what is due, and logs the
 * outcome. What it has read stays whenever it is broken off, and the next check goes on from there. Null where another
 * process has the source, or its publisher asked to wait.
 */
export async function watchSource(source: Source, watching: Watching): Promise<Check | null> {
  const { store, clock } = watching;
  const { following } = store;
  const began = instantOf(clock.now());
  const last = (await following.lastChecks()).get(source.id);
  if (last?.notBefore && last.notBefore > began) return null;
  if (!(await held(source, watching))) return null;
  const tally: Tally = { listed: 0, fresh: 0, changed: 0, failed: 0, gone: 0, unknownInARow: 0 };
  const result = await checked(source, watching, tally);
  const check: Check = {
    source: source.id,
    began,
    ended: instantOf(clock.now()),
    outcome: result.failed ? 'could not check' : outcomeOf(tally),
    why: result.why ?? wordsOf(tally),
    listed: tally.listed,
    fresh: tally.fresh,
    changed: tally.changed,
    failed: tally.failed,
    notBefore: result.notBefore,
  };
  await following.recordCheck(check);
  await following.release(source.id, watching.holder);
  return check;
}

/** What came of the documents of one check so far. */
export interface Tally {
  listed: number;
  fresh: number;
  changed: number;
  failed: number;
  gone: number;
  unknownInARow: number;
}

interface Result {
  readonly failed: boolean;
  readonly why: string | null;
  readonly notBefore: string | null;
}

async function checked(source: Source, watching: Watching, tally: Tally): Promise<Result> {
  try {
    await takeNew(source, watching, tally);
    await takeDue(source, watching, tally);
    return { failed: false, why: null, notBefore: null };
  } catch (error) {
    if (error instanceof CouldNotCheck)
      return { failed: true, why: error.message, notBefore: error.notBefore };
    if (watching.signal?.aborted)
      return { failed: true, why: 'broken off: the next check goes on', notBefore: null };
    throw error;
  }
}

/** What the source lists and the register has not, or has in another version. */
async function takeNew(source: Source, watching: Watching, tally: Tally): Promise<void> {
  const news = newsOf(source, watching, tally);
  for (let next = await news.next(); ; next = await news.next()) {
    if (next.done) {
      // Only a list that was gone through whole may say "unchanged" the next time.
      if (next.value.length > 0) await watching.store.following.keepPages(source.id, next.value);
      return;
    }
    await take(source, next.value.found, next.value.item, watching, tally);
  }
}

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
const isOther = ({ version, address }: Found, item: Item): boolean =>
  (version !== null && version !== item.version) ||
  (address !== null && item.address !== null && address !== item.address);

/** What was read before and may have been changed without a word, or could not be had. */
async function takeDue(source: Source, watching: Watching, tally: Tally): Promise<void> {
  for (const { found, item } of await dueOf(source, watching)) {
    watching.signal?.throwIfAborted();
    await take(source, found, item, watching, tally);
  }
}

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

async function take(
  source: Source,
  found: Found,
  item: Item | null,
  watching: Watching,
  tally: Tally,
): Promise<void> {
  await held(source, watching);
  const fate = await fetchItem(source, found, item, watching);
  await watching.store.following.keepItem(fate.item);
  if (fate.is !== 'unchanged') await watching.tell(fate);
  if (counted(fate, tally)) throw new CouldNotCheck(fate.item.why!, fate.notBefore);
}

/** Counts what became of a document; true where the rest is to wait for the next check. */
export function counted(fate: Pick<Fate, 'is' | 'notBefore'>, tally: Tally): boolean {
  if (fate.is === 'new') tally.fresh++;
  if (fate.is === 'changed') tally.changed++;
  if (fate.is === 'unknown' || fate.is === 'unread') tally.failed++;
  if (fate.is === 'gone') tally.gone++;
  tally.unknownInARow = fate.is === 'unknown' ? tally.unknownInARow + 1 : 0;
  return fate.is === 'unknown' && (fate.notBefore !== null || tally.unknownInARow >= MOST_UNKNOWN);
}

/** Takes the source, or takes it again; also from a process that was killed and could not let go. */
async function held(source: Source, { store, clock, holder, hasEnded }: Watching): Promise<boolean> {
  const now = clock.now();
  const take = () => store.following.take(source.id, holder, instantOf(now), instantOf(now + LEASE));
  const other = await take();
  if (other === null) return true;
  if (!hasEnded(other)) return false;
  await store.following.release(source.id, other);
  return (await take()) === null;
}

export function outcomeOf({ fresh, changed, gone }: Tally): CheckOutcome {
  return fresh > 0 ? 'new' : changed + gone > 0 ? 'changed' : 'unchanged';
}

export function wordsOf({ failed, gone }: Tally): string | null {
  const words = [
    ...(failed > 0 ? [`${failed} listed ${failed === 1 ? 'document' : 'documents'} could not be read`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'document is' : 'documents are'} gone`] : []),
  ];
  return words.length > 0 ? words.join('; ') : null;
}
