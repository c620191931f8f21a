import { before, type DateRule, phrase } from './dates-phrase.ts';
import { cardinals } from './dates-words.ts';

const STOP = '(?=\\s*(?:[.,;:?!)]|$))';
const NUMBERS = ['#', ...[...cardinals.keys()].filter((word) => word.length > 2)];

/** Forms of letters, questions and tables, which official prose hardly has. */
export const everyday: readonly DateRule[] = [
  {
    id: 'en/dates/more-than-before',
    begins: ['more', 'less', 'fewer', 'no', 'not'],
    pattern: before(
      '(?:(?<more>more|(?:not|no) (?:less|fewer))|less|fewer|(?:not|no) more) than {length} (?:(?<before>before|prior to)|after|following) (?:the )?',
    ),
    takes: 'date',
    needs: 'unit',
    where: 'outside',
    reads: 'moreThan',
    because: 'More than a length from a day is open behind it; less than one lies between it and the day.',
    examples: [
      'Notice was given [more than two weeks before 1 June 2026].',
      'It must be paid [not more than 28 days after 1 June 2026].',
    ],
    counterexamples: ['It was more than two weeks before the vote.', 'They met more than once.'],
  },
  {
    id: 'en/dates/year-greater-than',
    begins: ['year', 'years', 'greater', 'less'],
    pattern: phrase(
      '(?:years? |(?<=\\byears? (?:is|was|are|of) ))(?:greater|(?<before>less)) than {year}(?! (?:and|or) equal)',
    ),
    where: 'outside',
    reads: 'beyond',
    because: 'Questions put to a table compare years.',
    examples: ['Show those with [year greater than 2012].', 'The year is [less than 1990].'],
    counterexamples: ['Sums greater than 2012 were paid.'],
  },
  {
    id: 'en/dates/for-the-day',
    begins: ['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'hour'],
    pattern: phrase(
      `(?<=\\b(?:away|off|offline|unavailable|blocked|busy|gone) (?:for )?the )(?<unit>day|week|weekend|fortnight|month|quarter|year|hour)${STOP}`,
    ),
    where: 'outside',
    reads: 'current',
    because: 'Who is away for the month is away in the one that runs.',
    examples: ['She is away for the [month].', 'The site is offline for the [day].'],
    counterexamples: ['Sales for the month rose.', 'They were away for the year of the vote.'],
  },
  {
    id: 'en/dates/all-day',
    begins: ['all'],
    pattern: phrase(`(?<=\\bfor )all (?<length>hour|day|week|month|quarter|year)${STOP}`),
    needs: 'unit',
    where: 'outside',
    reads: 'length',
    because: 'All day is one day.',
    examples: ['They will be gone for [all day].'],
    counterexamples: ['It is open all year round.', 'It is for all quarter-final winners.'],
  },
  {
    id: 'en/dates/one-second',
    begins: [...NUMBERS, 'a'],
    pattern: phrase(
      '(?<length>(?:one|1) second|(?:an?|{=number})[\\u2010\\u2011-]second(?= \\p{Ll})|{=number} seconds)(?![\\s\\u2010\\u2011-]+(?:homes?|readings?|hand|half|thoughts?|opinions?)(?!\\p{L}))',
    ),
    needs: 'moment',
    where: 'outside',
    reads: 'length',
    because: 'A second is a length where it cannot be the one after the first.',
    examples: ['The pulse lasts [30 seconds].', 'A [10-second] delay was found.'],
    counterexamples: ['She has two second homes.', 'It was one second-hand car.'],
  },
  {
    id: 'en/dates/everyday',
    begins: ['everyday'],
    pattern: phrase(
      `(?<workingDay>everyday)(?=\\s*(?:[.,;:?!)]|$)|\\s+(?:routines?|checks?|inspections?|drills?|rounds?|meetings?|calls?)(?!\\p{L}))`,
    ),
    where: 'outside',
    reads: 'every',
    because: 'Written as one word it is every day where a verb or something that is done has it.',
    examples: ['They come [everyday].', 'It is an [everyday] routine.'],
    counterexamples: ['Everyday items cost more.', 'It touches everyday life.'],
  },
  {
    id: 'en/dates/small-may',
    begins: ['may', 'march'],
    pattern: phrase(`(?<=\\b(?:in|by|since|until|during) )(?<month>(?-i:may|march))${STOP}`),
    where: 'outside',
    reads: 'named',
    because: 'Without its capital it is the month where a preposition stands before it and a stop behind.',
    examples: ['It is due in [may].'],
    counterexamples: ['It may be so.', 'What they believe in may change.'],
  },
  {
    id: 'en/dates/month-alone-in-figures',
    begins: ['#'],
    pattern: phrase(
      `(?<=(?:^|[.?!:(])\\s?)(?<monthNumber>0?[1-9]|1[0-2])[/\\u2010\\u2011-](?<year4>(?:19|20)\\d\\d)${STOP}`,
    ),
    needs: 'figures',
    where: 'outside',
    reads: 'named',
    because: 'Month and year in figures, with nothing else beside them.',
    examples: ['Date: [12-2015].'],
    counterexamples: ['Decision 12/2015 stands.', 'The file is 32-2015.'],
  },
  {
    id: 'en/dates/next-day-of-month',
    begins: ['next', 'last'],
    pattern: phrase('(?<near>next|last) (?:the )?{day:ordinalDay} (?:day )?(?:of )?{month}(?! \\d{4})'),
    needs: 'month',
    reads: 'day',
    because: 'The coming one, or the last.',
    examples: ['It lapses [next 6th of April].'],
    counterexamples: ['The next 6th Form College was built.', 'It lapses next on 6 April 2027.'],
  },
];
