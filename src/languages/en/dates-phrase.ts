import type { Rule } from '../../model/rule.ts';
import {
  cardinals,
  months,
  ordinals,
  places,
  seasons,
  type TimeKind,
  units,
  weekdays,
} from './dates-words.ts';

/** What the named groups of a rule amount to; src/recognise/dates/readings.ts holds one function for each. */
export type Reading =
  | 'day'
  | 'numbers'
  | 'named'
  | 'year'
  | 'years'
  | 'decade'
  | 'century'
  | 'budget'
  | 'dayWord'
  | 'holiday'
  | 'unit'
  | 'rolling'
  | 'away'
  | 'event'
  | 'now'
  | 'part'
  | 'edge'
  | 'slice'
  | 'run'
  | 'nth'
  | 'nthWeekday'
  | 'weekOf'
  | 'weekdayIn'
  | 'weekLater'
  | 'quarterTo'
  | 'lengthTo'
  | 'offset'
  | 'withinOf'
  | 'moreThan'
  | 'beyond'
  | 'current'
  | 'asLate'
  | 'same'
  | 'until'
  | 'since'
  | 'before'
  | 'heldIn'
  | 'out'
  | 'after'
  | 'asOf'
  | 'from'
  | 'every'
  | 'each'
  | 'frequency'
  | 'times'
  | 'regular'
  | 'length';

/** Words of which any begins a rule where one of others follows. */
export interface Begins {
  readonly any: readonly string[];
  readonly next: ReadonlySet<string>;
}

export interface DateRule extends Rule {
  /**
   * Words in lower case of which one begins it, with the one that follows where only that will do ("prior to");
   * `####` stands for digits that can be a year, `#` for any others.
   */
  readonly begins: readonly (string | Begins)[];
  readonly pattern: Phrase;
  readonly reads: Reading;
  /** The kind of a word, or some, of which one must stand in it or shortly behind where it begins; without it is not tried. */
  readonly needs?: TimeKind | readonly TimeKind[];
  /** What must follow the pattern: a date, a date or a range, or two dates joined by "and". */
  readonly takes?: 'date' | 'range' | 'pair';
  /** `inside`: only as part of a longer expression; `outside`: never as part of one. */
  readonly where?: 'inside' | 'outside';
}

/** A sticky pattern, made when it is first asked for: most texts meet but some of the words that begin a date. */
export type Lazy = () => RegExp;

/** A readable phrase; one with a length of time in it is what stands before that (null for nothing) and what behind. */
export type Phrase =
  | { readonly whole: Lazy; readonly rest?: never }
  | { readonly first: Lazy | null; readonly rest: Lazy };

const DASHES = '\\u2010-\\u2015-';
const GAP = `(?:\\s+|\\s?[${DASHES}]\\s?)`;

