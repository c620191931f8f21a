import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { hanging } from '../publish/sources.ts';
import type { Given } from '../readers/finished.ts';
import { givenOf } from '../sources/given.ts';
import { takeReadingIn } from '../sources/intake.ts';
import { inOrder } from '../sources/reading/inOrder.ts';
import { openReaders } from '../sources/reading/readers.ts';
import type { Reading, Unsaid } from '../sources/reading/reading.ts';
import type { WhichSnapshots } from '../store/following.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { jobsFor } from './jobs.ts';
import { count, STDIN } from './open.ts';
import { Refusal, systemMessage } from './refusal.ts';
import { withChanging, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Lists the bytes that sources answered with, writes them as a web archive, or reads them again. */
export async function snapshots({ args: [document], options, terminal }: Call): Promise<Status> {
  const which = {
    ...(document !== undefined && { document }),
    ...(options.source !== undefined && { source: options.source }),
  };
  if (options.reread) return withChanging(options, (store) => reread(store, which, options, terminal));
  const { warc } = options;
  await withRegister(options, (store) =>
    warc === undefined ? listed(store, which, terminal) : archived(store, which, warc, terminal),
  );
  return 0;
}

async function listed(store: Store, which: WhichSnapshots, terminal: Terminal): Promise<void> {
  let n = 0;
  let bytes = 0;
  for await (const { at, asked, address, status, hash, size } of store.following.snapshots(which)) {
    n++;
    bytes += size;
    const led = address === asked ? '' : `, led to ${address}`;
    const answered = status === null ? '' : `status ${status}, `;
    await terminal.print(
      hanging(
        at.slice(0, 16).replace('T', ' '),
        `${asked}${led} (${answered}${size} bytes, ${hash.slice(0, 12)})`,
        terminal.width,
      ),
    );
  }
  const named = which.source ?? which.document;
  if (n === 0 && named !== undefined)
    throw new Refusal(`nothing is kept of "${named}": "watchpoint snapshots" lists what is`);
  await terminal.print(`${count(n, 'snapshot')}, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

/** Writes what servers answered; files of a folder and messages of a mailbox were no answers of one. */
async function archived(
  store: Store,
  which: WhichSnapshots,
  file: string,
  terminal: Terminal,
): Promise<void> {
  const { writeWarc } = await import('../sources/fetch/warc.ts');
  let n = 0;
  async function* answers() {
    for await (const { status, hash, ...snapshot } of store.following.snapshots(which)) {
      const bytes = await store.following.bytes(hash);
      if (status === null || bytes === null) continue;
      n++;
      yield { ...snapshot, status, bytes };
    }
  }
  const about = {
    software: `Watchpoint/${version()}`,
    at: now(),
    filename: file === STDIN ? null : basename(file),
  };
  const out = file === STDIN ? process.stdout : createWriteStream(file);
  await pipeline(writeWarc(answers(), about), out, { end: file !== STDIN }).catch((error) => {
    throw new Refusal(systemMessage(file, error) ?? `${file}: ${(error as Error).message}`);
  });
  if (file !== STDIN) await terminal.print(`${count(n, 'answer')} written to ${file}\n`);
}

/** Reads the bytes that each document was last read from again: the same words change nothing. */
async function reread(
  store: Store,
  which: WhichSnapshots,
  options: Options,
  terminal: Terminal,
): Promise<Status> {
  const readers = openReaders({ jobs: jobsFor(Number.POSITIVE_INFINITY, options) });
  const outcomes = new Map<string, number>();
  let unread = 0;
  const work = async (kept: Kept): Promise<Reading> =>
    'analysis' in kept ? kept : readers.read(kept.bytes, kept.given);
  try {
    for await (const reading of inOrder(keptOf(store, which), work, { sizeOf, room: readers.room })) {
      const result = await takeReadingIn(reading, { store, at: now(), rules: version() });
      const outcome = result.is === 'read' ? result.added.outcome : result.is;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (result.is !== 'unread') continue;
      unread++;
      terminal.say(`watchpoint: ${result.why}`);
    }
  } finally {
    await readers.close();
  }
  const said = [...outcomes].map(([outcome, n]) => `${n} ${outcome}`).join(', ');
  await terminal.print(`${said || 'no document is kept'}\n`);
  return unread > 0 ? 1 : 0;
}

/** What is kept of a document; or why it cannot be read. */
type Kept = { readonly bytes: Uint8Array; readonly given: Given } | Unsaid;

const sizeOf = (kept: Kept): number => ('bytes' in kept ? kept.bytes.length : 0);

async function* keptOf(store: Store, { source, document }: WhichSnapshots): AsyncGenerator<Kept> {
  for await (const item of store.following.items(source)) {
    if (item.hash === null || (document !== undefined && item.document !== document)) continue;
    const bytes = await store.following.bytes(item.hash);
    const kept = await first(store.following.snapshots({ hash: item.hash }));
    if (bytes === null || kept === null) yield { analysis: null, why: `${item.key}: its bytes are not kept` };
    else yield { bytes, given: givenOf({ ...item, name: kept.address }, kept) };
  }
}

async function first<T>(all: AsyncIterable<T>): Promise<T | null> {
  for await (const one of all) return one;
  return null;
}
