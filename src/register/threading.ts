// Threads brought together and apart by people.
import { sha256 } from '../readers/identity.ts';
import type { ThreadJoined, ThreadSplit } from './events.ts';
import { threadOf } from './identity.ts';
import type { Thread } from './threads.ts';

/** Two threads or more become one, under the id of the first. */
export const joinOf = (threads: readonly [Thread, ...Thread[]], reason: string | null): ThreadJoined => ({
  kind: 'thread joined',
  document: threads[0].wordings[0].document,
  thread: threads[0].id,
  items: threads.flatMap(({ wordings }) => wordings.map(({ id }) => id)),
  reason,
});

/** Items leave their thread for one of the id that is given. */
export const splitOf = (
  from: Thread,
  items: readonly string[],
  thread: string,
  reason: string | null,
): ThreadSplit => ({ kind: 'thread split', document: from.wordings[0].document, thread, items, reason });

/** Why these items cannot leave the thread; null where they can. */
export function unsplit({ id, wordings }: Thread, items: readonly string[]): string | null {
  if (items.length < new Set(wordings.map((one) => one.id)).size) return null;
  const has = wordings.length === 1 ? 'one wording' : `${wordings.length} wordings`;
  return `nothing would be left of ${id}: it has ${has}, and ${items.length} were named`;
}

/**
 * What a thread that begins with an item may be called, best first: as the item is by itself, unless a thread is called so
 * now, and else by an id that never was.
 */
export function* idsFor(item: string): Generator<string, never> {
  yield threadOf(item);
  for (let n = 2; ; n++) yield `t:${sha256(`${item} ${n}`).slice(0, 16)}`;
}
