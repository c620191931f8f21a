// The process behind refresher.ts: one order after the other, until nobody is there to give one.
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Done, Order } from './refresher.ts';

process.removeAllListeners('warning');
/** Opened with the first order, and again with the next where that failed: a database may be away for a while. */
let store: Promise<Store> | null = null;
let last: Promise<void> = Promise.resolve();

const bringUp = async (day: string): Promise<void> => {
  store ??= openStore(process.env.WATCHPOINT_DB!, { mode: 'change' });
  const opened = await store.catch((error: unknown) => {
    store = null;
    throw error;
  });
  await opened.catalogue.refresh(day);
  await opened.passages.refresh();
  await opened.citations.refresh();
};

process.on('message', ({ number, day }: Order) => {
  last = last.then(async () => {
    const wrong = await bringUp(day).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (process.connected) process.send!({ number, wrong } satisfies Done);
  });
});
process.once('disconnect', () => {
  void last.then(async () => (await store)?.close());
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
