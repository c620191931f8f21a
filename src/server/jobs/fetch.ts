import { sql } from 'kysely';
import type { Fetched } from '../../sources/fetching.ts';
import { givenOf } from '../../sources/given.ts';
import { askForItem, keepAnswer } from '../../sources/item.ts';
import { askAtBest } from '../../sources/presets/onePage.ts';
import type { Found, Source } from '../../sources/source.ts';
import { type Fate, instantOf } from '../../sources/watching.ts';
import type { Item } from '../../store/following.ts';
import { settle, unknownItem } from './ending.ts';
import { aside, atOnce, type Inside } from './inside.ts';
import { moveOn, type Place, waitingFor } from './intake.ts';
import { type Held, heldAt, hold } from './turns.ts';
import { finish, sourcesIn, type Task, type Workshop } from './workshop.ts';

/** A document could not be had this time; tried again, and given up with these words at last. */
export class NotHad extends Error {
  override readonly name = 'NotHad';
}

/** Fetches a document if it changed, and keeps its bytes. */
export async function fetchOne(task: Task, shop: Workshop): Promise<void> {
  const { queue } = shop;
  const place = await waitingFor(queue.jobs, task.data.id!, 'fetch');
  if (place === null) return finish(shop, task);
  const sources = await sourcesIn(queue);
  if (place.source === null) return fetchNamed(task, shop, place, sources);
  const source = sources.find(({ id }) => id === place.source);
  const found: Found = { ...JSON.parse(place.found), bytes: null };
  const before = await queue.store.following.item(place.source, place.key);
  if (source === undefined) return withdrawn(task, shop, place);
  const held = found.address === null ? null : await heldAt(queue.jobs, found.address);
  const fate = held === null ? null : heldBack(place, before, held, shop);
  const fetcher = await shop.fetcher(sources);
  const asked = fate ?? (await askForItem(source, found, before, { fetcher, clock: shop.clock }));
  if (asked.is !== 'body') return notRead(task, shop, place, asked);
  const given = givenOf(found, asked.had);
  await atOnce(queue, async (inside) => {
    const more = { given: JSON.stringify(given), item: JSON.stringify(asked.item), hash: asked.item.hash };
    if (await moveOn(inside, place, 'read', more)) await keepAnswer(source, asked, inside);
    await inside.done(task);
  });
}

/** A page that somebody named: as "watchpoint add ADDRESS" asks for it. */
async function fetchNamed(
  task: Task,
  shop: Workshop,
  place: Place,
  sources: readonly Source[],
): Promise<void> {
  const fetcher = await shop.fetcher(sources);
  const answer = await askAtBest(fetcher, place.key);
  if (answer.is !== 'body') return notRead(task, shop, place, fateOfNamed(place, answer, shop));
  const { asked, address, status, headers, bytes } = answer;
  const given = { ...JSON.parse(place.given ?? '{}'), ...givenOf(UNLISTED, answer) };
  await atOnce(shop.queue, async (inside) => {
    const snapshot = { source: null, at: inside.at, asked, address, status, headers };
    const hash = await inside.store.following.keepSnapshot(snapshot, bytes);
    await moveOn(inside, place, 'read', { given: JSON.stringify(given), hash });
    await inside.done(task);
  });
}

const UNLISTED = { name: null, published: null, title: null };

function fateOfNamed(place: Place, answer: Exclude<Fetched, { is: 'body' }>, { clock }: Workshop): Fate {
  const item = unknownItem(place, null, instantOf(clock.now()));
  if (answer.is === 'unknown')
    return { is: 'unknown', item: { ...item, why: answer.why }, added: null, notBefore: answer.notBefore };
  return {
    is: 'gone',
    item: { ...item, why: 'the publisher answers that there is nothing (any more)' },
    added: null,
    notBefore: null,
  };
}

function heldBack(place: Place, before: Item | null, { until, why }: Held, { clock }: Workshop): Fate {
  const item = { ...unknownItem(place, before, instantOf(clock.now())), why, due: until };
  return { is: 'unknown', item, added: null, notBefore: until };
}

/** What could not be had is tried again, unless its publisher says when. */
async function notRead(task: Task, shop: Workshop, place: Place, fate: Fate): Promise<void> {
  const { queue } = shop;
  const why = fate.item.why ?? '';
  if (fate.is === 'unknown' && fate.notBefore === null) {
    await aside(queue, (inside) => note(inside, place, fate));
    throw new NotHad(why);
  }
  if (fate.notBefore !== null && fate.item.address)
    await hold(queue.jobs, fate.item.address, { until: fate.notBefore, why });
  const told = await atOnce(queue, async (inside) => {
    const said = await settle(inside, place, fate, fate.is === 'unknown' ? 'failed' : fate.is);
    await inside.done(task);
    return said;
  });
  if (told !== null && told.is !== 'unchanged') shop.tell(told);
}

/**
 * What was wrong the last time is seen while it is tried again, and kept when it is given up. A worker that was cut off
 * may come with it when another has fetched the document since: then nothing is changed.
 */
const note = ({ jobs }: Inside, { id }: Place, { item }: Fate) =>
  jobs
    .updateTable('intake')
    .set({ item: JSON.stringify(item), why: item.why, tries: sql<number>`tries + 1` })
    .where('id', '=', id)
    .where('stage', '=', 'fetch')
    .where('outcome', 'is', null)
    .execute();

/** Its source is no longer watched: as if it had not been listed. */
async function withdrawn(task: Task, { queue }: Workshop, place: Place): Promise<void> {
  await atOnce(queue, async (inside) => {
    await inside.jobs.deleteFrom('intake').where('id', '=', place.id).execute();
    await inside.send('link', {});
    await inside.done(task);
  });
}
