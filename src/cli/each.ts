import { inOrder } from '../sources/reading/inOrder.ts';
import { openReaders } from '../sources/reading/readers.ts';
import type { Options, Status } from './command.ts';
import { jobsFor } from './jobs.ts';
import { bytesFor, givenFor, type Had, type Network, type Opened, opened } from './open.ts';
import type { Terminal } from './terminal.ts';

export interface Tally {
  readonly read: number;
  readonly unread: number;
}

/**
 * Opens one file after the other and hands over what each says, in their order, reading several at the same time; says
 * what cannot be read, and goes on.
 */
export async function openEach(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
  use: (opened: Opened) => Promise<void>,
  network?: Network,
): Promise<Tally> {
  const readers = openReaders({ jobs: jobsFor(files.length, options) });
  const only = options.only === 'mentions' ? options.only : undefined;
  const work = async (had: Had | string) =>
    typeof had === 'string' ? had : opened(had, await readers.read(had.bytes, had.given, { only }));
  const tally = { read: 0, unread: 0 };
  try {
    const all = bytesOfEach(files, options, terminal, network);
    for await (const one of inOrder(all, work, { sizeOf, room: readers.room })) {
      if (typeof one === 'string') {
        terminal.say(`watchpoint: ${one}`);
        tally.unread++;
        continue;
      }
      for (const { message } of one.problems) terminal.say(`watchpoint: ${message}`);
      await use(one);
      tally.read++;
    }
  } finally {
    await readers.close();
  }
  return tally;
}

export const statusOf = ({ read, unread }: Tally): Status => (unread === 0 ? 0 : read === 0 ? 2 : 1);

async function* bytesOfEach(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
  network: Network | undefined,
): AsyncGenerator<Had | string> {
  const given = givenFor(files, options);
  for (const [at, name] of files.entries()) {
    if (files.length > 1) terminal.progress(`reading ${at + 1} of ${files.length}: ${name}`);
    yield await bytesFor(name, given[at]!, network);
  }
}

const sizeOf = (had: Had | string): number => (typeof had === 'string' ? 0 : had.bytes.length);
