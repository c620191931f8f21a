import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ThreadEnded, Threads } from '../../../src/sources/reading/threads.ts';

const MEMORY = 16;
const open: Threads[] = [];
afterEach(async () => {
  for (const threads of open.splice(0)) await threads.close();
});

function threadsOf(most: number): (word: string, signal?: AbortSignal) => Promise<unknown> {
  const threads = new Threads(most, MEMORY, new URL('./dying.ts', import.meta.url));
  open.push(threads);
  const order = (word: string) => ({ bytes: Buffer.from(word), first: 1, published: null });
  return async (word, signal) => {
    const done = await threads.run(order(word), signal);
    return 'text' in done ? done.text : null;
  };
}

describe('threads', () => {
  it('go on when each of them has died, and say of which order', async () => {
    const run = threadsOf(2);
    const words = ['a', 'exit', 'exit', 'memory', 'b', 'memory', 'exit', 'stray', 'fault', 'exit', 'c', 'd'];
    const ends = await Promise.allSettled(words.map((word) => run(word)));
    const said = ends.map((end) =>
      end.status === 'fulfilled'
        ? end.value
        : [end.reason instanceof ThreadEnded, end.reason.outOfMemory, end.reason.message],
    );
    const exit = [true, false, 'it ended with code 3'];
    const memory = [true, true, expect.stringMatching(/memory/)];
    expect(said).toEqual([
      'a',
      exit,
      exit,
      memory,
      'b',
      memory,
      exit,
      [true, false, 'thrown beside'],
      [false, undefined, 'a fault'],
      exit,
      'c',
      'd',
    ]);
  });

  it('take orders in the order they were given', async () => {
    const run = threadsOf(1);
    const ended: string[] = [];
    await Promise.all(
      [...'abcdefgh'].map(async (word) => {
        await run(word);
        ended.push(word);
      }),
    );
    expect(ended.join('')).toBe('abcdefgh');
  });

  it('leave off at once what is no longer wanted, and go on with the rest', async () => {
    const run = threadsOf(1);
    await run('a');
    const stopped = new AbortController();
    const long = run('for ever', stopped.signal);
    const waiting = run('b', stopped.signal);
    const wanted = run('c');
    await setTimeout(20);
    stopped.abort(new Error('stopped'));
    await expect(long).rejects.toThrow('stopped');
    await expect(waiting).rejects.toThrow('stopped');
    expect(await wanted).toBe('c');
    await expect(run('d', stopped.signal)).rejects.toThrow('stopped');
  });

  it('reject what is under way when they are closed', async () => {
    const run = threadsOf(1);
    await run('a');
    const ends = Promise.allSettled([run('for ever'), run('b')]);
    await setTimeout(20);
    await open[0]!.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
