import type { Fetcher } from '../../sources/fetching.ts';
import type { List, Source } from '../../sources/source.ts';
import type { Fate } from '../../sources/watching.ts';
import type { SharedClock } from './clock.ts';
import type { Attempt, Data } from './inside.ts';
import { atOnce } from './inside.ts';
import type { Queue } from './queue.ts';
import type { Done, Order } from './steps.ts';

/** What the stages need of the world and of each other. */
export interface Workshop {
  readonly queue: Queue;
  readonly clock: SharedClock;
  /** Version of the rules. */
  readonly rules: string;
  readonly list: List;
  /** Asks politely, in turn with all workers; `sources` are all there are, some of which may allow private hosts. */
  readonly fetcher: (sources: readonly Source[]) => Promise<Fetcher>;
  /** Opens or analyses a document, on a thread. */
  readonly step: (order: Order, signal: AbortSignal) => Promise<Done>;
  /** Brings what pages show up to the log. */
  readonly refresh: (day: string) => Promise<void>;
  /** Looks for what people are to be told, and tells them. @returns what went wrong, in a line; else empty */
  readonly alert: () => Promise<string>;
  /** Told of every document that was taken in, or could not be. */
  readonly tell: (told: Told) => void;
  /** Set when the worker is to end after the job at hand. */
  readonly ending: AbortSignal;
}

/** What became of a document. */
export interface Told {
  readonly id: number;
  readonly is: Fate['is'] | 'failed';
  readonly name: string;
  readonly why: string | null;
  readonly commitments: number | null;
}

/** A job at hand. */
export interface Task extends Attempt {
  readonly job: { readonly id: string; readonly retryCount: number };
  readonly data: Data;
  /** Of a job that was given up: the queue it comes from, and what went wrong at last. */
  readonly from: string | null;
  readonly reason: string | null;
  /** Set when the job is another's by now. */
  readonly signal: AbortSignal;
}

/** Ends a job that has nothing to do, or had done it before. */
export const finish = ({ queue }: Pick<Workshop, 'queue'>, task: Task): Promise<void> =>
  atOnce(queue, (inside) => inside.done(task));

/** The sources as they are now. */
export async function sourcesIn({ store }: Queue): Promise<readonly Source[]> {
  return (await store.following.sources()).map(({ id, is }) => ({ ...(is as Source), id }));
}
