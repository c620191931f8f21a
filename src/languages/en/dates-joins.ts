import type { Rule } from '../../model/rule.ts';
import { before, type Phrase, phrase } from './dates-phrase.ts';

/** What stands between the ends of a stretch, and between the two of "between". */
export const joins = {
  to: before(
    '(?:{=dash}|,? (?:to|through|thru|until|till|up to(?: and including)?|and ending (?:on|in|with)) {=time}?(?:(?:on|in) )?)(?:the )?',
  ),
  and: before(' (?:and|to|through|until) {=time}?(?:(?:on|in) )?(?:the )?'),
};

/** A day without its month, beside one that has it: the 12 of "12 to 14 January". */
export const bareDay: Phrase = phrase('(?:{weekday},? )?(?:the )?(?:{day}|{ordinal})');

/** How days that share a month are listed. */
export const lists = {
  before: /\s*,\s*(?:and\s+)?|\s+(?:and|or|&)\s+|\/(?=\d)/iuy,
  after: /\s*,?\s+(?:and|&)\s+/iuy,
  year: phrase('{=ofYear}'),
  /** Between days that follow the one that says the month, where more are to come: "July 15, 16 and 17". */
  between: /\s*,\s*(?=\d{1,2}(?:st|nd|rd|th)?\s*(?:,|and|&)\s*(?:and\s+)?\d)/iuy,
  /** After a day that only the list makes one: "April 9 and 12", but not "April 9 and 12 ministers". */
  end: /^\s*(?:$|[.,;:)]|(?:and|in|at|for|to|when|with|by|as|under|on)(?!\p{L}))/iu,
  /** Between how often and when: "annually on 30 June". */
  timing: /^\s+(?:(?:on|in|at)\s+(?:the\s+)?|(?=by\s|before\s|$))$/iu,
  /** Between how often and one of the times: "twice a year, normally in May". */
  amid: /^,?\s+(?:(?:normally|usually|typically|generally|once)\s+)?(?:in|on|each)\s+(?:the\s+)?$/iu,
  /** Between a year told from publication and a date in it: "this year’s conference in Bonn in June", "next year, in May". */
  within:
    /^(?:['’]s\s[^.;:,()]{1,60}\s(?:in|on|for)\s+(?:the\s+|early\s+|mid-|late\s+)?|,?\s+(?:in|on)\s+|,\s+(?:probably\s+|possibly\s+|most\s+likely\s+)?(?:in|on|by)\s+)$/iu,
  /** Between dates of which one lends the other its year. */
  lending: /^\s*(?:,|and|or|&|\/|,\s*and|,\s*or)\s*(?:again\s+)?(?:in\s+|on\s+|by\s+|the\s+){0,2}$/iu,
};

/** What a join begins with, behind spaces: a dash, "to", "through", "until", "till", "up to", "and". */
export const joinBegins: RegExp = /[,\s]*[\u2010-\u2015tua-]/iy;

/** How two dates, or days that share a month, are read together. */
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

export interface Trailer extends Rule {
  /** Words of which one begins it. */
  readonly begins: readonly string[];
  readonly pattern: Phrase;
  readonly makes: 'from' | 'until' | 'each' | 'weekday' | 'earliest' | 'latest';
}

/** What follows a date and changes it. */
export const trailers: readonly Trailer[] = [
  {
    id: 'en/dates/onwards',
    begins: ['onward', 'onwards', 'forward', 'forwards', 'and', 'or'],
    makes: 'from',
    pattern: phrase(
      ' (?:onwards?|forwards?|and (?:beyond|after|later|onwards)|or (?:later|after)|and thereafter)(?! (?:the|my|its|their|that|this)(?!\\p{L}))',
    ),
    because: 'Open at its end.',
    examples: ['The standard applies [from 2027 onwards].', 'It is built for [2030 and beyond].'],
    counterexamples: ['It came into force in 2027 and after the vote it was repealed.'],
  },
  {
    id: 'en/dates/or-earlier',
    begins: ['or'],
    makes: 'until',
    pattern: phrase(' or (?:earlier|before)(?! (?:the|my|its|their)(?!\\p{L}))'),
    because: 'Open at its start.',
    examples: ['It covers those born in [1996 or earlier].'],
    counterexamples: ['It was in 1996 or before the vote.'],
  },
  {
    id: 'en/dates/at-the-earliest',
    begins: ['at'],
    makes: 'earliest',
    pattern: phrase(',? at (?:the )?(?:very )?earliest'),
    because: 'Open at its end, though it is said of a limit: "until 2028 at the earliest".',
    examples: ['It will come in [2028 at the earliest].', 'It stays shut [until 2028 at the earliest].'],
    counterexamples: ['It was found at the earliest site of 2028.'],
  },
  {
    id: 'en/dates/at-the-latest',
    begins: ['at'],
    makes: 'latest',
    pattern: phrase(',? at (?:the )?(?:very )?latest'),
    because: 'The limit itself is in.',
    examples: ['It will come in [2028 at the latest].'],
    counterexamples: ['It will come by 2028 at the latest.'],
  },
  {
    id: 'en/dates/on-weekday',
    begins: ['on'],
    makes: 'weekday',
    pattern: phrase(' on {weekday}(?! {=day})'),
    because: 'The weekday of the week that is so far off.',
    examples: ['They meet [three weeks after Christmas on Friday].'],
    counterexamples: ['It was announced in March on Friday.'],
  },
  {
    id: 'en/dates/date-each-year',
    begins: ['of', 'in', 'each', 'every', 'annually', 'yearly', 'monthly'],
    makes: 'each',
    pattern: phrase(
      ',? (?:(?:(?:of|in) )?(?:each|every) (?:calendar |financial )?{unit}|(?<adverb>annually|yearly|monthly))',
    ),
    because: 'A day each year recurs yearly (POLICY-VALUES).',
    examples: ['A report is laid [by 31 March each year].', 'It opens in [May every year].'],
    counterexamples: ['It opened in May 2025.'],
  },
];
