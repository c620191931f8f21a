import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/extract/figures.ts';
import type { Mention } from '../../src/model/analysis.ts';
import { quote } from '../../src/model/span.ts';
import { amountsIn } from '../../src/recognise/amounts.ts';
import { segmentedOf } from '../documents.ts';
import { expectGrowth } from '../growth.ts';
import { marked } from '../marked.ts';

/** The figures of a text, with the given names and dates in it. */
function figures(text: string, named: Record<string, Pick<Mention, 'type' | 'value'>> = {}) {
  const segmented = segmentedOf(text);
  const others = Object.entries(named).map(([words, mention]): Mention => {
    const start = text.indexOf(words);
    return {
      ...quote(segmented.document, { start, end: start + words.length }),
      ...mention,
      id: null,
      rule: 'test',
    };
  });
  const mentions = [...amountsIn(segmented).mentions, ...others].sort((a, b) => a.start - b.start);
  return figuresIn(segmented, { mentions, problems: [] });
}

type Row = [
  example: string,
  value: number | [number, number],
  unit: string | null,
  approx: boolean,
  bound: string,
];
const rows: Row[] = [
  ['It got [c. €3 billion] back.', 3e9, 'EUR', true, 'exact'],
  ['It got [an estimated £40m].', 4e7, 'GBP', true, 'exact'],
  ['It has [some 300 ships].', 300, 'ships', true, 'exact'],
  ['It has [over 2 million members].', 2e6, 'members', true, 'more than'],
  ['It has [just under 40%].', 40, '%', true, 'less than'],
  ['It has [no fewer than 12 sites].', 12, 'sites', false, 'at least'],
  ['Farms of [60 hectares or more] qualify.', 60, 'ha', false, 'at least'],
  ['Firms with [300+ workers] report.', 300, 'workers', false, 'at least'],
  ['Firms with [30 or fewer workers] do not.', 30, 'workers', false, 'at most'],
  ['It lends [up to £70m].', 7e7, 'GBP', false, 'at most'],
  ['It must [not exceed €200 000].', 200_000, 'EUR', false, 'at most'],
  ['No town loses [more than 2% per head].', 2, '%', false, 'at most'],
  ['Nobody gets [less than £90 a week].', 90, 'GBP', false, 'at least'],
  ['Awards are [between £5,000 and £9,000].', [5000, 9000], 'GBP', false, 'exact'],
  ['It costs [about $2–3 billion].', [2e9, 3e9], 'USD', true, 'exact'],
  ['It needs [200 to 250 nurses].', [200, 250], 'nurses', false, 'exact'],
  ['Fees range [from £50 to £80].', [50, 80], 'GBP', false, 'exact'],
  ['[Two in three] towns agree.', 2 / 3, '1', false, 'exact'],
  ['[Nearly a third] of towns agree.', 1 / 3, '1', true, 'exact'],
  ['Fees fall by [a quarter].', 0.25, '1', false, 'exact'],
  ['It funds [12 more regional offices].', 12, 'regional offices', false, 'exact'],
  ['It sent [14 Challenger 2 tanks].', 14, 'Challenger 2 tanks', false, 'exact'],
  ['It hired [a dozen police officers].', 12, 'police officers', false, 'exact'],
  ['It saw [zero losses].', 0, 'losses', false, 'exact'],
  ['The rate is [9 deaths per 100,000 people].', 9, 'deaths', false, 'exact'],
  ['It helps [1.2m pupils].', 1.2e6, 'pupils', false, 'exact'],
  ['[Some 30,000] were moved.', 30_000, null, true, 'exact'],
  ['The result was [£(4)m].', -4e6, 'GBP', false, 'exact'],
];

