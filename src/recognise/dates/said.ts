import { cardinals, months, shifts, type Unit, units } from '../../languages/en/dates-words.ts';
import type { Length, Year } from './when.ts';

/** The named groups of a rule's match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Lower case, single spaces, plain hyphens and apostrophes, no stop at the end: as the word lists have them. */
export function folded(words: string | undefined): string {
  const lower = (words ?? '').toLowerCase();
  return PLAIN.test(lower) ? lower : plain(lower);
}

const PLAIN = /^[a-z0-9]*(?: [a-z0-9]+)*$/;
const plain = (lower: string): string =>
  lower
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');

/** What a word is worth in a list; "twenty first" is looked up as "twenty-first" too. */
export function lookUp<T>(words: ReadonlyMap<string, T>, word: string | undefined): T | null {
  const plain = folded(word);
  return words.get(plain) ?? (plain.includes(' ') ? words.get(plain.replace(' ', '-')) : null) ?? null;
}

/** "28", "1,000", "twenty-eight", "two hundred", "thirty (30)"; null for anything else. */
export function numberOf(words: string | undefined): number | null {
  const plain = folded(words).replace(/\s?\(\d+\)$/, '');
  if (/^\d[\d,]*$/.test(plain)) return Number(plain.replaceAll(',', ''));
  let sum = 0;
  for (const word of plain.split(/[\s-](?:and\s)?/)) {
    const value = cardinals.get(word);
    if (value === undefined) return null;
    sum = value === 100 ? Math.max(sum, 1) * 100 : sum + value;
  }
  return sum;
}

export const monthOf = (g: Groups): number | null =>
  g.monthNumber ? Number(g.monthNumber) : lookUp(months, g.month);

export function yearOf(g: Groups): Year {
  const digits = g.year ?? g.year4;
  if (digits) return Number(digits);
  if (g.yy) return shortYear(Number(g.yy));
  if (g.yearWords) return writtenYear(folded(g.yearWords));
  if (g.near) return nearOf(g.near);
  return g.yearShift ? { shift: shiftOf(g.yearShift) } : null;
}

/** "two thousand and twenty-six", "nineteen ninety-six", "nineteen hundred and six". */
function writtenYear(words: string): number | null {
  const old = /^one thousand (\w+ hundred.*)$/.exec(words);
  if (old)
    return (
      1000 + (numberOf(old[1]!.replace(' hundred ', ' hundred and ').replace(' and and ', ' and ')) ?? 0)
    );
  const [, after = ''] = /^two thousand(?: and)? ?(.*)$/.exec(words) ?? [];
  if (words.startsWith('two thousand')) return 2000 + (numberOf(after) ?? 0);
  const [, first, rest] = /^(\w+)(?: hundred)?(?: and)?[ -](.+)$/.exec(words) ?? [];
  const [century, year] = [numberOf(first), numberOf(rest)];
  return century && year ? century * 100 + year : null;
}

/** Two digits stand for a year from 1970 to 2069, as POSIX has it by one year. */
export const shortYear = (digits: number): number => (digits < 70 ? 2000 : 1900) + digits;

/** The second of two years, from two digits or four; "1999–02" crosses the century. */
export function secondYear(first: number, words: string | undefined): number | null {
  if (!words) return null;
  if (words.length === 4) return Number(words);
  const second = first - (first % 100) + Number(words);
  return second <= first && first % 100 >= 90 ? second + 100 : second;
}

/** How many years, weeks or months on: 1 for "next". */
export const shiftOf = (word: string | undefined): number => lookUp(shifts, word) ?? 0;

export function nearOf(word: string | undefined): 'last' | 'next' | 'this' | null {
  const shift = lookUp(shifts, word);
  return shift === null ? null : shift > 0 ? 'next' : shift < 0 ? 'last' : 'this';
}

const HALF = /(?:[\s-]and)?(?:[\s-]an?)?[\s-](?:half(?!-year)|(?<=and[\s-](?:an?[\s-])?)quarter)/;

/** "two and a half years" as two years and six months, "1 year, 6 months" as they stand; null where it is no length. */
export function lengthsOf(words: string | undefined): Length[] | null {
  const plain = folded(words).replace(/ ?\(\d+\)/g, '');
  const lengths: Length[] = [];
  let said: string[] = [];
  for (const word of plain
    .replace(HALF, '')
    .replace('half-year', 'half_year')
    .split(/[\s,-]+/)) {
    const unit = /^seconds?$/.test(word) ? 'second' : units.get(word.replace('_', '-'));
    if (!unit) said.push(word);
    else {
      const number = said.filter((one) => cardinals.has(one) || /^\d/.test(one));
      lengths.push({ n: numberOf(number.join(' ')) ?? 1, unit });
      said = [];
    }
  }
  const [first] = lengths;
  const half = HALF.exec(plain);
  if (first && half)
    lengths.push(...(half[0].endsWith('quarter') ? quarterOf(first.unit) : halfOf(first.unit)));
  return first && lengths.every(({ n }) => n > 0) ? lengths : null;
}

const HALVES: Partial<Record<Unit, Length>> = {
  century: { n: 50, unit: 'year' },
  decade: { n: 5, unit: 'year' },
  year: { n: 6, unit: 'month' },
  month: { n: 15, unit: 'day' },
  day: { n: 12, unit: 'hour' },
  hour: { n: 30, unit: 'minute' },
};

/** A quarter of a year or an hour, in the next smaller unit. */
const quarterOf = (unit: Unit): Length[] =>
  unit === 'year' ? [{ n: 3, unit: 'month' }] : unit === 'hour' ? [{ n: 15, unit: 'minute' }] : [];

/** Half of a unit, in the next smaller one; nothing where it does not come out even. */
export const halfOf = (unit: Unit): Length[] => (HALVES[unit] ? [HALVES[unit]] : []);
