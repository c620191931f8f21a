import { expect, test } from 'vitest';
import { readWords } from '../../src/readers/words.ts';
import { bytesOf, documentIn, readChecked, shown } from './contract.ts';

const NS = 'http://www.legislation.gov.uk/namespaces/legislation';
const meta = (words: string): string =>
  `<ukm:Metadata xmlns:ukm="u" xmlns:dc="d" xmlns:dct="t">${words}</ukm:Metadata>`;
const law = (inner: string, said = '', attributes = ''): string =>
  `<Legislation xmlns="${NS}" ${attributes}>${meta(said)}${inner}</Legislation>`;
const act = (body: string, said = '', attributes = ''): string =>
  law(`<Primary><Body>${body}</Body></Primary>`, said, attributes);
const order = (body: string, said = ''): string => law(`<Secondary><Body>${body}</Body></Secondary>`, said);

/** A section of an Act with subsections, points and what follows them. */
const SECTION = `<Part id="part-1"><Number>Part 1</Number><Title>Harbours</Title>
<Pblock id="part-1-crossheading-registers"><Title>Registers</Title>
<P1group><Title>Duty to keep a register</Title><P1 id="section-4"><Pnumber><CommentaryRef Ref="c1"/>4</Pnumber><P1para>
<P2 id="section-4-1"><Pnumber>1</Pnumber><P2para><Text>A harbour authority must—</Text>
<P3 id="section-4-1-a"><Pnumber>a</Pnumber><P3para><Text>keep a register, and</Text></P3para></P3>
<P3 id="section-4-1-b"><Pnumber>b</Pnumber><P3para><Text>publish—</Text>
<P4 id="section-4-1-b-i"><Pnumber>i</Pnumber><P4para><Text>a summary;</Text></P4para></P4></P3para></P3>
<Text>before the end of each year.</Text></P2para></P2>
<P2 id="section-4-2"><Pnumber>2</Pnumber><P2para><Text>. . . . . . .</Text></P2para></P2>
</P1para></P1></P1group></Pblock></Part>`;

/** Blocks with the number that stands before each, and the provision they belong to. */
function withNumbers(source: string): string[] {
  const { blocks, places, text } = documentIn(source);
  return blocks.map(({ kind, level, start, end }) => {
    const place = places.find((one) => one.end === end)!;
    const of = place.provision ? ` «${place.provision}»` : '';
    return `${kind}${level ? ` ${level}` : ''}: ${text.slice(text.lastIndexOf('\n', start) + 1, start)}| ${text.slice(start, end)}${of}`;
  });
}

test('a section: its number in its heading, the others before the words, each with its identifier', () => {
  expect(withNumbers(act(SECTION))).toEqual([
    'heading 2: | Part 1 Harbours «part-1»',
    'heading 3: | Registers «part-1-crossheading-registers»',
    'heading 4: | 4 Duty to keep a register «section-4»',
    'paragraph: (1) | A harbour authority must— «section-4-1»',
    'item 1: (a) | keep a register, and «section-4-1-a»',
    'item 1: (b) | publish— «section-4-1-b»',
    'item 2: (i) | a summary; «section-4-1-b-i»',
    'paragraph: | before the end of each year. «section-4-1»',
    'paragraph: (2) | . . . . . . . «section-4-2»',
  ]);
});

test('a regulation is numbered before its words', () => {
  const body = `<P1group><Title>Citation</Title><P1 id="regulation-1"><Pnumber>1</Pnumber><P1para>
<P2 id="regulation-1-1"><Pnumber>1</Pnumber><P2para><Text>These Regulations may be cited.</Text></P2para></P2></P1para></P1></P1group>
<P1group><Title>Fees</Title><P1 id="regulation-2"><Pnumber>2</Pnumber><P1para><Text>Fees are due.</Text></P1para></P1></P1group>
<P1 id="regulation-3"><Pnumber PuncAfter=")">3</Pnumber><P1para><Text>So are fines.</Text></P1para></P1>`;
  expect(withNumbers(order(body))).toEqual([
    'heading 2: | Citation «regulation-1»',
    'paragraph: 1.—(1) | These Regulations may be cited. «regulation-1-1»',
    'heading 2: | Fees «regulation-2»',
    'paragraph: 2. | Fees are due. «regulation-2»',
    'paragraph: 3) | So are fines. «regulation-3»',
  ]);
});

test('what is put into another law is a quotation, in its marks', () => {
  const body = `<P1 id="section-1"><Pnumber>1</Pnumber><P1para><Text>After section 5 insert—</Text>
<BlockAmendment Format="double"><P1group><Title>Pilots</Title><P1><Pnumber>5A</Pnumber><P1para><Text>A pilot must hold a licence</Text></P1para></P1></P1group></BlockAmendment><AppendText>.</AppendText></P1para></P1>`;
  expect(withNumbers(act(body))).toEqual([
    'paragraph: 1 | After section 5 insert— «section-1»',
    'quotation: | “5A Pilots «section-1»',
    'quotation: | A pilot must hold a licence”. «section-1»',
  ]);
});

