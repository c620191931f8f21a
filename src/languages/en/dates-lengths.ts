import { type DateRule, phrase } from './dates-phrase.ts';
import { cardinals } from './dates-words.ts';

const COUNTED = ['#', '####', ...[...cardinals.keys()].filter((word) => word.length > 2)];

/** Lengths of time with a number. */
export const lengths: readonly DateRule[] = [
  {
    id: 'en/dates/within-event',
    begins: ['within'],
    pattern: phrase('within (?:a further |a period of |the period of |the first )?{length}'),
    needs: 'unit',
    reads: 'length',
    where: 'outside',
    because: 'It counts from an event that the text names: a length, no date.',
    examples: ['A report shall be laid [within 12 months] of entry into force.'],
    counterexamples: ['It fell within the range.'],
  },
  {
    id: 'en/dates/no-later-than-event',
    begins: ['no', 'not'],
    pattern: phrase(
      '(?:no|not) (?:later|more) than {length}(?= (?:after|of|from|following|before|beginning|starting|prior)(?!\\p{L}))',
    ),
    needs: 'unit',
    reads: 'length',
    where: 'outside',
    because: 'A limit that counts from an event is a length too.',
    examples: ['It shall be laid [no later than 18 months] after entry into force.'],
    counterexamples: ['It came no later than the others.'],
  },
  {
    id: 'en/dates/between-lengths',
    begins: [{ any: ['between'], next: new Set(COUNTED) }],
    pattern: phrase('between (?<length>{=number} and {upTo:number}{=gap}{=unit})'),
    needs: 'unit',
    reads: 'length',
    where: 'outside',
    because: 'Two lengths are no one value; both are said in the problem.',
    examples: ['Works take [between 18 and 24 months].'],
    counterexamples: ['It fell between 18 and 24 per cent.'],
  },
  {
    id: 'en/dates/length',
    begins: COUNTED,
    pattern: phrase('{length}'),
    needs: 'unit',
    reads: 'length',
    where: 'outside',
    because: 'A length of time with a number.',
    examples: [
      'The visa lasts for up to [two years].',
      'The period is [28 days] beginning with that day.',
      'An [18-month] programme began.',
    ],
    counterexamples: [
      'Those are 16-year-olds.',
      'She was 40 years old.',
      'The 10-Year Health Plan was published.',
      'It lasted decades.',
    ],
  },
  {
    id: 'en/dates/a-length',
    begins: ['a', 'an', 'another', 'half'],
    pattern: phrase(
      `(?:(?<length>an? {=unit} and an? (?:half|quarter|{=unit}))|(?<=\\b(?:for|last|lasting|lasts|take|takes|took|taken|up to|at least|period of|another|than)\\s)(?:(?<length>(?:an? (?:further |full |whole |single )?|another ){=unit})|half an? (?<halfOf>{=unit})))(?! (?:of|or|to|later|earlier|and a half)(?!\\p{L}))`,
    ),
    needs: 'unit',
    reads: 'length',
    where: 'outside',
    because:
      'One of something is a length where the words before say so; "a year" after an amount is a rate.',
    examples: [
      'It will run for [a year].',
      'It took [half a century].',
      'The year was [a year and a day] long.',
    ],
    counterexamples: ['It costs £3 billion a year.', 'A day later it was gone.'],
  },
];
