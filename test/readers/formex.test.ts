import { expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const head = `xmlns:xsi="x" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.56-20160701.xd"`;
const record = (sequence = '0001'): string =>
  `<BIB.INSTANCE><DOCUMENT.REF FILE="L.doc.xml"><COLL>L</COLL><NO.OJ>154</NO.OJ><YEAR>2031</YEAR><LG.OJ>EN</LG.OJ><PAGE.FIRST>1</PAGE.FIRST></DOCUMENT.REF><DATE ISO="20310614">20310614</DATE><LG.DOC>EN</LG.DOC><NO.SEQ>${sequence}</NO.SEQ><PAGE.FIRST>7</PAGE.FIRST><NO.DOC FORMAT="YN"><NO.CURRENT>44</NO.CURRENT><YEAR>2031</YEAR><COM>EU</COM></NO.DOC></BIB.INSTANCE>`;
const title = `<TITLE><TI><P><HT TYPE="UC">Regulation</HT> (EU) 2031/44 of the Council</P><P>of <DATE ISO="20310614">14 June 2031</DATE></P><P>on harbours</P></TI></TITLE>`;
const act = (inner: string): string => `<?xml version="1.0"?><ACT ${head}>${record()}${title}${inner}</ACT>`;
const articles = (inner: string): string => act(`<ENACTING.TERMS>${inner}</ENACTING.TERMS>`);

function withNumbers(source: string): string[] {
  const { blocks, places, text } = documentIn(source);
  return blocks.map(({ kind, level, start, end }) => {
    const of = places.find((one) => one.end === end)?.provision;
    const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
    return `${kind}${level ? ` ${level}` : ''}: ${before}| ${text.slice(start, end)}${of ? ` «${of}»` : ''}`;
  });
}

test('preamble, articles, paragraphs, points and the signature, with the identifiers of ELI', () => {
  const source =
    act(`<PREAMBLE><PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT><GR.VISA><VISA>Having regard to the Treaty<NOTE NOTE.ID="E0001"><P>OJ C 1.</P></NOTE>,</VISA></GR.VISA><GR.CONSID><GR.CONSID.INIT>Whereas:</GR.CONSID.INIT><CONSID><NP><NO.P>(12)</NO.P><TXT>Harbours matter.</TXT></NP></CONSID></GR.CONSID></PREAMBLE>
<ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>FEES</P></STI></TITLE><ARTICLE IDENTIFIER="005"><TI.ART>Article 5</TI.ART><STI.ART>Registers</STI.ART>
<PARAG IDENTIFIER="005.002"><NO.PARAG>2.</NO.PARAG><ALINEA><P>The <QUOT.START CODE="2018"/>Office<QUOT.END CODE="2019"/> shall:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>keep a register;</TXT></NP></ITEM></LIST></ALINEA><ALINEA>It shall publish it.</ALINEA></PARAG></ARTICLE></DIVISION></ENACTING.TERMS>
<FINAL><SIGNATURE><PL.DATE><P>Done at Brussels, <DATE ISO="20310614">14 June 2031</DATE>.</P></PL.DATE></SIGNATURE></FINAL>`);
  expect(withNumbers(source)).toEqual([
    'heading 1: | Regulation (EU) 2031/44 of the Council of 14 June 2031 on harbours',
    'paragraph: | THE COUNCIL,',
    'paragraph: | Having regard to the Treaty,',
    'paragraph: | Whereas:',
    'paragraph: (12) | Harbours matter. «rct_12»',
    'heading 2: | CHAPTER I FEES',
    'heading 3: | Article 5 Registers «art_5»',
    'paragraph: 2. | The ‘Office’ shall: «art_5.par_2»',
    'item 1: (a) | keep a register; «art_5.par_2.pnt_a»',
    'paragraph: | It shall publish it. «art_5.par_2»',
    'paragraph: | Done at Brussels, 14 June 2031.',
    'paragraph: | OJ C 1.',
  ]);
});

test('a table, and what is put into another act', () => {
  const source = articles(
    `<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA><P>The following is inserted:</P><QUOT.S LEVEL="1"><QUOT.START CODE="2018"/><P>Fees are due.<QUOT.END CODE="2019"/></P></QUOT.S></ALINEA></ARTICLE><TBL COLS="2"><TITLE><TI><P>Fees</P></TI></TITLE><CORPUS><ROW><CELL COL="1">Ship</CELL><CELL COL="2"><IE/></CELL><CELL><P>EUR 5</P></CELL></ROW></CORPUS></TBL>`,
  );
  expect(shown(documentIn(source)).slice(1)).toEqual([
    'heading 2: Article 1',
    'paragraph: The following is inserted:',
    'quotation: ‘Fees are due.’',
    'heading 1: Fees',
    'cell: Ship',
    'cell: EUR 5',
  ]);
});

test('says who it is, by ELI, CELEX and the Official Journal', () => {
  const { document, legislation } = readChecked(
    articles('<ARTICLE IDENTIFIER="001"><ALINEA>x</ALINEA></ARTICLE>'),
  ) as {
    document: unknown;
    legislation: unknown;
  };
  expect(document).toMatchObject({
    id: 'http://data.europa.eu/eli/reg/2031/44/oj',
    title: 'Regulation (EU) 2031/44 of the Council of 14 June 2031 on harbours',
    publisher: 'European Union',
    published: '2031-06-14',
    language: 'en',
    genre: 'legislation',
  });
  expect(legislation).toMatchObject({
    uri: 'http://data.europa.eu/eli/reg/2031/44',
    year: 2031,
    number: '44',
    celex: '32031R0044',
    journal: 'OJ L 154, p. 7',
    version: 'original',
    dates: [{ what: 'adopted', date: '2031-06-14' }],
  });
});

test.each([
  ['Commission Implementing Regulation', 'reg_impl', 'R'],
  ['Commission Delegated Directive', 'dir_del', 'L'],
  ['Council Decision', 'dec', 'D'],
  ['Council Recommendation', 'reco', 'H'],
])('%s is %s', (kind, eli, letter) => {
  const source = articles('<ARTICLE IDENTIFIER="001"><ALINEA>x</ALINEA></ARTICLE>');
  const { document, legislation } = readChecked(
    source.replace('<HT TYPE="UC">Regulation</HT>', `<HT TYPE="UC">${kind}</HT>`),
  ) as { document: unknown; legislation: unknown };
  expect(document).toMatchObject({ id: `http://data.europa.eu/eli/${eli}/2031/44/oj` });
  expect(legislation).toMatchObject({ celex: `32031${letter}0044` });
});

test('a consolidated text is another document than the act, and says as of when it stands', () => {
  const source = `<?xml version="1.0"?><CONS.ACT ${head}><INFO.CONSLEG CONSLEG.REF="2011L0083" START.DATE="20320528" END.DATE="99999999"/><CONS.DOC><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP LEG.VAL="DIR"><BIB.DATA><BIB.INSTANCE.CONS><DOCUMENT.REF.CONS><COLL>L</COLL><NO.OJ>304</NO.OJ><PAGE.FIRST>64</PAGE.FIRST></DOCUMENT.REF.CONS></BIB.INSTANCE.CONS><NO.CELEX>32011L0083</NO.CELEX><DATE ISO="20111025">20111025</DATE><TITLE><TI><P>Directive 2011/83/EU</P></TI></TITLE></BIB.DATA></FAM.COMP>${title}<ENACTING.TERMS><ARTICLE IDENTIFIER="003"><TI.ART>Article 3</TI.ART><PARAG IDENTIFIER="003.001A"><NO.PARAG>1a.</NO.PARAG><ALINEA>Fees are due.</ALINEA></PARAG></ARTICLE></ENACTING.TERMS><CONS.ANNEX><TITLE><TI><P>ANNEX II</P></TI></TITLE><CONTENTS><P>Forms.</P></CONTENTS></CONS.ANNEX></CONS.DOC></CONS.ACT>`;
  const { document, legislation } = readChecked(source) as { document: unknown; legislation: unknown };
  expect(document).toMatchObject({ id: 'http://data.europa.eu/eli/dir/2011/83', published: '2011-10-25' });
  expect(legislation).toMatchObject({
    celex: '32011L0083',
    version: 'consolidated',
    asOf: '2032-05-28',
    kind: 'DIR',
  });
  expect(withNumbers(source).slice(1)).toEqual([
    'heading 2: | Article 3 «art_3»',
    'paragraph: 1a. | Fees are due. «art_3.par_1A»',
    'heading 2: | ANNEX II «anx_II»',
    'paragraph: | Forms. «anx_II»',
  ]);
});

test('an annex in a file of its own is named by its place in the Official Journal', () => {
  const source = `<?xml version="1.0"?><ANNEX ${head}>${record('0001.0002')}<TITLE><TI><P>ANNEX II</P></TI><STI><P>Fees</P></STI></TITLE><CONTENTS><GR.SEQ LEVEL="1"><NO.GR.SEQ>A.</NO.GR.SEQ><P>Fees are due:</P><P>EUR <FT TYPE="NUMBER">1000</FT></P></GR.SEQ></CONTENTS></ANNEX>`;
  expect(documentIn(source).id).toBe('http://publications.europa.eu/resource/oj/JOL_2031_154_R_0001#anx_2');
  expect(withNumbers(source)).toEqual([
    'heading 2: | ANNEX II Fees «anx_II»',
    'paragraph: A. | Fees are due: «anx_II»',
    'paragraph: | EUR 1000 «anx_II»',
  ]);
});

test.each([
  [
    'DOC',
    '<FMX><DOC.MAIN.PUB><REF.PHYS FILE="L_1.xml"/></DOC.MAIN.PUB></FMX>',
    /without its text: read L_1\.xml/,
  ],
  ['PUBLICATION', '<OJ><TITLE/></OJ>', /read the files that it names/],
])('a record of the publication (%s) is refused with what to read', (root, inner, message) => {
  const { problems } = readChecked(`<?xml version="1.0"?><${root} ${head}>${inner}</${root}>`);
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test('the opening mark of a quoted paragraph stands before its number, though the file has it within', () => {
  const { text } = documentIn(
    articles(
      `<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA><P>The following is added:</P><QUOT.S LEVEL="1"><PARAG IDENTIFIER="001.004"><NO.PARAG><QUOT.START CODE="2018"/>4.</NO.PARAG><ALINEA>Fees are due.<QUOT.END CODE="2019"/></ALINEA></PARAG></QUOT.S></ALINEA></ARTICLE>`,
    ),
  );
  expect(text).toContain('‘4. Fees are due.’');
});
