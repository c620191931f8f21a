import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { marked } from '../../src/publish/marks.ts';
import { fromText } from '../../src/readers/read.ts';
import { comparisonOf } from '../../src/register/comparing.ts';
import { correctionFrom } from '../../src/register/corrections.ts';

const said = (text: string) => analyse(fromText(text, { id: 'doc', published: '2026-01-10' }));
const BASE =
  'The United Kingdom will open a customs laboratory at Immingham by 30 June 2026. Both sides welcomed the long talks in Bruges. The fund holds £4 million.';

describe('two texts', () => {
  it.each([
    ['the same', BASE, { both: 1, differently: 0, wording: 0, first: 0, second: 0 }],
    [
      'a date moved',
      BASE.replace('30 June', '30 September'),
      { both: 0, differently: 1, wording: 0, first: 0, second: 0 },
    ],
    [
      'an amount changed',
      BASE.replace('£4', '£5'),
      { both: 1, differently: 1, wording: 0, first: 0, second: 0 },
    ],
    [
      'only words changed',
      BASE.replace('long talks', 'lengthy talks'),
      { both: 1, differently: 0, wording: 1, first: 0, second: 0 },
    ],
    [
      'a sentence fell out',
      BASE.replace(' The fund holds £4 million.', ''),
      { both: 1, differently: 0, wording: 0, first: 1, second: 0 },
    ],
    [
      'a promise came in',
      `${BASE} Belgium will train forty inspectors.`,
      { both: 1, differently: 0, wording: 0, first: 0, second: 1 },
    ],
  ])('%s', (_, text, expected) => {
    const { both, differently, wording, onlyFirst, onlySecond } = comparisonOf(said(BASE), said(text));
    const count = { both, differently, wording, first: onlyFirst, second: onlySecond };
    expect(Object.fromEntries(Object.entries(count).map(([name, all]) => [name, all.length]))).toEqual(
      expected,
    );
  });

  it('meaning comes before noise', () => {
    const text = BASE.replace('£4', '£5').replace('30 June', '30 September');
    const { differently } = comparisonOf(said(BASE), said(text));
    expect(differently.map(({ what }) => what)).toEqual(['commitment', 'figure']);
    expect(differently[0]!.changes.join()).toMatch(/deadline moved/);
  });
});

describe('marks', () => {
  it.each([
    ['the same words', 'to open an office', 'to open an office', 'to open an office', 'to open an office'],
    [
      'one word',
      'will open an office',
      'may open an office',
      '»will« open an office',
      '»may« open an office',
    ],
    [
      'words in a row are one mark',
      'by 3 May 2026 at last',
      'by the summer at last',
      'by »3 May 2026« at last',
      'by »the summer« at last',
    ],
    ['words left out', 'will soon open', 'will open', 'will »soon« open', 'will open'],
  ])('%s', (_, first, second, a, b) => {
    expect(marked(first, second)).toEqual([a, b]);
  });
});

describe('what a person sets right', () => {
  it.each([
    ['deadline=2026-09-30', { deadline: '2026-09-30' }],
    ['deadline=../2026-09-30', { deadline: '../2026-09-30' }],
    ['deadline=none', { deadline: null }],
    ['cadence=P1Y', { cadence: 'P1Y' }],
    ['firmness=Intended', { firmness: 'intended' }],
    [
      'actors=UK; Belgium',
      {
        actors: [
          { name: 'United Kingdom', id: null },
          { name: 'Belgium', id: null },
        ],
      },
    ],
    ['theme=none', { theme: null }],
  ])('%s', (typed, set) => {
    expect(correctionFrom(typed)).toEqual({ set });
  });
  it.each([
    ['deadline=soon', /no date/],
    ['deadline=2026-02-30', /no date/],
    ['cadence=biannual', /no interval/],
    ['firmness=strong', /choose affirmed/],
    ['words=other', /sets no field/],
    ['deadline', /sets no field/],
  ])('%s is refused', (typed, says) => {
    expect(correctionFrom(typed)).toMatchObject({ wrong: expect.stringMatching(says) });
  });
});