test('a schedule of an Act, and an Act of Northern Ireland, number their paragraphs before the words', () => {
  const group = `<P1group><Title>Fees</Title><P1 id="p"><Pnumber>1</Pnumber><P1para><Text>Fees are due.</Text></P1para></P1></P1group>`;
  const schedule = `<Schedule id="schedule-1"><Number>SCHEDULE 1</Number><ScheduleBody>${group}</ScheduleBody></Schedule>`;
  const numbered = (number: string) => ['heading 3: | Fees «p»', `paragraph: ${number} | Fees are due. «p»`];
  expect(withNumbers(act(schedule))).toEqual(['heading 2: | SCHEDULE 1 «schedule-1»', ...numbered('1')]);
  const northern = `<ukm:PrimaryMetadata><ukm:DocumentClassification><ukm:DocumentMainType Value="NorthernIrelandAct"/></ukm:DocumentClassification></ukm:PrimaryMetadata>`;
  expect(withNumbers(act(`<Part>${group}</Part>`, northern))).toEqual(numbered('1.'));
});

test('lists are counted as their publisher shows them', () => {
  const item = (words: string): string => `<ListItem><Para><Text>${words}</Text></Para></ListItem>`;
  const body = `<P><Text>These are—</Text><OrderedList Type="roman" Decoration="parens">${item('barges;')}${item('tugs.')}</OrderedList>
<UnorderedList Decoration="none">${item('“tug” means a vessel.')}</UnorderedList></P>`;
  expect(withNumbers(act(body))).toEqual([
    'paragraph: | These are—',
    'item 1: (i) | barges;',
    'item 1: (ii) | tugs.',
    'item 1: | “tug” means a vessel.',
  ]);
});

test('prelims, a schedule with a table, the note, footnotes; annotations are furniture', () => {
  const source =
    law(`<Secondary><SecondaryPrelims><Number>2031 No. 7</Number><SubjectInformation><Subject><Title>HARBOURS</Title></Subject></SubjectInformation>
<Title>The Harbour Fees Order 2031</Title><MadeDate><Text>Made</Text><DateText>3rd March 2031</DateText></MadeDate>
<SecondaryPreamble><EnactingText><Para><Text>The Secretary of State makes this Order<FootnoteRef Ref="f1"/>.</Text></Para></EnactingText></SecondaryPreamble></SecondaryPrelims>
<Schedules><Schedule id="schedule"><Number>SCHEDULE</Number><TitleBlock><Title>Fees</Title></TitleBlock><Reference>Article 2</Reference>
<ScheduleBody><Tabular><table xmlns="x"><tr><th>Ship</th><td>£5</td></tr></table></Tabular></ScheduleBody></Schedule></Schedules>
<ExplanatoryNotes><Title>EXPLANATORY NOTE</Title><P><Text>This Order sets fees.</Text></P></ExplanatoryNotes></Secondary>
<Footnotes><Footnote id="f1"><FootnoteText><Para><Text>1964 c. 40.</Text></Para></FootnoteText></Footnote></Footnotes>
<Commentaries><Commentary id="c1" Type="I"><Para><Text>Art. 2 in force at 1.4.2031</Text></Para></Commentary></Commentaries>`);
  expect(shown(documentIn(source))).toEqual([
    'paragraph: 2031 No. 7',
    'paragraph: HARBOURS',
    'heading 1: The Harbour Fees Order 2031',
    'paragraph: Made 3rd March 2031',
    'paragraph: The Secretary of State makes this Order.',
    'heading 2: SCHEDULE Fees',
    'paragraph: Article 2',
    'cell: Ship',
    'cell: £5',
    'heading 2: EXPLANATORY NOTE',
    'paragraph: This Order sets fees.',
    'paragraph: 1964 c. 40.',
    'furniture: Art. 2 in force at 1.4.2031',
  ]);
});

const SAID = `<dc:identifier>http://www.legislation.gov.uk/ukpga/2031/4/section/4/2032-01-01</dc:identifier><dc:title>Harbours Act 2031</dc:title><dc:language>en</dc:language><dct:valid>2032-01-01</dct:valid>
<ukm:PrimaryMetadata><ukm:DocumentClassification><ukm:DocumentMainType Value="UnitedKingdomPublicGeneralAct"/><ukm:DocumentStatus Value="revised"/></ukm:DocumentClassification><ukm:Year Value="2031"/><ukm:Number Value="4"/><ukm:EnactmentDate Date="2031-05-06"/>
<ukm:UnappliedEffects><ukm:UnappliedEffect AffectedProvisions="s. 4(2)" AffectingProvisions="s. 9" AffectingURI="http://www.legislation.gov.uk/id/ukpga/2032/8" Type="repealed"><ukm:AffectingTitle>Ports Act 2032</ukm:AffectingTitle><ukm:InForceDates><ukm:InForce Date="2033-01-01"/></ukm:InForceDates></ukm:UnappliedEffect></ukm:UnappliedEffects></ukm:PrimaryMetadata>`;

