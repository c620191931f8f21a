import { settle, unknownItem } from './ending.ts';
import { atOnce, type Inside } from './inside.ts';
import { type Place, waitingFor } from './intake.ts';
import { notListed } from './rounds.ts';
import type { Step } from './stages.ts';
import { finish, type Task, type Told, type Workshop } from './workshop.ts';

const HOUR = 3_600_000;

/** Gives up what was tried often enough: a document's place, so that those behind it go on; or a check. */
export async function giveUpOne(task: Task, shop: Workshop): Promise<void> {
  const { queue } = shop;
  const { id, round } = task.data;
  if (round !== undefined)
    return atOnce(queue, async (inside) => {
      await notListed(inside, round, { why: reasonOf(task), notBefore: null });
      await inside.done(task);
    });
  const place = id === undefined ? null : await waitingFor(queue.jobs, id, task.from as Step);
  if (place === null) return finish(shop, task);
  const told = await atOnce(queue, async (inside) => {
    const said = await giveUp(inside, place, reasonOf(task));
    await inside.done(task);
    return said;
  });
  if (told !== null) shop.tell(told);
}

/** In people's words; a worker that ended says nothing itself. */
function reasonOf({ reason }: Task): string {
  if (reason === 'job heartbeat timeout')
    return 'each worker that was at it ended or fell silent: it may need more memory than there is';
  if (reason === 'job timed out') return 'it took too long each time';
  return reason ?? 'it failed';
}

/** Its source asks for it again later; what somebody named waits for "jobs retry". */
export async function giveUp(inside: Inside, place: Place, why: string): Promise<Told | null> {
  const before = place.source === null ? null : await inside.store.following.item(place.source, place.key);
  const kept = place.item === null ? unknownItem(place, before, inside.at) : JSON.parse(place.item);
  const fetched = place.stage !== 'fetch';
  const due = new Date(Date.parse(inside.at) + (fetched ? 24 : 1) * HOUR).toISOString();
  const state = fetched ? 'unread' : (before?.state ?? 'unknown');
  const item = { ...kept, state, why, due: place.source === null ? null : (kept.due ?? due) };
  return settle(
    inside,
    place,
    { is: fetched ? 'unread' : 'unknown', item, added: null, notBefore: null },
    'failed',
  );
}
