import { type Seen, seenFrom } from '../publish/seen.ts';
import { oneLine } from '../publish/words.ts';
import { type Period, untilOf } from '../register/due.ts';
import { replayAll } from '../register/replay.ts';
import { type Standing, standingOf } from '../register/state.ts';
import { type Thread, type Threads, threadsOf } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import { today } from './clock.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';

/** The whole register, seen through its threads. */
export async function threadsIn(store: Store): Promise<Threads> {
  return threadsOf((await replayAll(store.events())).values());
}

/** The whole register as exports show it, by one replay of the log, seen from a day. */
export const seenIn = async (store: Store, options: Options): Promise<Seen> =>
  seenFrom(await replayAll(store.events()), periodOf(options));

/** The days looked at: from `--as-of`, else today, as far as `--within`. */
export function periodOf({ asOf, within = '90d' }: Options): Period {
  const from = today(asOf);
  return { asOf: from, until: untilOf(from, within)! };
}

/** The thread that was typed: its id or an item's, or the first characters of one; the letter in front may be left out. */
export function theThread(typed: string, { byId }: Threads, file: string): Thread {
  if (typed.trim() === '') throw new Refusal('which one? name its id, or the first characters of it');
  const exact = byId.get(typed);
  if (exact) return exact;
  const found = new Set(
    [...byId].flatMap(([id, thread]) =>
      id.startsWith(typed) || id.slice(2).startsWith(typed) ? [thread] : [],
    ),
  );
  const [first] = found;
  if (found.size === 1 && first) return first;
  if (!first)
    throw new Refusal(
      `no thread or commitment in ${file} has an id that begins with "${typed}": "watchpoint register" lists them`,
    );
  const named = [...found]
    .slice(0, 3)
    .map(({ id, wordings: [one] }) => `${id} (${shortened(one.said.action.quote)})`);
  throw new Refusal(
    `${found.size} threads begin with "${typed}": type more of it, as of ${named.join(', ')}`,
  );
}

const shortened = (words: string): string => oneLine(words).slice(0, 40);

/** Where a thread stands on a day. */
export function standingIn(thread: Thread, threads: Threads, period: Period): Standing {
  const standing = standingOf(thread, threads, period);
  if (standing === null) {
    const day = thread.wordings[0].head.published;
    throw new Refusal(
      `nothing of ${thread.id} had been published on ${period.asOf}: it was first said on ${day}`,
    );
  }
  return standing;
}
