import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentRules } from '../../src/languages/en/instruments.ts';
import type { Mention } from '../../src/model/analysis.ts';
import { instrumentsIn } from '../../src/recognise/instruments.ts';
import { segmentedOf } from '../documents.ts';
import { marked } from '../marked.ts';

const found = (text: string): readonly Mention[] => instrumentsIn(segmentedOf(text)).mentions;
const LAW = 'http://www.legislation.gov.uk/id/';

/** Marked text, then each mention's value and identifier in their order. */
type Row = [name: string, text: string, ...expected: [value: string | null, id: string | null][]];

const rows: Row[] = [
  [
    'an Act of the Parliament of Northern Ireland, and of its Assembly: "(Northern Ireland)" after the word "Act"',
    'See the [Quays Act (Northern Ireland) 1951 (c. 9)] and the [Quays Act (Northern Ireland) 2009 (c. 8)].',
    ['Quays Act (Northern Ireland) 1951', `${LAW}apni/1951/9`],
    ['Quays Act (Northern Ireland) 2009', `${LAW}nia/2009/8`],
  ],
  [
    'an Act for Northern Ireland of the Parliament of the United Kingdom',
    'See the [Quays (Northern Ireland) Act 1951 (c. 9)].',
    ['Quays (Northern Ireland) Act 1951', `${LAW}ukpga/1951/9`],
  ],
  [
    'a title with the years of a reign, and the session of a Parliament',
    'It rests on the [Quays (Ireland) Act 1922 (13 Geo. 5 Sess. 2 c. 4)].',
    ['Quays (Ireland) Act 1922', `${LAW}ukpga/Geo5Sess2/13/4`],
  ],
  [
    'Acts of the Parliament of Great Britain',
    'It amends the [Quays Act 1797 (c. 12)] and [39 & 40 Geo. 3 c. 7].',
    ['Quays Act 1797', `${LAW}apgb/1797/12`],
    ['39 & 40 Geo. 3 c. 7', `${LAW}apgb/Geo3/39-40/7`],
  ],
  [
    'what a provision is subject to',
    'Amended by [S.I. 2006/3412], [Sch. 1 para. 14(d)] (subject to [art. 6]).',
    ['S.I. 2006/3412', `${LAW}uksi/2006/3412`],
    ['S.I. 2006/3412, Schedule 1 paragraph 14(d)', `${LAW}uksi/2006/3412/schedule/1/paragraph/14/d`],
    ['S.I. 2006/3412, article 6', `${LAW}uksi/2006/3412/article/6`],
  ],
  [
    'the address of the act after its place in the Official Journal',
    'It was published ([OJ L, 2031/89, 12.7.2031, ELI: http://data.europa.eu/eli/reg/2031/89/oj]).',
    ['OJ L, 2031/89, 12.7.2031', 'http://data.europa.eu/eli/reg/2031/89/oj'],
  ],
  [
    'an Act by title, year and chapter',
    'The duty in the [Equality Act 2010 (c. 15)] applies.',
    ['Equality Act 2010', `${LAW}ukpga/2010/15`],
  ],
  [
    'an Act by title and year, its number from the table',
    'Claims under the [Jobseekers Act 1995] fell.',
    ['Jobseekers Act 1995', `${LAW}ukpga/1995/18`],
  ],
  [
    'an Act that is in no table has a name and no identifier',
    'Claims under the [Lighthouse Lamps Act 1923] fell.',
    ['Lighthouse Lamps Act 1923', null],
  ],
  [
    'an Act of the Parliament of Northern Ireland, named before its year',
    'It follows the [Interpretation Act (Northern Ireland) 1954 (c. 33 (N.I.))].',
    ['Interpretation Act (Northern Ireland) 1954', `${LAW}apni/1954/33`],
  ],
  ['a local Act has a Roman number', 'Repealed by [1994 c. xv].', ['1994 c. xv', `${LAW}ukla/1994/15`]],
  [
    'a Welsh Measure',
    'Inserted by the [Local Government (Wales) Measure 2009 (nawm 2)].',
    ['Local Government (Wales) Measure 2009', `${LAW}mwa/2009/2`],
  ],
  [
    'a church Measure',
    'The Synod passed the [Parish Bells Measure 2020 (No. 1)].',
    ['Parish Bells Measure 2020', `${LAW}ukcm/2020/1`],
  ],
  [
    'a session by the years of the reign',
    'It rests on [11 & 12 Geo. 6 c. 36].',
    ['11 & 12 Geo. 6 c. 36', `${LAW}ukpga/Geo6/11-12/36`],
  ],
  [
    'an Order in Council for Northern Ireland',
    'See [S.I. 1985/1205 (N.I. 12)].',
    ['S.I. 1985/1205', `${LAW}nisi/1985/1205`],
  ],
  [
    'a list that gives series and year once',
    'Amended by [S.I. 2006/342], [1810], [3433] and [2013/1392].',
    ['S.I. 2006/342', `${LAW}uksi/2006/342`],
    ['S.I. 2006/1810', `${LAW}uksi/2006/1810`],
    ['S.I. 2006/3433', `${LAW}uksi/2006/3433`],
    ['S.I. 2013/1392', `${LAW}uksi/2013/1392`],
  ],
  [
    'financial years after an instrument are no instruments',
    'Amended by [S.I. 2016/342], for 2016/17 and 2017/2018.',
    ['S.I. 2016/342', `${LAW}uksi/2016/342`],
  ],
  [
    'a regulation numbered before 2015',
    '[Council Regulation (EC) No 1234/2007] applies.',
    ['Council Regulation (EC) No 1234/2007', '32007R1234'],
  ],
  [
    'a regulation numbered since 2015',
    '[Council Regulation (EU) 2024/1469] applies.',
    ['Council Regulation (EU) 2024/1469', '32024R1469'],
  ],
  [
    'a regulation of the Communities with a two-digit year',
    '[Regulation 1408/71] applies.',
    ['Regulation 1408/71', '31971R1408'],
  ],
  [
    'a directive with a superfluous No',
    '[Directive No 96/53/EC] applies.',
    ['Directive No 96/53/EC', '31996L0053'],
  ],
  [
    'a decision numbered like a regulation',
    '[Decision No 1082/2013/EU] applies.',
    ['Decision No 1082/2013/EU', '32013D1082'],
  ],
  [
    "a joint committee's decision is no act of the Union's own",
    'They adopted [Decision No 1/2023] of the Joint Committee.',
    ['Decision No 1/2023', null],
  ],
  [
    'a decision whose number follows its date',
    'Commission Decision of 24 October 1996 ([96/603/EC]) lists them.',
    ['Decision 96/603/EC', '31996D0603'],
  ],
  [
    'a provision of each kind, of the law it is of',
    'See [section 20(1)(a)] of the [Equality Act 2010], [paragraph 3(2) of Schedule 4] to the [Pensions Act 1995] and [regulation 4(1)] of the [Working Time Regulations 1998].',
    ['Equality Act 2010, section 20(1)(a)', `${LAW}ukpga/2010/15/section/20/1/a`],
    ['Equality Act 2010', `${LAW}ukpga/2010/15`],
    ['Pensions Act 1995, Schedule 4 paragraph 3(2)', `${LAW}ukpga/1995/26/schedule/4/paragraph/3/2`],
    ['Pensions Act 1995', `${LAW}ukpga/1995/26`],
    ['Working Time Regulations 1998, regulation 4(1)', `${LAW}uksi/1998/1833/regulation/4/1`],
    ['Working Time Regulations 1998', `${LAW}uksi/1998/1833`],
  ],
  [
    'provisions cited after the law, siblings apart',
    'Amended by [2003 c. 39], [ss. 109(1)][(3)], [110], [Sch. 8 para. 263] (with [s. 2]).',
    ['Courts Act 2003', `${LAW}ukpga/2003/39`],
    ['Courts Act 2003, section 109(1)', `${LAW}ukpga/2003/39/section/109/1`],
    ['Courts Act 2003, section 109(3)', `${LAW}ukpga/2003/39/section/109/3`],
    ['Courts Act 2003, section 110', `${LAW}ukpga/2003/39/section/110`],
    ['Courts Act 2003, Schedule 8 paragraph 263', `${LAW}ukpga/2003/39/schedule/8/paragraph/263`],
    ['Courts Act 2003, section 2', `${LAW}ukpga/2003/39/section/2`],
  ],
  [
    'an article of an EU act that legislation.gov.uk holds, and of one that it does not',
    '[Article 6(1)] of [Regulation (EU) 2016/679] and [Article 5] of [Regulation (EU) 2024/1689] differ.',
    ['Regulation (EU) 2016/679, Article 6(1)', `${LAW}eur/2016/679/article/6/1`],
    ['Regulation (EU) 2016/679', '32016R0679'],
    ['Regulation (EU) 2024/1689, Article 5', 'http://data.europa.eu/eli/reg/2024/1689/art_5'],
    ['Regulation (EU) 2024/1689', '32024R1689'],
  ],
  [
    'articles of the Treaties',
    '[Articles 101] and [102] [TFEU] and [Article 50] [TEU] apply.',
    ['Treaty on the Functioning of the European Union, Article 101', '12016E101'],
    ['Treaty on the Functioning of the European Union, Article 102', '12016E102'],
    ['Treaty on the Functioning of the European Union', '12016E/TXT'],
    ['Treaty on European Union, Article 50', '12016M050'],
    ['Treaty on European Union', '12016M/TXT'],
  ],
  [
    'a page of the Official Journal',
    'See [OJ No. L204, 21.07.98, p. 37-48].',
    ['OJ L 204, 21.7.1998, p. 37', 'OJ.L_.1998.204.01.0037'],
  ],
  [
    'a short form defined in brackets, and a provision of it',
    'The [Harbours Act 1964] (“the 1964 Act”) stands. [Section 3] of the [1964 Act] is repealed.',
    ['Harbours Act 1964', `${LAW}ukpga/1964/40`],
    ['Harbours Act 1964, section 3', `${LAW}ukpga/1964/40/section/3`],
    ['Harbours Act 1964', `${LAW}ukpga/1964/40`],
  ],
  [
    'a year that could be either of two Acts of that year is neither',
    'The [Equality Act 2010] and the [Bribery Act 2010] stand. The 2010 Act is amended.',
    ['Equality Act 2010', `${LAW}ukpga/2010/15`],
    ['Bribery Act 2010', `${LAW}ukpga/2010/23`],
  ],
  [
    'a treaty with other dashes and spaces',
    'Under the [EU–UK Trade and\u00a0Cooperation Agreement] they meet.',
    ['EU-UK Trade and Cooperation Agreement', 'treaty:eu-uk-tca'],
  ],
  [
    'the agreement of other parties is another agreement',
    'Under the [Chile–Peru Trade and Cooperation Agreement] they meet.',
    ['Chile-Peru Trade and Cooperation Agreement', null],
  ],
  [
    'a memorandum told by its date, which stays free for the dates',
    'They will update their February 2022 [Memorandum of Understanding].',
    ['February 2022 Memorandum of Understanding', null],
  ],
  [
    'an acronym only as it is written',
    'We reach out. Reach of services grew under [REACH].',
    ['REACH', '32006R1907'],
  ],
  [
    'a memorandum is told from those of others by the two states that make it',
    'Norway and the United Kingdom have signed a new [Memorandum of Understanding on ferries].',
    ['Norway-United Kingdom Memorandum of Understanding on ferries', null],
  ],
  [
    'two persons are no parties to a memorandum',
    'Jane Doe and John Roe signed a [Memorandum of Understanding on ferries].',
    ['Memorandum of Understanding on ferries', null],
  ],
  [
    'an agreement and a plan that "and" joins are two',
    'They will carry out work under the [Norway-Chile Trade and Fisheries Arrangement] (TFA) and [Shared Waters Work Plan].',
    ['Norway-Chile Trade and Fisheries Arrangement', null],
    ['Shared Waters Work Plan', null],
  ],
  [
    'a title ends where another begins',
    'See the [Nordic Agreement on Rescue] and the Rescue Masterplan.',
    ['Nordic Agreement on Rescue', null],
  ],
  [
    'a new treaty is not the one that everybody knows',
    'Both stand by the [Paris Agreement]. They want the new agreement to be fair.',
    ['Paris Agreement', 'untc:XXVII-7-d'],
  ],
];

