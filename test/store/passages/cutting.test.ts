import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/store/passages/cutting.ts';

const sentence = 'The ferry carries letters between the towns. ';
const pieces = (text: string): string[] => {
  const bounds = boundsOf(text);
  return bounds.slice(1).map((end, at) => text.slice(bounds[at], end));
};

describe('a text is cut into passages', () => {
  test('a short one is one passage, one without words none', () => {
    expect(boundsOf('The harbour was closed.')).toEqual([0, 23]);
    for (const text of ['', ' \n\n ', '—\n…']) expect(boundsOf(text)).toEqual([]);
  });

  test('between paragraphs', () => {
    const paragraph = sentence.repeat(20).trim();
    const cut = pieces([paragraph, paragraph, paragraph, paragraph].join('\n\n'));
    expect(cut.map((one) => one.trim())).toEqual([paragraph, paragraph, paragraph, paragraph]);
  });

  test('of a long paragraph between sentences', () => {
    const cut = pieces(sentence.repeat(200));
    expect(cut.length).toBeGreaterThan(4);
    for (const one of cut) expect(one.trim()).toMatch(/^The .*\.$/);
  });

  test('a heading goes with what follows it', () => {
    const paragraph = sentence.repeat(34).trim();
    const cut = pieces(`${paragraph}\n\nOf the harbour\n\n${paragraph}`);
    expect(cut.map((one) => one.trim().slice(0, 14))).toEqual(['The ferry carr', 'Of the harbour']);
  });

  test('nothing short stands alone between long paragraphs, or is left over', () => {
    const paragraph = sentence.repeat(45).trim();
    const cut = pieces(`${paragraph}\n\nThe crane.\n\n${paragraph}\n\nThe end.`);
    for (const one of cut) expect(one.length).toBeGreaterThan(399);
  });

  test('whatever the text, passages follow each other and none is long', () => {
    const word = fc.constantFrom('ferry', 'The', 'town.', 'a', 'harbour;', '\n\n', '\n', '1.', 'É', '😀 ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3_000 }), (words) => {
        const text = words.join(' ');
        const bounds = boundsOf(text);
        if (bounds.length > 0) expect([bounds[0], bounds.at(-1)]).toEqual([0, text.length]);
        for (const [at, end] of bounds.slice(1).entries()) {
          expect(end).toBeGreaterThan(bounds[at]!);
          expect(end - bounds[at]!).toBeLessThan(5_000);
        }
      }),
      { numRuns: 60 },
    );
  });
});
