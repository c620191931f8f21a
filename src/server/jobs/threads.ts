import { ThreadEnded, Threads } from '../../sources/reading/threads.ts';
import type { Done, Order } from './steps.ts';
import type { Workshop } from './workshop.ts';

/** Threads that open and analyse documents for a worker. A document of which one dies is tried again as any other. */
export function openThreads(jobs: number): Pick<Workshop, 'step'> & { close(): Promise<void> } {
  const threads = new Threads<Order, Done>(jobs, null, PROGRAM);
  return {
    step: async (order, signal) => {
      try {
        return await threads.run(order, signal);
      } catch (error) {
        if (error instanceof ThreadEnded && error.outOfMemory)
          throw new Error('it needs more memory to be read than there is', { cause: error });
        throw error;
      }
    },
    close: () => threads.close(),
  };
}

/** A checkout runs its TypeScript; the published package carries what was built from it. */
const PROGRAM = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