const plainWords = [
  'In order to act, the parties made a framework for talks and a declaration of love.',
  'The act of signing the agreement in principle was a matter of order and regulation.',
  'Law and Order was on; the Order of the Garter met; New World Order fans left.',
  'Part of the treaty between art and chapter is the rule of law.',
  'This Agreement and the Convention centre in Section 9 of the hall opened in 1994 c/o the bank.',
  'SI units, an OJ glass and case C of wine stood on page 12/2019.',
];

describe('instruments', () => {
  test.each(rows)('%s', (_, text, ...expected) => {
    const { text: plain, spans } = marked(text);
    const mentions = found(plain);
    expect(mentions.map(({ quote }) => quote)).toEqual(
      spans.map(({ start, end }) => plain.slice(start, end)),
    );
    expect(mentions.map(({ value, id }) => [value, id])).toEqual(expected);
  });

  test.each(plainWords)('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...instrumentRules.flatMap(({ examples }) => examples.flatMap((example) => example.split(/(?=[\s,.;()])/))),
  'the Act',
  'that Order',
  'section 3(1)(a)(i)',
  'Sch. ',
  '“the ',
  '”)',
  ' (',
  ')',
  '\n\n',
  '\u00a0',
  '…',
  '🏛',
  '2010/1',
  '[2019]',
);

describe('any text', () => {
  test('gives exact quotes in order, apart, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const segmented = segmentedOf(parts.join(' '));
          const { mentions } = instrumentsIn(segmented);
          mentions.forEach(({ start, end, quote }, i) => {
            expect(quote).toBe(segmented.document.text.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
          });
          expect(instrumentsIn(segmented)).toEqual({ mentions, problems: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  const hostile = [
    '1990 ',
    `1990${' '.repeat(400)}`,
    'S.I. 2010/',
    'S.I. 2010/1, ',
    '(',
    '((1)',
    'Act ',
    'the Act ',
    'A, and ',
    'of the Act ',
    'Agreement on the ',
    'Convention of ',
    'Regulation (EU, EC, ',
    '(EC) No ',
    'OJ L 1, 1.1.',
    'section 1(1)(1)',
    'section 1, 2 to ',
    'paragraph 1 of ',
    'Schedule 1 Part 1 paragraph 1 of the Act 1990 (',
    'Security Council resolution 1, ',
    '[2019] UKSC ',
    'Equality Act 2010 (“the ',
    '“X” means the Equality Act 2010. ',
    'The Bell Agreement. The agreement ',
    '11 and 12 Geo. ',
    'Case C-1/',
    'Memorandum of Understanding on a b c d ',
    'Directive 98/34/EC ',
    '98/34/',
    'Article 122 EU ',
    '\u00a0',
    'Sch. ',
  ];

  test.each(hostile)('takes time in proportion to its length: %j', (piece) => {
    const of = (length: number) => segmentedOf(piece.repeat(Math.ceil(length / piece.length)));
    const [short, long] = [of(20_000), of(160_000)];
    instrumentsIn(short);
    const time = (segmented: ReturnType<typeof of>) => {
      const from = process.cpuUsage();
      instrumentsIn(segmented);
      return process.cpuUsage(from).user / 1000;
    };
    expect(time(long)).toBeLessThan(40 * time(short) + 400);
  });
});

const corpus = '../shared/corpus';
const cases = join(corpus, 'citations/cases.jsonl');

describe.skipIf(!existsSync(cases))(
  'citations of the corpus (skipped where it is not beside the checkout)',
  () => {
    test('are found at least as well as before', () => {
      const lines = readFileSync(cases, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const out = join(mkdtempSync(join(tmpdir(), 'citations-')), 'found.jsonl');
      writeFileSync(
        out,
        lines.map(({ id, text }) => JSON.stringify({ id, mentions: found(text) })).join('\n'),
      );
      const scorer = join(corpus, 'score-citations.mjs');
      const { rows: table, precision } = JSON.parse(
        execFileSync('node', [scorer, cases, out, '--json'], { encoding: 'utf8' }),
      );
      const share = (row: string, column: string, of = 'ids') => table[row][column] / table[row][of];
      expect(share('UK legislation', 'yn')).toBeGreaterThanOrEqual(0.988);
      expect(share('UK instruments', 'uri')).toBeGreaterThanOrEqual(0.995);
      expect(share('EU acts', 'uri')).toBeGreaterThanOrEqual(0.99);
      expect(share('Official Journal', 'uri')).toBeGreaterThanOrEqual(0.99);
      expect(share('provisions', 'uri')).toBeGreaterThanOrEqual(0.99);
      expect((precision.onMark + precision.lawlike) / precision.predicted).toBeGreaterThanOrEqual(0.99);
    });
  },
);
