import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { analyse } from '../../src/pipeline.ts';
import { documentOf } from '../documents.ts';

const piece = fc.constantFrom(
  'Norway and Chile ',
  'will ',
  'have ',
  'has been ',
  'not ',
  'if ',
  'sign ',
  'signed ',
  'the treaty ',
  'this treaty ',
  'progress towards ',
  'by 30 June 2027',
  '£4 million ',
  'In particular, ',
  'On fish, ',
  'including ',
  '. ',
  ': ',
  ', ',
  '\n\n',
  '\u00a0',
  '“',
  '- ',
  'No date was given',
  'Next steps to watch are ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string(),
);

test('any two texts: quotes are verbatim at both ends, and nothing throws', () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const found = link(
        analyse(documentOf(earlier, { genre: 'news analysis' })),
        analyse(documentOf(later, { genre: 'news analysis' })),
      );
      const all = [...found.links, ...found.proposed];
      for (const { from, to } of all) {
        expect(earlier.slice(from.start, from.end)).toBe(from.quote);
        expect(later.slice(to.start, to.end)).toBe(to.quote);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('long runs of the words that reports are told by do no harm', () => {
  const hostile = [
    `${'if '.repeat(20_000)}; has been cancelled`,
    'the depot that opened '.repeat(10_000),
    'will not now be '.repeat(10_000),
  ];
  for (const one of hostile) {
    const analysis = analyse(documentOf(one));
    expect(() => link(analysis, analysis)).not.toThrow();
  }
}, 20_000);

test('a list after an undertaking may be the last of its line, without a stop', () => {
  const earlier = analyse(
    documentOf(
      'Norway and Chile will:\n\n- cut the costs of their ports by 2027, including contracts with small and medium sized businesses\n\n- sign the treaty by 2027\n',
    ),
  );
  expect(earlier.commitments.length).toBeGreaterThan(0);
  expect(() => link(earlier, analyse(documentOf('Norway and Chile signed the treaty.')))).not.toThrow();
});
