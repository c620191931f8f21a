import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';
import { searchIn } from '../../../src/search/search.ts';
import { createApp } from '../../../src/server/app.ts';
import { exclude } from '../../../src/server/pages/figures/differing.ts';
import { exampleHouse, HERE } from '../examples.ts';
import { freshStore } from '../fresh.ts';

const house = await exampleHouse();

/** The same pages over documents of one sentence each. */
async function over(...sentences: readonly string[]) {
  const store = await freshStore();
  for (const [n, sentence] of sentences.entries()) {
    const { document } = await read(
      new TextEncoder().encode(`---\ntitle: Paper ${n}\ndate: 2026-02-0${n + 1}\n---\n\n${sentence}\n`),
      { name: `paper-${n}.md` },
    );
    await store.add([analyse(document!)], { at: '2026-02-10T10:00:00Z', rules: 'test' });
  }
  const search = searchIn(store);
  await search.refresh('2026-03-02');
  return textOf(createApp({ ...house, store, search }));
}

const textOf = (app: ReturnType<typeof createApp>) => async (path: string) =>
  (await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE })).text();

describe('figures', () => {
  const get = textOf(createApp(house));

  test('stand with the words around them, and are found by those words', async () => {
    expect(await get('/figures')).toMatch(
      /<mark class="wp-mark wp-mark--figure">up to £6\.5 million<\/mark>/,
    );
    expect(await get('/figures?q=scanning')).toContain('at most 6,500,000 GBP');
  });

  test('are narrowed by unit and sorted by amount, the largest first', async () => {
    const text = await get('/figures?unit=GBP&sort=amount');
    const amounts = [...text.matchAll(/([\d,]+) GBP</g)].map(([, one]) => Number(one!.replaceAll(',', '')));
    expect(amounts.length).toBeGreaterThan(2);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(text).not.toMatch(/ EUR</);
  });
});

describe('figures that differ', () => {
  test('stand side by side with both sentences, and the rule', async () => {
    const get = await over(
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
      'Building and equipping the new border laboratory at Dunkirk will cost £19 million.',
    );
    const text = await get('/figures?show=differing');
    expect(text).toContain('Differing (1)');
    expect(text).toMatch(/14,000,000 GBP.*19,000,000 GBP/s);
    expect(text).toContain('How these are found');
  });

  test.each([
    [
      'another place',
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
      'The new border laboratory at Calais will cost £19 million to build and equip.',
    ],
    [
      'amounts that do not exclude each other',
      'The new border laboratory at Dunkirk will cost up to £14 million to build and equip.',
      'The new border laboratory at Dunkirk will cost £12 million to build and equip.',
    ],
    [
      'another unit',
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
      'The new border laboratory at Dunkirk will cost €19 million to build and equip.',
    ],
    [
      'another thing',
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
      'The search and rescue helicopters at Dunkirk will cost £19 million a year.',
    ],
    [
      'the same sentence twice',
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
      'The new border laboratory at Dunkirk will cost £14 million to build and equip.',
    ],
  ])('are not: %s', async (_, one, other) => {
    const get = await over(one, other);
    expect(await get('/figures?show=differing')).toContain('Differing (0)');
  });

  const figure = { bound: 'exact', approx: false } as Parameters<typeof exclude>[0];
  test.each([
    [{ ...figure, value: 10 }, { ...figure, value: 11 }, true],
    [{ ...figure, value: 10, approx: true }, { ...figure, value: 10.4 }, false],
    [{ ...figure, value: [8, 12] }, { ...figure, value: 11 }, false],
    [{ ...figure, value: 10, bound: 'at least' }, { ...figure, value: 9 }, true],
    [{ ...figure, value: 10, bound: 'at most' }, { ...figure, value: 9, bound: 'at most' }, false],
  ] as const)('%j and %j exclude each other: %s', (one, other, is) => {
    expect(exclude(one as typeof figure, other as typeof figure)).toBe(is);
  });
});
