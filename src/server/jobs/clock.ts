import { sql } from 'kysely';
import type { Clock } from '../../sources/fetching.ts';
import { translated } from './inside.ts';
import type { Queue } from './queue.ts';

/** What a host has of time that is its own: how much passes, not what day it is; and how to wait. */
export interface Passing {
  /** Milliseconds from any beginning, never set back. */
  readonly passed: () => number;
  readonly sleep: Clock['sleep'];
}

/** The database's time, as it goes on by what passes here: a host's own clock, which may be wrong, decides nothing. */
export interface SharedClock extends Clock {
  /** Asks the database for its time again. */
  set(): Promise<void>;
}

export async function sharedClock(queue: Queue, { passed, sleep }: Passing): Promise<SharedClock> {
  let offset = 0;
  const set = async () => {
    const before = passed();
    const asked = sql<{ at: Date }>`select clock_timestamp() as at`;
    const { rows } = await translated(queue, () => asked.execute(queue.db));
    offset = rows[0]!.at.getTime() - (before + passed()) / 2;
  };
  await set();
  return { now: () => Math.round(passed() + offset), sleep, set };
}