/** Longest first, so that "sept" is tried before "sep". */
const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', `[\\s${DASHES}]`).replaceAll("'", "['’]"))
    .join('|');

const wordsWorth = (low: number, high: number): string =>
  oneOf([...cardinals].filter(([word, n]) => n >= low && n < high && word.length > 2).map(([word]) => word));

/** Only what is shortened has a stop: the one after "May" ends the sentence. */
const abbreviable = (words: ReadonlyMap<string, number>): string => {
  const short = [...words.keys()].filter(
    (word) => word.length < 6 && !/^(?:march|april|may|june|july)$/.test(word),
  );
  return `(?:${oneOf([...words.keys()].filter((word) => !short.includes(word)))}|(?:${oneOf(short)})\\.?)(?!\\p{L})`;
};

const TENS = `(?:${wordsWorth(20, 100)})(?:[\\s${DASHES}](?:${wordsWorth(1, 10)}))?`;
const SMALL = `(?:${TENS}|${wordsWorth(1, 20)})`;
const HUNDREDS = `(?:(?:an?|${wordsWorth(1, 10)})\\s+)?hundred(?:\\s+(?:and\\s+)?${SMALL})?`;
/**
 * An empty look ahead after many alternatives, where the engine starts anew: without it it writes what follows up to
 * ten times over, and takes three times as long to make the pattern.
 */
const ANEW = '(?=)';
const NUMBER = `(?:\\d{1,3},\\d{3}|\\d{1,4}|${HUNDREDS}|(?:twenty|thirty|forty)\\s+and\\s+(?:${wordsWorth(1, 10)})|${SMALL})${ANEW}(?![\\d\\p{L}])(?:\\s*\\(\\d{1,4}\\))?`;
/** After the first of two numbers, and of the units that follow: without hundreds. */
const PLAIN = `(?:\\d{1,4}|${SMALL})${ANEW}(?![\\d\\p{L}])(?:\\s*\\(\\d{1,4}\\))?`;
const UNIT = `(?:${oneOf(units.keys())})${ANEW}(?!\\p{L})`;
const HALF = `(?:[\\s${DASHES}]and(?:[\\s${DASHES}]an?)?[\\s${DASHES}](?:half|quarter))`;
const KIND =
  '(?:(?:working|business|sitting|school|clear|calendar|consecutive|full|further|more|additional|whole|continuous)\\s+)?';
const YEAR = '(?:1[5-9]|20|21)\\d\\d(?!\\d)';
const YEAR_WORDS = `(?:one\\s+thousand\\s+(?:${wordsWorth(5, 10)})\\s+hundred(?:\\s+(?:and\\s+)?${SMALL})?|two\\s+thousand(?:\\s+(?:and\\s+)?${SMALL})?|(?:seventeen|eighteen|nineteen|twenty)(?:\\s+hundred(?:\\s+and)?\\s+${SMALL}|[\\s-]+(?:${wordsWorth(10, 20)}|${TENS})))(?!\\p{L})`;
const ZONE = '(?:\\s+\\(?(?:GMT|BST|UTC|CES?T|E[SD]?T|P[SD]?T|AES?D?T|(?:local|[A-Z]\\p{L}+)\\s+time)\\)?)?';
const TIME = `(?:(?:the\\s+)?(?:close|end)\\s+of\\s+(?:business|play|day|the\\s+(?:business\\s+|working\\s+)?day)|cob|noon|midday|midnight|12\\s+noon|\\d{1,2}[:.]\\d\\d(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|hours|hrs))?|\\d{1,2}\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{4}\\s?(?:hours|hrs))`;

/** The parts of which patterns are made: `{month}` in a phrase is a group of that name. */
const PARTS: Readonly<Record<string, string>> = {
  month: abbreviable(months),
  weekday: abbreviable(weekdays),
  season: `(?:${oneOf(seasons.keys())})(?!\\p{L})`,
  day: '(?:[12]\\d|3[01]|0?[1-9])(?:\\s?(?:st|nd|rd|th))?(?![\\p{L}\\d%]|[.,:]\\d)',
  ordinalDay: '(?:[12]\\d|3[01]|0?[1-9])\\s?(?:st|nd|rd|th)(?!\\p{L})',
  /** A day of the month as a number in words: "twenty-nine". */
  cardinalDay: `(?:twenty(?:[\\s${DASHES}](?:${wordsWorth(1, 10)}))?|thirty(?:[\\s${DASHES}]one)?|${wordsWorth(1, 20)})(?!\\p{L})`,
  ordinal: `(?:${oneOf(ordinals.keys())})(?!\\p{L})`,
  place: `(?:${oneOf(places.keys())})(?!\\p{L})`,
  year: YEAR,
  yy: '\\d\\d(?!\\d)',
  /** The second of two years: "2025/26", "2021–2027", "2024 to 2025". */
  to: `(?:${YEAR}|\\d\\d)(?![\\d\\p{L}]|[.,/${DASHES}]\\d)`,
  number: NUMBER,
  unit: UNIT,
  dash: `\\s?[${DASHES}]\\s?`,
  gap: GAP,
  /** The year that a day, month or season is said to lie in. */
  ofYear: `(?:(?:\\s*,\\s*|\\s+)(?:(?:of|in)\\s+(?:the\\s+year\\s+)?)?(?:(?<year>${YEAR})|${ANEW}(?<yearWords>${YEAR_WORDS})|(?<yearShift>this|next|last)\\s+year(?!\\p{L})))`,
  /** "April of 87", "Sept ’09". */
  shortYear: "(?:\\s+of\\s+(?<yy>\\d\\d)(?=\\s*(?:[.,;:)]|$))|\\s+['’](?<yy>\\d\\d)(?!\\d))",
  /** "28th July last," "the 1st of October next": an older form, where nothing goes on. */
  lastOrNext: '(?: (?<near>last|next)(?=\\s*(?:[.,;:)]|$)))'.replaceAll(' ', '\\s+'),
  yearWords: YEAR_WORDS,
  /** A time of day with what joins it to its day: "5pm on", "noon on", "11:59 pm". */
  time: `${TIME}${ZONE},?\\s+(?:on\\s+)?`,
};

/**
 * Sticky patterns from a readable phrase: a space is any white space, `'` any apostrophe, `_` a space or a dash,
 * `{month}` a part under its own name, `{n:month}` under another, `{=dash}` without a name; `{length}` is matched on
 * its own, once for all phrases that have one. It ends where a word does.
 */
export const phrase = (template: string): Phrase => cut(`${template}(?![\\p{L}\\d])`);

/** A phrase that something must follow: it may end inside a word ("mid" of "mid-2027"). */
export const before = (template: string): Phrase => cut(template);

function cut(template: string): Phrase {
  const [first = '', rest] = template.split('{length}');
  if (rest === undefined) return { whole: lazy(first) };
  return { first: first ? lazy(first) : null, rest: lazy(rest) };
}

function lazy(template: string): Lazy {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(sourceOf(template), 'iy');
    return made;
  };
}

