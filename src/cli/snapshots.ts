import { hanging } from '../publish/sources.ts';
import { type TakenIn, takeBytesIn } from '../sources/intake.ts';
import { givenOf } from '../sources/item.ts';
import type { Item, WhichSnapshots } from '../store/following.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Status } from './command.ts';
import { count } from './open.ts';
import { withChanging, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Lists the bytes that sources answered with, writes them as a web archive, or reads them again. */
export async function snapshots({ args: [document], options, terminal }: Call): Promise<Status> {
  const which = {
    ...(document !== undefined && { document }),
    ...(options.source !== undefined && { source: options.source }),
  };
  if (options.reread) return withChanging(options, (store) => reread(store, which, terminal));
  await withRegister(options, (store) => listed(store, which, terminal));
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
  await terminal.print(`${count(n, 'snapshot')}, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

/** Reads the bytes that each document was last read from again: the same words change nothing. */
async function reread(
  store: Store,
  { source, document }: WhichSnapshots,
  terminal: Terminal,
): Promise<Status> {
  const outcomes = new Map<string, number>();
  let unread = 0;
  for await (const item of store.following.items(source)) {
    if (item.hash === null || (document !== undefined && item.document !== document)) continue;
    const result = await rereadOne(store, item, item.hash);
    const outcome = result.is === 'read' ? result.added.outcome : result.is;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (result.is !== 'unread') continue;
    unread++;
    terminal.say(`watchpoint: ${result.why}`);
  }
  const said = [...outcomes].map(([outcome, n]) => `${n} ${outcome}`).join(', ');
  await terminal.print(`${said || 'no document is kept'}\n`);
  return unread > 0 ? 1 : 0;
}

async function rereadOne(store: Store, item: Item, hash: string): Promise<TakenIn> {
  const bytes = await store.following.bytes(hash);
  const kept = await first(store.following.snapshots({ hash }));
  if (bytes === null || kept === null) return { is: 'unread', why: `${item.key}: its bytes are not kept` };
  const given = givenOf({ ...item, name: kept.address }, kept);
  return takeBytesIn(bytes, given, { store, at: now(), rules: version() });
}

async function first<T>(all: AsyncIterable<T>): Promise<T | null> {
  for await (const one of all) return one;
  return null;
}
