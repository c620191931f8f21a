// The program of a thread behind threads.ts: one order after the other, until the thread is ended.
import module from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Answer, Order } from './threads.ts';

// What the program has compiled once is not compiled again: a thread starts in half the time.
module.enableCompileCache();
const { printedOf } = await import('./lines.ts');
const { readingOf } = await import('./reading.ts');

parentPort!.on('message', async (order: Order) => {
  try {
    const done =
      'given' in order ? await readingOf(order.bytes, order.given, { only: order.only }) : printedOf(order);
    parentPort!.postMessage({ done } satisfies Answer);
  } catch (fault) {
    parentPort!.postMessage({ fault } satisfies Answer);
  }
});
