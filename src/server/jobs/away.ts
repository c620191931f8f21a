import type { Clock } from '../../sources/fetching.ts';
import { isPassing } from './passing.ts';

/** A database that is away is waited for, and said to be so once. */
export interface Away {
  /** Does it, again and again while the database is away; null where the signal says to end meanwhile. */
  while<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null>;
}

/** How long to wait before it is tried again, in milliseconds: twice as long each time. */
const FIRST = 250;
const MOST = 5_000;
/** What is over by then is not said. */
const SOON = 500;

/** `work` throws a StoreError for what goes wrong with the database. */
export function awayOf(say: (words: string) => void, sleep: Clock['sleep']): Away {
  let isAway = false;
  return {
    async while(work, signal) {
      let said = false;
      for (let wait = FIRST; ; wait = Math.min(MOST, wait * 2)) {
        try {
          const result = await work();
          if (said) {
            say('the database is there again');
            isAway = false;
          }
          return result;
        } catch (error) {
          if (!isPassing(error)) throw error;
          // Connections of before are dead, one by one, when all is well again: not each of them is news.
          if (wait > SOON && !isAway) {
            say(`${(error as Error).message}: tried until it is there again`);
            isAway = true;
            said = true;
          }
          if (signal.aborted) return null;
          await sleep(wait, signal).catch(() => undefined);
        }
      }
    },
  };
}
