import type { Rule } from '../../model/rule.ts';
import { before, type DateRule, phrase } from './dates-phrase.ts';

const SOME = '(?:around |about |approximately |roughly |circa |some time in |sometime in |in |during )?';
const THE = '(?<the>the )?';
const TIME = '{=time}?';

/** Words before a date that make it a limit, or the end of a stretch. */
export const bounds: readonly DateRule[] = [
  {
    id: 'en/dates/between',
    begins: ['between'],
    pattern: before(`between ${TIME}${THE}`),
    takes: 'pair',
    reads: 'between',
    where: 'outside',
    because: 'Both ends as precise as the words.',
    examples: ['Emissions fall [between 2025 and 2030].'],
    counterexamples: ['The border between them is open.', 'It lies between 12 and 16 per cent.'],
  },
  {
    id: 'en/dates/from',
    begins: ['from', 'with', 'effective', 'starting', 'beginning', 'commencing', 'as'],
    pattern: before(
      `(?:from and including|as from|(?:with effect|taking effect|effective|starting|beginning|commencing)(?: (?:from|on|in|as of))?|from)(?: (?:as early as|about))? ${TIME}${THE}`,
    ),
    takes: 'range',
    reads: 'from',
    where: 'outside',
    because: 'With a second date it is a stretch, alone it is open at its end.',
    examples: [
      'The quota applies [from 1 January 2027 to 31 March 2028].',
      '[With effect from 1 April 2026], it is withdrawn.',
      'It applies [from 2027 onwards].',
    ],
    counterexamples: ['A cut of 40% from 1990 levels is planned.', 'Data from 2023 are used.'],
  },
  {
    id: 'en/dates/by',
    begins: ['by', 'no', 'not', 'until', 'till', 'up', 'on', 'at', 'through', 'as', 'latest'],
    pattern: before(
      `(?:by no later than|(?:no|not) later than|at the latest by|latest by|on or before|by or before|in or before|by|(?<![\\p{L}]not\\s)(?:up )?until(?: and including)?|till|up to and including|up to|(?<=\\b(?:continue|continues|continued|run|runs|extended|extend|extends|last|lasts|remain|remains|available|valid|authorised|authorized)\\s)through(?: to)?|as late as)(?: (?:close of|the close of) (?:business|play)(?: on)?)? ${SOME}${TIME}${THE}`,
    ),
    takes: 'date',
    reads: 'until',
    where: 'outside',
    because: 'The limit itself is in: by 2030 is until its last day.',
    examples: [
      'Networks are completed [by 2030].',
      'Notice is given [no later than 30 June 2027].',
      'Claims are lodged [on or before 31 October 2025].',
      'It will run [until 2029].',
    ],
    counterexamples: [
      'The report by 2030 Associates was read.',
      'After its 2030 deadline.',
      'It was led by the 2030 Group.',
    ],
  },
  {
    id: 'en/dates/before',
    begins: ['before', 'prior', 'ahead', 'in', 'pre', 'earlier'],
    pattern: before(
      `(?:before|prior to|ahead of|in advance of|earlier than|pre[\\u2010\\u2011-](?=\\d))(?: |(?<=[\\u2010\\u2011-]))${TIME}${THE}`,
    ),
    takes: 'date',
    reads: 'before',
    where: 'outside',
    because: 'The day, month or year named is out: before 1 March is until the last of February.',
    examples: [
      'Vehicles registered [before 1 March 2025] are exempt.',
      'Schemes approved [before 2028] keep it.',
    ],
    counterexamples: ['It came before the House.', 'It was so before the 2024 general election.'],
  },
  {
    id: 'en/dates/since',
    begins: ['since', 'on', 'not', 'no', 'in', 'until', 'as'],
    pattern: before(
      `(?:since|on or after|in or after|from and after|(?:not|no) (?:before|earlier than|sooner than)|not until(?! after)|(?<!\\p{L})as early as)(?: (?:as )?early as)? (?:on |in )?${TIME}${THE}`,
    ),
    takes: 'date',
    reads: 'since',
    where: 'outside',
    because: 'Open at its end; the day named is in.',
    examples: [
      'Sanctions have been in place [since 2019].',
      'It applies to goods made [on or after 1 May 2026].',
    ],
    counterexamples: ['It is so since the rules changed.'],
  },
  {
    id: 'en/dates/after',
    begins: ['after', 'later', 'post', 'following', 'beyond', 'not'],
    pattern: before(
      `(?:(?:not until )?after|later than|beyond|post[\\u2010\\u2011-](?=\\d))(?: |(?<=[\\u2010\\u2011-]))${TIME}${THE}`,
    ),
    takes: 'date',
    reads: 'after',
    where: 'outside',
    because: 'The day, month or year named is out: after 30 June is from 1 July.',
    examples: [
      'Goods placed on the market [after 30 June 2024] must comply.',
      'The [post-2027] budget is discussed.',
    ],
    counterexamples: ['After the 2024 general election it was widened.', 'It was named after April.'],
  },
  {
    id: 'en/dates/as-of',
    begins: ['as'],
    pattern: before(`as (?:of|at|from) ${TIME}${THE}`),
    takes: 'date',
    reads: 'asOf',
    where: 'outside',
    because:
      'The start of a duty is open at its end; a count as it stood belongs to its day (POLICY-VALUES).',
    examples: ['[As of 1 January 2027], importers shall keep records.'],
    counterexamples: ['As of right, they may appeal.'],
  },
];

