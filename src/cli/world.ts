// What watching needs of the world: time, chance, this process.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { FetcherOptions } from '../sources/fetch/fetcher.ts';
import type { Clock, Fetcher } from '../sources/fetching.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import type { Network } from './open.ts';
import { Refusal } from './refusal.ts';
import { version } from './version.ts';

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }),
};

/** Bytes that cannot be guessed, for sessions, tokens and salts. */
export const random = (bytes: number): Uint8Array => randomBytes(bytes);

/** Names this process among those that may watch the same register. */
export const holder = (): string => `${hostname()}:${process.pid}`;

/** Whether a process of this machine is there no more; of another machine nobody can say. */
export function hasEnded(other: string): boolean {
  const [, host, pid] = /^(.*):(\d+)$/.exec(other) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Fetches single addresses that were typed; what may be asked is the same as for sources. Where a publisher gives the
 * page in a form that says more of itself, that is asked for first.
 */
export const network =
  (options: Options): Network =>
  async (address) => {
    const { askAtBest } = await import('../sources/presets/onePage.ts');
    const fetcher = await fetcherFor([], null, options);
    try {
      const answer = await askAtBest(fetcher, address);
      if (answer.is === 'body') return { bytes: answer.bytes, answer };
      if (answer.is === 'unknown')
        return `${address}: could not be fetched: ${answer.why}${until(answer.notBefore)}`;
      return `${address} is not there: the publisher answers that there is nothing (any more)`;
    } finally {
      await fetcher.close();
    }
  };

/** @example "; ask again after 2026-03-02 10:30 UTC" */
const until = (notBefore: string | null): string =>
  notBefore === null ? '' : `; ask again after ${notBefore.slice(0, 16).replace('T', ' ')} UTC`;

/** Asks politely, and reaches private hosts only where the user allowed them by name. */
export async function fetcherFor(
  sources: readonly Source[],
  store: Store | null,
  { allow = [], pause = '1', contact }: Options,
  shared: Partial<Pick<FetcherOptions, 'clock' | 'turns'>> = {},
): Promise<Fetcher> {
  const seconds = Number(pause);
  if (!(seconds >= 0 && seconds <= 3600))
    throw new Refusal(`--pause ${pause} is no number of seconds: write it as 1 or 2.5`);
  const told = contact ?? (process.env.WATCHPOINT_CONTACT || undefined);
  const { createFetcher } = await import('../sources/fetch/fetcher.ts');
  return createFetcher({
    clock,
    random: Math.random,
    version: version(),
    allow: [...allow, ...sources.flatMap((source) => source.allow)],
    pause: seconds * 1000,
    ...(store !== null && { robots: store.following.robots }),
    ...(told !== undefined && { contact: told }),
    ...shared,
  });
}
