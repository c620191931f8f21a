import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/law/citations/citations.ts';
import { unknownLaw } from '../../../src/model/legislation.ts';
import { analyse } from '../../../src/pipeline.ts';
import { documentOf } from '../../documents.ts';

const read = (text: string) =>
  citationsOf(analyse(documentOf(text, { genre: 'legislation' }), { only: 'mentions' })).map((one) => ({
    of: one.instrument.name + (one.provision === null ? '' : `, ${one.provision.name}`),
    context: one.context,
    words: one.words?.quote ?? null,
    effect: one.effect,
    inQuotation: one.inQuotation,
  }));

describe('what a text does with what it cites', () => {
  it.each<[name: string, text: string, found: readonly [of: string, context: string][]]>([
    [
      'each provision of a list has the words before the list',
      'The Minister makes this Order in exercise of the powers conferred by sections 4(1), 7 and 9 of the Equality Act 2010, and now vested in her.',
      [
        ['Equality Act 2010, section 4(1)', 'relied on'],
        ['Equality Act 2010, section 7', 'relied on'],
        ['Equality Act 2010, section 9', 'relied on'],
      ],
    ],
    [
      'so has each instrument of a list, and each item of one that words introduce',
      'The following are revoked—\n\n(a) the Harbour Fees Regulations 2019;\n\n(b) the Pier Dues Order 2011.',
      [
        ['Harbour Fees Regulations 2019', 'revoked'],
        ['Pier Dues Order 2011', 'revoked'],
      ],
    ],
    [
      'what is amended by another text is not amended by this one',
      'Charges under the Harbour Fees Regulations 2019, as amended by the Pier Dues Order 2011, stand.',
      [
        ['Harbour Fees Regulations 2019', 'relied on'],
        ['Pier Dues Order 2011', 'mentioned'],
      ],
    ],
    [
      'the words that change a section may stand in the items below',
      'In section 4 of the Equality Act 2010 (charges)—\n\n(a) in subsection (1), after “vessel” insert “or craft”;',
      [['Equality Act 2010, section 4', 'amended']],
    ],
    [
      'words that are put in cite for themselves',
      'After section 4 of the Equality Act 2010 insert—\n\n“4A Boats\n\n(1) A boat is registered under section 12 of the Human Rights Act 1998.”',
      [
        ['Equality Act 2010, section 4', 'amended'],
        ['Human Rights Act 1998, section 12', 'relied on'],
      ],
    ],
    [
      'a heading that is a title has the context of the line below it',
      'Equality Act 2010\n\n3 The Equality Act 2010 is amended as follows.',
      [
        ['Equality Act 2010', 'amended'],
        ['Equality Act 2010', 'amended'],
      ],
    ],
    [
      'a title says what its own act does',
      'Regulation (EU) 2019/100\n\namending Directive 2009/28/EC and repealing Decision 2008/300/EC',
      [
        ['Regulation (EU) 2019/100', 'mentioned'],
        ['Directive 2009/28/EC', 'amended'],
        ['Decision 2008/300/EC', 'revoked'],
      ],
    ],
  ])('%s', (_, text, found) => {
    expect(read(text).map(({ of, context }) => [of, context])).toEqual(found);
  });

  it('says from when, where the sentence does', () => {
    const [one] = read('Section 5 of the Equality Act 2010 comes into force on 1st June 2025.');
    expect(one).toMatchObject({ context: 'commenced', words: 'comes into force', effect: '2025-06-01' });
    expect(read('Since 1 June 2025 boats pay under the Equality Act 2010.')[0]).toMatchObject({
      effect: null,
    });
  });

  it('marks what stands in quotation marks', () => {
    const [own, other] = read(
      'The Equality Act 2010 is amended: in section 4, for “under the Human Rights Act 1998” substitute “here”.',
    );
    expect(own).toMatchObject({ context: 'amended', inQuotation: false });
    expect(other).toMatchObject({ context: 'relied on', inQuotation: true });
  });

  it('does not take a text as citing itself', () => {
    const document = {
      ...documentOf('This may be cited as the Pier Dues Order 2011.'),
      title: 'The Pier Dues Order 2011',
    };
    expect(citationsOf(analyse(document))).toEqual([]);
  });

  it('reads a long list in time that grows with it', () => {
    const item = (n: number) => `(${n}) the Harbour Fees (No. ${n}) Regulations ${1950 + (n % 70)}`;
    const text = `The following are revoked—\n\n${Array.from({ length: 2000 }, (_, n) => item(n)).join(';\n\n')}.`;
    const analysis = analyse(documentOf(text), { only: 'mentions' });
    const began = performance.now();
    expect(citationsOf(analysis).length).toBeGreaterThan(1500);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

it("what the law's editors note beside it is theirs", () => {
  const text = 'Words inserted by Quays Order 1964 (S.I. 1964/4), art. 3';
  const order = 'http://www.legislation.gov.uk/id/uksi/1964/4';
  const document = documentOf(text, { genre: 'legislation' });
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const references = [
    { ...at('Quays Order 1964 (S.I. 1964/4)'), uri: order, what: 'Citation' },
    { ...at('art. 3'), uri: `${order}/article/3`, what: 'CitationSubRef' },
  ];
  const [one, ...rest] = citationsOf(
    analyse({
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, kind: 'furniture' as const })),
      legislation: { ...unknownLaw, references },
    }),
  );
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    instrument: { name: 'Quays Order 1964', id: order },
    provision: { name: 'article 3', id: `${order}/article/3` },
    editorial: true,
  });
});
