import type { Check, Item, PageKept } from '../store/following.ts';
import { givenOf } from './given.ts';
import { takeReadingIn } from './intake.ts';
import { type Answered, askForItem, fateOf, keepAnswer } from './item.ts';
import { inOrder } from './reading/inOrder.ts';
import { openReaders } from './reading/readers.ts';
import type { Reading } from './reading/reading.ts';
import { CouldNotCheck, type Found, type Source } from './source.ts';
import { counted, isEnough, outcomeOf, type Tally, wordsOf } from './tally.ts';
import { dueOf, isOther, newsOf, type Wanted } from './wanted.ts';
import { type Fate, instantOf, type Watching } from './watching.ts';

/** A source is another's after this long without a word, in milliseconds. */
const LEASE = 10 * 60_000;
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
  let pages: readonly PageKept[] = [];
  async function* news() {
    pages = yield* newsOf(source, watching, tally);
  }
  await takeEach(source, news(), watching, tally);
  // Only a list that was gone through whole may say "unchanged" the next time.
  if (pages.length > 0) await watching.store.following.keepPages(source.id, pages);
}

/** What was read before and may have been changed without a word, or could not be had. */
async function takeDue(source: Source, watching: Watching, tally: Tally): Promise<void> {
  async function* due() {
    yield* await dueOf(source, watching);
  }
  await takeEach(source, due(), watching, tally);
}

/**
 * Asks for one document after the other and takes them in in that order; what has come is read while others are asked
 * for.
 */
async function takeEach(
  source: Source,
  wanted: AsyncIterable<Wanted>,
  watching: Watching,
  tally: Tally,
): Promise<void> {
  const { store, clock, rules, signal, readers = openReaders({ jobs: 1 }) } = watching;
  const begun = new Map<string, PromiseWithResolvers<void>>();
  const read = async (one: Asked): Promise<Asked & { readonly reading: Reading | null }> => {
    const { found, asked } = one;
    if (asked.is !== 'body') return { ...one, reading: null };
    return { ...one, reading: await readers.read(asked.had.bytes, givenOf(found, asked.had), { signal }) };
  };
  const all = askedInTurn(source, wanted, watching, begun, tally.unknownInARow);
  for await (const { found, item, asked, reading } of inOrder(all, read, { sizeOf, room: readers.room })) {
    const taking = { store, at: instantOf(clock.now()), rules };
    const fate =
      asked.is === 'body' ? fateOf(await takeReadingIn(reading!, taking), item, asked.item) : asked;
    await store.following.keepItem(fate.item);
    begun.get(found.key)!.resolve();
    begun.delete(found.key);
    if (fate.is !== 'unchanged') await watching.tell(fate);
    if (counted(fate, tally)) throw new CouldNotCheck(fate.item.why!, fate.notBefore);
  }
}

/** A document that was asked for, and what came of that. */
interface Asked extends Wanted {
  readonly asked: Fate | Answered;
}

const sizeOf = ({ asked }: Asked): number => (asked.is === 'body' ? asked.had.bytes.length : 0);

/** Ends where its publisher asks to wait, or too many could not be had. */
async function* askedInTurn(
  source: Source,
  wanted: AsyncIterable<Wanted>,
  watching: Watching,
  begun: Map<string, PromiseWithResolvers<void>>,
  unknownInARow: number,
): AsyncGenerator<Asked> {
  let unknown = unknownInARow;
  for await (const { found, item: known } of wanted) {
    watching.signal?.throwIfAborted();
    const item = await itemNow(source, found, known, watching, begun);
    if (item !== known && item !== null && !isOther(found, item)) continue;
    await held(source, watching);
    const asked = await askForItem(source, found, item, watching);
    if (asked.is === 'body') await keepAnswer(source, asked, watching);
    begun.set(found.key, Promise.withResolvers());
    yield { found, item, asked };
    unknown = asked.is === 'unknown' ? unknown + 1 : 0;
    if (asked.is === 'unknown' && isEnough(asked, unknown)) return;
  }
}

/** What is known of a document when another of its name, which was listed before it, has been taken in. */
async function itemNow(
  { id }: Source,
  { key }: Found,
  known: Item | null,
  { store }: Watching,
  begun: ReadonlyMap<string, PromiseWithResolvers<void>>,
): Promise<Item | null> {
  const other = begun.get(key);
  if (other === undefined) return known;
  await other.promise;
  return store.following.item(id, key);
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
