import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRules } from '../../src/languages/en/dates.ts';
import { datesIn } from '../../src/recognise/dates.ts';
import { segmentedOf } from '../documents.ts';
import { expectGrowth } from '../growth.ts';
import { marked } from '../marked.ts';

/** Published on Thursday 18 December 2025 unless the row says otherwise. */
const read = (text: string, head: Parameters<typeof segmentedOf>[1] = {}) => datesIn(segmentedOf(text, head));

/** Rows: a text with what must be found in brackets, and the values found there, in order. */
type Row = readonly [text: string, ...values: (string | null)[]];

function check([text, ...values]: Row, head?: Parameters<typeof segmentedOf>[1]): void {
  const { text: plain, spans } = marked(text);
  const { mentions } = read(plain, head);
  expect(mentions.map(({ quote, value }) => [quote, value])).toEqual(
    spans.map(({ start, end }, i) => [plain.slice(start, end), values[i]]),
  );
}

describe('bounds and stretches', () => {
  test.each<Row>([
    ['It is complete [by 2030] at the latest.', '../2030'],
    ['It closes [on or before 31 October 2025].', '../2025-10-31'],
    ['It was so [before 1 March 2024].', '../2024-02-29'],
    ['It will be ready [before the Bonn Conference, to be held in June 2026].', '../2026-06'],
    ['It will be ready [ahead of the summit in Lima on 4 June 2026].', '../2026-06-03'],
    ['It will be built [before the decade is out].', '../2029-12-31'],
    ['It was so [before 2028], and ends [after 30 June 2029].', '../2027', '2029-07-01/..'],
    ['It is so [since 2019].', '2019/..'],
    ['It shall apply [not before autumn 2026].', '2026-09/..'],
    ['It lasts [until at least 2030].', '../2030'],
    ['It is built [between late 2025 and early 2026].', '2025-10/2026-03'],
    ['It ran [from 28 November to 4 January 2025].', '2024-11-28/2025-01-04'],
    ['It will not be introduced [until April 2028].', '2028-04/..'],
    [
      'It stays shut [until 2028 at the earliest], and opens in [May 2029 at the latest].',
      '2028/..',
      '../2029-05',
    ],
    ['She will be in Lima [from Tuesday to Friday].', '2025-12-23/2025-12-26'],
    ['Data [from 2019 to 2023] are used.', '2019/2023'],
    ['Notice was given [more than two weeks before 1 June 2026].', '../2026-05-18'],
    ['It must be paid [not more than 28 days after 1 June 2026].', '2026-06-01/2026-06-29'],
    ['It may be paid [as late as March 2027], and was in force as late as [1990].', '../2027-03', '1990'],
    ['It is valid [from 6am on 1 May 2026 to 6pm on 3 May 2026].', '2026-05-01/2026-05-03'],
    ['[Between now and 2030] it must halve.', '2025-12-18/2030'],
    ['Of those born [on or after 1 September 2008], all come.', '2008-09-01/..'],
    ['It was written [by close of play on Friday 9 January].', '../2026-01-09'],
    ['The [pre-2019] rules went.', '../2018'],
    ['It grew in [Q1–Q3 2026].', '2026-01/2026-09'],
    ['They met on [Monday 15 and Tuesday 16 December 2025].', '2025-12-15/2025-12-16'],
    ['They sit on [10], [17] and [24 February 2026].', '2026-02-10', '2026-02-17', '2026-02-24'],
    ['They sat in [March] and [October 2024].', '2024-03', '2024-10'],
    ['They met on [July 15-16, 2022].', '2022-07-15/2022-07-16'],
    ['They met [from July 30 to August 2, 2021].', '2021-07-30/2021-08-02'],
    ['They met on [July 15, 16 and 17, 2023].', '2023-07-15/2023-07-17'],
    ['They met on [15–18 July last year].', '2024-07-15/2024-07-18'],
    ['They met on [Thursday 15 – Friday 16 July 2021].', '2021-07-15/2021-07-16'],
    ['They met on [July 5–7] and [9, 2021].', '2021-07-05/2021-07-07', '2021-07-09'],
    ['They met on [5–7] and [12–14 March 2023].', '2023-03-05/2023-03-07', '2023-03-12/2023-03-14'],
    ['It began on the visit of [December 18-20].', '2025-12-18/2025-12-20'],
  ])('%s', (text, ...values) => check([String(text), ...values]));
});

