// The program of a thread that opens and analyses documents for a worker, which meanwhile gives word that it is at it.
import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../sources/reading/threads.ts';
import { type Done, type Order, stepOf } from './steps.ts';

parentPort!.on('message', async (order: Order) => {
  try {
    parentPort!.postMessage({ done: await stepOf(order) } satisfies Answer<Done>);
  } catch (fault) {
    parentPort!.postMessage({ fault } satisfies Answer<Done>);
  }
});
