import { givenOf } from '../../sources/given.ts';
import { type Answered, askForItem, keepAnswer } from '../../sources/item.ts';
import { CouldNotCheck, type Source } from '../../sources/source.ts';
import { dueOf, type Lister, newsOf, type Wanted } from '../../sources/wanted.ts';
import { type Fate, instantOf } from '../../sources/watching.ts';
import type { PageKept } from '../../store/following.ts';
import { atOnce, type Inside, Lapsed } from './inside.ts';
import { giveAPlace } from './intake.ts';
import { count, HOLDER, LEASE, listedAll, notListed, openRound, type Round } from './rounds.ts';
import { finish, sourcesIn, type Task, type Workshop } from './workshop.ts';

/** Seconds until a source is looked at again that "watchpoint watch" checks just now. */
const LATER = 60;

/** Goes through a source's list, and gives a place to each document that is new, was changed, or is due. */
export async function check(task: Task, shop: Workshop): Promise<void> {
  const { queue, clock } = shop;
  const round = await openRound(queue, task.data.round!);
  if (round === undefined || round.listing === 0) return finish(shop, task);
  const sources = await sourcesIn(queue);
  const source = sources.find(({ id }) => id === round.source);
  if (source === undefined) return brokenOff(shop, task, round, new CouldNotCheck('the source was removed'));
  const now = clock.now();
  const { following } = queue.store;
  const other = await following.take(source.id, HOLDER, instantOf(now), instantOf(now + LEASE));
  if (other !== null) return putOff(task, shop, LATER);
  const fetcher = await shop.fetcher(sources);
  const lister: Lister = {
    store: queue.store,
    fetcher,
    list: shop.list,
    clock,
    signal: AbortSignal.any([task.signal, shop.ending]),
  };
  const tally = { listed: 0 };
  try {
    const pages = await listInto(source, round, lister, shop, tally);
    await atOnce(queue, async (inside) => {
      await listedAll(inside, round.id, tally.listed, pages);
      await inside.done(task);
    });
  } catch (error) {
    // What was listed has its places: who goes on with it finds these known.
    if (shop.ending.aborted) return putOff(task, shop, 0);
    if (!(error instanceof CouldNotCheck)) throw error;
    await brokenOff(shop, task, round, error, tally.listed);
  }
}

const putOff = (task: Task, { queue }: Workshop, seconds: number): Promise<void> =>
  atOnce(queue, async (inside) => {
    await inside.send('check', task.data, { startAfter: seconds });
    await inside.done(task);
  });

const brokenOff = (
  { queue }: Workshop,
  task: Task,
  { id }: Round,
  { message: why, notBefore }: CouldNotCheck,
  listed = 0,
): Promise<void> =>
  atOnce(queue, async (inside) => {
    await notListed(inside, id, { why, notBefore }, listed);
    await inside.done(task);
  });

/** How many places are given at once. */
const AT_ONCE = 50;

async function listInto(
  source: Source,
  round: Round,
  lister: Lister,
  shop: Workshop,
  tally: { listed: number },
): Promise<readonly PageKept[]> {
  const news = newsOf(source, lister, tally);
  let some: Found[] = [];
  const place = async () => {
    await placed(source, round, some, shop);
    some = [];
  };
  try {
    for (let next = await news.next(); ; next = await news.next()) {
      if (next.done) {
        for (const wanted of await dueOf(source, lister)) some.push(await foundOf(source, wanted, lister));
        return next.value;
      }
      some.push(await foundOf(source, next.value, lister));
      if (some.length >= AT_ONCE) await place();
    }
  } finally {
    // Also where the list broke off: what it had before stands.
    await place();
  }
}

/** A document that is to be fetched; or, of one that the source holds itself, its bytes or what is wrong with them. */
interface Found extends Wanted {
  readonly own: Answered | Fate | null;
}

const foundOf = async (source: Source, wanted: Wanted, lister: Lister): Promise<Found> => ({
  ...wanted,
  own: wanted.found.bytes === null ? null : await askForItem(source, wanted.found, wanted.item, lister),
});

async function placed(source: Source, round: Round, some: readonly Found[], shop: Workshop): Promise<void> {
  await atOnce(shop.queue, async (inside) => {
    const now = await openRound(inside, round.id);
    if (now?.listing === 0 && now.broken === null) throw new Lapsed('another worker has listed it');
    if (now === undefined || now.broken !== null)
      throw new CouldNotCheck(now?.broken ?? 'the check was ended', now?.not_before ?? null);
    const until = instantOf(Date.parse(inside.at) + LEASE);
    await inside.store.following.take(source.id, HOLDER, inside.at, until);
    for (const one of some) await placeOne(inside, source, round, one);
  });
}

async function placeOne(inside: Inside, source: Source, { id }: Round, one: Found): Promise<void> {
  const { bytes: _, ...found } = one.found;
  const coming = { round: id, source: source.id, key: found.key, found };
  if (one.own === null) {
    await giveAPlace(inside, { ...coming, stage: 'fetch' });
  } else if (one.own.is === 'body') {
    const { item, had } = one.own;
    const given = givenOf(one.found, had);
    const hash = item.hash!;
    const taken = await giveAPlace(inside, { ...coming, stage: 'read', item, given, hash });
    if (taken !== null) await keepAnswer(source, one.own, inside);
  } else {
    await inside.store.following.keepItem(one.own.item);
    await count(inside, id, { ...one.own, why: one.own.item.why });
  }
}
