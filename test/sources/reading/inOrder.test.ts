import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/sources/reading/inOrder.ts';

const ROOM = { items: 4, size: 100 };

interface Seen {
  taken: number;
  under: number;
  most: number;
  mostSize: number;
  size: number;
  left: boolean;
}

/** Items of the given sizes, and what is under way at most; the first of each four takes longest. */
function working(sizes: readonly number[]) {
  const seen: Seen = { taken: 0, under: 0, most: 0, mostSize: 0, size: 0, left: false };
  async function* source() {
    try {
      for (const [n, size] of sizes.entries()) {
        seen.taken++;
        yield { n, size };
      }
    } finally {
      seen.left = true;
    }
  }
  const work = async ({ n, size }: { n: number; size: number }) => {
    seen.most = Math.max(seen.most, ++seen.under);
    seen.size += size;
    seen.mostSize = Math.max(seen.mostSize, seen.size);
    await setTimeout(n % 4 === 0 ? 8 : 1);
    seen.under--;
    seen.size -= size;
    return n;
  };
  return { seen, results: () => inOrder(source(), work, { sizeOf: ({ size }) => size, room: ROOM }) };
}

async function gathered<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

describe('inOrder', () => {
  it('gives results in the order of what they are of, whichever is done first', async () => {
    const { seen, results } = working(Array(40).fill(1));
    expect(await gathered(results())).toEqual([...Array(40).keys()]);
    expect(seen.most).toBe(4);
  });

  it('gives nothing of nothing', async () => {
    expect(await gathered(working([]).results())).toEqual([]);
  });

  it('takes no more than there is room for while nobody asks for results', async () => {
    const { seen, results } = working(Array(1000).fill(1));
    const all = results();
    await all.next();
    await setTimeout(50);
    expect(seen.taken).toBe(4);
    await all.next();
    await setTimeout(50);
    expect(seen.taken).toBe(5);
    await all.return();
  });

  it('holds a large one alone, and small ones no more than fit', async () => {
    const { seen, results } = working([40, 40, 40, 500, 40, 40, 40, 40, 1]);
    expect(await gathered(results())).toHaveLength(9);
    expect(seen.mostSize).toBe(500);
    const small = working(Array(30).fill(40));
    await gathered(small.results());
    expect(small.seen.mostSize).toBe(80);
  });

  it('gives what is done while it waits for the source', async () => {
    async function* slow() {
      yield 1;
      await new Promise<never>(() => undefined);
    }
    const all = inOrder(slow(), async (n) => n, { sizeOf: () => 1, room: ROOM });
    expect(await all.next()).toEqual({ done: false, value: 1 });
  });

  it('throws what the work threw in its place, and leaves the source', async () => {
    let left = false;
    async function* source() {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        left = true;
      }
    }
    const found: number[] = [];
    const work = async (n: number) => {
      if (n === 3) throw new Error('three');
      await setTimeout(2);
      return n;
    };
    await expect(async () => {
      for await (const n of inOrder(source(), work, { sizeOf: () => 1, room: ROOM })) found.push(n);
    }).rejects.toThrow('three');
    expect(found).toEqual([0, 1, 2]);
    await setTimeout(5);
    expect(left).toBe(true);
  });

  it('throws what the source threw after what came before it', async () => {
    async function* source() {
      yield 1;
      throw new Error('no more');
    }
    const found: number[] = [];
    await expect(async () => {
      for await (const n of inOrder(source(), async (n) => n, { sizeOf: () => 1, room: ROOM })) found.push(n);
    }).rejects.toThrow('no more');
    expect(found).toEqual([1]);
  });

  it('leaves the source when whoever asks leaves off', async () => {
    const { seen, results } = working(Array(1000).fill(1));
    for await (const n of results()) if (n === 5) break;
    await setTimeout(20);
    expect(seen.left).toBe(true);
    expect(seen.taken).toBeLessThan(12);
  });
});
