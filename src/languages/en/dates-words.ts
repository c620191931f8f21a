import { feasts, namedDays } from './dates-holidays.ts';

/** Words of the calendar: what they are worth. All lower case; compared with folded text. */

const numbered = (words: string, first = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i]);

export const months: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mon tue wed thu fri sat sun'),
  ...numbered('tues weds thurs', 2),
  ['thur', 4],
]);

/** EDTF codes. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ...numbered('spring summer autumn winter', 21),
  ['fall', 23],
  ['springtime', 21],
  ['summertime', 22],
  ['wintertime', 24],
]);

const ones = 'one two three four five six seven eight nine';
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...numbered(ones),
  ...numbered(teens, 10),
  ...tens.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['dozen', 12],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  ...numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 13),
  ...numbered('first second third fourth fifth sixth seventh eighth ninth').map(
    ([word, n]): [string, number] => [`twenty-${word}`, 20 + n],
  ),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** Last and final count from the end. */
export const places: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth'),
  ...numbered('1st 2nd 3rd 4th 5th'),
  ['opening', 1],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
  ['latter', -1],
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

export const units: ReadonlyMap<string, Unit> = new Map(
  (
    [
      'minute',
      'hour',
      'day',
      'weekend',
      'week',
      'fortnight',
      'month',
      'quarter',
      'half-year',
      'year',
      'decade',
    ] as const
  )
    .flatMap((unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ])
    .concat([
      ['century', 'century'],
      ['centuries', 'century'],
    ]),
);

/** Adverbs and adjectives that say how often, and the ISO 8601 duration between two times. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['half-yearly', 'P6M'],
  ['six-monthly', 'P6M'],
  ['semi-annual', 'P6M'],
  ['semi-annually', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
  ['triennial', 'P3Y'],
  ['triennially', 'P3Y'],
  ['quadrennial', 'P4Y'],
  ['quadrennially', 'P4Y'],
  ['quinquennial', 'P5Y'],
  ['quinquennially', 'P5Y'],
  ['decennial', 'P10Y'],
  ['decennially', 'P10Y'],
]);

/** Words that mean twice in the time, or every second time: Oxford English Dictionary gives both senses for each. */
export const doubtfulFrequencies: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    [
      ['annual', 'P6M', 'P2Y'],
      ['annually', 'P6M', 'P2Y'],
      ['yearly', 'P6M', 'P2Y'],
      ['monthly', 'P15D', 'P2M'],
      ['weekly', 'P3DT12H', 'P2W'],
      ['quarterly', 'P45D', 'P6M'],
    ] as const
  ).flatMap(([word, twice, second]) => [
    [`bi${word}`, [twice, second]],
    [`bi-${word}`, [twice, second]],
  ]),
);

/** Days from that of publication; "this morning" and the like are today. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['last night', -1],
  ['day before yesterday', -2],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
]);

export const parts: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Where a time is told by its place beside that of publication: this year, next year, last year. */
export const shifts: ReadonlyMap<string, number> = new Map<string, number>([
  ['after next', 2],
  ['before last', -2],
  ...'this|current|this current|this calendar|this working'.split('|').map((word): [string, 0] => [word, 0]),
  ...'next|coming|this coming|forthcoming|upcoming|following'
    .split('|')
    .map((word): [string, 1] => [word, 1]),
  ...'last|past|this past|previous'.split('|').map((word): [string, -1] => [word, -1]),
]);

export const yearKinds: ReadonlyMap<string, 'fiscal' | 'tax' | 'school' | 'marketing' | 'calendar'> = new Map(
  [
    ['fiscal', 'fiscal'],
    ['tax', 'tax'],
    ['income', 'tax'],
    ['academic', 'school'],
    ['school', 'school'],
    ['marketing', 'marketing'],
    ['crop', 'marketing'],
    ['calendar', 'calendar'],
    ['reporting', 'calendar'],
  ],
);

/** Adverbs that stand for a unit after a number: "five-yearly", "twice weekly". */
export const adverbs: ReadonlyMap<string, Unit> = new Map([
  ['yearly', 'year'],
  ['annually', 'year'],
  ['per annum', 'year'],
  ['quarterly', 'quarter'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
]);

export const timesWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

export const decadeNames: ReadonlyMap<string, number> = new Map([
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

export type TimeKind =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'named day'
  | 'figures'
  /** Half, third, quarter, Q3, H2. */
  | 'share'
  /** 12th. */
  | 'rank'
  /** Parliament and its sessions. */
  | 'sitting'
  /** What is held. */
  | 'event'
  | 'moment'
  | 'each';

const SITTING = 'parliament parliamentary senedd legislature legislative session recess term'.split(' ');
const HELD =
  'meeting meetings summit summits council ministerial conference plenary plenaries round dialogue consultation consultations presidency presidencies election elections review budget event cop assembly congress'.split(
    ' ',
  );

/** Words of each kind, those that end the name of a day among them. */
const KINDS: readonly (readonly [TimeKind | null, readonly string[]])[] = [
  ['month', [...months.keys()]],
  ['weekday', [...weekdays.keys()]],
  ['season', [...seasons.keys()]],
  ['unit', [...units.keys(), ...adverbs.keys(), 'annum', 'weekday', 'weekdays', 'workweek', 'workday']],
  ['moment', ['second', 'seconds']],
  ['each', ['each', 'every', 'everyday']],
  [
    'named day',
    [...feasts.keys(), ...namedDays.keys()].map((day) => day.split(' ').at(-1)!.replace(/'.*/, '')),
  ],
  [null, [...decadeNames.keys()]],
  [null, [...frequencies.keys(), ...doubtfulFrequencies.keys()].map((word) => word.split('-')[0]!)],
  [null, 'today yesterday tomorrow tonight morning afternoon evening night now present date'.split(' ')],
  [null, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends'.split(' ')],
  [null, 'regular regularly periodic periodically recurring rolling intervals basis h q fy fys'.split(' ')],
  ['share', 'half halves third thirds quarter quarters'.split(' ')],
  ['sitting', SITTING],
  ['event', [...SITTING, ...HELD]],
  [null, 'hundred thousand nineteen twenty eighteen'.split(' ')],
];

const BITS: Readonly<Record<TimeKind, number>> = {
  month: 1,
  weekday: 2,
  season: 4,
  unit: 8,
  'named day': 16,
  figures: 32,
  share: 64,
  rank: 128,
  sitting: 256,
  event: 512,
  moment: 1024,
  each: 2048,
};

export const bitOf = (kind: TimeKind | null): number => (kind ? BITS[kind] : 0);
export const bitsOf = (kinds: TimeKind | readonly TimeKind[]): number =>
  [kinds].flat().reduce((bits, kind) => bits | bitOf(kind), 0);

/** Words of which every date has one, or a number: where none is near, nothing needs to be tried. With their kinds, as bits. */
export const timeWords: ReadonlyMap<string, number> = KINDS.reduce((words, [kind, some]) => {
  for (const word of some) words.set(word, (words.get(word) ?? 0) | bitOf(kind));
  return words;
}, new Map<string, number>());
