import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/readers/words.ts';
import { workOf } from '../../src/readers/xml/works.ts';
import { attribute, type Element, elementsIn, parseXml, wordsOf } from '../../src/readers/xml.ts';
import { documentIn } from './contract.ts';

const clml = (body: string): string =>
  `<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"><Primary><Body>${body}</Body></Primary></Legislation>`;
const akn = (body: string): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><meta><references source="#"><TLCConcept eId="varBillTitle" showAs="Harbours Bill"/></references></meta><body>${body}</body></bill></akomaNtoso>`;
const formex = (words: string): string =>
  `<ACT xmlns:xsi="x" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.56-20160701.xd"><ENACTING.TERMS><ARTICLE IDENTIFIER="001"><ALINEA>${words}</ALINEA></ARTICLE></ENACTING.TERMS></ACT>`;

/** The references in a file: their words and what they refer to. */
function references(source: string): string[] {
  const { text, legislation } = documentIn(source);
  return legislation!.references.map(
    ({ start, end, uri, upTo, what }) =>
      `${what} “${text.slice(start, end)}” ${uri}${upTo ? ` … ${upTo}` : ''}`,
  );
}

const ID = 'http://www.legislation.gov.uk/id';

describe('what the publisher marks as references', () => {
  test('CLML: laws, their provisions, ranges, the same law, addresses of pages', () => {
    const section = `<P1 id="section-1"><Pnumber>1</Pnumber><P1para><Text>Under <Citation id="c1" URI="${ID}/ukpga/1964/40">Harbours
      Act <Emphasis>1964</Emphasis> (c. 40)</Citation>, <CitationSubRef id="c2" CitationRef="c1" SectionRef="section-4-2">s. 4(2)</CitationSubRef> and
      <CitationSubRef URI="${ID}/ukpga/1964/40/section/6" UpTo="${ID}/ukpga/1964/40/section/9">ss. 6–9</CitationSubRef>, see <InternalLink Ref="section-1-3">subsection (3)</InternalLink>
      and <ExternalLink URI="https://www.legislation.gov.uk/ukcm/1958/1/section/2/2020-01-31">the Measure</ExternalLink>.</Text></P1para></P1>`;
    expect(references(clml(section))).toEqual([
      `Citation “Harbours Act 1964 (c. 40)” ${ID}/ukpga/1964/40`,
      `CitationSubRef “s. 4(2)” ${ID}/ukpga/1964/40/section/4/2`,
      `CitationSubRef “ss. 6–9” ${ID}/ukpga/1964/40/section/6 … ${ID}/ukpga/1964/40/section/9`,
      'InternalLink “subsection (3)” #section-1-3',
      `ExternalLink “the Measure” ${ID}/ukcm/1958/1/section/2`,
    ]);
  });

  test('CLML without addresses: by class, year and number', () => {
    const text = (attributes: string) =>
      clml(
        `<P1 id="section-1"><Pnumber>1</Pnumber><P1para><Text><Citation ${attributes}>It</Citation>.</Text></P1para></P1>`,
      );
    expect(references(text('Class="ScottishAct" Year="2031" Number="0007"'))).toEqual([
      `Citation “It” ${ID}/asp/2031/7`,
    ]);
    expect(references(text('Class="unknown" Year="2031" Number="7"'))).toEqual([]);
  });

  test('what stands in quotation marks that its format asks for is moved by them', () => {
    const amendment = `<P1 id="section-1"><Pnumber>1</Pnumber><P1para><Text>Insert—</Text><BlockAmendment><Text> <InternalLink Ref="section-2">Section 2</InternalLink> applies.</Text></BlockAmendment></P1para></P1>`;
    expect(references(clml(amendment))).toEqual(['InternalLink “Section 2” #section-2']);
  });

  test("the editors' annotations, which are furniture", () => {
    const source = clml('<P><Text>Words.</Text></P>').replace(
      '</Primary>',
      `</Primary><Commentaries><Commentary id="k1" Type="F"><Para><Text>Words inserted by <Citation id="c9" URI="${ID}/uksi/2009/3">S.I. 2009/3</Citation></Text></Para></Commentary></Commentaries>`,
    );
    expect(references(source)).toEqual([`Citation “S.I. 2009/3” ${ID}/uksi/2009/3`]);
  });

  test('Akoma Ntoso: within the bill and outside of it; what only fills in a title is none', () => {
    const section = `<section eId="sec_2"><num>2</num><content><p>The <ref class="placeholder" href="#varBillTitle"/> and section <ref href="#sec_4">4</ref>,
      <rref from="#sec_5" upTo="#sec_6"><ref href="#sec_5">5</ref> to <ref href="#sec_6">6</ref></rref>, <ref href="/ukpga/1964/40/section/3">that Act</ref>.</p></content></section>`;
    expect(references(akn(section))).toEqual([
      'ref “4” #sec_4',
      'rref “5 to 6” #sec_5 … #sec_6',
      'ref “5” #sec_5',
      'ref “6” #sec_6',
      `ref “that Act” ${ID}/ukpga/1964/40/section/3`,
    ]);
  });

  test('Formex: the Official Journal by issue and page, an act that is an issue of its own, an address', () => {
    const words = `<P>See (<REF.DOC.OJ COLL="L" DATE.PUB="20310616" NO.OJ="054" PAGE.FIRST="7">OJ L 54, 16.6.2031, p. 7</REF.DOC.OJ>),
      <REF.DOC COLL="L" DATE.PUB="20310712" NO.DOC="89" CONTEXT="EUR-LEX">OJ L, 2031/89, 12.7.2031</REF.DOC> and
      <REF.DOC URI="http://data.europa.eu/eli/reg/2031/90/oj">2031/90</REF.DOC>.</P>`;
    expect(references(formex(words))).toEqual([
      'REF.DOC.OJ “OJ L 54, 16.6.2031, p. 7” OJ.L_.2031.054.01.0007',
      'REF.DOC “OJ L, 2031/89, 12.7.2031” OJ:L_203100089',
      'REF.DOC “2031/90” http://data.europa.eu/eli/reg/2031/90/oj',
    ]);
  });
});