/** "six months", "a year", "two and a half years", "12 to 18 months"; and what may go on: "1 year, 6 months and 2 days". */
export const aLength = {
  one: lazy(
    `(?:${NUMBER}(?:(?:\\s+to\\s+|\\s+or\\s+|\\s?[${DASHES}]\\s?)(?<upTo>${PLAIN}))?|an?)${HALF}?${GAP}${KIND}${UNIT}`,
  ),
  more: lazy(`(?:${HALF}|(?:\\s*,\\s*|\\s+)(?:and\\s+)?${PLAIN}${GAP}${UNIT})`),
  /** How often it may. */
  most: 2,
};

/** The source of a pattern, for Latin letters; the parts are made so once. */
const sourceOf = (template: string): string =>
  inLatin(template.replaceAll(' ', '\\s+').replaceAll('_', GAP).replaceAll("'", "['’]")).replace(
    /(?<!\\p)\{(=|\w+:)?([a-z]\w*)\}/gi,
    (_, name: string | undefined, part: string) => {
      const source = partOf(part);
      return name === '=' ? `(?:${source})` : `(?<${name?.slice(0, -1) ?? part}>${source})`;
    },
  );

const parts = new Map<string, string>();

function partOf(name: string): string {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const source = PARTS[name];
  if (source === undefined) throw new Error(`no such part of a phrase: ${name}`);
  const made = inLatin(source);
  parts.set(name, made);
  return made;
}

const SMALL_LETTERS = 'a-z\\u00df-\\u00ff';
const CAPITALS = 'A-Z\\u00c0-\\u00de';
const LETTERS = 'A-Za-z\\u00c0-\\u024f';

/** The same pattern for Latin letters only: with all of Unicode's the first reading takes two to three times as long. */
export const latin = ({ source, flags }: RegExp): RegExp =>
  new RegExp(inLatin(source), flags.replace('u', ''));

const KINDS: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: CAPITALS,
  Ll: SMALL_LETTERS,
  M: '\\u0300-\\u036f',
  N: '0-9',
};

function inLatin(source: string): string {
  if (!source.includes('\\p{')) return source;
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, kind: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (kind === undefined) return part;
    return inClass ? KINDS[kind]! : `[${KINDS[kind]}]`;
  });
}