test('says who it is: its id is that of all versions of the section', () => {
  const { document, legislation } = readWords(
    bytesOf(act(SECTION, SAID, 'IdURI="http://www.legislation.gov.uk/id/ukpga/2031/4" RestrictExtent="E+W"')),
  ) as Extract<ReturnType<typeof readWords>, { legislation: unknown }>;
  expect(document).toMatchObject({
    id: 'http://www.legislation.gov.uk/id/ukpga/2031/4/section/4',
    title: 'Harbours Act 2031',
    publisher: 'legislation.gov.uk',
    published: '2031-05-06',
    language: 'en',
    genre: 'legislation',
  });
  expect(legislation).toMatchObject({
    kind: 'UnitedKingdomPublicGeneralAct',
    uri: 'http://www.legislation.gov.uk/id/ukpga/2031/4',
    year: 2031,
    number: '4',
    version: 'revised',
    asOf: '2032-01-01',
    extent: ['E', 'W'],
    dates: [{ what: 'enacted', date: '2031-05-06' }],
    unapplied: [
      {
        provisions: 's. 4(2)',
        effect: 'repealed',
        by: 'Ports Act 2032',
        uri: 'http://www.legislation.gov.uk/id/ukpga/2032/8',
        byProvisions: 's. 9',
        dates: ['2033-01-01'],
      },
    ],
  });
});

test('extent, time and force of a provision are given where they are not those of what holds it', () => {
  const body = `<Part id="part-1" RestrictExtent="E+W+S+N.I." RestrictStartDate="2031-05-06"><P1group RestrictExtent="S" Status="Prospective"><Title>Fees</Title><P1 id="section-2" RestrictExtent="S" Status="Prospective"><P1para><Text>Fees are due.</Text></P1para></P1></P1group>
<P1 id="section-3" RestrictEndDate="2032-02-03"><P1para><Text>So are fines.</Text></P1para></P1></Part>`;
  const { legislation } = readChecked(act(body, '', 'RestrictExtent="E+W+S+N.I."')) as {
    legislation: unknown;
  };
  expect(legislation).toMatchObject({
    extent: ['E', 'W', 'S', 'NI'],
    provisions: [
      { provision: 'part-1', extent: null, from: '2031-05-06', to: null, status: null },
      { provision: 'section-2', extent: ['S'], from: null, to: null, status: 'Prospective' },
      { provision: 'section-3', extent: null, from: null, to: '2032-02-03', status: null },
    ],
  });
});

test.each([
  ['http://www.legislation.gov.uk/uksi/2031/7/made', 'http://www.legislation.gov.uk/id/uksi/2031/7'],
  [
    'http://www.legislation.gov.uk/wsi/2031/7/made/welsh',
    'http://www.legislation.gov.uk/id/wsi/2031/7/welsh',
  ],
  ['http://www.legislation.gov.uk/aep/Ann/6/11/1991-02-01', 'http://www.legislation.gov.uk/id/aep/Ann/6/11'],
])('%s is a version of %s', (identifier, id) => {
  expect(documentIn(act(SECTION, `<dc:identifier>${identifier}</dc:identifier>`)).id).toBe(id);
});

test('Welsh is Welsh', () => {
  const source = act('<P><Text>Daw’r Rheoliadau hyn i rym.</Text></P>', '', 'xml:lang="cy"');
  expect(documentIn(source).language).toBe('cy');
});

test('a table of contents is items where it stands alone, and furniture before the law', () => {
  const contents = `<Contents><ContentsItem><ContentsNumber>1</ContentsNumber><ContentsTitle>Fees</ContentsTitle></ContentsItem></Contents>`;
  expect(shown(documentIn(law(contents)))).toEqual(['item 1: 1 Fees']);
  const both = law(`${contents}<Primary><Body><P><Text>Fees are due.</Text></P></Body></Primary>`);
  expect(shown(documentIn(both))).toEqual(['furniture: 1 Fees', 'paragraph: Fees are due.']);
});

test('explanatory notes are read, and are no law', () => {
  const source = `<EN xmlns="${NS}"><ExplanatoryNotes><Body><Division><Title>Summary</Title><NumberedPara><Pnumber>1.</Pnumber><Para><Text>The Act is about harbours.</Text></Para></NumberedPara></Division></Body></ExplanatoryNotes></EN>`;
  expect(withNumbers(source)).toEqual(['heading 3: | Summary', 'paragraph: 1. | The Act is about harbours.']);
  expect(documentIn(source).genre).not.toBe('legislation');
});

test.each([
  [
    'cut off in its first tag',
    '<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" Docu',
    'without any element',
  ],
  ['an empty element', '<Legislation/>', 'of a kind that cannot be read yet'],
  [
    'a document type before it, with entities',
    '<!DOCTYPE Legislation [<!ENTITY a "b">]>\n<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"><Text>&a;</Text></Legislation>',
    'entit',
  ],
])('%s: one line says so, and nothing is read as text', (_, source, message) => {
  const { document, problems } = readWords(bytesOf(source), { name: 'act.xml' });
  expect(document).toBeNull();
  expect(problems.map((one) => one.message).join()).toContain(message);
});
