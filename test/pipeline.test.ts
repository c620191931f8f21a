import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES } from '../src/model/document.ts';
import { checkedAnalysis, quotesIn } from './checked.ts';
import { documentOf } from './documents.ts';
import { expectGrowth } from './growth.ts';

/** Words that rules look for, thrown together: nearer to trouble than random characters are. */
const pieces = fc.constantFrom(
  ...'we|the parties|will|shall|agree to|commit to|by the end of|2026|12 December|€1.5 billion|and|, |; |. |\n|\n\n|- |subject to|“|”|(|)|not|no|was|said|continue to|explore|Regulation (EU) 2024/1469|the 2010 Act|section 3|should|watch for|:|…|\u00a0|‑|é|漢字|🇧🇪|\ud800'.split(
    '|',
  ),
);

describe('any text', () => {
  test('is read without a throw, quoted verbatim and the same way twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        fc.constantFrom(...GENRES),
        (text, genre) => {
          checkedAnalysis(documentOf(text, { genre }));
        },
      ),
      { numRuns: 300, seed: 20251218 },
    );
  });

  test('gives no commitment without evidence, actors and a rule', () => {
    const { commitments } = checkedAnalysis(
      documentOf(
        'The two governments of Norway and Chile will open a joint observatory by June 2027, subject to funding.',
      ),
    );
    expect(commitments).toHaveLength(1);
    expect(quotesIn(commitments[0]).length).toBeGreaterThanOrEqual(4);
  });
});

/** Text that makes a careless pattern try the same characters again and again. */
const hostile: readonly (readonly [name: string, unit: string])[] = [
  ['spaces', ' '],
  ['new lines', '\n'],
  ['the same word', 'will '],
  ['agreement without end', 'agree to '],
  ['digits', '9'],
  ['digits with commas', '1,'],
  ['open brackets', '('],
  ['quotation marks', '“'],
  ['capitals', 'A'],
  ['capitalised words', 'Act '],
  ['commas', 'and, '],
  ['hyphens', 'a-'],
  ['dates', '1 January '],
  ['sections', 'section 1(a)'],
  ['negations', 'no not '],
  ['the subject that never acts', 'the minister of the '],
];

describe('hostile text takes time in proportion to its length', () => {
  test.each(hostile)('%s', (_, unit) => {
    const inputOf = (times: number) =>
      documentOf(unit.repeat(Math.ceil((times * 20_000) / unit.length)), { genre: 'news analysis' });
    expectGrowth(inputOf, checkedAnalysis);
  });
});
