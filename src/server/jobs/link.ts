import { sql } from 'kysely';
import { type TakenIn, takeAnalysisIn } from '../../sources/intake.ts';
import { fateOf } from '../../sources/item.ts';
import { settle } from './ending.ts';
import { giveUp } from './givingUp.ts';
import { aside, atOnce, type Inside } from './inside.ts';
import { type Place, waitingFor } from './intake.ts';
import { unpackJson } from './packing.ts';
import { isPassing } from './passing.ts';
import type { JobDb } from './queue.ts';
import { itemOf } from './read.ts';
import type { Said } from './steps.ts';
import type { Task, Told, Workshop } from './workshop.ts';

/** How often a document that cannot be taken in is tried. */
const TRIES = 3;

/**
 * Takes in what is ready, in the order of places, up to the first document that is not. A word that there may be
 * something comes with each that is ready or given up, so that none is forgotten; many words are one look.
 */
export async function link(tasks: readonly Task[], shop: Workshop): Promise<void> {
  let taken = 0;
  while (!shop.ending.aborted) {
    const first = await firstPlace(shop.queue.jobs);
    if (first === null || first.stage !== 'link') break;
    const place = await waitingFor(shop.queue.jobs, first.id, 'link');
    if (place !== null && (await linked(place, shop))) taken++;
  }
  await aside(shop.queue, async (inside) => {
    if (shop.ending.aborted) await inside.send('link', {});
    // One that was broken off may have taken in what nobody was told of.
    if (taken > 0 || tasks.some(({ job }) => job.retryCount > 0)) {
      await inside.send('refresh', {}, { startAfter: SOON });
      await inside.send('alert', {}, { startAfter: SOON });
    }
    await inside.allDone(tasks);
  });
}

/** In seconds: what comes together is shown and told together. */
const SOON = 1;

async function firstPlace(jobs: JobDb): Promise<Pick<Place, 'id' | 'stage'> | null> {
  const first = await jobs
    .selectFrom('intake')
    .select(['id', 'stage'])
    .where('outcome', 'is', null)
    .orderBy('place')
    .limit(1)
    .executeTakeFirst();
  return first ?? null;
}

/** Takes one in, unless another worker has; false where it was not this one who did. */
async function linked(place: Place, shop: Workshop): Promise<boolean> {
  try {
    const said = await unpackJson<Said>(place.packed!);
    const told = await atOnce(shop.queue, (inside) => takenIn(inside, place, said));
    if (told !== null && told.is !== 'unchanged') shop.tell(told);
    return told !== null;
  } catch (error) {
    if (isPassing(error)) throw error;
    await failed(place, (error as Error).message.split('\n')[0]!, shop);
    return false;
  }
}

async function takenIn(inside: Inside, place: Place, { analysis, rules }: Said): Promise<Told | null> {
  if ((await firstPlace(inside.jobs))?.id !== place.id) return null;
  const { store, at } = inside;
  const taking = { store, at, rules };
  const result: TakenIn =
    place.source === null
      ? { is: 'read', added: (await store.add([analysis], taking))[0]! }
      : await takeAnalysisIn(analysis, taking);
  const before = place.source === null ? null : await store.following.item(place.source, place.key);
  return settle(inside, place, fateOf(result, before, itemOf(place, at)));
}

/** A fault of the program is one again the next time, but for a few tries it may be another's. */
async function failed(place: Place, why: string, shop: Workshop): Promise<void> {
  const told = await atOnce(shop.queue, async (inside) => {
    const now = await inside.jobs
      .updateTable('intake')
      .set({ tries: sql<number>`tries + 1`, why })
      .where('id', '=', place.id)
      .where('stage', '=', 'link')
      .where('outcome', 'is', null)
      .returning('tries')
      .executeTakeFirst();
    return now === undefined || now.tries < TRIES
      ? null
      : giveUp(inside, place, `it could not be taken in: ${why}`);
  });
  if (told === null) throw new Error(why);
  shop.tell(told);
}
