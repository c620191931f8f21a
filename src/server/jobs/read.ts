import type { Given } from '../../readers/finished.ts';
import { fateOf } from '../../sources/item.ts';
import { instantOf } from '../../sources/watching.ts';
import type { Item } from '../../store/following.ts';
import { settle, unknownItem } from './ending.ts';
import { aside, atOnce } from './inside.ts';
import { moveOn, type Place, waitingFor } from './intake.ts';
import { unpacked } from './packing.ts';
import type { Done } from './steps.ts';
import { finish, type Task, type Workshop } from './workshop.ts';

/** Opens the bytes of a document. */
export async function readOne(task: Task, shop: Workshop): Promise<void> {
  const { queue } = shop;
  const place = await waitingFor(queue.jobs, task.data.id!, 'read');
  if (place === null) return finish(shop, task);
  const given: Given = JSON.parse(place.given ?? '{}');
  const bytes = await bytesOf(place, shop);
  await taken(task, shop, place, await shop.step({ is: 'read', bytes, given }, task.signal));
}

async function bytesOf({ id, hash, packed }: Place, { queue }: Workshop): Promise<Uint8Array> {
  const bytes = hash === null ? await unpacked(packed!) : await queue.store.following.bytes(hash);
  if (bytes === null) throw new Error(`the bytes of job ${id} are not in the store`);
  return bytes;
}

/** Finds what a document says. */
export async function analyseOne(task: Task, shop: Workshop): Promise<void> {
  const place = await waitingFor(shop.queue.jobs, task.data.id!, 'analyse');
  if (place === null) return finish(shop, task);
  const order = { is: 'analyse', packed: place.packed!, rules: shop.rules } as const;
  await taken(task, shop, place, await shop.step(order, task.signal));
}

async function taken(task: Task, shop: Workshop, place: Place, done: Done): Promise<void> {
  if (done.is === 'unread') return unread(task, shop, place, done.why);
  const { packed, title } = done;
  const more = { packed: Buffer.from(packed.buffer, packed.byteOffset, packed.length), title };
  await aside(shop.queue, async (inside) => {
    await moveOn(inside, place, place.stage === 'read' ? 'analyse' : 'link', more);
    await inside.done(task);
  });
}

/** That no reader can read it is an answer: it is not tried again. */
async function unread(task: Task, shop: Workshop, place: Place, why: string): Promise<void> {
  const fate = fateOf({ is: 'unread', why }, null, itemOf(place, instantOf(shop.clock.now())));
  const told = await atOnce(shop.queue, async (inside) => {
    const said = await settle(inside, place, fate);
    await inside.done(task);
    return said;
  });
  if (told !== null) shop.tell(told);
}

/** What is known of it within its source, as asking for it gave it. */
export const itemOf = (place: Place, at: string): Item =>
  place.item === null ? unknownItem(place, null, at) : JSON.parse(place.item);
