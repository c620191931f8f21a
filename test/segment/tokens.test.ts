import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/segment/tokens.ts';
import { factOf } from '../../src/segment/words.ts';

/** What a token is, as a pattern says it; the loop over characters must find the same. */
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,]\d)|[’']s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?![’']s(?![\p{L}\p{N}]))[-\u2010\u2011’'&.][\p{L}\p{M}\p{N}]+)*|\S/gu;

const wordsOf = (text: string) => tokensOf(text, { start: 0, end: text.length }).map(({ text }) => text);

const rows: readonly [name: string, text: string, words: string[]][] = [
  [
    'initials keep their stops',
    'the U.S. fleet, e.g. ferries',
    ['the', 'U.S.', 'fleet', ',', 'e.g.', 'ferries'],
  ],
  ['a possessive stands apart', 'Peru’s ports', ['Peru', '’s', 'ports']],
  ['numbers keep their separators', 'the 21st of 1,250.5', ['the', '21st', 'of', '1,250.5']],
  ['a letter glued to figures makes them no number', '12.5x', ['12.5x']],
  ['hyphens and ampersands join', 'UK\u2011led R&D', ['UK\u2011led', 'R&D']],
  ['marks stand alone', '(£5)', ['(', '£', '5', ')']],
];

describe('tokens', () => {
  test.each(rows)('%s', (_name, text, words) => expect(wordsOf(text)).toEqual(words));

  test('a word is looked up in lower case with plain hyphens and apostrophes', () => {
    const [token] = tokensOf('O’Brien\u2011Smith', { start: 0, end: 13 });
    expect(token).toMatchObject({ start: 0, end: 13, text: 'O’Brien\u2011Smith', lower: "o'brien-smith" });
  });

  test('what is found out of a word is asked once, wherever it stands', () => {
    let asked = 0;
    const isLong = factOf(({ lower }) => {
      asked++;
      return lower.length > 3;
    });
    const tokens = tokensOf('ports and ports and Ports', { start: 0, end: 25 });
    expect(tokens.map(isLong)).toEqual([true, false, true, false, true]);
    expect(asked).toBe(3);
  });

  test('of any text they are those of the pattern', () => {
    const pieces = [..."aBsé.,-&’'12 \u0301\u00a0\u2011𝔘½%", 'st', 'th', "'s", 'U.S.', '\ud835', '\n'];
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect(wordsOf(text)).toEqual(text.match(TOKEN) ?? []);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});
