import { expect, test } from 'vitest';
import {
  markedNoteRule,
  markedRule,
  markedRules,
  markedWithinRule,
} from '../../src/languages/en/instruments-marked.ts';
import { type Legislation, unknownLaw } from '../../src/model/legislation.ts';
import { instrumentsIn } from '../../src/recognise/instruments.ts';
import { segment } from '../../src/segment/segment.ts';
import { documentOf } from '../documents.ts';
import { marked } from '../marked.ts';

const ID = 'http://www.legislation.gov.uk/id';

interface Asked {
  /** What the marks lead to, in their order. */
  readonly uris: readonly string[];
  readonly law?: Partial<Legislation>;
  readonly furniture?: boolean;
}

/** The mentions of a text whose marks stand in brackets. */
function mentions(example: string, { uris, law = {}, furniture = false }: Asked) {
  const { text, spans } = marked(example);
  const references = spans.map((span, i) => ({ ...span, uri: uris[i]!, what: 'Citation' }));
  const document = documentOf(text);
  const blocks = furniture
    ? document.blocks.map((block) => ({ ...block, kind: 'furniture' as const }))
    : document.blocks;
  const legislation = { ...unknownLaw, uri: `${ID}/ukpga/2031/4`, ...law, references };
  return instrumentsIn(segment({ ...document, title: 'Ports Act 2031', blocks, legislation })).mentions;
}

const said = (example: string, asked: Asked): string[] =>
  mentions(example, asked).map(({ quote, value, id }) => `“${quote}” ${value} ${id}`);

test('the identifier that the publisher gives stands, whatever the words alone would say', () => {
  expect(
    said('Under [section 4] of the [Harbours Act 1964 (c. 41)] they must.', {
      uris: [`${ID}/ukpga/1964/40/section/4`, `${ID}/ukpga/1964/40`],
    }),
  ).toEqual([
    `“section 4” Harbours Act 1964, section 4 ${ID}/ukpga/1964/40/section/4`,
    `“Harbours Act 1964 (c. 41)” Harbours Act 1964 ${ID}/ukpga/1964/40`,
  ]);
});

test('a mark within a longer name stands for the whole of it', () => {
  expect(said('See the Quays Act [1964 (c. 40)].', { uris: [`${ID}/ukpga/1964/40`] })).toEqual([
    `“Quays Act 1964 (c. 40)” Quays Act 1964 ${ID}/ukpga/1964/40`,
  ]);
});

test('what the text says after it follows the mark: short names, provisions', () => {
  expect(
    said('The [Quays Act 1964] (“the 1964 Act”) applies. Section 3 of the 1964 Act does too.', {
      uris: [`${ID}/ukla/1964/7`],
    }),
  ).toEqual([
    `“Quays Act 1964” Quays Act 1964 ${ID}/ukla/1964/7`,
    `“Section 3” Quays Act 1964, section 3 ${ID}/ukla/1964/7/section/3`,
    `“1964 Act” Quays Act 1964 ${ID}/ukla/1964/7`,
  ]);
});

test('of a reference that holds others the inner ones are named', () => {
  const inner = mentions('Sections [5] to [6] apply.', { uris: ['#section-5', '#section-6'] });
  expect(inner.map(({ quote, id }) => `${quote} ${id}`)).toEqual([
    `5 ${ID}/ukpga/2031/4/section/5`,
    `6 ${ID}/ukpga/2031/4/section/6`,
  ]);
});

test.each([
  ['#section-20-2-a', 'Ports Act 2031, section 20(2)(a)', `${ID}/ukpga/2031/4/section/20/2/a`],
  [
    '#schedule-1-paragraph-7-3',
    'Ports Act 2031, Schedule 1 paragraph 7(3)',
    `${ID}/ukpga/2031/4/schedule/1/paragraph/7/3`,
  ],
  [
    '#part-1-crossheading-sea-walls',
    'Ports Act 2031, Part 1 crossheading (sea-walls)',
    `${ID}/ukpga/2031/4/part/1/crossheading/sea-walls`,
  ],
])('%s is a provision of the law itself', (uri, value, id) => {
  expect(mentions('See [there].', { uris: [uri] })).toMatchObject([{ value, id, rule: markedWithinRule.id }]);
});

test.each([
  ['#sec_20__subsec_2__para_a', 'Ports Act 2031, clause 20(2)(a)'],
  ['#sched_1__para_7__subpara_3', 'Ports Act 2031, Schedule 1 paragraph 7(3)'],
  ['#sec_2__qstr__oc_1__sec_31A__subsec_4', 'Ports Act 2031, “section 31A(4)”'],
])('%s is a provision of a Bill, or one that it puts elsewhere', (uri, value) => {
  const law = { uri: 'https://example.org/bill', kind: 'Government Bill' };
  expect(mentions('See [there].', { uris: [uri], law })).toMatchObject([
    { value, id: `https://example.org/bill${uri}` },
  ]);
});

test.each([
  [`${ID}/uksi/2031/7`, 'S.I. 2031/7', 'that instrument'],
  [`${ID}/asp/2031/7/part/2`, '2031 asp 7, Part 2', 'Part 2'],
  [`${ID}/ukpga/Geo6/6-7/48/schedule/1`, '6 & 7 Geo. 6 c. 48, Schedule 1', 'Sch. 1'],
  [`${ID}/aep/Ann/6/11/article/IX`, '6 Ann c. 11, Article IX', 'art. IX'],
  ['OJ.L_.2031.054.01.0007', 'OJ L 54, 16.6.2031, p. 7', 'OJ L 54, 16.6.2031, p. 7'],
])('%s is called %s', (uri, value, words) => {
  expect(mentions(`See [${words}].`, { uris: [uri] })).toMatchObject([{ quote: words, value, id: uri }]);
});

test('the title that the text gives a law names its provisions too', () => {
  expect(
    said('See [The Quays Order 1964 (S.I. 1964/4)] and [art. 3].', {
      uris: [`${ID}/uksi/1964/4`, `${ID}/uksi/1964/4/article/3`],
    }),
  ).toEqual([
    `“The Quays Order 1964 (S.I. 1964/4)” Quays Order 1964 ${ID}/uksi/1964/4`,
    `“art. 3” Quays Order 1964, article 3 ${ID}/uksi/1964/4/article/3`,
  ]);
});

test('an address that is no law is no mention', () => {
  expect(mentions('See [our page].', { uris: ['https://example.org/page'] })).toEqual([]);
});

test("in the editors' annotations only what they mark is named, and as theirs", () => {
  expect(
    mentions('Words inserted by [S.I. 1970/12] and by S.I. 1971/13.', {
      uris: [`${ID}/uksi/1970/12`],
      furniture: true,
    }),
  ).toMatchObject([{ quote: 'S.I. 1970/12', rule: markedNoteRule.id }]);
});

test.each(markedRules)('$id: examples', ({ id, examples, counterexamples }) => {
  const uris =
    id === markedWithinRule.id ? ['#section-1-2'] : [`${ID}/uksi/1970/12`, `${ID}/uksi/1970/12/regulation/4`];
  const furniture = id === markedNoteRule.id;
  const found = (text: string) =>
    mentions(text, { uris, furniture }).flatMap(({ quote, rule }) => (rule === id ? [quote] : []));
  for (const example of examples) {
    const { text, spans } = marked(example);
    expect(found(example)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  }
  for (const text of counterexamples) expect(found(text)).toEqual([]);
  expect(markedRules).toContainEqual(expect.objectContaining({ id: markedRule.id }));
});