describe('figures', () => {
  test.each(rows)('%s', (example, value, unit, approx, bound) => {
    const { text, spans } = marked(example);
    const [{ start, end }] = spans as [{ start: number; end: number }];
    expect(figures(text)).toMatchObject([{ quote: text.slice(start, end), value, unit, approx, bound }]);
  });

  test('what changes from one amount to another is two figures', () => {
    const values = (text: string) => figures(text).map(({ value }) => value);
    expect(values('Spending rises from 2% to 3%.')).toEqual([2, 3]);
    expect(values('It goes up by £2bn to £9bn.')).toEqual([2e9, 9e9]);
    expect(values('The force grew from 800 to 900 troops.')).toEqual([800, 900]);
  });

  test.each([
    'The two leaders, all five ministers and the three parties met.',
    'They named three pillars and one aim.',
    'The motion was carried by 345 votes to 210, with 12 abstentions.',
    'Costs doubled, and are ten times those of Type 26 frigates.',
    'A handful of firms, dozens of towns, tens of thousands of people.',
    'The Five Eyes partners and G7 members met in Committee Room 9.',
    'After 90 days it applies to 16-year-olds and a 27-member bloc.',
    'Call 020 7946 0958 or 0300 123 4567, quoting ITT-20418.',
    'See Cm 9421, page 17, HC 2025-26 411 and paragraph 3(2).',
    'The hall was half empty in the first half of the game.',
    '(1) Members agree; (2) 999 calls are answered.',
    'Zero-emission cars, net zero and zero hours contracts.',
  ])('none in: %s', (text) => expect(figures(text)).toEqual([]));

  test('an amount stood at the nearest date of its clause, not on the day it was announced', () => {
    const dates = { 'July 2024': { type: 'period', value: '2024-07' } } as const;
    expect(figures('It paid £3 million in July 2024.', dates)).toMatchObject([{ asOf: '2024-07' }]);
    expect(figures('In July 2024 it paid £3 million.', dates)).toMatchObject([{ asOf: '2024-07' }]);
    expect(figures('It paid £3 million; talks resume in July 2024.', dates)).toMatchObject([{ asOf: null }]);
    const day = { '3 May 2024': { type: 'date', value: '2024-05-03' } } as const;
    expect(figures('The £3 million announced on 3 May 2024 is spent.', day)).toMatchObject([{ asOf: null }]);
  });

  test('a figure is that of whom the document names as its source', () => {
    const by = (text: string) => figures(text).map(({ attribution }) => attribution);
    const bank = { Eastbank: { type: 'body', value: 'Eastbank plc' } } as const;
    expect(figures('Eastbank reports a profit of £3 million.', bank)).toMatchObject([
      { attribution: 'Eastbank plc' },
    ]);
    expect(by('According to the ministry, 300 homes were lost.')).toEqual(['ministry']);
    expect(by('The department said it had found £3 million.')).toEqual(['department']);
    expect(by('The fund grew to £3 million.')).toEqual([null]);
    expect(by('Estimates of £3 million are in the reports.')).toEqual([null]);
  });
});

describe('for any text', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        ...'between |from |to |and |£|5|2 million |1,200 | homes|%|one in |half |of |more than |or more|per head|c. |-|–|over |No |nobody |, |. |the |two-thirds |zero |deaths '.split(
          '|',
        ),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  test.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['pieces of figures', pieces],
  ])(
    '%s: it never throws, quotes are verbatim and apart, and the same text gives the same figures',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const found = figures(text);
          let end = 0;
          for (const figure of found) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
            expect(figure.start).toBeGreaterThanOrEqual(end);
            for (const value of [figure.value].flat()) expect(Number.isFinite(value)).toBe(true);
            end = figure.end;
          }
          expect(figures(text)).toEqual(found);
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each([
    'no more than ',
    '5 homes or ',
    'one in ',
    'between 5 and ',
    'said 5 homes ',
    'per a year ',
    'half of ',
    '12 new and ',
  ])('a long run of %j takes no longer than its length asks', (piece) => {
    const inputOf = (times: number) => {
      const segmented = segmentedOf(piece.repeat((times * 20_000) / piece.length));
      return { segmented, mentions: amountsIn(segmented).mentions };
    };
    expectGrowth(inputOf, ({ segmented, mentions }) => figuresIn(segmented, { mentions, problems: [] }));
  });
});
