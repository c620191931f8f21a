import { expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const NS = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const akn = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="${NS}" xmlns:ukl="u">${inner}</akomaNtoso>`;
const act = (body: string, meta = ''): string =>
  akn(`<act name="ukpga"><meta>${meta}</meta><body>${body}</body></act>`);

/** Blocks with what stands before each, and the provision they belong to. */
function withNumbers(source: string): string[] {
  const { blocks, places, text } = documentIn(source);
  return blocks.map(({ kind, level, start, end }) => {
    const of = places.find((one) => one.end === end)?.provision;
    const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
    return `${kind}${level ? ` ${level}` : ''}: ${before}| ${text.slice(start, end)}${of ? ` «${of}»` : ''}`;
  });
}

const p = (words: string): string => `<content><p>${words}</p></content>`;

test('an Act: numbers in headings, before words, and each provision by its identifier', () => {
  const source = act(`<part eId="part-1"><num>Part 1</num><heading>Harbours</heading>
<section eId="section-4"><num>4</num><heading>Registers</heading><subsection eId="section-4-1"><num>(1)</num><intro><p>An authority must—</p></intro>
<level class="para1" eId="section-4-1-a"><num>(a)</num>${p('keep a register, and')}</level><level eId="section-4-1-b"><num>(b)</num><intro><p>publish—</p></intro><level eId="section-4-1-b-i"><num>(i)</num>${p('a summary;')}</level></level>
<wrapUp><p>before the end of each year<authorialNote class="footnote" marker="1"><p>See 1964 c. 40.</p></authorialNote>.</p></wrapUp></subsection></section></part>`);
  expect(withNumbers(source)).toEqual([
    'heading 2: | Part 1 Harbours «part-1»',
    'heading 3: | 4 Registers «section-4»',
    'paragraph: (1) | An authority must— «section-4-1»',
    'item 1: (a) | keep a register, and «section-4-1-a»',
    'item 1: (b) | publish— «section-4-1-b»',
    'item 2: (i) | a summary; «section-4-1-b-i»',
    'paragraph: | before the end of each year. «section-4-1»',
    'paragraph: | See 1964 c. 40.',
  ]);
});

test('a regulation is numbered before its words; a paragraph of a schedule is no item', () => {
  const source =
    act(`<section eId="regulation-1"><heading>Citation</heading><num>1.</num><subsection eId="regulation-1-1"><num>(1)</num>${p('These Regulations may be cited.')}</subsection></section>
<hcontainer name="schedule" eId="schedule"><num>SCHEDULE</num><heading>Fees</heading><paragraph eId="schedule-paragraph-1"><num>1</num><subparagraph eId="schedule-paragraph-1-1"><num>(1)</num>${p('Fees are due.')}</subparagraph></paragraph></hcontainer>`);
  expect(withNumbers(source)).toEqual([
    'heading 2: | Citation «regulation-1»',
    'paragraph: 1. (1) | These Regulations may be cited. «regulation-1-1»',
    'heading 2: | SCHEDULE Fees «schedule»',
    'paragraph: 1 (1) | Fees are due. «schedule-paragraph-1-1»',
  ]);
});

test('words put into another law stand in their marks, and the full stop after them', () => {
  const source =
    act(`<section eId="s1"><num>1</num><content><p><mod>After section 5 insert—<quotedStructure startQuote="“" endQuote="”"><section eId="s1__5A"><num>5A</num><heading>Pilots</heading>${p('A pilot must hold a licence')}</section></quotedStructure><inline name="appendText">.</inline></mod></p></content></section>
<section eId="s2"><num>2</num>${p('For <quotedText startQuote="“" endQuote="”">may</quotedText> read <ins>must</ins>.')}</section>`);
  expect(withNumbers(source)).toEqual([
    'paragraph: 1 | After section 5 insert— «s1»',
    'quotation: | “5A Pilots «s1__5A»',
    'quotation: | A pilot must hold a licence”. «s1__5A»',
    'paragraph: 2 | For “may” read must. «s2»',
  ]);
});

test('a table, a list, the signature and the note', () => {
  const source =
    akn(`<act name="uksi"><body><section eId="r"><content><tblock class="table"><table><tr><th><p>Ship</p></th><td><p>£5</p></td></tr></table></tblock>
<blockList><listIntroduction>Ships are—</listIntroduction><item><num>(a)</num><p>barges;</p></item></blockList></content></section></body>
<conclusions><block name="date"><date date="2031-03-03">3rd March 2031</date></block><blockContainer class="explanatoryNote"><heading>EXPLANATORY NOTE</heading><p>It sets fees.</p></blockContainer></conclusions></act>`);
  expect(shown(documentIn(source))).toEqual([
    'cell: Ship',
    'cell: £5',
    'paragraph: Ships are—',
    'item 1: barges;',
    'paragraph: 3rd March 2031',
    'heading 1: EXPLANATORY NOTE',
    'paragraph: It sets fees.',
  ]);
});

const FRBR = `<identification source="#"><FRBRWork><FRBRthis value="#varWork"/><FRBRuri value="#varWorkUri"/><FRBRdate date="9999-01-01" name="draft"/><FRBRdate date="2031-09-19" name="published"/><FRBRauthor href="#varAuthor"/><FRBRsubtype value="#varDocSubType"/><FRBRname value="#varBillTitle"/></FRBRWork>
<FRBRExpression><FRBRuri value="#varExpressionUri"/><FRBRlanguage language="eng"/></FRBRExpression></identification>`;
const references = (expression: string): string =>
  `<references source="#">${Object.entries({
    varBillTitle: 'Harbours Bill',
    varHouse: 'House of Commons',
    varStageVersion: 'Report Stage',
    varDocSubType: 'Government Bill',
    varBillNo: 'Bill 7',
    varWorkUri: 'https://lawmaker.example/UK1/bill',
    varExpressionUri: expression,
    varPublishDate: '2031-09-20',
  })
    .map(([eId, showAs]) => `<TLCConcept eId="${eId}" href="#o" showAs="${showAs}"/>`)
    .join('')}</references>`;

test('a bill says what its references stand for, and keeps its address through its stages', () => {
  const source =
    akn(`<bill name="ukpubb"><meta>${FRBR}${references('https://lawmaker.example/UK1/bill@report')}</meta>
<coverPage><block name="title"><docTitle><ref class="placeholder" href="#varBillTitle"/></docTitle></block><toc><tocItem level="1"><inline name="tocNum">1</inline><inline name="tocHeading">Fees</inline></tocItem></toc></coverPage>
<preface><longTitle><p>To make provision about harbours.</p></longTitle></preface><body><section eId="sec_1"><num>1</num><heading>Fees</heading>${p('Fees are due.')}</section></body>
<conclusions eId="backCover"><block name="title"><docTitle><ref class="placeholder" href="#varBillTitle"/></docTitle></block></conclusions></bill>`);
  const { document, legislation } = readChecked(source) as { document: unknown; legislation: unknown };
  expect(document).toMatchObject({
    id: 'https://lawmaker.example/UK1/bill',
    title: 'Harbours Bill',
    publisher: 'House of Commons',
    published: '2031-09-20',
    language: 'en',
    genre: 'legislation',
  });
  expect(legislation).toMatchObject({
    kind: 'Government Bill',
    number: 'Bill 7',
    version: 'Report Stage',
    dates: [{ what: 'published', date: '2031-09-19' }],
  });
  expect(shown(documentIn(source))).toEqual([
    'heading 1: Harbours Bill',
    'furniture: 1 Fees',
    'paragraph: To make provision about harbours.',
    'heading 2: 1 Fees',
    'paragraph: Fees are due.',
    'furniture: Harbours Bill',
  ]);
});

test('a paper of amendments: what each does and whose it is', () => {
  const amendment = (id: string, number: string, heading: string, instruction: string): string =>
    `<component class="amendment"><amendment name="hcamnd"><meta><identification source="#"/></meta><preface><block name="title"><affectedDocument><ref class="placeholder" href="#varBillTitle"/></affectedDocument></block></preface>
<amendmentBody eId="${id}" ukl:targetProvision="sec_3" ukl:type="leaveOut"><amendmentHeading eId="${id}__hdg">${heading}</amendmentHeading><amendmentContent eId="${id}__cont"><tblock><num>${number}</num><block name="instruction">${instruction}</block></tblock></amendmentContent></amendmentBody></amendment></component>`;
  const source =
    akn(`<amendmentList name="hcmarsh"><meta>${FRBR}${references('https://lawmaker.example/UK1/bill@intro/list@2031-09-20')}</meta>
<preface><block name="title"><affectedDocument><ref class="placeholder" href="#varBillTitle"/></affectedDocument></block></preface>
<collectionBody>${amendment('amnd_1', '1', '<block name="proposer"><docIntroducer>Ada Quay</docIntroducer></block><block name="supporters"><docProponent>Ben Dock</docProponent><docProponent>Cy Pier</docProponent></block>', 'Clause 3, page 3, line 7, leave out subsection (7)')}</collectionBody></amendmentList>`);
  const { document, legislation } = readChecked(source) as { document: unknown; legislation: unknown };
  expect(document).toMatchObject({
    id: 'https://lawmaker.example/UK1/bill@intro/list',
    title: 'Harbours Bill',
  });
  expect(legislation).toMatchObject({
    amendments: [
      {
        provision: 'amnd_1',
        number: '1',
        proposer: 'Ada Quay',
        supporters: ['Ben Dock', 'Cy Pier'],
        target: 'sec_3',
        action: 'leaveOut',
      },
    ],
  });
  expect(withNumbers(source)).toEqual([
    'heading 1: | Harbours Bill',
    'furniture: | Harbours Bill',
    'heading 3: | Ada Quay «amnd_1»',
    'paragraph: | Ben Dock «amnd_1»',
    'paragraph: | Cy Pier «amnd_1»',
    'paragraph: 1 | Clause 3, page 3, line 7, leave out subsection (7) «amnd_1»',
  ]);
});

test('extent, time and force, as legislation.gov.uk gives them', () => {
  const meta = `<identification source="#"><FRBRWork><FRBRuri value="http://www.legislation.gov.uk/id/ukpga/2031/4"/></FRBRWork></identification>
<lifecycle source="#"><eventRef refersTo="#enactment" date="2031-05-06" eId="date-enacted" source="#"/><eventRef date="2032-01-01" eId="date-2032-01-01" source="#"/></lifecycle>
<analysis source="#"><restrictions source="#"><restriction href="#body" refersTo="#extent-e+w" type="jurisdiction"/><restriction href="#section-4" refersTo="#extent-e" type="jurisdiction"/><restriction href="#section-4" refersTo="#period-1"/></restrictions><otherAnalysis source=""><uk:status href="#section-5" refersTo="#status-prospective"/></otherAnalysis></analysis>
<temporalData source="#"><temporalGroup eId="period-1"><timeInterval start="#date-2032-01-01" refersTo="#"/></temporalGroup></temporalData>`;
  const { legislation } = readChecked(
    act(`<section eId="section-4">${p('Fees are due.')}</section>`, meta),
  ) as {
    legislation: unknown;
  };
  expect(legislation).toMatchObject({
    uri: 'http://www.legislation.gov.uk/id/ukpga/2031/4',
    extent: ['E', 'W'],
    dates: [{ what: 'enacted', date: '2031-05-06' }],
    provisions: [
      { provision: 'section-4', extent: ['E'], from: '2032-01-01', to: null, status: null },
      { provision: 'section-5', extent: null, from: null, to: null, status: 'Prospective' },
    ],
  });
});

test('a defined term stands in the quotation marks that the Houses give with it', () => {
  const { text } = documentIn(
    act(
      `<section eId="s1"><num>1</num>${p('In this Act <def ukl:startQuote="“" ukl:endQuote="”">pilot</def> includes a trainee.')}</section>`,
    ),
  );
  expect(text).toContain('In this Act “pilot” includes a trainee.');
});