describe('parts of a time', () => {
  test.each<Row>([
    ['It is due [by end-2026].', '../2026-12-31'],
    ['It is due [by the end of the decade].', '../2029-12-31'],
    ['It is due in the [mid-2030s].', '2034/2036'],
    ['It is due in [late autumn 2026].', '2026-11'],
    ['It is due in [mid-February].', '2026-02-11/2026-02-20'],
    ['It is due in [mid-to-late 2026].', '2026-04/2026-12'],
    ['It is due in [the final quarter of next year].', '2026-10/2026-12'],
    ['It is due in [the second quarter of the 2026-27 financial year].', '2026-07/2026-09'],
    ['It is due in [the first half of January].', '2026-01-01/2026-01-15'],
    ['It came in [the last three months of 2024].', '2024-10/2024-12'],
    ['It closes on [the last Friday of March 2026].', '2026-03-27'],
    ['It is due around the [turn of the year].', '2025-12-31/2026-01-01'],
    ['It fell in the [year ending 31 March 2025].', '2024-04-01/2025-03-31'],
    ['It fell in the [three months to 30 June 2025].', '2025-04-01/2025-06-30'],
    ['It fell in the [12 months to February 2025].', '2024-03/2025-02'],
    ['It is in [the week commencing 12 January 2026].', '2026-01-12/2026-01-18'],
    ['It is in [the week of 15 January 2026].', '2026-01-12/2026-01-18'],
    ['It was long in the [2010s].', '201X'],
  ])('%s', (text, ...values) => check([String(text), ...values]));
});

describe('counted from publication', () => {
  test.each<Row>([
    ['They will report [within six months].', '../2026-06'],
    ['They will report [within 14 days].', '../2026-01-01'],
    ['They will report [within 12 months] of royal assent.', 'P12M'],
    ['They will report [within 30 days of 1 March 2026].', '../2026-03-31'],
    ['It will grow over the [next five years].', '2025-12/2030-12'],
    ['It fell in the [past fortnight].', '2025-12-04/2025-12-18'],
    ['It fell [last year], and over the [last year].', '2024', '2024-12/2025-12'],
    ['It was formed [two and a half years ago].', '2023-06'],
    ['It will open [in two years’ time].', '2027-12'],
    ['It will open [in three years].', '2028-12'],
    ['It was done in [three years].', 'P3Y'],
    ['It will be on [next Tuesday], as it was [last Thursday].', '2025-12-23', '2025-12-11'],
    ['It was signed over the [weekend].', '2025-12-13/2025-12-14'],
    ['It was signed [last November]; more is due [next spring].', '2025-11', '2026-21'],
    ['It was signed [yesterday evening].', '2025-12-17'],
    ['It fell in the [year to date].', '2025-01-01/2025-12-18'],
    ['It fell [this quarter].', '2025-10/2025-12'],
    ['It will be open [by this time next year].', '../2026-12'],
    ['She is away for [the month]; she came [previous Monday].', '2025-12', '2025-12-08'],
    ['It is done [two days from today].', '2025-12-20'],
  ])('%s', (text, ...values) => check([String(text), ...values]));

  test('without a day of publication they stay unresolved, and a problem says so', () => {
    const { mentions, problems } = read('It will be signed next month, by 31 March, not on 1 May 2026.', {
      published: null,
    });
    expect(mentions.map(({ value }) => value)).toEqual([null, null, '2026-05-01']);
    expect(problems.map(({ quote }) => quote)).toEqual(['next month', 'by 31 March']);
    expect(problems[0]!.message).toContain('day of publication');
  });
});

