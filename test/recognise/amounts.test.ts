import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes, currencyNames } from '../../src/languages/en/currencies.ts';
import { amountsIn } from '../../src/recognise/amounts.ts';
import { segmentedOf } from '../documents.ts';
import { expectGrowth } from '../growth.ts';
import { marked } from '../marked.ts';

/** The amounts of a text as "quote = value". */
const amounts = (text: string, head?: Parameters<typeof segmentedOf>[1]) =>
  amountsIn(segmentedOf(text, head)).mentions.map(({ quote, value }) => [quote, value]);

/** Marked text, the values of what is marked, in words what it shows. */
const rows: [string, string[], string][] = [
  ['It cost [£3.75bn] and [US$40m].', ['GBP 3750000000', 'USD 40000000'], 'a sign and letters'],
  ['It cost [€2 thousand million].', ['EUR 2000000000'], 'thousand million'],
  [
    'It cost [€1 250 000] or [EUR 1\u00a0250\u00a0000].',
    ['EUR 1250000', 'EUR 1250000'],
    'spaces between thousands',
  ],
  ['It cost [12,34,567 rupees].', ['INR 1234567'], 'Indian grouping'],
  ['It cost [₹4 lakh crore].', ['INR 4000000000000'], 'lakh and crore'],
  ['It cost [half a billion dollars].', ['USD 500000000'], 'half a billion'],
  ['It cost [a quarter of a million pounds].', ['GBP 250000'], 'a quarter of a million'],
  ['It cost [two and a half million euros].', ['EUR 2500000'], 'two and a half million'],
  ['It cost [one hundred and five thousand pounds].', ['GBP 105000'], 'a number in words'],
  ['It cost [two dozen euros].', ['EUR 24'], 'dozens'],
  ['It cost [85p] or [30 US cents].', ['GBP 0.85', 'USD 0.3'], 'minor units in the main unit'],
  ['It cost [12 pounds 40 pence].', ['GBP 12.4'], 'main and minor unit together'],
  [
    'It cost [NZ$5m], [HK$6m], [S$7m], [R$8m].',
    ['NZD 5000000', 'HKD 6000000', 'SGD 7000000', 'BRL 8000000'],
    'dollars with their country',
  ],
  [
    'It cost [R9 million], [CHF 2m] and [RM 3,000].',
    ['ZAR 9000000', 'CHF 2000000', 'MYR 3000'],
    'signs of letters',
  ],
  ['It cost [30 million Danish kroner].', ['DKK 30000000'], 'a name with its country'],
  ['It cost [€4]-[5 million].', ['EUR 4000000', 'EUR 5000000'], 'a range shares sign and scale'],
  ['It lost [£(2.5)m], a result of [(€3 million)].', ['GBP -2500000', 'EUR -3000000'], 'accounting brackets'],
  ['The fund ([£3 million]) closed.', ['GBP 3000000'], 'brackets of an aside'],
  ['It moved by [-0.4%], then [minus two per cent].', ['-0.4 %', '-2 %'], 'minus'],
  ['Up [0.2 percentage points], or [20bps].', ['0.2 percentage points', '20 basis points'], 'points'],
  [
    '[30 GW], [5TWh], [7 MtCO2e], [12 bcm].',
    ['30 GW', '5 TWh', '7 Mt CO2e', '12 bcm'],
    'prefixes stay in the unit',
  ],
  ['[3 million tonnes] on [40 square kilometres].', ['3000000 t', '40 km2'], 'units by name'],
  ['A [12-mile] limit and a [200 kV] line.', ['12 [mi_i]', '200 kV'], 'units as adjectives'],
  ['They seized [400 pounds] of cocaine.', ['400 [lb_av]'], 'pounds that weigh'],
  ['Warming stays under [2 degrees].', ['2 Cel'], 'degrees of warming'],
];

describe('amounts', () => {
  test.each(rows)('%s', (example, values) => {
    const { text, spans } = marked(example);
    expect(amounts(text)).toEqual(spans.map(({ start, end }, i) => [text.slice(start, end), values[i]]));
  });

  test.each([
    'Section 5 and Article 12(3) apply to the A14.',
    'COP 30 met in room 9; ALL 12 members came.',
    'Several million pounds, billions of euros and dozens of dollars.',
    'Type 26 frigates use 5G and F-35 jets.',
    'See https://example.org/5%/20kg and mail 30%a@b12.org.',
    'The party that in 2019 won 312 seats governs at 14:15.',
  ])('nothing in: %s', (text) => expect(amounts(text)).toEqual([]));

  test('a bare dollar is that of who pays, then of who publishes, then the United States’', () => {
    expect(amounts('The Australian Government will invest $5 million.')).toEqual([
      ['$5 million', 'AUD 5000000'],
    ]);
    expect(amounts('It will invest $5 million.', { publisher: 'Government of Canada' })).toEqual([
      ['$5 million', 'CAD 5000000'],
    ]);
    expect(amounts('America will give Australia $5 million.')).toEqual([['$5 million', 'USD 5000000']]);
    expect(amounts('It will make $5 million available. It will ask Victoria and Queensland too.')).toEqual([
      ['$5 million', 'AUD 5000000'],
    ]);
    expect(amounts('Exports to Canada reached $5 million.')).toEqual([['$5 million', 'USD 5000000']]);
  });

  test('where the country is open the unit is null, and a problem says so', () => {
    const { mentions, problems } = amountsIn(segmentedOf('The levy raised kr 500 million.'));
    expect(mentions).toMatchObject([{ quote: 'kr 500 million', value: '500000000', id: null }]);
    expect(problems).toMatchObject([{ quote: 'kr 500 million' }]);
  });

  test('every currency of the standard is known by its code', () => {
    for (const code of Intl.supportedValuesOf('currency').filter(
      (one) => !['CUC', 'SLL', 'XSU'].includes(one),
    )) {
      expect.soft(codes.has(code), code).toBe(true);
      expect
        .soft(amounts(`It cost 3 million ${code}.`), code)
        .toEqual([[`3 million ${code}`, `${code} 3000000`]]);
    }
    expect(currencyNames.get('swiss francs')).toEqual({ code: 'CHF', exponent: 0 });
  });
});

/** Text of the kind that amounts are made of. */
const amountLike = fc
  .array(
    fc.constantFrom(
      ...'£|€|$|US$|kr |1|12|,345| 000|.5|million |bn|m|per cent|%|-|–|(|)| to | and |half a |one |twenty-|five | dozen |of |GW|p|¾|\n|homes |about |'.split(
        '|',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  test.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['pieces of amounts', amountLike],
  ])(
    '%s: it never throws, quotes are verbatim and apart, and the same text gives the same mentions',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { mentions } = amountsIn(segmentedOf(text));
          let end = 0;
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.value).toMatch(/^(?:[A-Z]{3} )?-?\d+(?:\.\d+)?(?: .+)?$/);
            end = mention.end;
          }
          expect(amountsIn(segmentedOf(text)).mentions).toEqual(mentions);
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each([
    '1 111 ',
    '1,111,',
    'a hundred and ',
    '£(',
    '5 to ',
    'one ',
    '$',
    '1.1',
    'five-',
    '¾',
    '9 US ',
    'of a million ',
  ])('a long run of %j takes no longer than its length asks', (piece) => {
    expectGrowth((times) => segmentedOf(piece.repeat((times * 20_000) / piece.length)), amountsIn);
  });
});
