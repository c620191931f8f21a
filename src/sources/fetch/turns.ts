import type { Clock } from '../fetching.ts';

/** One request at a time for a host, with a pause between the end of one and the start of the next. */
export interface Turns {
  /** @param pause milliseconds that the host is left alone after this. */
  take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>;
}

interface Line {
  last: Promise<unknown>;
  /** Milliseconds since 1970: not before this. */
  free: number;
}

export function createTurns(clock: Clock, signal: AbortSignal): Turns {
  const lines = new Map<string, Line>();
  return {
    take(host, pause, work) {
      const line = lines.get(host) ?? { last: Promise.resolve(), free: 0 };
      lines.set(host, line);
      const turn = line.last.then(async () => {
        const wait = line.free - clock.now();
        if (wait > 0) await clock.sleep(wait, signal);
        signal.throwIfAborted();
        try {
          return await work();
        } finally {
          line.free = clock.now() + pause;
        }
      });
      line.last = turn.catch(() => undefined);
      return turn;
    },
  };
}
