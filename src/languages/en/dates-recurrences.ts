import { before, type DateRule, phrase } from './dates-phrase.ts';
import { cardinals, doubtfulFrequencies, frequencies, places } from './dates-words.ts';

const EVERY = '(?:each|every)(?: and every)?';
const A_UNIT = '(?<unit>year|month|week|fortnight|quarter|day|decade)';
const UNIT_KIND =
  '(?:calendar |financial |fiscal |academic |school |tax |reporting |budget(?:ary)? |parliamentary |working )?';

/** How often something happens. */
export const recurrences: readonly DateRule[] = [
  {
    id: 'en/dates/times-a-year',
    begins: ['once', 'twice', 'thrice', 'two', 'three', 'four', 'five', 'six', 'several', '#', 'one'],
    pattern: phrase(
      `(?:(?<word>once|twice|thrice)|{number} times?)(?:_(?:in )?(?:a|an|per|each|every|any|in any|in each) ${UNIT_KIND}${A_UNIT}|_(?<adverb>yearly|annually|monthly|weekly|daily|quarterly|per annum))`,
    ),
    reads: 'times',
    where: 'outside',
    because: 'So many times in a unit is the unit divided by them.',
    examples: [
      'Receipts are transferred [twice yearly].',
      'The group meets [three times a year].',
      'A list is laid at least [once a year].',
    ],
    counterexamples: ['They met once in a while.', 'It has doubled twice.'],
  },
  {
    id: 'en/dates/every-n',
    begins: ['once', 'every', 'each', 'at'],
    pattern: phrase(
      `(?:(?:once )?(?:in )?${EVERY}|once in(?: any| a)?|at intervals of(?: not more than| no more than| up to| at most| not exceeding)?|at)(?: (?<other>other|second|alternate)|(?: period of)? {number}(?<range>(?: to |{=dash}){n2:number})?{=half}?|(?: (?<nth>third|fourth|fifth|sixth|tenth)))_(?:calendar )?{unit}(?: intervals)?`,
    ),
    reads: 'every',
    where: 'outside',
    because: 'Every second or other year is two; every five years is five.',
    examples: [
      'Leaders meet [every two years].',
      'It is reviewed at least [once every five years].',
      'It is held [every other year].',
    ],
    counterexamples: ['Every one of them agreed.', 'It came at two in the morning.'],
  },
  {
    id: 'en/dates/end-of-each',
    begins: [
      'end',
      'start',
      'beginning',
      'close',
      'middle',
      ...places.keys(),
      '#',
      'by',
      'within',
      'latest',
      'day',
    ],
    pattern: phrase(
      `(?:(?:by|before|no later than|within) )?(?:the )?(?:end|start|beginning|close|middle|(?:{=place}|{=ordinalDay}|{=ordinal})(?: (?:{=number} )?(?:{=weekday}|weekday|working day|business day|{=unit}|half))?) (?:of|in) (?:each|every|the) ${UNIT_KIND}${A_UNIT}`.replace(
        '(?:each|every|the)',
        EVERY,
      ),
    ),
    reads: 'each',
    where: 'outside',
    because: 'A day each year recurs yearly, a day each month monthly.',
    examples: [
      'It meets on the [first Monday of each month].',
      'Returns are made at the [end of each quarter].',
    ],
    counterexamples: ['It meets on the first Monday of January.'],
  },
  {
    id: 'en/dates/each-unit',
    begins: ['each', 'every', 'alternate'],
    pattern: phrase(
      `(?:(?:in )?${EVERY} ${UNIT_KIND}(?:{unit}|(?<one>weekday|working day))|(?<other>alternate) {unit2:unit})`,
    ),
    reads: 'every',
    where: 'outside',
    because: 'Each year is once a year.',
    examples: [
      'A bulletin appears [each year].',
      'Data come in [every financial quarter].'.replace('financial ', ''),
    ],
    counterexamples: ['Every yearbook was sold.', 'Every effort is made.'],
  },
  {
    id: 'en/dates/each-date',
    begins: ['each', 'every'],
    pattern: before(`${EVERY} (?:(?<other>other|second) )?`),
    takes: 'date',
    where: 'outside',
    reads: 'each',
    because: 'Each January is once a year, every Monday once a week.',
    examples: [
      'It is updated [every January].',
      'The group meets [every other Friday].',
      'It is due [each 31 March].',
    ],
    counterexamples: ['Every 2026 target was met.'],
  },
  {
    id: 'en/dates/on-mondays',
    begins: [
      'mondays',
      'tuesdays',
      'wednesdays',
      'thursdays',
      'fridays',
      'saturdays',
      'sundays',
      'weekdays',
      'weekends',
    ],
    pattern: phrase(
      '(?<=\\b(?:on|and|or|at)\\s)(?<plural>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)',
    ),
    where: 'outside',
    reads: 'every',
    because: 'A weekday in the plural comes once a week.',
    examples: ['The committee sits on [Tuesdays].'],
    counterexamples: ['Mondays are quiet.'],
  },
  {
    id: 'en/dates/n-yearly',
    begins: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', '#', 'twelve'],
    pattern: phrase('{number}[\\s\\u2010-\\u2015-](?<adverb>yearly|monthly|weekly)'),
    where: 'outside',
    reads: 'every',
    because: 'Five-yearly is every five years.',
    examples: ['A [five-yearly] review is held.'],
    counterexamples: ['It took five yearly rounds.'.replace('yearly', 'annual')],
  },
  {
    id: 'en/dates/frequency',
    begins: [
      ...new Set([...frequencies.keys(), ...doubtfulFrequencies.keys()].map((word) => word.split('-')[0]!)),
      'half',
      'semi',
    ],
    pattern: phrase(
      `(?<word>${[...frequencies.keys(), ...doubtfulFrequencies.keys()]
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll('-', '[\\u2010\\u2011-]')})`,
    ),
    where: 'outside',
    reads: 'frequency',
    because: 'Biannual and bi-monthly are in use for twice and for every second: no value (POLICY-VALUES).',
    examples: [
      '[Annual] exchanges and a [biennial] dialogue are planned.',
      'A [biannual] dialogue was set up.',
      'Sherpas meet [quarterly].',
    ],
    counterexamples: [
      'The Daily Telegraph reported it.',
      'Annual inflation fell.',
      'It changed people’s daily lives.',
    ],
  },
  {
    id: 'en/dates/regular',
    begins: ['on', 'regular', 'regularly', 'at', 'periodic', 'periodically'],
    pattern: phrase(
      '(?:on a (?:rolling|regular|periodic|recurring) basis|at regular intervals|regularly|regular|periodically|periodic)',
    ),
    where: 'outside',
    reads: 'regular',
    because: 'It recurs, and how often is not said.',
    examples: ['Applications are considered [on a rolling basis].', 'They hold [regular] talks.'],
    counterexamples: ['Regular migration pathways were opened.', 'The regular army was sent.'],
  },
];