describe('the tense of the clause decides a date without a year', () => {
  test.each<Row>([
    ['They met on [12 December] and will meet again on [20 January].', '2025-12-12', '2026-01-20'],
    ['On [20 January], they will speak; on [20 November], they spoke.', '2026-01-20', '2025-11-20'],
    ['Schools must tell maintained nurseries [by 28 February].', '../2026-02-28'],
    ['The group, which met in [October], will report in [March].', '2025-10', '2026-03'],
    ['The period ends on [31st March].', '2026-03-31'],
    ['The statement of [12 December] stands.', '2025-12-12'],
    ['Experts met to discuss what follows from the announcement on [4 December].', '2025-12-04'],
    ['They spoke of her [January] trip to Lima.', '2026-01'],
    ['They underscored their hopes for the COP31 summit in Antalya in [November].', '2025-11'],
    ['The minister announced, on [4 December], a plan that will cost more.', '2025-12-04'],
    ['They recalled the plan proposed by Peru on [9 December].', '2025-12-09'],
    ['Under a rule that the board proposed on [9 June], boats must stop.', '2025-06-09'],
    ['The talks that collapsed in [May] resume in [March].', '2025-05', '2026-03'],
    ['[Monday]’s statement will change little.', '2025-12-15'],
    ['The old pact lapses on [30 June].', '2026-06-30'],
    ['The act was signed on [9 May] and the order [a week later].', '2025-05-09', '2025-05-16'],
    ['Is there a first combined auction in [May]?', '2026-05'],
    ['It was agreed at [last year]’s meeting in Rome in [October].', '2024', '2024-10'],
    ['The visit is planned for [next year], in [May].', '2026', '2026-05'],
    [
      'Results are published on [13 August] and the vote takes place on [1 September].',
      '2026-08-13',
      '2026-09-01',
    ],
    ['As promised on [28th July last], it was done.', '2025-07-28'],
  ])('%s', (text, ...values) => check([String(text), ...values]));
});

describe('years that do not begin in January', () => {
  test.each<Row>([
    ['Spending in [financial year 2024 to 2025] fell.', '2024-04/2025-03'],
    ['Congress voted it for [FY2026].', '2025-10/2026-09'],
    ['Congress voted it for [fiscal years 2026 through 2030].', '2025-10/2030-09'],
    ['Congress voted it for [Fiscal Years 2026 to 2027].', '2025-10/2027-09'],
    ['The Australian budget for [2023-24 financial year] grew.', '2023-07/2024-06'],
    ['The European Parliament adopted it for the [financial year 2026].', '2026'],
    ['The rate for the [tax year 2023-24] stands.', '2023-04-06/2024-04-05'],
    ['Places in the [2026/27 academic year] are open.', '2026-09/2027-08'],
    ['Sugar grew in the [2025-26 marketing year].', '2025-10/2026-09'],
    ['It ends with the [current financial year].', '2025-04/2026-03'],
    ['It is flat in [FY26].', null],
    ['It is set for [financial years 2026-27] and [2027-28].', '2026-04/2027-03', '2027-04/2028-03'],
    ['It is set for the [next three financial years].', '2026-04/2029-03'],
    ['It rose over the [past two academic years].', '2023-09/2025-08'],
    ['Its [2025/26] budget is fixed.', '2025/2026'],
  ])('%s', (text, ...values) => check([String(text), ...values]));

  test('the publisher’s country decides where the sentence does not', () => {
    check(['Spending in [FY26] is flat.', '2025-10/2026-09'], { publisher: 'The White House' });
    check(['Spending in [FY26] is flat.', '2025-07/2026-06'], { publisher: 'Government of Australia' });
  });
});

describe('recurrences and lengths', () => {
  test.each<Row>([
    ['It is held [three times a year].', 'P4M'],
    ['It is held [twice a month].', 'P15D'],
    ['It is held [twice a year], in [May] and [November].', 'P6M', 'P1Y', 'P1Y'],
    ['It is held in [January], [May] and [September each year].', 'P1Y', 'P1Y', 'P1Y'],
    ['It took [a year and a day], the longest in [30 years].', 'P1Y1D', 'P30Y'],
    ['It grew in the [18 months] [since July 2024].', 'P18M', '2024-07/..'],
    ['It is held [everyday]; the pulse lasts [30 seconds].', 'P1D', 'PT30S'],
    ['It shall be laid [no later than 18 months] after entry into force.', 'P18M'],
    ['It is held [every other month].', 'P2M'],
    ['It is held [once in every five years].', 'P5Y'],
    ['It is held [at five-year intervals].', 'P5Y'],
    ['It is held on the [first Monday of each month].', 'P1M'],
    ['It is due [by 31 March each year].', 'P1Y'],
    ['It is due [each January] and [July].', 'P1Y', 'P1Y'],
    ['A [three-yearly] and a [semi-annual] review are held.', 'P3Y', 'P6M'],
    ['A [bi-monthly] call is held.', null],
    ['It is considered [on a rolling basis].', 'regular'],
    ['An [18-month] pilot ran for [two and a half years].', 'P18M', 'P2Y6M'],
    ['It takes [between 18 and 24 months].', null],
    ['It must be answered [within 48 hours].', 'PT48H'],
  ])('%s', (text, ...values) => check([String(text), ...values]));
});