test.each([
  ['https://www.legislation.gov.uk/ukpga/2031/4/section/2/enacted', `${ID}/ukpga/2031/4/section/2`],
  ['http://legislation.gov.uk/european/directive/2031/4', `${ID}/eudr/2031/4`],
  ['https://www.legislation.gov.uk/ukpga/2031/4?view=plain#section-2-a', `${ID}/ukpga/2031/4/section/2/a`],
  ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32031R0004', '32031R0004'],
  ['https://example.org/law', 'https://example.org/law'],
])('%s is %s', (address, work) => {
  expect(workOf(address)).toBe(work);
});

test('whatever stands around and within it, the words at a reference are those of its element', () => {
  const space = fc.constantFrom(
    '',
    ' ',
    '\n  ',
    '\u00a0',
    '\u00ad',
    '\u200b ',
    '<Emphasis> x</Emphasis>',
    '.',
  );
  const word = fc.constantFrom('Act', '1964', 's.\u00a04', '(c. 4)', 'ss.\n 4 \u00ad5', ' ', '');
  const part = fc.tuple(space, fc.array(fc.oneof(space, word), { maxLength: 5 }), space);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const inner = parts
        .map(
          ([before, words, after], i) =>
            `${before}<Citation URI="u:${i}">${words.join('')}</Citation>${after}`,
        )
        .join('');
      const source = clml(`<P1 id="s"><Pnumber>1</Pnumber><P1para><Text>${inner}.</Text></P1para></P1>`);
      const expected = marksOf(source).filter(({ words }) => words);
      const { text, legislation } = documentIn(source);
      expect(
        legislation!.references.map(({ start, end, uri }) => ({ words: text.slice(start, end), uri })),
      ).toEqual(expected);
    }),
  );
});

/** The elements of CLML with an address, and their words as the reader shows words. */
const marksOf = (source: string): { words: string; uri: string }[] =>
  [...elementsIn(rootOf(source))].flatMap((element) => {
    const uri = attribute(element, 'URI');
    return uri ? [{ words: printed(wordsOf(element)), uri }] : [];
  });

function rootOf(source: string): Element {
  const xml = parseXml(source);
  if ('message' in xml) throw new Error(xml.message);
  return xml.root;
}

const printed = (words: string): string =>
  words
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, (white) => (white === '\u00a0' ? white : ' '))
    .trim();

const SAMPLES = '../shared/samples/{legislation-gov-uk,eu-formex,uk-bills-akn}/**/*.xml';

describe.skipIf(!existsSync('../shared/samples/eu-formex'))(
  'the samples (skipped where they are missing)',
  () => {
    test.each(globSync(SAMPLES))(
      'every reference of %s is found, and its words stand where it says',
      (file) => {
        const source = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
        const { document } = readWords(new TextEncoder().encode(source), {});
        if (!document?.legislation) return;
        const { text, legislation } = document;
        const found = legislation.references.map((one) => text.slice(one.start, one.end));
        const marked = [...elementsIn(rootOf(source), ({ name }) => name !== 'Metadata')]
          .filter(
            (element) => MARKS.has(element.name) && !/placeholder/.test(attribute(element, 'class') ?? ''),
          )
          .map((element) => printed(wordsOf(element)));
        expect(found.map(printed).sort()).toEqual(marked.sort());
      },
    );
  },
);

const MARKS = new Set(
  'Citation CitationSubRef InternalLink ExternalLink ref rref mref REF.DOC REF.DOC.OJ'.split(' '),
);
