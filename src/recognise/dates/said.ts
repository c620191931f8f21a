import { cardinals, months, type Unit, units } from '../../languages/en/dates-words.ts';
import type { Length, Part, Year, YearKind } from './when.ts';

/** The named groups of a rule's match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Lower case, single spaces, plain hyphens and apostrophes, no stop at the end: as the word lists have them. */
export const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');

export const lookUp = (words: ReadonlyMap<string, number>, word: string | undefined): number | null =>
  word === undefined ? null : (words.get(folded(word)) ?? words.get(folded(word).replace(' ', '-')) ?? null);

export const unitOf = (word: string | undefined): Unit | null =>
  word === undefined ? null : (units.get(folded(word).replace(' ', '-')) ?? null);

/** "28", "1,000", "twenty-eight", "two hundred", "thirty (30)"; null for anything else. */
export function numberOf(words: string | undefined): number | null {
  const plain = folded(words ?? '').replace(/\s?\(\d+\)$/, '');
  if (/^[\d,]+$/.test(plain)) return Number(plain.replace(',', ''));
  let sum = 0;
  for (const word of plain.split(/[\s-]+/)) {
    const value = cardinals.get(word);
    if (value === undefined) return null;
    sum = value === 100 ? Math.max(sum, 1) * 100 : sum + value;
  }
  return sum;
}

export const monthOf = (g: Groups): number | null => (g.month2 ? Number(g.month2) : lookUp(months, g.month));

export function yearOf(g: Groups): Year {
  const digits = g.year ?? g.year4 ?? g.n;
  if (digits) return Number(digits);
  if (g.yearWords) return writtenYear(folded(g.yearWords));
  return g.yearShift ? { shift: shiftOf(g.yearShift) } : null;
}

/** "two thousand and twenty-six", "nineteen ninety-six", "nineteen hundred and six". */
function writtenYear(words: string): number | null {
  const [, thousands] = /^two thousand(?: and)?(?: (.+))?$/.exec(words) ?? [];
  if (words.startsWith('two thousand')) return 2000 + (thousands ? (numberOf(thousands) ?? 0) : 0);
  const [, first = '', rest = ''] = /^(\w+)(?: hundred)?(?: and)?[ -]+(.+)$/.exec(words) ?? [];
  const [century, year] = [numberOf(first), numberOf(rest)];
  return century && year ? century * 100 + year : null;
}

/** The second of two years, from two digits or four. */
export function secondYear(first: number, words: string | undefined): number | null {
  if (!words) return null;
  return words.length === 4
    ? Number(words)
    : first - (first % 100) + Number(words) + (Number(words) < first % 100 ? 100 : 0);
}

const NEXT = /next|coming|forthcoming|upcoming|following/u;
const LAST = /last|past|previous/u;

export function shiftOf(word: string | undefined): number {
  const plain = folded(word ?? '');
  return plain.startsWith('this') ? 0 : NEXT.test(plain) ? 1 : LAST.test(plain) ? -1 : 0;
}

export function nearOf(word: string | undefined): 'last' | 'next' | 'this' | null {
  const plain = folded(word ?? '');
  return NEXT.test(plain) ? 'next' : LAST.test(plain) ? 'last' : plain.startsWith('this') ? 'this' : null;
}

/** One length, or two that are added; each half more in the next smaller unit. */
export function lengthsOf(g: Groups): Length[] | null {
  const unit = unitOf(g.unit ?? g.unit3);
  const n = numberOf(g.n2 && g.range ? g.n2 : (g.number ?? g.n3 ?? 'a'));
  if (!unit || n === null) return null;
  const lengths: Length[] = [{ n, unit }];
  const more = g.range ? null : unitOf(g.unit2);
  if (more) lengths.push({ n: numberOf(g.n2) ?? 1, unit: more });
  if (g.half) lengths.push(...halfOf(unit));
  return lengths;
}

const halfOf = (unit: Unit): Length[] =>
  unit === 'year'
    ? [{ n: 6, unit: 'month' }]
    : unit === 'decade'
      ? [{ n: 5, unit: 'year' }]
      : unit === 'month'
        ? [{ n: 15, unit: 'day' }]
        : unit === 'day'
          ? [{ n: 12, unit: 'hour' }]
          : unit === 'hour'
            ? [{ n: 30, unit: 'minute' }]
            : [];

const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
};

export const partOf = (word: string | undefined): Part | null => PARTS[folded(word ?? '')] ?? null;

const YEAR_KINDS: Readonly<Record<string, YearKind>> = {
  fiscal: 'fiscal',
  tax: 'tax',
  income: 'tax',
  academic: 'school',
  school: 'school',
  marketing: 'marketing',
  crop: 'marketing',
  calendar: 'calendar',
  reporting: 'calendar',
};

/** Financial and budget years, and FY, which is fiscal: without a country it may be anybody's. */
export const yearKindOf = (word: string | undefined): YearKind =>
  word === undefined ? 'fiscal' : (YEAR_KINDS[folded(word)] ?? 'financial');
