import { type DateRule, phrase } from './dates-phrase.ts';
import { decadeNames, ordinals } from './dates-words.ts';

/** Years that do not run from January, by the word that says so. */
const KINDS =
  'financial fiscal budget budgetary tax academic school marketing income calendar reporting crop'.split(' ');
const KIND = `(?<kind>${KINDS.join('|')})`;
/** "2025/26", "2025-2026", "2025 to 2026", "2025 and 2026", "25/26". */
const PAIR = '(?:{year}(?:(?:/|{=dash}| (?:to|and|through) ){to})?|(?<yy>\\d{2})(?:/|{=dash}){to:yy})';

/** Years of budgets, taxes and schools; pairs of years; decades. */
export const yearsOfAKind: readonly DateRule[] = [
  {
    id: 'en/dates/year-season',
    begins: ['####'],
    pattern: phrase('{year}(?:[/\\u2010-\\u2015-]{=to})? {season}'),
    needs: 'season',
    reads: 'named',
    because: 'The year may come first.',
    examples: ['The [2025/26 winter] was mild.', 'Schools close for the [2026 summer].'],
    counterexamples: ['The 2026 Summer Olympics were awarded.'],
  },
  {
    id: 'en/dates/budget-year',
    begins: KINDS,
    pattern: phrase(`${KIND} year(?<plural>s)?(?: of)?,? ${PAIR}`),
    needs: 'unit',
    reads: 'budget',
    because:
      'Financial years begin in April in the United Kingdom, October in the United States, July in Australia; tax years on 6 April (Income Tax Act 2007, s. 4); school years in September (POLICY-VALUES).',
    examples: [
      'Spending in [financial year 2024 to 2025] fell.',
      'Thresholds for the [tax year 2026-27] are set.',
      'Congress funded it in [fiscal years 2023 to 2024].',
    ],
    counterexamples: ['The budget 2026 was adopted.', 'In the financial years ahead it will grow.'],
  },
  {
    id: 'en/dates/year-budget',
    begins: ['####', '#'],
    pattern: phrase(`${PAIR} ${KIND} year(?<plural>s)?`),
    needs: 'unit',
    reads: 'budget',
    because: 'The years may come first.',
    examples: ['Bursaries open in the [2026/27 academic year].', 'It covers the [2025-26 financial year].'],
    counterexamples: ['In 2026 academic freedom was debated.'],
  },
  {
    id: 'en/dates/fy',
    begins: ['fy', 'fys'],
    pattern: phrase("FY(?<plural>s)?(?: |'|)(?:{year}|(?<yy>\\d{2})(?!\\d))(?:(?:/|{=dash}){to})?"),
    reads: 'budget',
    because: 'FY is the financial year of whoever speaks; without a country nobody can tell which.',
    examples: [
      'Congress appropriated funds for [FY2026].',
      'Spending in [FY26] is flat.',
      'HM Treasury set it for [FY 2025/26].',
    ],
    counterexamples: ['The FY team met.'],
  },
  {
    id: 'en/dates/this-budget-year',
    begins: ['this', 'next', 'last', 'current', 'coming', 'previous', 'forthcoming', 'past', ...KINDS],
    pattern: phrase(
      `(?:(?<shift>this|next|last|current|coming|forthcoming|previous|past) |(?<=\\bthe\\s))${KIND} year`,
    ),
    needs: 'unit',
    reads: 'budget',
    because: 'The one in which the text is published, or its neighbour.',
    examples: [
      'It must be spent by the end of [this financial year].',
      'Places open in the [next academic year].',
    ],
    counterexamples: ['Each financial year brings a report.'],
  },
  {
    id: 'en/dates/next-budget-years',
    begins: ['next', 'coming', 'forthcoming', 'last', 'past', 'previous'],
    pattern: phrase(
      `(?<shift>next|coming|forthcoming|last|past|previous) (?<count>{=number}) ${KIND} years(?! (?:of|to)(?!\\p{L}))`,
    ),
    needs: 'unit',
    reads: 'budget',
    because:
      'So many whole years of their kind, from the one after that of publication or up to the one before.',
    examples: [
      'It is set for the [next three financial years].',
      'It rose over the [past two academic years].',
    ],
    counterexamples: ['Over the next few financial years it will grow.'],
  },
  {
    id: 'en/dates/year-pair',
    begins: ['####'],
    pattern: phrase('{year}(?:/|{=dash}){to}'),
    reads: 'years',
    because:
      'Budget and school years where the years follow each other, programmes where they do not; given as years.',
    examples: [
      'The [2021-2027] framework will be reviewed.',
      'Its [2025/26] budget is fixed.',
      'It ran in [2014–20].',
    ],
    counterexamples: [
      'It implements Regulation (EU) 2024/1469.',
      'The paper is HC 2025-26 411.',
      'It was 2015-12-50 or so.',
    ],
  },
  {
    id: 'en/dates/decade',
    begins: ['####', ...decadeNames.keys()],
    pattern: phrase(
      `(?:(?<decade>(?:1[5-9]|20|21)\\d)0'?s|(?<=\\b(?:the|in|since|early|late|mid)[\\s-])(?<name>${[...decadeNames.keys()].join('|')}))`,
    ),
    reads: 'decade',
    because: 'EDTF writes a decade as 203X.',
    examples: ['It will last into the [2030s].', 'It dates from the [1990s].'],
    counterexamples: ['The 2030 targets stand.', 'She was in her seventies.'],
  },
  {
    id: 'en/dates/century',
    begins: ['#', ...new Set([...ordinals.keys()].map((word) => word.split('-')[0]!))],
    pattern: phrase(
      '(?<=\\b(?:in|since|from|of|the|early|mid|late|until|by)[\\s-])(?:(?<count>1[0-9]|20|[5-9])th|(?!twenty-first){ordinal})_century(?! of(?!\\p{L}))',
    ),
    needs: 'unit',
    reads: 'century',
    because:
      'EDTF writes the hundred years from 1400 as 14XX; the twenty-first, in which all is written, is a manner of speaking.',
    examples: [
      'The office is known since the [17th century].',
      'The [19th-century] law stands.',
      'It was so in the [nineteenth century].',
    ],
    counterexamples: ['They meet the challenges of the twenty-first century.', 'A century of talks began.'],
  },
];

