import type { Analysis } from '../../model/analysis.ts';
import type { Given } from '../../readers/finished.ts';
import { read } from '../../readers/read.ts';
import { analysed } from '../../sources/intake.ts';
import { fateOf } from '../../sources/item.ts';
import { instantOf } from '../../sources/watching.ts';
import type { Item } from '../../store/following.ts';
import { settle, unknownItem } from './ending.ts';
import { aside, atOnce } from './inside.ts';
import { moveOn, type Place, packJson, unpacked, unpackJson, waitingFor } from './intake.ts';
import { finish, type Opened, type Task, type Workshop } from './workshop.ts';

/** Opens the bytes of a document. */
export async function readOne(task: Task, shop: Workshop): Promise<void> {
  const { queue } = shop;
  const place = await waitingFor(queue.jobs, task.data.id!, 'read');
  if (place === null) return finish(shop, task);
  const given: Given = JSON.parse(place.given ?? '{}');
  const opened = await read(await bytesOf(place, shop), given);
  if (opened.document === null) return unread(task, shop, place, opened.problems[0].message);
  const { document, problems } = opened;
  const packed = await packJson({ document, problems } satisfies Opened);
  await aside(queue, async (inside) => {
    await moveOn(inside, place, 'analyse', { packed, title: document.title });
    await inside.done(task);
  });
}

async function bytesOf({ id, hash, packed }: Place, { queue }: Workshop): Promise<Uint8Array> {
  const bytes = hash === null ? await unpacked(packed) : await queue.store.following.bytes(hash);
  if (bytes === null) throw new Error(`the bytes of job ${id} are not in the store`);
  return bytes;
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

/** Finds what a document says. */
export async function analyseOne(task: Task, shop: Workshop): Promise<void> {
  const { queue } = shop;
  const place = await waitingFor(queue.jobs, task.data.id!, 'analyse');
  if (place === null) return finish(shop, task);
  const { document, problems } = await unpackJson<Opened>(place.packed);
  const packed = await packJson(analysed(document, problems) satisfies Analysis);
  await aside(queue, async (inside) => {
    await moveOn(inside, place, 'link', { packed });
    await inside.done(task);
  });
}