describe('named days', () => {
  test.each<Row>([
    ['It will be out [by Earth Day].', '../2026-04-22'],
    ['It was laid [before Thanksgiving].', '../2025-11-26'],
    ['It reopens on [Memorial Day 2027].', '2027-05-31'],
    ['It reopens on the [weekend of Labor Day 2027].', '2027-09-04/2027-09-06'],
    ['It was kept on [Good Friday] and [Whit Monday] last.', '2025-04-18', '2025-06-09'],
    ['A Bill will be laid [early in the new year].', '2026-01/2026-03'],
    ['It will be out [by Eid al-Fitr].', '../2026-03-20'],
    ['It was the run-up to [St Patrick’s Day 2024].', '2024-03-17'],
  ])('%s', (text, ...values) => check([String(text), ...values]));

  test('a country keeps its own', () =>
    check(['It will be out [by Thanksgiving].', '../2026-10-12'], {
      publisher: 'Government of Canada, Ottawa',
    }));
});

describe('days, weeks and months in other shapes', () => {
  test.each<Row>([
    ['It opens on [May twenty-nine].', '2026-05-29'],
    ['It opened on [fifteen August nineteen hundred ninety-three].', '1993-08-15'],
    ['Done the [first day of January, one thousand eight hundred and one].', '1801-01-01'],
    ['The list of [20161016] and of [5-Nov-24] stands.', '2016-10-16', '2024-11-05'],
    ['It will close on [22/04].', '2026-04-22'],
    ['It will close [from the 4th to the 23rd of next month].', '2026-01-04/2026-01-23'],
    ['It was founded in [April of 87], or in [Sept ’09].', '1987-04', '2009-09'],
    ['They met [last week on Tuesday] and meet on [Monday of next week].', '2025-12-09', '2025-12-22'],
    ['They meet on [Thursday week].', '2026-01-01'],
    ['They meet [a week on Tuesday].', '2025-12-30'],
    ['They meet [Monday, two weeks from now].', '2025-12-29'],
    ['It happened [this working week].', '2025-12-15/2025-12-19'],
    ['Wages rose in the [June quarter 2024].', '2024-04/2024-06'],
    ['Sales rose in [1Q26] and [next year’s second half].', '2026-01/2026-03', '2026-07/2026-12'],
    ['It dates from the [17th century].', '16XX'],
    ['Over the [three years to 2028-29] it grows.', '2026/2029'],
    ['It was a hard [winter of 2026 to 2027].', '2026-24'],
    ['It was put off [until the autumn].', '../2026-11'],
    ['The scheme, originally planned for [September], will open in [May].', '2025-09', '2026-05'],
    ['It applies [on and from 1 July 2026].', '2026-07-01/..'],
    ['The plan runs [to 2030]; payments may begin [as early as May 2026].', '../2030', '2026-05/..'],
    ['It ran [from now until 2030].', '2025-12-18/2030'],
    ['It ends [within one hundred and eighty days] of notice.', 'P180D'],
    ['It took [one and a quarter years].', 'P1Y3M'],
  ])('%s', (text, ...values) => check([String(text), ...values]));
});

describe('what cannot be one value is null, with a problem that says why', () => {
  test.each([
    ['It closes on 03/04/2026.', '03/04/2026', '2026-04-03 or 2026-03-04'],
    ['It opens on Thursday 18 December 2026.', 'Thursday 18 December 2026', 'is a Friday'],
    ['It opens on 31 November 2026.', '31 November 2026', 'no day 31'],
    ['It opens on 29 February 2027.', '29 February 2027', 'no such day'],
    ['A biannual call is held.', 'biannual', 'P6M or P2Y'],
    [
      'It rises by the end of this Parliament.',
      'by the end of this Parliament',
      'calendar of the institution',
    ],
    [
      'It is on the agenda of the next European Council.',
      'next European Council',
      'calendar of the institution',
    ],
  ])('%s', (text, quote, why) => {
    const { mentions, problems } = read(text);
    expect(mentions.map((mention) => [mention.quote, mention.value])).toEqual([[quote, null]]);
    expect(problems).toMatchObject([{ quote, message: expect.stringContaining(why) }]);
  });

  test('a publisher of a known country settles the order of day and month', () => {
    check(['It closes on [03/04/2026].', '2026-04-03'], { publisher: 'HM Treasury, United Kingdom' });
    check(['It closes on [03/04/2026].', '2026-03-04'], { publisher: 'The White House' });
  });
});

