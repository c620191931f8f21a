import type { Rule } from '../../model/rule.ts';
import { cardinals, months, ordinals, places, seasons, units, weekdays } from './dates-words.ts';

/** What the named groups of a rule amount to; src/recognise/dates/readings.ts holds one function for each. */
export type Reading =
  | 'day'
  | 'numbers'
  | 'named'
  | 'year'
  | 'years'
  | 'decade'
  | 'budget'
  | 'dayWord'
  | 'holiday'
  | 'unit'
  | 'rolling'
  | 'away'
  | 'event'
  | 'part'
  | 'edge'
  | 'slice'
  | 'run'
  | 'nth'
  | 'nthWeekday'
  | 'weekOf'
  | 'lengthTo'
  | 'offset'
  | 'same'
  | 'until'
  | 'since'
  | 'before'
  | 'after'
  | 'asOf'
  | 'from'
  | 'between'
  | 'every'
  | 'each'
  | 'frequency'
  | 'times'
  | 'regular'
  | 'length';

export interface DateRule extends Rule {
  /** Words in lower case of which one begins it; `#` stands for any number in digits. */
  readonly begins: readonly string[];
  /** Sticky. */
  readonly pattern: RegExp;
  readonly reads: Reading;
  /** What must follow the pattern: a date, a date or a range, or two dates joined by "and". */
  readonly takes?: 'date' | 'range' | 'pair';
  /** `inside`: only as part of a longer expression; `outside`: never as part of one. */
  readonly where?: 'inside' | 'outside';
}

/** Longest first, so that "sept" is tried before "sep". */
const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('-', `[\\s\\u2010-\\u2015-]`).replaceAll("'", "['’]"))
    .join('|');

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL = `(?:(?:${TENS})(?:[\\s\\u2010-\\u2015-](?:${ONES}))?|${oneOf([...cardinals.keys()].filter((word) => cardinals.get(word)! < 20 && cardinals.get(word)! > 0 && word.length > 2))})`;
const YEAR = `(?:1[5-9]|20|21)\\d\\d(?!\\d)`;
const YEAR_WORDS = `(?:two\\s+thousand(?:\\s+and)?(?:\\s+${SMALL})?|(?:seventeen|eighteen|nineteen|twenty)(?:\\s+hundred(?:\\s+and)?)?[\\s-]+${SMALL})(?!\\p{L})`;
const SPACE_OR_DASH = `(?:\\s+|\\s?[\\u2010-\\u2015-]\\s?)`;

/** The parts of which patterns are made: `{month}` in a phrase is a group of that name. */
const PARTS: Readonly<Record<string, string>> = {
  month: `(?:${oneOf(months.keys())})\\.?(?!\\p{L})`,
  weekday: `(?:${oneOf(weekdays.keys())})\\.?(?!\\p{L})`,
  season: `(?:${oneOf(seasons.keys())})(?!\\p{L})`,
  day: `(?:[12]\\d|3[01]|0?[1-9])(?:\\s?(?:st|nd|rd|th))?(?![\\p{L}\\d%]|[.,:]\\d)`,
  ordinalDay: `(?:[12]\\d|3[01]|0?[1-9])\\s?(?:st|nd|rd|th)(?!\\p{L})`,
  ordinal: `(?:${oneOf(ordinals.keys())})(?!\\p{L})`,
  place: `(?:${oneOf(places.keys())})(?!\\p{L})`,
  year: YEAR,
  yy: `\\d\\d(?!\\d)`,
  /** The second of two years: "2025/26", "2021–2027", "2024 to 2025". */
  to: `(?:${YEAR}|\\d\\d)(?![\\d\\p{L}]|[.,/\\u2010-\\u2015-]\\d)`,
  number: `(?:\\d{1,3},\\d{3}|\\d{1,4}|(?:(?:a|one|two|three)\\s+)?hundred|${SMALL})(?![\\d\\p{L}])(?:\\s*\\(\\d{1,4}\\))?`,
  unit: `(?:${oneOf(units.keys())})(?!\\p{L})`,
  half: `[\\s-]and[\\s-]a[\\s-]half`,
  dash: `\\s?[\\u2010-\\u2015-]\\s?`,
  comma: `(?:\\s*,\\s*|\\s+)`,
  gap: SPACE_OR_DASH,
  /** The year that a day, month or season is said to lie in. */
  ofYear: `(?:(?:\\s*,\\s*|\\s+)(?:(?:of|in)\\s+(?:the\\s+year\\s+)?)?(?:(?<year>${YEAR})|(?<yearWords>${YEAR_WORDS})|(?<yearShift>this|next|last)\\s+year(?!\\p{L})))`,
  /** A time of day with what joins it to its day: "5pm on", "noon on", "11:59 pm". */
  time: `(?:(?:the\\s+)?(?:close|end)\\s+of\\s+(?:business|play|day|the\\s+(?:business\\s+|working\\s+)?day)|cob|noon|midday|midnight|12\\s+noon|\\d{1,2}[:.]\\d\\d(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|hours|hrs))?|\\d{1,2}\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{4}\\s?(?:hours|hrs))(?:\\s+\\(?(?:GMT|BST|UTC|CES?T|E[SD]?T|P[SD]?T|AES?D?T|(?:local|[A-Z]\\p{L}+)\\s+time)\\)?)?,?\\s+(?:on\\s+)?`,
};

/**
 * A sticky pattern from a readable phrase: a space is any white space, `'` any apostrophe, `_` a space or a dash,
 * `{month}` a part under its own name, `{n:month}` under another, `{=dash}` without a name. It ends where a word does.
 */
export function phrase(template: string): RegExp {
  const source = template
    .replaceAll(' ', '\\s+')
    .replaceAll('_', SPACE_OR_DASH)
    .replaceAll("'", "['’]")
    .replace(/(?<!\\p)\{(=|\w+:)?([a-z]\w*)\}/gi, (_, name: string | undefined, part: string) => {
      const source = PARTS[part];
      if (source === undefined) throw new Error(`no such part of a phrase: ${part}`);
      return name === '=' ? `(?:${source})` : `(?<${name?.slice(0, -1) ?? part}>${source})`;
    });
  return new RegExp(`${source}(?![\\p{L}\\d])`, 'iuy');
}

/** A phrase that something must follow: it may end inside a word ("mid" of "mid-2027"). */
export const before = (template: string): RegExp =>
  new RegExp(phrase(template).source.replace(/\(\?!\[\\p\{L\}\\d\]\)$/, ''), 'iuy');
