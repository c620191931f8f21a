import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceRules, references } from '../../src/languages/en/references.ts';
import { referencesOf } from '../../src/law/references/references.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Reference } from '../../src/model/reference.ts';
import { analyse } from '../../src/pipeline.ts';
import { readWords } from '../../src/readers/words.ts';
import { marked } from '../marked.ts';

/** An Act of two sections and a Schedule, with words of a test at the end of section 2(3)(b). */
const act = (
  words: string,
): string => `<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" IdURI="http://www.legislation.gov.uk/id/ukpga/2031/4"><ukm:Metadata xmlns:ukm="u" xmlns:dc="d"><dc:title>Ports Act 2031</dc:title></ukm:Metadata><Primary><Body>
<Part id="part-1"><Number>Part 1</Number><Title>Ports</Title>
<P1group><Title>Registers</Title><P1 id="section-2"><Pnumber>2</Pnumber><P1para>
${subsection('section-2-1', 'A harbour authority must keep a register of ships.')}
${subsection('section-2-2', 'It must be open.')}
<P2 id="section-2-3"><Pnumber>3</Pnumber><P2para><Text>The authority—</Text>
<P3 id="section-2-3-a"><Pnumber>a</Pnumber><P3para><Text>may charge fees,</Text></P3para></P3>
<P3 id="section-2-3-b"><Pnumber>b</Pnumber><P3para><Text>${words}</Text></P3para></P3></P2para></P2>
</P1para></P1></P1group>
<P1group><Title>Fees</Title><P1 id="section-3"><Pnumber>3</Pnumber><P1para>${subsection('section-3-1', 'Fees are due.')}</P1para></P1></P1group></Part>
<Part id="part-2"><Number>Part 2</Number><Title>Rest</Title><P1group><Title>Extent</Title><P1 id="section-4"><Pnumber>4</Pnumber><P1para><Text>It extends to Wales.</Text></P1para></P1></P1group></Part>
</Body></Primary><Schedules><Schedule id="schedule-1"><Number>Schedule 1</Number><ScheduleBody>
<Part id="schedule-1-part-1"><Number>Part 1</Number><Title>Members</Title><P1 id="schedule-1-paragraph-1"><Pnumber>1</Pnumber><P1para><Text>There are members.</Text></P1para></P1>
<P1 id="schedule-1-paragraph-2"><Pnumber>2</Pnumber><P1para>${subsection('schedule-1-paragraph-2-1', 'They meet.')}${subsection('schedule-1-paragraph-2-2', 'Notice is given.')}</P1para></P1></Part>
</ScheduleBody></Schedule></Schedules></Legislation>`;

const subsection = (id: string, words: string): string =>
  `<P2 id="${id}"><Pnumber>${id.split('-').at(-1)}</Pnumber><P2para><Text>${words}</Text></P2para></P2>`;

function analysisOf(source: string): Analysis {
  const { document } = readWords(new TextEncoder().encode(source), {});
  return analyse(document!, { only: 'mentions' });
}

const shown = ({ quote, kind, targets, resolved, why }: Reference): string =>
  `${quote} → ${kind === 'outside' ? 'elsewhere ' : ''}${targets.join(' ')}${resolved ? '' : `(${why})`}`.replace(
    / $/,
    '',
  );

const found = (words: string, options?: Parameters<typeof referencesOf>[1]): string[] =>
  referencesOf(analysisOf(act(words)), options).map(shown);

