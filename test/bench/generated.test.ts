import { describe, expect, test } from 'vitest';
import { generated, generatedUpTo, questions } from '../../bench/scale/generated.ts';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';

describe('made-up documents for measuring', () => {
  test('are the same for the same number and seed, and others for another seed', () => {
    expect(generated(17)).toEqual(generated(17));
    expect(generated(17, { seed: 2 }).text).not.toBe(generated(17).text);
    expect(questions(3)).toEqual(questions(3));
  });

  test('have undertakings in about one sentence of ten, and those are found', () => {
    const some = [...generatedUpTo(1_000)];
    const sentences = some.reduce((sum, one) => sum + one.sentences, 0);
    const found = some.reduce(
      (sum, { text, ...head }) => sum + analyse(fromText(text, head)).commitments.length,
      0,
    );
    expect(sentences / found).toBeGreaterThan(8);
    expect(sentences / found).toBeLessThan(13);
  });

  test('have thousands of words, and come in the order of their dates but for new editions', () => {
    const some = [...generatedUpTo(10_000)];
    const words = new Set(some.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    expect(words.size).toBeGreaterThan(3_000);
    const seen = new Set<string>();
    const first = some.filter(({ id }) => !seen.has(id) && seen.add(id));
    expect(first.map(({ published }) => published)).toEqual(first.map(({ published }) => published).sort());
    expect(first.length).toBeLessThan(some.length);
  });
});
