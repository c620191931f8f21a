import { fileName, type Given } from '../../readers/finished.ts';
import { MOST_BYTES } from '../source.ts';
import type { Room } from './inOrder.ts';
import { eachLine, type Lines, type Printed, printedOf, refusedLine } from './lines.ts';
import { type Extent, type Reading, readingOf } from './reading.ts';
import { type Order, ThreadEnded, Threads } from './threads.ts';

/** Reads documents, on several cores where that is worth it. What is read does not depend on where. */
export interface Readers {
  /** How many documents are read at the same time. */
  readonly jobs: number;
  /** How much is begun ahead of what is waited for, with `inOrder`: enough for all threads, and no more bytes than one document may have. */
  readonly room: Room;
  /** Never throws for what the bytes are; rejects with the signal's reason when they are no longer wanted. */
  read(
    bytes: Uint8Array,
    given: Given,
    how?: Extent & { readonly signal?: AbortSignal | undefined },
  ): Promise<Reading>;
  /** One document a line, as the command line prints what they say. */
  print(lines: Lines): Promise<Printed>;
  /** Ends the threads; what was under way is rejected. */
  close(): Promise<void>;
}

export interface Jobs {
  /** How many threads; of 1 none is started, and all is read where it is asked for. */
  readonly jobs: number;
  /** What each thread may have, in megabytes (default: as much as the program itself). */
  readonly memory?: number;
  /** So many bytes are read before the first thread is started. */
  readonly before?: number;
}

/** What is read in less time than a thread takes to start and to warm up. */
const FEW_BYTES = 100_000;

/** While a long one is read, others wait for their turn to be printed: so many for each thread. */
const AHEAD = 8;

/** Threads are started when there is enough to read, and ended when there was nothing for some seconds. */
export function openReaders({ jobs, memory, before = FEW_BYTES }: Jobs): Readers {
  const threads = new Threads(jobs, memory ?? null);
  let begun = 0;
  const here = ({ length }: Uint8Array) => {
    begun += length;
    return jobs === 1 || begun <= before;
  };
  const print = async (lines: Lines): Promise<Printed> => (await threads.run(lines)) as Printed;
  return {
    jobs,
    room: { items: jobs === 1 ? 1 : AHEAD * jobs, size: MOST_BYTES },
    read: async (bytes, given, { only, signal } = {}) => {
      signal?.throwIfAborted();
      if (here(bytes)) return readingOf(bytes, given, { only });
      try {
        return (await threads.run({ bytes, given, only } satisfies Order, signal)) as Reading;
      } catch (error) {
        const why = `${fileName(given.name) ?? 'the input'} ${diedOf(error)}`;
        return { analysis: null, why };
      }
    },
    print: async (lines) => {
      if (here(lines.bytes)) return printedOf(lines);
      return print(lines).catch((error) => oneByOne(lines, error, print));
    },
    close: () => threads.close(),
  };
}

/** Why a thread died, for the document it read. @throws what is no end of a thread */
function diedOf(error: unknown): string {
  if (!(error instanceof ThreadEnded)) throw error;
  return error.outOfMemory
    ? 'needs more memory to be read than there is: cut it into its chapters or documents'
    : `could not be read, as the thread that read it ended (${error.message}): report it`;
}

/** Of lines of which a thread died: which one it was, and what the others say. */
async function oneByOne(
  lines: Lines,
  error: unknown,
  print: (lines: Lines) => Promise<Printed>,
): Promise<Printed> {
  const why = diedOf(error);
  const each = [...eachLine(lines)];
  if (each.length === 1) return { text: refusedLine(idIn(lines.bytes), lines.first, why), unread: 1 };
  const all: Printed[] = [];
  for (const line of each) all.push(await print(line).catch((error) => oneByOne(line, error, print)));
  return {
    text: all.map(({ text }) => text).join(''),
    unread: all.reduce((sum, { unread }) => sum + unread, 0),
  };
}

function idIn(line: Uint8Array): string | null {
  try {
    const { id } = JSON.parse(new TextDecoder().decode(line));
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