describe('of the law itself', () => {
  test.each([
    [
      'by number',
      'See section 3(1) and Schedule 1.',
      ['section 3(1) → section-3-1', 'Schedule 1 → schedule-1'],
    ],
    [
      'from where the words stand',
      'Under subsection (2) or paragraph (a), it must.',
      ['subsection (2) → section-2-2', 'paragraph (a) → section-2-3-a'],
    ],
    [
      'a list, its unit said once',
      'Under subsections (1), (3)(a) and (b).',
      ['subsections (1) → section-2-1', '(3)(a) → section-2-3-a', '(b) → section-2-3-b'],
    ],
    [
      'a list of sections goes on in brackets',
      'See sections 2(1) or (2) and 3.',
      ['sections 2(1) → section-2-1', '(2) → section-2-2', '3 → section-3'],
    ],
    [
      'a range has all that lie in it',
      'See sections 2 to 4 and subsections (1) to (3).',
      [
        'sections 2 to 4 → section-2 section-3 section-4',
        'subsections (1) to (3) → section-2-1 section-2-2 section-2-3',
      ],
    ],
    [
      'what the words say holds it',
      'See paragraph 2(1) of Schedule 1.',
      ['paragraph 2(1) → schedule-1-paragraph-2-1', 'Schedule 1 → schedule-1'],
    ],
    [
      'what holds it first',
      'See Schedule 1, paragraphs 1 and 2.',
      ['Schedule 1 → schedule-1', 'paragraphs 1 → schedule-1-paragraph-1', '2 → schedule-1-paragraph-2'],
    ],
    [
      'abbreviated',
      'See s. 3(1) and Sch. 1 para. 2.',
      ['s. 3(1) → section-3-1', 'Sch. 1 → schedule-1', 'para. 2 → schedule-1-paragraph-2'],
    ],
    [
      'this and that',
      'In this section and this Part; section 3 is so, and that section too.',
      ['this section → section-2', 'this Part → part-1', 'section 3 → section-3', 'that section → section-3'],
    ],
    [
      'of the section that is named',
      'See subsection (1) of section 3.',
      ['subsection (1) → section-3-1', 'section 3 → section-3'],
    ],
    [
      'Parts',
      'See Part 2 and Part 1 of Schedule 1.',
      ['Part 2 → part-2', 'Part 1 → schedule-1-part-1', 'Schedule 1 → schedule-1'],
    ],
    ['by its own title', 'See section 4 of the Ports Act 2031.', ['section 4 → section-4']],
  ])('%s', (_, words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});

describe('what cannot be found is said to be missing', () => {
  test.each([
    ['See section 9.', ['section 9 → (no such provision in this text: section 9)']],
    ['See subsection (7).', ['subsection (7) → (no such provision in this text: subsection (7))']],
    [
      'See paragraph 8 of Schedule 1.',
      ['paragraph 8 → (no paragraph 8 in what the words say holds it)', 'Schedule 1 → schedule-1'],
    ],
    ['See Chapter 3.', ['Chapter 3 → (the publisher gives no chapter an identifier)']],
    ['See that subsection.', ['that subsection → (no subsection of this law was spoken of before)']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});

describe('of another law', () => {
  test.each([
    [
      'Under section 20(1) of the Equality Act 2010 it must.',
      ['section 20(1) → elsewhere http://www.legislation.gov.uk/id/ukpga/2010/15/section/20/1'],
    ],
    [
      'Under section 3 of that Code it must.',
      ['section 3 → elsewhere (of another law, which is not identified)'],
    ],
    [
      'In subsection (1), for “five” substitute “six”.',
      ['subsection (1) → elsewhere (of the law that the words amend)'],
    ],
    [
      'In subsection (1) (as amended by section 3) omit “five”.',
      ['subsection (1) → elsewhere (of the law that the words amend)', 'section 3 → section-3'],
    ],
    [
      'Section 4 amends section 3 so as to do it.',
      ['Section 4 → section-4', 'section 3 → elsewhere (of the law that the words amend)'],
    ],
    ['It has “a duty under section 3” put in.', ['section 3 → elsewhere (of the law that the words amend)']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});

describe('of the law that the words amend, where they say which', () => {
  const law = 'http://www.legislation.gov.uk/id/ukpga/2010/15';
  test.each([
    [
      'In section 20 of the Equality Act 2010, in subsection (2), for “five” substitute “six”.',
      ['section 20 → elsewhere ' + `${law}/section/20`, `subsection (2) → elsewhere ${law}/section/20/2`],
    ],
    [
      'In section 20 of the Equality Act 2010, for “five” substitute “six under section 9”.',
      ['section 20 → elsewhere ' + `${law}/section/20`, `section 9 → elsewhere ${law}/section/9`],
    ],
    [
      'In section 20 of the Equality Act 2010, omit “subsection (4)”.',
      ['section 20 → elsewhere ' + `${law}/section/20`, `subsection (4) → elsewhere ${law}/section/20/4`],
    ],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});

test('what its publisher marks goes before, unless the words alone are asked', () => {
  const words = 'Under <InternalLink Ref="section-3-1">subsection (1)</InternalLink> it must.';
  expect(found(words)).toEqual(['subsection (1) → section-3-1']);
  expect(found(words, { marks: false })).toEqual(['subsection (1) → section-2-1']);
  expect(referencesOf(analysisOf(act(words)))[0]!.why).toBe(
    'marked so by its publisher; by the words alone it would be section-2-1',
  );
});

test.each([
  'It consists of two sections and parts.',
  'Section heads, a paragraph of text, and the rules of the house.',
  'It had regulations 2010 and orders; in 2031 article writers met.',
])('no reference: %s', (words) => {
  expect(found(words)).toEqual([]);
});

/** A Bill that puts two sections into another law. */
const bill = (words: string): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body><section eId="sec_1"><num>1</num><heading>Registers</heading>
<subsection eId="sec_1__subsec_1"><num>(1)</num><content><p>The Quays Act is amended as follows.</p></content></subsection>
<subsection eId="sec_1__subsec_2"><num>(2)</num><content><p>After section 31 insert—</p>
<quotedStructure eId="sec_1__subsec_2__qstr" startQuote="“" endQuote="”">
<section eId="sec_1__subsec_2__qstr__sec_31A"><num>31A</num><heading>Duty</heading><subsection eId="sec_1__subsec_2__qstr__sec_31A__subsec_1"><num>(1)</num><content><p>It must.</p></content></subsection>
<subsection eId="sec_1__subsec_2__qstr__sec_31A__subsec_2"><num>(2)</num><content><p>${words}</p></content></subsection></section>
<section eId="sec_1__subsec_2__qstr__sec_31B"><num>31B</num><heading>Power</heading><subsection eId="sec_1__subsec_2__qstr__sec_31B__subsec_1"><num>(1)</num><content><p>It may.</p></content></subsection></section>
</quotedStructure></content></subsection></section>
<section eId="sec_2"><num>2</num><heading>More</heading><content><p>In section 40 of the Quays Act, for “31” substitute “31A” and omit subsection (1).</p></content></section></body></bill></akomaNtoso>`;

test('in what is put into another law a reference is to that, and to what is put beside it', () => {
  const refs = referencesOf(analysisOf(bill('Under subsection (1), section 31B(1) or section 7.')));
  expect(refs.map(shown)).toEqual([
    'section 31 → elsewhere (of the Quays Act, which the words amend)',
    'subsection (1) → sec_1__subsec_2__qstr__sec_31A__subsec_1',
    'section 31B(1) → sec_1__subsec_2__qstr__sec_31B__subsec_1',
    'section 7 → elsewhere (of the Quays Act, which the words amend)',
    expect.stringMatching(/^section 40 → elsewhere/),
    '31A → sec_1__subsec_2__qstr__sec_31A',
    'subsection (1) → elsewhere (of the Quays Act, which the words amend)',
  ]);
});

/** A regulation of the Union in two articles. */
const regulation = (words: string): string =>
  `<ACT xmlns:xsi="x" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.56-20160701.xd"><ENACTING.TERMS>
<ARTICLE IDENTIFIER="005"><TI.ART>Article 5</TI.ART><PARAG IDENTIFIER="005.001"><NO.PARAG>1.</NO.PARAG><ALINEA><P>It shall:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>keep;</TXT></NP></ITEM><ITEM><NP><NO.P>(b)</NO.P><TXT>publish.</TXT></NP></ITEM></LIST></ALINEA></PARAG>
<PARAG IDENTIFIER="005.002"><NO.PARAG>2.</NO.PARAG><ALINEA><P>${words}</P></ALINEA></PARAG></ARTICLE>
<ARTICLE IDENTIFIER="006"><TI.ART>Article 6</TI.ART><ALINEA><P>Fees.</P></ALINEA></ARTICLE></ENACTING.TERMS></ACT>`;

test.each([
  ['Subject to paragraph 1, it shall.', ['paragraph 1 → art_5.par_1']],
  [
    'Subject to paragraph 1, points (a) and (b), it shall.',
    ['paragraph 1, points (a) → art_5.par_1.pnt_a', '(b) → art_5.par_1.pnt_b'],
  ],
  [
    'Under Article 5(1), first subparagraph, point (a), it shall.',
    ['Article 5(1), first subparagraph, point (a) → art_5.par_1.pnt_a'],
  ],
  [
    'Under point (b) of the first subparagraph of paragraph 1 it shall.',
    ['point (b) → art_5.par_1.pnt_b', 'first subparagraph → art_5.par_1', 'paragraph 1 → art_5.par_1'],
  ],
  ['Under Articles 5 and 6 of this Regulation it shall.', ['Articles 5 → art_5', '6 → art_6']],
  [
    'This Regulation and Article 9 of Regulation (EU) 2016/679.',
    ['Article 9 → elsewhere http://www.legislation.gov.uk/id/eur/2016/679/article/9'],
  ],
])('in an act of the Union: %s', (words, expected) => {
  expect(referencesOf(analysisOf(regulation(words))).map(shown)).toEqual(expected);
});

test('a text without provisions has no references', () => {
  const { document } = readWords(new TextEncoder().encode('Section 2 applies.'), { name: 'a.txt' });
  expect(referencesOf(analyse(document!, { only: 'mentions' }))).toEqual([]);
});

test.each(references)('$id: examples', ({ id, examples, counterexamples }) => {
  const mark = (text: string): string =>
    id === referenceRules.marked.id
      ? text.replace('subsection (1)', '<InternalLink Ref="section-2-1">subsection (1)</InternalLink>')
      : text;
  const words = (text: string): string[] =>
    referencesOf(analysisOf(act(mark(text)))).flatMap(({ rule, quote }) => (rule === id ? [quote] : []));
  for (const example of examples) {
    const { text, spans } = marked(example);
    expect(words(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  }
  for (const text of counterexamples) expect(words(text)).toEqual([]);
});

test('whatever the words, what is found stands in them, in order, and the same each time', () => {
  const piece = fc.constantFrom(
    'section',
    'Section',
    'subsections',
    'paragraph',
    'sub-paragraph',
    'Schedule',
    'Part',
    'this',
    'that',
    'the first subparagraph',
    ' ',
    ' ',
    ', ',
    ' and ',
    ' to ',
    ' of ',
    '3',
    '2A',
    '(1)',
    '(a)',
    '(i)',
    '–',
    'the Equality Act 2010',
    'insert',
    '“',
    '”',
    'in',
    'point',
    'IV',
    's.',
    '2010',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const analysis = analysisOf(act(`x ${pieces.join(' ')} x`));
      const refs = referencesOf(analysis);
      expect(referencesOf(analysis)).toEqual(refs);
      let at = 0;
      for (const { start, end, quote, resolved, targets, why } of refs) {
        expect(analysis.document.text.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(targets.length > 0).toBe(resolved);
        expect(why).not.toBe('');
        at = start;
      }
    }),
    { numRuns: 150 },
  );
});
