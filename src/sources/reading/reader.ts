// The program of a thread behind threads.ts: one order after the other, until the thread is ended.
import { parentPort } from 'node:worker_threads';
import { printedOf } from './lines.ts';
import { readingOf } from './reading.ts';
import type { Answer, Order } from './threads.ts';

parentPort!.on('message', async (order: Order) => {
  try {
    const done =
      'given' in order ? await readingOf(order.bytes, order.given, { only: order.only }) : printedOf(order);
    parentPort!.postMessage({ done } satisfies Answer);
  } catch (fault) {
    parentPort!.postMessage({ fault } satisfies Answer);
  }
});
