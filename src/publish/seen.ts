import type { Period } from '../register/due.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import type { DocumentState, EntryOf, Register } from '../register/register.ts';
import { type Standing, standingOf } from '../register/state.ts';
import { type Thread, type Threads, threadsOf } from '../register/threads.ts';
import { type OnThread, saidOfThreads } from './people.ts';

/** The register as exports show it: its documents, and its threads as they stand on a day. */
export interface Seen extends Period {
  readonly states: readonly DocumentState[];
  readonly threads: Threads;
  /** The number of the last event in each document's log. */
  readonly lastSeq: ReadonlyMap<string, number>;
  /** Where the thread of a commitment stands; null where nothing of it had been published on that day. */
  readonly standing: (entry: Pick<EntryOf<'commitment'>, 'id'>) => Standing | null;
  /** What people said of a thread as a whole. */
  readonly people: (thread: Thread) => readonly OnThread[];
}

/** Documents come in the order of their ids. */
export function seenFrom(register: Register, period: Period): Seen {
  const states = [...register.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const threads = threadsOf(register.values());
  const known = new Map<string, Standing | null>();
  return {
    ...period,
    states,
    threads,
    lastSeq: new Map(states.map(({ id, seq }) => [id, seq])),
    people: saidOfThreads(states, threads.ties),
    standing: ({ id }) => {
      const thread = threads.byId.get(id);
      if (thread === undefined) return null;
      const there = known.get(thread.id);
      if (there !== undefined) return there;
      const standing = standingOf(thread, threads, period);
      known.set(thread.id, standing);
      return standing;
    },
  };
}

/** The commitments that a filter lets through, by their ids. */
export const idsPassing = ({ states }: Seen, filter: Filter): ReadonlySet<string> =>
  new Set(states.flatMap((state) => commitmentsOf(state, filter)).map(({ id }) => id));