describe('nothing at all', () => {
  test.each([
    'It will follow as soon as possible, in due course, in the coming weeks.',
    'The Online Widgets Act 2023 and the Widget Regulations 2024 (SI 2024/77) apply.',
    'Directive 2014/24/EU and Council Decision (CFSP) 2022/266 of 23 February 2022 apply.',
    'The 1998 Act, the 2030 Agenda and Vision 2040 were cited (HC 2025-26 411).',
    'The fund has 2030 members in 1,950 places.',
    'Call 020 7946 1990.',
    'The Secretary of State may march with Mrs May.',
    'The Arab Spring and the winter fuel payment were discussed.',
    'The Good Friday Agreement and Sunday trading were discussed.',
    'It costs £3 billion a year and grew year on year for decades.',
    'A 40-year-old and those aged 16 years came.',
    'The 10-Year Widget Plan was launched.',
    'The counter is open Monday to Friday.',
    'The desk is staffed from Tuesday to Friday.',
    'It counts for the tax year in which the gift is made.',
    'It was one second-hand car in two second homes.',
    'Shops prepare Black Friday sales; the Independence Day speech and Bloody Sunday were recalled.',
    'They marked International Women’s Day and moved the May Day holiday.',
    'The plan was adopted by the Council on the advice of members.',
    'Since 9/11 it has grown, and at 1900 on the dot it left.',
    'Call 1800 555 2030; 1996 were sold.',
    'They meet the challenges of the twenty-first century.',
  ])('%s', (text) => {
    expect(read(text).mentions.map(({ quote }) => quote)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const ids = dateRules.map(({ id }) => id);
  const words = fc.constantFrom(
    ...'by from to between the end of 1 12 31 2026 2025-26 May March first week Monday last next early mid every year month 5pm on and , . ; – - within a half Q3 FY26 03/04/2026 since autumn \n \u00a0 ’s'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
  );

  test('quotes are what stands there, in order, none overlapping, and the same each time', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('2025-12-18', '0001-01-01', '9999-12-31', null, 'never'),
        (text, published) => {
          const segmented = segmentedOf(text, { published });
          const { mentions, problems } = datesIn(segmented);
          let at = 0;
          for (const { start, end, quote } of mentions) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toBe(quote);
            at = end;
          }
          for (const { rule } of mentions) expect(ids).toContain(rule);
          expect(datesIn(segmented)).toEqual({ mentions, problems });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('hostile text', () => {
  test.each(
    [
      'by ',
      'from 1 to ',
      'between 2025 and ',
      'the end of the ',
      '10, ',
      '2025-',
      'May ',
      'early mid late ',
      'next European ',
      'once every ',
      'within a ',
      '1 year, ',
      'two and a half ',
      '12 December and ',
      'Monday ',
      '1/1/',
      'a year to ',
      'Act ',
      '   ',
    ].map((bit) => [bit]),
  )('time grows with the text and no faster: %j', (bit) => {
    expectGrowth(
      (times) => segmentedOf(`In 2026 ${bit.repeat(Math.ceil((times * 4000) / bit.length))}`),
      datesIn,
    );
  });
});

const corpus = new URL('../../../shared/corpus/values/policy-dates.jsonl', import.meta.url);

describe.skipIf(!existsSync(corpus))(
  'the cases of the corpus (skipped when it is not beside the checkout)',
  () => {
    interface Case {
      readonly id: string;
      readonly text: string;
      readonly published: string;
      readonly expect: readonly {
        readonly start: number;
        readonly quote: string;
        readonly value: string | null;
      }[];
    }

    test('at least 97 in a hundred come out whole', () => {
      const cases = readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map((line): Case => JSON.parse(line));
      const wrong = cases.filter(({ text, published, expect: gold }) => {
        const { mentions } = read(text, { published });
        const right = (m: (typeof mentions)[number], i: number): boolean =>
          m.value === gold[i]!.value &&
          m.start < gold[i]!.start + gold[i]!.quote.length &&
          gold[i]!.start < m.end;
        return mentions.length !== gold.length || !mentions.every(right);
      });
      expect(wrong.map(({ id }) => id).length / cases.length).toBeLessThanOrEqual(0.03);
    });
  },
);
