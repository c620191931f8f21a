import type { Place } from '../../store/open.ts';
import { openQueue, type Queue } from './queue.ts';
import { type JobsState, jobsIn } from './status.ts';

/** The work of a register, for pages and metrics that ask for it again and again. */
export interface Looking {
  /** Null where no work was ever given to workers. @throws StoreError */
  state(): Promise<JobsState | null>;
  close(): Promise<void>;
}

/** Opened when it is first asked, and again after a fault: a server may start before its first worker. */
export function lookingAt(place: Place): Looking {
  let queue: Promise<Queue | null> | null = null;
  const forget = async (): Promise<void> => {
    const opened = await queue?.catch(() => null);
    queue = null;
    await opened?.close();
  };
  return {
    state: async () => {
      try {
        queue ??= openQueue(place, { mode: 'look' });
        const opened = await queue;
        if (opened !== null) return await jobsIn(opened);
        queue = null;
        return null;
      } catch (error) {
        await forget().catch(() => undefined);
        throw error;
      }
    },
    close: forget,
  };
}
