import { before, type DateRule, phrase } from './dates-phrase.ts';
import { adverbs, doubtfulFrequencies, frequencies, places } from './dates-words.ts';

const EVERY = '(?:each|every)(?: and every)?';
const KIND =
  '(?:calendar |financial |fiscal |academic |school |tax |reporting |budget(?:ary)? |parliamentary )?';
const ADVERBS = [...adverbs.keys()].join('|');
const FREQUENCIES = [...frequencies.keys(), ...doubtfulFrequencies.keys()].sort(
  (a, b) => b.length - a.length,
);
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'ten', 'twelve', '#'];
const DAYS = 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends';
const EDGES = 'end|start|beginning|close|middle';

/** How often something happens. */
export const recurrences: readonly DateRule[] = [
  {
    id: 'en/dates/times-a-year',
    begins: ['once', 'twice', 'thrice', { any: COUNTED, next: new Set(['time', 'times']) }],
    pattern: phrase(
      `(?:(?<times>once|twice|thrice)|{number} times?)(?:_(?:in )?(?:an?|per|each|every|any) ${KIND}{unit}|_(?<adverb>${ADVERBS}))`,
    ),
    needs: 'unit',
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
    begins: ['once', 'every', 'each', 'in every', 'in each', 'at intervals'],
    pattern: phrase(
      `(?:(?:once )?(?:in )?${EVERY}|once in(?: any)?|at intervals of(?: not more than| no more than| up to| at most| not exceeding)?)(?: period of)? {length}`,
    ),
    needs: 'unit',
    reads: 'every',
    where: 'outside',
    because: 'Every five years is five years, however it is put.',
    examples: [
      'Leaders meet [every two years].',
      'It is reviewed at least [once every five years].',
      'It recurs [at intervals of 18 months].',
    ],
    counterexamples: ['Every one of them agreed.'],
  },
  {
    id: 'en/dates/n-year-intervals',
    begins: ['at'],
    pattern: phrase('at {length}(?: time)? intervals'),
    needs: 'unit',
    reads: 'every',
    where: 'outside',
    because: 'The interval is said.',
    examples: ['It is reviewed [at five-year intervals].'],
    counterexamples: ['It came at two in the morning.'],
  },
  {
    id: 'en/dates/every-nth',
    begins: ['once', 'every', 'each', 'alternate', 'in every', 'in each'],
    pattern: phrase(
      `(?:(?:once )?(?:in )?${EVERY} (?:(?<other>other|second|alternate)|{ordinal})|(?<other>alternate)) ${KIND}{unit}`,
    ),
    needs: 'unit',
    reads: 'every',
    where: 'outside',
    because: 'Every other year is every second, every third month every three.',
    examples: ['It is held [every other year].', 'It meets in [alternate months].'],
    counterexamples: ['Every other country agreed.'],
  },
  {
    id: 'en/dates/end-of-each',
    begins: [...EDGES.split('|'), ...places.keys(), '#', 'by', 'before', 'within', 'no later'],
    pattern: phrase(
      `(?:(?:by|before|no later than|within) )?(?:the )?(?:${EDGES}|(?:{=place}|{=ordinalDay}|{=ordinal})(?: {=number})?(?: (?:{=weekday}|(?:working |business |calendar )?{=unit}|weekday|half))?) (?:of|in) ${EVERY} ${KIND}{unit}`,
    ),
    needs: 'each',
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
    begins: ['each', 'every'],
    pattern: phrase(
      `${EVERY} ${KIND}(?:{unit}|(?<workingDay>weekday|working day|business day|sitting day))(?! (?:of|in|from|to) the (?:next|last|past|coming|first|years))`,
    ),
    needs: 'unit',
    reads: 'every',
    where: 'outside',
    because: 'Each year is once a year.',
    examples: ['A bulletin appears [each year].', 'Data come in [every quarter].'],
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
    begins: ['alternate', ...DAYS.split('|')],
    pattern: phrase(`(?<=\\b(?:on|and|or|at)\\s)(?:(?<other>alternate) )?(?<plural>${DAYS})`),
    where: 'outside',
    reads: 'every',
    because: 'A weekday in the plural comes once a week.',
    examples: ['The committee sits on [Tuesdays].'],
    counterexamples: ['Mondays are quiet.'],
  },
  {
    id: 'en/dates/n-yearly',
    begins: [{ any: ['seven', 'eight', 'nine', ...COUNTED], next: new Set(['yearly', 'monthly', 'weekly']) }],
    pattern: phrase('{number}[\\s\\u2010-\\u2015-](?<adverb>yearly|monthly|weekly)'),
    where: 'outside',
    needs: 'unit',
    reads: 'every',
    because: 'Five-yearly is every five years.',
    examples: ['A [five-yearly] review is held.'],
    counterexamples: ['The five annual rounds were held.'],
  },
  {
    id: 'en/dates/frequency',
    begins: [...new Set(FREQUENCIES.map((word) => word.split('-')[0]!))],
    pattern: phrase(`(?<word>${FREQUENCIES.join('|').replaceAll('-', '[\\u2010\\u2011-]')})`),
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
    begins: ['on a', 'regular', 'regularly', 'at regular', 'periodic', 'periodically'],
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
