// The process behind refresher.ts: one order after the other, until nobody is there to give one.
import { openStore } from '../store/open.ts';
import type { Done, Order } from './refresher.ts';

process.removeAllListeners('warning');
const store = await openStore(process.env.WATCHPOINT_DB!, { mode: 'change' });
let last: Promise<void> = Promise.resolve();

const bringUp = async (day: string): Promise<void> => {
  await store.catalogue.refresh(day);
  await store.passages.refresh();
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
  void last.then(() => store.close());
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
