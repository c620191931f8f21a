import { feasts, namedDays } from './dates-holidays.ts';
import { type Begins, type DateRule, phrase } from './dates-phrase.ts';
import { cardinals, months, ordinals, seasons, weekdays } from './dates-words.ts';

const MONTHS = [...months.keys()];
const WEEKDAYS = [...weekdays.keys()];
const SEASONS = [...seasons.keys()];
/** The first word of each, with the second where there is one. */
const HOLIDAYS = [
  ...new Set(
    [...feasts.keys(), ...namedDays.keys()].map((name) =>
      /^\w+(?: \w+)?/.exec(name)![0].replace(/^eid al$/, 'eid'),
    ),
  ),
];

/** Longest first, with any apostrophe, and "saint" or "st." for "st". */
const namesOf = (names: ReadonlyMap<string, unknown>): string =>
  [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace('.', '\\.')
        .replace(/^st /, '(?:saint|st\\.?) ')
        .replace(/^eid al /, 'eid_(?:al|ul)_'),
    )
    .join('|');
const NAMES = namesOf(new Map([...feasts, ...namedDays]));
const CARDINALS = [...cardinals.keys()].filter((word) => word.length > 2);
const ORDINALS = [...new Set([...ordinals.keys()].map((word) => word.split('-')[0]!))];

