import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksOf } from '../../src/segment/breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

test('a text breaks where the segmenter of the runtime breaks it', () => {
  const pieces = [
    ...'aB1é.!?"’\'(),:;-–—… \n\r\t\u00a0•%',
    'Word',
    'word',
    'U.S.',
    '. The ',
    '2.5',
    'Ω',
    '\u00ad',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const expected = Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
      expect(breaksOf(text, { start: 0, end: text.length })).toEqual(expected);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test('breaks count in the whole text', () => {
  expect(breaksOf('No. One ends. Two.', { start: 4, end: 18 })).toEqual([14, 18]);
});
