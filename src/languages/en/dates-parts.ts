import { before, type DateRule, phrase } from './dates-phrase.ts';
import { cardinals, months, places, weekdays } from './dates-words.ts';

const PLACES = [...places.keys()].filter((word) => /^\p{L}/u.test(word));
const NUMBERS = ['#', ...[...cardinals.keys()].filter((word) => word.length > 2)];
const MONTHS = [...months.keys()];
const WEEKDAYS = [...weekdays.keys()];
const COUNTED = [...NUMBERS, 'a', 'an'];
const NTH = '(?:{place}|(?<count>\\d{1,2})(?:st|nd|rd|th))';

/** What stands before a date and narrows it: edges, parts, halves and quarters, weeks. */
export const parts: readonly DateRule[] = [
  {
    id: 'en/dates/weekday-of-month',
    begins: [...PLACES, '#'],
    pattern: before('{place} {weekday} (?:of|in) '),
    takes: 'date',
    needs: 'weekday',
    reads: 'nthWeekday',
    because: 'The weekday is counted in its month.',
    examples: ['Polls open on the [first Thursday in May 2027].'],
    counterexamples: ['It meets on the first Monday of each month.'],
  },
  {
    id: 'en/dates/weekday-and-offset',
    begins: WEEKDAYS,
    pattern: before('{weekday},? (?=\\d|\\p{L}+\\s+(?:days?|weeks?|fortnights?|months?|years?)\\s)'),
    takes: 'date',
    needs: 'unit',
    reads: 'weekdayIn',
    because: 'The weekday of the week that is so far off.',
    examples: ['They meet on [Monday, two weeks from now].'],
    counterexamples: ['They met on Monday, two weeks of talks behind them.'],
  },
  {
    id: 'en/dates/end-of',
    begins: ['end', 'close', 'start', 'beginning', 'outset', 'very', 'middle'],
    pattern: before(
      '(?:very )?(?<edge>end|close|start|beginning|outset|middle)(?:(?<of> of )(?:the )?|{=gap}(?=\\p{L}|\\d))',
    ),
    takes: 'date',
    reads: 'edge',
    because: 'The end of a time is its last day, the start its first; the middle is its middle part.',
    examples: [
      'It will close at the [end of March 2026].',
      'They aim for [end-2026].',
      'It is due by the [end of the year].',
    ],
    counterexamples: [
      'It was the end of the line.',
      'An end to the talks was near.',
      'It meets at the end of each quarter.',
    ],
  },
  {
    id: 'en/dates/year-end',
    begins: ['year', 'month', 'quarter'],
    pattern: phrase('{unit}_end(?: (?:of )?{year})?'),
    reads: 'edge',
    because: 'The last day of the year, month or quarter.',
    examples: ['It will be ready by [year-end].', 'Accounts close at [year end 2026].'],
    counterexamples: ['The year ended well.'],
  },
  {
    id: 'en/dates/turn-of-year',
    begins: ['turn'],
    pattern: phrase('(?<turn>turn) of (?:the|this) (?<unit>year)'),
    reads: 'edge',
    because: 'The two days on which one year becomes the next.',
    examples: ['They expect it around the [turn of the year].'],
    counterexamples: ['It was a sharp turn of events.'],
  },
  {
    id: 'en/dates/towards-the-end-of',
    begins: ['towards', 'toward'],
    pattern: before('towards? the (?:very )?(?<part>end|close|middle|start|beginning) of (?:the )?'),
    takes: 'date',
    reads: 'part',
    because: 'Towards the end is late.',
    examples: ['It will follow [towards the end of 2026].'],
    counterexamples: ['They work towards the end of poverty.'],
  },
  {
    id: 'en/dates/early-mid-late',
    begins: ['early', 'mid', 'late', 'latter', 'middle'],
    pattern: before(
      '(?<part>early|mid|late)(?:(?:{=gap}to{=gap}|{=dash}|/|{=gap}or{=gap})(?<second>mid|late))?(?:{=gap}(?:part|months|weeks|days|years) of (?:the )?|(?: on)? in (?:the )?|{=gap}(?:the )?(?=\\p{L}|\\d))',
    ),
    takes: 'date',
    reads: 'part',
    because:
      'In a year the first quarter, the second and third, the last; in a month days 1–10, 11–20, 21 to the end; in a season its months; in a decade years 0–3, 4–6, 7–9 (POLICY-VALUES).',
    examples: [
      'Work begins in [mid-2027].',
      'It will be held in [early 2026].',
      'It is due in [mid-to-late 2026].',
      'It came [late last year].',
      'It fell in the [early months of 2025].',
    ],
    counterexamples: [
      'The late Queen spoke in 1953.',
      'An early warning was given in May.',
      'Mid Wales grew.',
    ],
  },
  {
    id: 'en/dates/later-in',
    begins: ['earlier', 'later'],
    pattern: before('(?:earlier|later)(?: on)? in (?:the )?'),
    takes: 'date',
    reads: 'same',
    because: 'Earlier and later narrow nothing.',
    examples: ['It will report [later in the year].'],
    counterexamples: ['It comes later in the report.'],
  },
  {
    id: 'en/dates/half-quarter-of',
    begins: ['h', 'q', ...PLACES, '#'],
    pattern: before(
      '(?:H(?<half>[12])|Q(?<quarter>[1-4])|{place}_(?<piece>half(?!-year)|quarter(?!s|-?final)|third)s?)(?: of (?:the )?|,? (?:the )?|[-/\\u2010-\\u2015](?=\\d))(?=\\p{L}|\\d)',
    ),
    takes: 'date',
    needs: 'share',
    reads: 'slice',
    because:
      'Halves and quarters are counted from the start of the year they are of: April in a financial year.',
    examples: [
      'It will be concluded in the [first half of 2026].',
      'Profits for [H2 2024] rose.',
      'It opens in the [second quarter of the 2026-27 financial year].',
    ],
    counterexamples: [
      'A quarter of schools took part.',
      'They lost the third quarter-final.',
      'The first half of the meeting was held in public.',
    ],
  },
  {
    id: 'en/dates/year-quarter',
    begins: ['####', '#'],
    pattern: phrase(
      '(?:{year}(?:[/\\u2010-\\u2015-]{to:yy})?(?: |-|)(?:H(?<half>[12])|Q(?<quarter>[1-4]))|(?:(?<half>[12])H|(?<quarter>[1-4])Q)(?: |-|)(?:{year}|(?<yy>[2-4]\\d)(?!\\d)))',
    ),
    needs: 'share',
    reads: 'slice',
    because: 'The year may come first.',
    examples: ['Sales grew in [2026 Q1].', 'Sales grew in [1Q26].'],
    counterexamples: ['In 2026 quarters were short.'],
  },
  {
    id: 'en/dates/month-quarter',
    begins: [{ any: MONTHS, next: new Set(['quarter']) }],
    pattern: phrase('{month}_quarter(?!-|s| (?:final|past|of an))(?:{=ofYear})?'),
    reads: 'quarterTo',
    because: 'Australian statistics name a quarter by its last month.',
    examples: ['Wages rose in the [June quarter 2024].', 'Output fell in the [September quarter].'],
    counterexamples: ['In May quarter days were moved.'],
  },
  {
    id: 'en/dates/quarter',
    begins: ['q', 'h', 'first', 'second', 'third', 'fourth', 'final'],
    pattern: phrase(
      '(?:Q(?<quarter>[1-4])|(?<=\\b(?:in|by|during|for|the)\\s)H(?<half>[12])|(?<=\\b(?:in|by|during|for|since|until|of|to)\\s+the\\s){place} (?<piece>quarter)(?!-| (?:of|final|century)))',
    ),
    needs: 'share',
    reads: 'slice',
    because: 'A quarter without a year is the nearest by tense.',
    examples: ['Growth slowed in the [third quarter].', 'It is due in [Q3].'],
    counterexamples: ['A quarter of schools took part.', 'It won the third quarter-final.'],
  },
  {
    id: 'en/dates/first-months-of',
    begins: [...PLACES, '#'],
    pattern: before('{place} {length}(?: of| in) (?:the )?'),
    takes: 'date',
    needs: 'unit',
    reads: 'run',
    because: 'So many weeks or months counted from the start, or the end, of a time.',
    examples: [
      'Exports rose in the [first nine months of 2025].',
      'It fell in the [last three months of the year].',
    ],
    counterexamples: ['The first two years of the programme went well.'],
  },
  {
    id: 'en/dates/nth-week-of',
    begins: [...PLACES, '#'],
    pattern: before(`${NTH} (?:full )?{unit} (?:of|in) (?:the )?`),
    takes: 'date',
    needs: 'unit',
    reads: 'nth',
    because:
      'Weeks of a month are counted in sevens from its first day; weeks of a year as ISO 8601 numbers them.',
    examples: [
      'It was handed over in the [first week of January].',
      'It closes in the [last week of July 2026].',
    ],
    counterexamples: ['It meets in the first week of every month.', 'The first year of the war was hard.'],
  },
  {
    id: 'en/dates/week-of',
    begins: ['week', 'w', 'wc'],
    pattern: before('(?:week (?:(?<of>of)|commencing|beginning|starting|from)|w/?c)(?: on)? (?:the )?'),
    takes: 'date',
    reads: 'weekOf',
    because:
      'A week commencing on a day is the seven days from it; the week of a day is its Monday to Sunday.',
    examples: [
      'Interviews are held in the [week commencing 12 January 2026].',
      'Talks resume in the [week of 10 April 2026].',
    ],
    counterexamples: ['It was a week of talks.'],
  },
  {
    id: 'en/dates/year-to',
    begins: [
      {
        any: ['year', 'month', 'week', 'decade', 'quarter', 'half'],
        next: new Set(['to', 'up', 'ending', 'ended', 'ends', 'that', 'period', 'year']),
      },
      {
        any: ['financial', 'fiscal', 'calendar', 'reporting', 'accounting', 'tax'],
        next: new Set(['year', 'half', 'quarter', 'month', 'week']),
      },
      ...NUMBERS,
    ],
    pattern: before(
      '(?:financial |fiscal |calendar |reporting |accounting |tax )?(?<length>year|week|month|quarter|half-year|decade|{=number}{=gap}{=unit})(?: period)?(?: up to| to| (?:that )?(?:ending|ended|ends)(?: with| on| in| at)?) (?:the )?(?=\\p{L}|\\d)',
    ),
    takes: 'date',
    needs: 'unit',
    reads: 'lengthTo',
    because: 'So many months up to the one named, by days where a day is named.',
    examples: [
      'Arrivals fell in the [year ending June 2023].',
      'It rose in the [12 months to March 2025].',
      'Accounts for the [year ended 31 March 2025] follow.',
    ],
    counterexamples: ['They gave themselves a year to think.', 'It was extended by 12 months to help firms.'],
  },
  {
    id: 'en/dates/length-before-date',
    begins: COUNTED,
    pattern: before('{length} (?:(?<before>before|prior to)|after|following|from|of|since) (?:the )?'),
    takes: 'date',
    needs: 'unit',
    reads: 'offset',
    because: 'Counted from a day that is named.',
    examples: ['It closes [two weeks before 30 June 2026].', 'It lapses [three months after 1 July 2026].'],
    counterexamples: ['It opens two weeks before the vote.', 'Her term is five years from 1 April 2026.'],
  },
];