/** Another word of the ordinal may follow: "twenty-first". */
const TENS: ReadonlySet<string> = new Set(['twenty', 'thirty']);
/** With which a year in words begins. */
const CENTURIES = ['one', 'two', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const monthsWith = (next: readonly string[]): Begins => ({ any: MONTHS, next: new Set(next) });

/** Days said in full, or nearly. */
export const days: readonly DateRule[] = [
  {
    id: 'en/dates/iso-day',
    begins: ['####'],
    pattern: phrase(
      '{year}(?<mark>[-/.])(?<monthNumber>0?[1-9]|1[0-2])\\k<mark>(?<day>[12]\\d|3[01]|0?[1-9])(?![-/.:]\\d)',
    ),
    needs: 'figures',
    reads: 'day',
    because: 'ISO 8601 has one reading: year, month, day.',
    examples: ['Version of [2025-12-18].', 'Table as of run ([2026-01-06]).'],
    counterexamples: [
      'EN 1999-1-1:2007 applies.',
      'The code is 133-2026-01-06.',
      'Written as 2015-1-32 by mistake.',
    ],
  },
  {
    id: 'en/dates/dotted-day',
    begins: ['#'],
    pattern: phrase('(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?<year4>(?:19|20|21)\\d\\d)(?!\\.\\d)'),
    needs: 'figures',
    reads: 'day',
    because: 'Dots are written day first (POLICY-VALUES).',
    examples: ['The opinion of [04.11.2024] was annexed.'],
    counterexamples: ['See paragraph 3.2.25 above.'],
  },
  {
    id: 'en/dates/numbers',
    begins: ['#'],
    pattern: phrase(
      '(?<a>\\d{1,2})(?<mark>[-/])(?<b>\\d{1,2})\\k<mark>(?<year4>\\d{4}|(?<=/)\\d{2})(?![-/.]\\d)',
    ),
    needs: 'figures',
    reads: 'numbers',
    because:
      'Slashes are day first in Europe and month first in the United States: without a country two readings are no value.',
    examples: ['The consultation closes on [03/04/2026].', 'Closed on [25/12/2025].'],
    counterexamples: ['The file 133-03-03-2020 was lost.', 'A ratio of 30/4.85 was seen.'],
  },
  {
    id: 'en/dates/day-month-short-year',
    begins: ['#'],
    pattern: phrase('{day}(?<mark>[-/\\u2010\\u2011]){month}\\k<mark>(?<yy>\\d\\d)(?![-/\\d])'),
    needs: 'month',
    reads: 'day',
    because: 'Tables write day, month in letters and two digits of the year.',
    examples: ['Issued [5-Nov-24].'],
    counterexamples: ['Held on 5-7 November.'],
  },
  {
    id: 'en/dates/day-month',
    begins: ['#', ...WEEKDAYS],
    pattern: phrase(
      '(?:{weekday},? (?:the )?)?{day}(?:,? (?:day )?(?:of )?|\\s?[-/.\\u2010\\u2011]\\s?|){month}(?:{=ofYear}|[-/\\u2010\\u2011](?<year4>\\d{4})|{=shortYear}|{=lastOrNext})?',
    ),
    needs: 'month',
    reads: 'day',
    because:
      'Day before month is how British and European texts write a day, with or without weekday and year.',
    examples: [
      'It was signed on [19 May 2025].',
      'Leaders meet on [Thursday 18 December].',
      'They come into force on the [1st of October 2025].',
      'Done at Ottawa this [22nd day of September, 2011].',
      'The period ends on [31st March].',
      'Dated [05-Aug-2016].',
      'It was laid on [28th July last], before the recess.',
    ],
    counterexamples: ['Some 30 marchers were held.', 'In 12 months it grew.'],
  },
  {
    id: 'en/dates/written-day',
    begins: [
      ...ORDINALS.filter((word) => TENS.has(word)),
      { any: ORDINALS.filter((word) => !TENS.has(word)), next: new Set(['of', 'day']) },
      { any: WEEKDAYS, next: new Set(['the', ...ORDINALS]) },
    ],
    pattern: phrase("(?:{weekday},? (?:the )?)?{ordinal} (?:day )?of {month}(?!'){=ofYear}?"),
    needs: 'month',
    reads: 'day',
    because: 'Treaties and deeds write the day out in words.',
    examples: [
      'Done at London this [eighteenth day of December 2025].',
      'It applies from a later day than the [first of January 2027].',
      'Signed on the [twenty-first day of March, two thousand and twenty-four].',
    ],
    counterexamples: ['The first of many reviews was held.', 'The second of May’s two speeches was short.'],
  },
  {
    id: 'en/dates/month-day',
    begins: [monthsWith(['#', 'the']), ...WEEKDAYS],
    pattern: phrase(
      '(?:{weekday},? )?{month}(?: (?:the )?|[-/]|){day}(?:{=ofYear}|[-/](?<year4>\\d{4})|{=shortYear}|{=lastOrNext})?',
    ),
    reads: 'day',
    because: 'Month before day is how American texts write a day.',
    examples: [
      'They met on [December 9, 2021].',
      'The visit begins on [Tuesday, April 7].',
      'It lapses on [Sept. 30].',
    ],
    counterexamples: ['In May 2025 it rained.', 'In March 10,000 people came.'],
  },
  {
    id: 'en/dates/month-written-day',
    begins: [monthsWith(['the', ...ORDINALS])],
    pattern: phrase(
      '{month} (?:the )?{ordinal}(?! (?:half|quarter|week|reading|round|phase|stage)){=ofYear}?',
    ),
    reads: 'day',
    because: 'A proclamation may write the day out after the month.',
    examples: ['It was proclaimed on [January the first, 2027].'],
    counterexamples: ['In January the committee met.', 'In June second reading took place.'],
  },
  {
    id: 'en/dates/month-cardinal-day',
    begins: [monthsWith(['the', ...CARDINALS])],
    pattern: phrase('{month} (?:the )?(?<dayWords>{=cardinalDay})(?:{=ofYear}|(?=\\s*(?:[.;:)]|$)))'),
    reads: 'day',
    because: 'Read out, a day may be a plain number.',
    examples: ['It begins on [May twenty-nine].', 'She was born on [January twenty five, 1986].'],
    counterexamples: ['In May twenty-nine ships sailed.', 'In May ten, and in June twelve came.'],
  },
  {
    id: 'en/dates/cardinal-day-month',
    begins: CARDINALS,
    pattern: phrase('(?<dayWords>{=cardinalDay}) (?=(?-i:\\p{Lu})){month}{=ofYear}'),
    needs: 'month',
    reads: 'day',
    because: 'With its year it can be nothing else.',
    examples: ['On [fifteen August 1993] it opened.', 'Born on [twenty-five January nineteen eighty-six].'],
    counterexamples: ['Of the three, one may 2000 times fail.', 'Some twelve May sittings were held.'],
  },
  {
    id: 'en/dates/digits-alone',
    begins: ['#', '####'],
    pattern: phrase(
      '(?<year4>(?:19|20)\\d\\d)(?<space> |)(?<monthNumber>0[1-9]|1[0-2])\\k<space>(?<day>0[1-9]|[12]\\d|3[01])(?=[.,;:)-]*(?:\\s|$))(?!\\s\\d)',
    ),
    needs: 'figures',
    reads: 'day',
    because: 'ISO 8601 allows a day without its hyphens.',
    examples: ['The list of [20161016] stands.', 'Entered on [2016 10 16].'],
    counterexamples: ['File no. 20161016 was closed.', 'The sum was 20161399.', 'Call 20161016 555.'],
  },
  {
    id: 'en/dates/day-of-month-short',
    begins: ['#'],
    pattern: phrase(
      '(?<=^|\\b(?:on|by|from|to|until|since|before|after|dated) )(?!(?<low>12)/13|11/1[2]|10/11)(?:(?<a>1[3-9]|2\\d|3[01])/(?<b>0?[1-9]|1[0-2])|(?<a2>0?[1-9]|1[0-2])/(?<b2>1[3-9]|2\\d|3[01]))(?![-/\\d%]|\\.\\d|(?: (?:of|inch|scale|majority|vote|in)(?!\\p{L})))',
    ),
    needs: 'figures',
    reads: 'numbers',
    because: 'Day and month with a stroke, where only one of them can be the month.',
    examples: ['It is due by [22/04].'],
    counterexamples: [
      'It is due by 03/04.',
      'In 24/25 it fell.',
      'Since 9/11 it has grown.',
      'From 12/13 it rose.',
    ],
  },
  {
    id: 'en/dates/year-month-day',
    begins: ['####'],
    pattern: phrase('{year}(?:[-/]| ){month}(?:(?:[-/]| ){day})?'),
    needs: 'month',
    reads: 'named',
    because: 'Registers put the year first to sort by it.',
    examples: ['The entry of [2019-Aug-01] stands.'],
    counterexamples: ['In 2019 Augustine was read.'],
  },
  {
    id: 'en/dates/mixed-order',
    begins: ['#', '####', monthsWith(['####'])],
    pattern: phrase(
      '(?:{year}/{day}/{month}|{day}-{year}-{month}|{month}-{year}-(?<day>[12]\\d|3[01]|0?[1-9]))(?![-/\\d])',
    ),
    needs: 'month',
    reads: 'day',
    because: 'With the month in letters and the year in full any order has one reading.',
    examples: ['Filed [September-2020-23].', 'The filing of [2020/23/Sep] stands.'],
    counterexamples: ['In September 2020-23 it was so.'],
  },
  {
    id: 'en/dates/weekday-number',
    begins: WEEKDAYS,
    pattern: phrase('{weekday},? (?:the )?{day:ordinalDay}'),
    reads: 'day',
    because: 'Weekday and number are a day: in the nearest month, by tense, in which they agree.',
    examples: ['We meet on [Thursday 18th].'],
    counterexamples: ['The Friday 13 film was shown.'],
  },
  {
    id: 'en/dates/number-of-month',
    begins: ['#', ...ORDINALS],
    pattern: phrase(
      '(?:(?:{day:ordinalDay}|{ordinal})(?: day)? of (?:the (?:current )?|(?<shift>this|next|last) )|(?<day2>[12]\\d|3[01]|[1-9]) (?:of|in) (?<shift2>this|next|last) )month',
    ),
    needs: 'unit',
    reads: 'day',
    because: 'Counted in the month of publication, or its neighbour.',
    examples: ['It falls on the [15th day of next month].', 'It is due on the [tenth of this month].'],
    counterexamples: ['It falls on the 15th of each month.', 'It was the second month of talks.'],
  },
  {
    id: 'en/dates/number-alone',
    begins: ['#'],
    pattern: phrase(
      '(?<=\\b(?:on|by|until|from|since|before|after) the ){day:ordinalDay}(?=\\s*(?:[.;:)]|$|,(?! ?\\d)))',
    ),
    needs: 'rank',
    reads: 'day',
    because:
      'A number with its ending, after a word of time and before a stop, is a day of the nearest month by tense.',
    examples: ['It is due on the [12th].'],
    counterexamples: ['It was amended by the 12th Protocol.', 'It came on the 75th, and last, round.'],
  },
  {
    id: 'en/dates/day-word',
    begins: ['today', 'yesterday', 'tomorrow', 'tonight', 'day', 'this', 'last'],
    pattern: phrase(
      '(?<word>day after tomorrow|day before yesterday|today|yesterday|tomorrow|tonight|last night|this (?:very )?(?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?',
    ),
    reads: 'dayWord',
    because: 'Counted from the day of publication.',
    examples: [
      'The Chancellor said [today] that it stands.',
      'It was debated [yesterday].',
      'She spoke [this morning].',
    ],
    counterexamples: ['To this day it stands.', 'This is the last word.'],
  },
  {
    id: 'en/dates/holiday-weekend',
    begins: ['weekend', ...HOLIDAYS],
    pattern: phrase(
      `(?:(?<weekend>weekend) (?:of|after|following|before) (?:the )?(?<holiday>${NAMES}){=ofYear}?|(?<holiday2>${NAMES})(?: {year4:year})? (?<weekend2>weekend))`,
    ),
    needs: 'named day',
    reads: 'holiday',
    because: 'The weekend with the day beside it: Saturday to Monday for Labor Day.',
    examples: ['Beaches open on the [weekend of Labor Day 2027].'],
    counterexamples: ['The weekend of the vote was wet.'],
  },
  {
    id: 'en/dates/holiday',
    begins: ['next', 'last', 'this', 'previous', 'following', 'st', 'saint', ...HOLIDAYS],
    pattern: phrase(
      `(?:(?<shift>next|last|this|previous|following) )?(?<holiday>${namesOf(feasts)}){=ofYear}?`,
    ),
    needs: 'named day',
    reads: 'holiday',
    because: 'Days with a fixed place in the calendar, and those counted from Easter.',
    examples: [
      'A decision will be taken before [Christmas].',
      'Offices close on [Good Friday].',
      'It reopened [last Easter].',
    ],
    counterexamples: [
      'The Good Friday Agreement stands.',
      'Christmas Island is Australian.',
      'The Easter Rising began.',
    ],
  },
  {
    id: 'en/dates/new-year',
    begins: ['new'],
    pattern: phrase("(?<=\\b(?:in|into|for) the )(?<newYear>new year)(?!')"),
    reads: 'unit',
    because: 'What is done in the new year is done in the year to come; looked back on, in this one.',
    examples: ['A Bill will be laid early in the [new year].'],
    counterexamples: ['A new year of talks began.'],
  },
  {
    id: 'en/dates/named-day',
    begins: ['next', 'last', 'this', 'saint', 'st', ...HOLIDAYS],
    pattern: phrase(`(?:(?<shift>next|last|this) )?(?<holiday>${namesOf(namedDays)}){=ofYear}?`),
    needs: 'named day',
    reads: 'holiday',
    because: 'Days of remembrance and the like lie on their day where a word of time says that one is meant.',
    examples: [
      'Rules will be out by [Earth Day].',
      'Parks reopen on [Memorial Day 2027].',
      'Rent is due on [Lady Day].',
      'It will be laid before [Thanksgiving].',
    ],
    counterexamples: [
      'Shops prepare Black Friday sales.',
      'The Independence Day speech was long.',
      'They marked Bloody Sunday.',
      'Events for International Women’s Day are planned.',
    ],
  },
];

/** A month of one digit after a year and a hyphen; one that is higher than the year's last is the second of two years ("1914-8"). */
const ONE_DIGIT = Array.from({ length: 9 }, (_, i) => `(?<=[${i + 1}-9]-)${i + 1}`).join('|');

/** Months, seasons and weekdays by their names. */
export const names: readonly DateRule[] = [
  {
    id: 'en/dates/iso-month',
    begins: ['####'],
    pattern: phrase(`{year}-(?<monthNumber>0[1-9]|1[0-2]|${ONE_DIGIT})(?![-/.\\u2010-\\u2015]\\d)`),
    needs: 'figures',
    reads: 'named',
    because: 'ISO 8601 writes a month as year and number; a pair of years goes before it ("2011-12").',
    examples: ['Data to hand for [2026-01] are thin.', 'They are out for [2015-3].'],
    counterexamples: ['In 2011-12 the grant rose.', 'From 2010-32 on.', 'It fell in the war of 1914-8.'],
  },
  {
    id: 'en/dates/number-of-month-and-year',
    begins: ['#'],
    pattern: phrase(
      '(?<=\\b(?:in|by|since|until|from|during|dated) )(?<monthNumber>0?[1-9]|1[0-2])[/\\u2010\\u2011-](?<year4>(?:19|20)\\d\\d)(?![-/.,]\\d)',
    ),
    needs: 'figures',
    reads: 'named',
    because: 'After a word of time, month and year in figures.',
    examples: ['It was issued in [12/2015].'],
    counterexamples: ['Decision 12/2015 stands.', 'See Opinion 3/2019.'],
  },
  {
    id: 'en/dates/month-year',
    begins: [monthsWith(['####', '#', 'of', 'in', 'this', 'next', 'last', ...CENTURIES])],
    pattern: phrase(
      '{month}(?:{=ofYear}|[-/\\u2010\\u2011]?(?<year4>(?:19|20|21)\\d\\d)(?!\\d|[-/]\\d)|{=shortYear}|{=lastOrNext})',
    ),
    reads: 'named',
    because: 'A month with its year.',
    examples: [
      'It began in [February 2022].',
      'Talks resumed in [January of this year].',
      'It fell in [Sept. 2019].',
      'It was founded in [April of 87].',
    ],
    counterexamples: ['Theresa May resigned.', 'In April of 12 firms, nine closed.'],
  },
  {
    id: 'en/dates/season-year',
    begins: SEASONS,
    pattern: phrase('{season}{=ofYear}(?:[/\\u2010-\\u2015-]{=to})?'),
    reads: 'named',
    because: 'EDTF gives seasons codes 21 to 24; a winter of two years belongs to that in which it begins.',
    examples: [
      'It will be published in [spring 2026].',
      'It was a hard [winter of 2022-23].',
      'The plan is due in [summer next year].',
    ],
    counterexamples: [
      'As announced at Spring Statement 2025, it will rise.',
      'The fall in prices in 2025 was sharp.',
    ],
  },
  {
    id: 'en/dates/weekday-week',
    begins: [...WEEKDAYS, 'a', 'one', 'today', 'tomorrow'],
    pattern: phrase(
      '(?:(?<weekday>{=weekday})|(?<word>today|tomorrow)) (?<length>week|fortnight)(?![-\\u2010\\u2011]| (?:of|in|to|from)(?!\\p{L}))|(?:a|one) (?<length>week|fortnight) (?:(?:on|from|this|next) (?<weekday>{=weekday})|(?:from )?(?<word>today|tomorrow))',
    ),
    needs: 'unit',
    reads: 'weekLater',
    because: 'The form of parliamentary business: "Thursday week" is a week after the next Thursday.',
    examples: ['The House will debate it on [Thursday week].', 'It opens [a week on Tuesday].'],
    counterexamples: ['In a week of talks on Tuesday it was settled.'],
  },
  {
    id: 'en/dates/weekday-of-week',
    begins: WEEKDAYS,
    pattern: phrase(
      '{weekday}(?:,? of)? (?:the )?(?<week>(?<shift>this|next|last|following|coming|previous|current) week)',
    ),
    reads: 'named',
    because: 'The week is said, so the day is known.',
    examples: ['It will be published on [Thursday next week].', 'They met on [Monday of last week].'],
    counterexamples: ['The Monday Club met last week.'],
  },
  {
    id: 'en/dates/shifted-name',
    begins: ['this', 'next', 'last', 'past', 'coming', 'previous'],
    pattern: phrase(
      '(?<shift>this(?: coming| past)?|next|last|past|coming|(?<=\\bthe )previous|(?<week>previous)) (?:{month}(?!\\s+\\d)|{season}|{weekday}(?!\\s+\\d))',
    ),
    needs: ['month', 'season', 'weekday'],
    reads: 'named',
    because:
      'Last is the latest one gone by, next the coming one, this the one of the calendar year or week (POLICY-VALUES); previous without an article is of the week before.',
    examples: ['It was agreed [last November].', 'It is due [this autumn].', 'They return [next Tuesday].'],
    counterexamples: ['At last November came.', 'This may be so.', 'This fall in prices was feared.'],
  },
  {
    id: 'en/dates/weekday-next',
    begins: WEEKDAYS,
    pattern: phrase('{weekday} (?<shift>next|last)(?=\\s*[.,;)]|$)'),
    reads: 'named',
    because: 'The form of parliamentary business: "on Tuesday next".',
    examples: ['The House will sit on [Tuesday next].'],
    counterexamples: ['On Tuesday next steps were agreed.'],
  },
  {
    id: 'en/dates/month',
    begins: MONTHS,
    pattern: phrase('{month}'),
    reads: 'named',
    because: 'A month without a year: the nearest by tense.',
    examples: [
      'As agreed in [October], they meet.',
      'The panel may report in [May].',
      'Errors found in [June] were mended.',
    ],
    counterexamples: [
      'The Minister may by regulations amend this section.',
      'Under Theresa May, the law changed.',
      'Campaigners will march on Westminster.',
      'The scheme was run by April Jones.',
    ],
  },
  {
    id: 'en/dates/season',
    begins: SEASONS,
    pattern: phrase('{season}'),
    reads: 'named',
    because: 'A season without a year: the nearest by tense.',
    examples: [
      'A strategy will follow in the [spring].',
      'It will run over the [summer].',
      'Three [autumn] meetings will show it.',
    ],
    counterexamples: [
      'The fall in prices was sharp.',
      'Winter fuel payments rose.',
      'The Arab Spring began there.',
      'Spring water was sold.',
    ],
  },
  {
    id: 'en/dates/weekday',
    begins: WEEKDAYS,
    pattern: phrase('{weekday}'),
    reads: 'named',
    because: 'A weekday alone is the nearest by tense, never the day of publication.',
    examples: ['Polls will open on [Thursday].', 'By [Friday], it was over.'],
    counterexamples: [
      'The Sunday trading rules were debated.',
      'The Good Friday Agreement stands.',
      'It sat on the shelf.',
    ],
  },
];
