import { before, type DateRule, phrase } from './dates-phrase.ts';
import { cardinals } from './dates-words.ts';

const NUMBERS = ['#', ...[...cardinals.keys()].filter((word) => word.length > 2)];
const COUNTED = [...NUMBERS, 'a', 'an'];
const SHIFT = '(?<shift>next|coming|forthcoming|upcoming|last|past|previous)';
const NOT_OF = '(?! (?:of|to|ending|ended|commencing)(?!\\p{L}))';

/** Times counted from the day of publication. */
export const relative: readonly DateRule[] = [
  {
    id: 'en/dates/rolling',
    begins: ['next', 'coming', 'forthcoming', 'upcoming', 'last', 'past', 'previous'],
    pattern: phrase(`${SHIFT} {length}(?! (?:of|ago|from)(?!\\p{L}))`),
    needs: 'unit',
    reads: 'rolling',
    because:
      'A stretch from publication, or up to it: in months for months and years, in days for weeks and days.',
    examples: [
      'They will train people over the [next five years].',
      'In the [last 12 months] it doubled.',
      'It is due over the [coming 18 months].',
    ],
    counterexamples: ['Over the next few years it will grow.', 'The last two years of the war were hard.'],
  },
  {
    id: 'en/dates/rolling-after-number',
    begins: NUMBERS,
    pattern: phrase(`(?<length>{=number} ${SHIFT} {=unit})(?! (?:of|ago)(?!\\p{L}))`),
    needs: 'unit',
    reads: 'rolling',
    because: 'The number may come first.',
    examples: ['It was so in the [five previous years].'],
    counterexamples: ['One of them met 3 next week.'],
  },
  {
    id: 'en/dates/the-past-decade',
    begins: ['next', 'coming', 'last', 'past', 'forthcoming'],
    pattern: phrase(
      `(?<=\\bthe\\s)(?<shift>next|coming|forthcoming|last|past) (?:full )?(?<length>year|month|week|fortnight|decade)${NOT_OF}`,
    ),
    needs: 'unit',
    reads: 'rolling',
    because: 'With the article it is a stretch ("over the last year"), not the calendar year before.',
    examples: ['Funding was flat for the [past decade].', 'It will be built over the [next year].'],
    counterexamples: ['It was signed last year.', 'He spoke of the last week of term.'],
  },
  {
    id: 'en/dates/week-and-weekday',
    begins: ['this', 'next', 'last', 'previous', 'coming'],
    pattern: phrase(
      "(?<week>(?<shift>this|next|last|previous|coming) week)(?:'s|,? on| -)? {weekday}(?! (?:night|evening)?(?:,| and)? {=day})",
    ),
    needs: 'weekday',
    reads: 'named',
    because: 'The week may come first.',
    examples: ['They meet [next week on Tuesday].', 'It was so in [last week’s Monday] list.'],
    counterexamples: ['This week the Monday Club met.'],
  },
  {
    id: 'en/dates/part-of-relative-year',
    begins: ['this', 'next', 'last'],
    pattern: phrase(
      "(?<of>(?<shift>this|next|last) year's |(?<year>(?:19|20)\\d\\d)'s ){place} (?<piece>half|quarter(?!-?final)|third)",
    ),
    reads: 'slice',
    because: 'The year may come first.',
    examples: ['It is due in [next year’s first quarter].'],
    counterexamples: ['It was last year’s first quarter-final.'],
  },
  {
    id: 'en/dates/this-next-last',
    begins: ['this', 'next', 'last', 'current', 'previous', 'past', 'coming'],
    pattern: phrase(
      `(?<shift>this(?: current| coming| past)?|next|last|current|previous|past|coming)(?: calendar| (?<working>working))? (?<work>work)?{unit}(?! of(?!\\p{L}))`,
    ),
    needs: 'unit',
    reads: 'unit',
    because: 'Calendar years, quarters, months; weeks from Monday to Sunday, working weeks to Friday.',
    examples: [
      'The Secretary will travel [next month].',
      'Leaders spoke twice [this week].',
      'It doubled on [last year].',
    ],
    counterexamples: ['In the coming weeks more will follow.', 'These last minutes count.'],
  },
  {
    id: 'en/dates/the-weekend',
    begins: ['weekend'],
    pattern: phrase('(?<=\\b(?:over|at|during|on) the )(?<unit>weekend)(?! of(?!\\p{L}))'),
    reads: 'unit',
    because: 'Saturday and Sunday: the last or the coming ones, by tense.',
    examples: ['It was signed over the [weekend].'],
    counterexamples: ['The weekend was wet.'],
  },
  {
    id: 'en/dates/after-next',
    begins: ['week', 'month', 'year', 'weekend', 'quarter'],
    pattern: phrase('(?<unit>week|month|year|weekend|quarter) (?<shift>after next|before last)'),
    reads: 'unit',
    because: 'Two on, or two back.',
    examples: ['It will be sent the [week after next].', 'It fell the [month before last].'],
    counterexamples: ['It was the week after the vote.'],
  },
  {
    id: 'en/dates/ago',
    begins: COUNTED,
    pattern: phrase('{length} (?<ago>ago)'),
    needs: 'unit',
    reads: 'away',
    because: 'Back from publication: in months for months and years, in days for weeks and days.',
    examples: ['It was formed [a year ago].', 'They met [three weeks ago].'],
    counterexamples: ['It was formed a year earlier.'],
  },
  {
    id: 'en/dates/in-two-years-time',
    begins: ['in', ...COUNTED],
    pattern: phrase(
      "(?:in )?(?:about )?{length}(?<sure>'?s? time|(?<=s)' time)|{length}(?<sure> from (?:now|today)| hence)",
    ),
    needs: 'unit',
    reads: 'away',
    because: 'On from publication, as "ago" is back.',
    examples: ['It will open [in two years’ time].', 'We meet [six weeks from now].'],
    counterexamples: ['In that time it grew.', 'Two years from the vote it was gone.'],
  },
  {
    id: 'en/dates/in-two-years',
    begins: ['in'],
    pattern: phrase('in {length}(?=\\s*(?:[.,;:?)]|$|(?:when|and|but|on|or)(?!\\p{L})))'),
    needs: 'unit',
    reads: 'away',
    where: 'outside',
    because: 'With a verb of the future it is the time when; with one of the past, how long it took.',
    examples: ['The bridge will open [in three years].'],
    counterexamples: ['In three years of talks little changed.'],
  },
  {
    id: 'en/dates/within-of',
    begins: ['within', 'no', 'not'],
    pattern: before(
      '(?:within|no later than|not later than) (?:a period of |the period of )?{length} (?:of|after|from|following|starting on|beginning on|(?<before>before|prior to)) (?:the )?',
    ),
    takes: 'date',
    needs: 'unit',
    reads: 'withinOf',
    where: 'outside',
    because: 'A limit counted from a day that is named.',
    examples: ['It must be paid [within 30 days of 1 March 2026].'],
    counterexamples: ['It must be paid within 30 days of receipt.'],
  },
  {
    id: 'en/dates/within',
    begins: ['within', 'inside'],
    pattern: phrase(
      "(?<limit>within|inside) (?:(?:the )?(?:next|coming|following|first) |a further |a period of |an additional |the )?{length}(?:'?s? time|(?<=s)' time)?(?! (?:of|after|from|following|beginning|before|starting|prior|since|either|in)(?!\\p{L}))",
    ),
    needs: 'unit',
    reads: 'away',
    where: 'outside',
    because: 'Where no event is named, it counts from publication and is a limit.',
    examples: ['They asked for a report [within six months].', 'It must provide the data [within 14 days].'],
    counterexamples: [
      'A report shall be laid within 12 months of entry into force.',
      'Within weeks it was gone.',
    ],
  },
  {
    id: 'en/dates/within-next-unit',
    begins: ['within', 'inside'],
    pattern: phrase(
      '(?<limit>within|inside) (?:the )?(?:next|coming) (?<length>year|month|week|fortnight|decade)',
    ),
    needs: 'unit',
    reads: 'away',
    where: 'outside',
    because: 'A limit one unit on.',
    examples: ['It is expected [within the next year].'],
    counterexamples: ['It is expected within years.'],
  },
  {
    id: 'en/dates/year-to-date',
    begins: ['year', 'month', 'quarter'],
    pattern: phrase('(?<unit>year|month|quarter)(?<toDate>_to_date)'),
    reads: 'unit',
    because: 'From its first day to publication.',
    examples: ['Exports fell in the [year to date].'],
    counterexamples: ['It is kept up to date.'],
  },
];