/** Bare years: last, since any four digits may be one. */
export const years: readonly DateRule[] = [
  {
    id: 'en/dates/year',
    begins: ['####', 'year', 'years', 'calendar', 'cy'],
    pattern: phrase('(?:(?:calendar )?years? |CY(?: |))?{year}(?: calendar year)?'),
    reads: 'year',
    because: 'Four digits that can be a year, where nothing around them says that they are something else.',
    examples: [
      'It will sign in [2026].',
      'It keeps to its [2030] targets.',
      'After the [2024] general election it was widened.',
    ],
    counterexamples: [
      'Under Section 2026 no fee is payable.',
      'The Equality Act 2010 applies.',
      'Section 5 of the 1998 Act is amended.',
      'The survey covered 1999 respondents.',
      'Telephone enquiries: 020 7946 1990.',
      'The 2030 Agenda was cited.',
      'Resolution 2231 (2015) stands.',
      'The plant makes 2000 MW.',
      'It costs €2030.',
    ],
  },
  {
    id: 'en/dates/written-year',
    begins: ['two', 'nineteen', 'twenty', 'eighteen'],
    pattern: phrase('(?<=\\b(?:in|year|since|by|of)\\s)(?!two thousand(?! and)){yearWords}'),
    reads: 'year',
    because: 'Deeds write the year out in words.',
    examples: ['Done in the year [two thousand and twenty-six].'],
    counterexamples: [
      'A crowd of two thousand came.',
      'There were nineteen new members.',
      'It lies in twenty five counties.',
    ],
  },
  {
    id: 'en/dates/this-unit',
    begins: ['week', 'month', 'quarter', 'year', 'decade', 'weekend'],
    pattern: phrase(
      '(?<=\\b(?:the|of) ){unit}(?! (?:of|to|ending|ended|commencing|before|after|in)(?!\\p{L}))',
    ),
    where: 'inside',
    reads: 'unit',
    because: '"The end of the year", "later in the week": of the one in which the text is published.',
    examples: ['It will be ready by the end of the [month].'],
    counterexamples: ['The year was long.', 'Figures are given by month.'],
  },
  {
    id: 'en/dates/now',
    begins: ['now', 'present', 'current', 'date'],
    pattern: phrase(
      '(?:now|(?:the )?present(?: day)?|(?:current )?date)(?=\\s*(?:[.,;:?)]|$|(?:and|to|until|till|through) ))',
    ),
    where: 'inside',
    reads: 'now',
    because: 'As the end of a stretch it is the day of publication.',
    examples: ['Between [now] and 2030 it must halve.'],
    counterexamples: ['It is now for the operators to respond.'],
  },
];