/** Between the ends of a stretch, and between the two of a pair. */
export const joins = {
  to: /\s?[\u2010-\u2015-]\s?|\s+(?:to|through|thru|until|till|up\s+to(?:\s+and\s+including)?|and\s+ending\s+(?:on|in|with))\s+(?:(?:on|in|the\s+end\s+of\s+day\s+on)\s+)?/iuy,
  and: before('\\s+(?:and|to|through|until)\\s+{=time}?(?:(?:on|in) )?(?:the )?'),
};

/** How days that share a month are listed. */
export const listed = {
  before: /\s*,\s*(?:and\s+)?|\s+(?:and|or|&)\s+|\/(?=\d)/iuy,
  after: /\s*,?\s+(?:and|&)\s+/iuy,
  year: /,?\s+(?:of\s+)?((?:19|20|21)\d\d)(?!\d)/iuy,
  end: /^\s*(?:$|[.,;:)]|(?:and|in|at|for|to|when|with|by|as|under|on)(?!\p{L}))/iu,
};

/** How two dates, or days that share a month, are read together; what joins them is above. */
export const joining: readonly Rule[] = [
  {
    id: 'en/dates/stretch',
    because: 'Both ends as precise as the words; each lends the other the month or year that only it says.',
    examples: [
      'It ran from [28 February to 14 March 2025].',
      'It is held on [12–13 January].',
      'It is planned for [January–March 2026].',
    ],
    counterexamples: ['The counter is open Monday to Friday.', 'Votes are due on 10 and 24 February 2026.'],
  },
  {
    id: 'en/dates/days',
    because:
      'Days that follow each other and share a month are one stretch, others stand for themselves (POLICY-VALUES).',
    examples: ['It takes place on [3 and 4 February 2026].', 'Votes are due on [10] and 24 February 2026.'],
    counterexamples: ['It takes place on 31 March and 1 April.'],
  },
];

/** What follows a date and changes it. */
export const trailers: readonly (Rule & {
  readonly pattern: RegExp;
  readonly makes: 'since' | 'until' | 'each';
})[] = [
  {
    id: 'en/dates/onwards',
    makes: 'since',
    pattern:
      /\s+(?:onwards?|forwards?|and\s+(?:beyond|after|later|onwards)|or\s+(?:later|after)|and\s+thereafter)(?!\p{L})(?!\s+(?:the|my|its|their|that|this)(?!\p{L}))/iuy,
    because: 'Open at its end.',
    examples: ['The standard applies [from 2027 onwards].', 'It is built for [2030 and beyond].'],
    counterexamples: ['It came into force in 2027 and after the vote it was repealed.'],
  },
  {
    id: 'en/dates/or-earlier',
    makes: 'until',
    pattern: /\s+or\s+(?:earlier|before)(?!\p{L})(?!\s+(?:the|my|its|their)(?!\p{L}))/iuy,
    because: 'Open at its start.',
    examples: ['It covers those born in [1996 or earlier].'],
    counterexamples: ['It was in 1996 or before the vote.'],
  },
  {
    id: 'en/dates/date-each-year',
    makes: 'each',
    pattern:
      /,?\s+(?:(?:of|in)\s+)?(?:each|every)\s+(?:calendar\s+|financial\s+)?(?<unit>year|month|week|quarter)(?!\p{L})|\s+(?<adverb>annually|yearly)(?!\p{L})/iuy,
    because: 'A day each year recurs yearly (POLICY-VALUES).',
    examples: [
      'A report is laid by [31 March each year].'.replace('by [', '[by '),
      'It opens in [May every year].',
    ],
    counterexamples: ['It opened in May 2025.'],
  },
];

/** A day without its month, beside one that has it: the 12 of "12 to 14 January". */
export const bareDay: RegExp = phrase('(?:{weekday},? )?(?:the )?(?:{day}|{ordinal})');
