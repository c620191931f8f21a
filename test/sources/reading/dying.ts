// A thread that does what its order says, in place of reading: its bytes are the word.
import { parentPort } from 'node:worker_threads';

const kept: unknown[] = [];
parentPort!.on('message', ({ bytes }: { bytes: Uint8Array }) => {
  const word = new TextDecoder().decode(bytes);
  if (word === 'exit') process.exit(3);
  if (word === 'memory') for (;;) kept.push(new Array(1000).fill(kept.length));
  if (word === 'for ever') for (;;) kept.length = 0;
  if (word === 'stray')
    setImmediate(() => {
      throw new RangeError('thrown beside');
    });
  else if (word === 'fault') parentPort!.postMessage({ fault: new RangeError('a fault') });
  else parentPort!.postMessage({ done: { text: word, unread: 0 } });
});
