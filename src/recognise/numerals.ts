import { currencyNames, currencySigns } from '../languages/en/currencies.ts';
import {
  articleScales,
  fractions,
  letterScales,
  scales,
  smallNumbers,
  vulgarFractions,
} from '../languages/en/numerals.ts';
import { unitSigns } from '../languages/en/units.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';
import { type NumberWords, numberWordsAt, partAt } from './numberWords.ts';

/** A number written in figures or words, scale included: "1.55 billion", "twenty-five", "half a million". */
export interface Numeral extends Span {
  /** Decimal digits, to be multiplied by ten to the `exponent`: so 1.55 billion is 1550000000 to the last digit. */
  readonly mantissa: string;
  readonly exponent: number;
  readonly inWords: boolean;
  /** Whether its thousands are parted: an amount, not a name's number. */
  readonly grouped: boolean;
  /** Where a letter is glued to the figures that may be a scale or a unit: 5m, 5t. */
  readonly letter: { readonly exponent: number; readonly end: number } | null;
  /** A part of a whole ("two-thirds", "half"), not a count. */
  readonly share: boolean;
}

export const amountOf = ({ mantissa, exponent }: Numeral, shift = 0): number =>
  Number(`${mantissa}e${exponent + shift}`);

/** Amounts and figures read the same numbers: each sentence's are looked for once. */
const known = new WeakMap<Sentence, readonly Numeral[]>();

/** Every number of a sentence, in order; what only looks like one (5G, 14:15, S.I. 2025/1234) is left out. */
export function numeralsIn(text: string, sentence: Sentence): readonly Numeral[] {
  const before = known.get(sentence);
  if (before) return before;
  const found = find(text, sentence);
  known.set(sentence, found);
  return found;
}

const NONE: readonly Numeral[] = [];

function find(text: string, { tokens, end: limit }: Sentence): readonly Numeral[] {
  const found: Numeral[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, lower } = tokens[i]!;
    if (end <= free) continue;
    const code = text.charCodeAt(start);
    const numeral =
      isDigit(code) || code > 0xbb
        ? figuresAt(text, start, limit)
        : numberWords.has(lower)
          ? wordsAt(text, tokens, i, limit)
          : end - start > 1
            ? gluedAt(text, start, end, lower, limit)
            : null;
    if (!numeral) continue;
    found.push(numeral);
    free = numeral.end;
  }
  return found.length > 0 ? found : NONE;
}

/** Words at which a number in words may begin; a scale only with the article before it. */
const numberWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...articleScales,
  ...[...fractions.keys()],
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const FIGURES = new RegExp(
  '(?:' +
    [
      '\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)', // 1,550,000
      '\\d{1,2}(?:,\\d{2}){1,6},\\d{3}(?!\\d)', // 12,34,567
      '[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,6}(?!\\d)', // 1 550 000
      "\\d{1,3}(?:['’]\\d{3}){1,6}(?!\\d)", // 1'550'000
      '\\d{1,3}(?:\\.\\d{3}){2,6}(?!\\d)', // 1.550.000
      '\\d{1,3},\\d{1,2}(?=[ \\u00a0]?(?:%|€|EUR|[mb]illion|bn|per ?cent))', // 1,55 billion
      '\\d{1,18}(?!\\d)',
    ].join('|') +
    ')(?:\\.\\d{1,12}(?!\\d))?',
  'y',
);

/** A number in figures that begins here, or null where its surroundings make it a part of something else. */
function figuresAt(text: string, start: number, limit: number): Numeral | null {
  const vulgar = vulgarFractions.get(text[start]!);
  if (vulgar === undefined && !isDigit(text.charCodeAt(start))) return null;
  if (!opensNumber(text, start)) return null;
  let mantissa = vulgar ?? '';
  let grouped = false;
  let end = start + 1;
  if (vulgar === undefined) {
    const match = digitsAt(text, start);
    if (match === null || /^0\d/.test(match)) return null;
    mantissa = plain(match);
    grouped = /\d[^\d.]\d{3}|\.\d{3}\./.test(match);
    end = start + match.length;
    const part = vulgarFractions.get(text[end] ?? '');
    if (part !== undefined && !mantissa.includes('.')) {
      mantissa += part;
      end++;
    }
  }
  if (end > limit || !closesNumber(text, end)) return null;
  return scaled(text, { start, end, mantissa, exponent: 0, inWords: false, grouped }, limit);
}

/** The figures that begin here. Behind a dash that ends a span of years a space parts numbers, not thousands: "2025-26 411". */
function digitsAt(text: string, start: number): string | null {
  FIGURES.lastIndex = start;
  const match = FIGURES.exec(text)?.[0] ?? null;
  const parted =
    match?.includes(' ') && /\d[-\u2010\u2011–/]$/.test(text.slice(Math.max(0, start - 2), start));
  return parted ? match!.slice(0, match!.indexOf(' ')) : match;
}

/** Figures without their separators. A comma is one, unless one or two figures follow the only one. */
function plain(figures: string): string {
  if (/^\d{1,3},\d{1,2}$/.test(figures)) return figures.replace(',', '.');
  if (/^\d{1,3}(?:\.\d{3}){2,}/.test(figures)) return figures.replaceAll('.', '');
  return figures.replace(/[^\d.]/g, '');
}

const OPENS = /[\s[{"'“‘«—–−~<>≤≥≈+±;*|•§]|\p{Sc}/u;

/** Whether what stands before lets a number begin: no letter, figure, or dash that ties it to a name (F-35, 2025/1234). */
function opensNumber(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return true;
  if (before === ':' || before === '(' || before === ',') return !/\d/.test(text[start - 2] ?? '');
  if (OPENS.test(before)) return true;
  if (before === '-' || before === '\u2010' || before === '\u2011')
    return !/[\p{L}_]/u.test(text[start - 2] ?? ' ');
  if (before === '/') return !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
  return (
    letteredSign(text, start) !== null ||
    /(?:^|\P{L})(?:ca?|approx)\.$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** The currency's sign of letters that is glued to the figures from here on: USD115, Rs500, or null. */
function letteredSign(text: string, start: number): string | null {
  const [, sign] =
    /(?:^|[^\p{L}\p{N}.])(\p{L}{1,5}\.?)$/u.exec(text.slice(Math.max(0, start - 7), start)) ?? [];
  return sign !== undefined && currencySigns.has(sign) ? sign : null;
}

const GLUED = /[\p{L}µ°º]+[²³23]?/uy;

/** Whether what is glued behind lets it be a number: 5bn, 30GW, 115USD and 12-cent may, 5G, 3(2), 14:15 and 1.2.3 may not. */
function closesNumber(text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (/[.:/,]/.test(next)) return !/\d/.test(text[end + 1] ?? '') || next === ',';
  if (next === '(' || next === '_' || next === '@' || next === '=') return false;
  if (!/[\p{L}\d]/u.test(next)) return true;
  GLUED.lastIndex = end;
  const [word = ''] = GLUED.exec(text) ?? [];
  return (
    scales.has(word) ||
    letterScales.has(word) ||
    unitSigns.has(word) ||
    currencySigns.has(word) ||
    word === 'p' ||
    word === 'c' ||
    currencyNames.has(word.toLowerCase()) ||
    /^(?:[Tt]?CO2?e?|[kMG]?tCO2?e?)$/.test(word)
  );
}

const HALF_MORE =
  /[\s-]{1,2}and[\s-]{1,2}(?:(?:a|one)[\s-]{1,2}(half|quarter)|(three)[\s-]{1,2}quarters)\b/iy;
const SCALE = /[\s\u00a0\u2010\u2011-]{0,2}([a-z]{2,11})(?![\p{L}\p{N}'’])/iuy;

/** Takes in "and a half" and the scales that follow: 1.55 thousand million, 3 lakh crore, two dozen. */
function scaled(
  text: string,
  number: Pick<Numeral, 'start' | 'end' | 'mantissa' | 'exponent'> & { inWords: boolean; grouped: boolean },
  limit: number,
): Numeral {
  let { end, mantissa, exponent } = number;
  HALF_MORE.lastIndex = end;
  const more = mantissa.includes('.') ? null : HALF_MORE.exec(text);
  if (more) {
    mantissa += more[1]?.toLowerCase() === 'half' ? '.5' : more[1] ? '.25' : '.75';
    end = HALF_MORE.lastIndex;
  }
  for (let step = 0; step < 3; step++) {
    SCALE.lastIndex = end;
    const word = SCALE.exec(text)?.[1]?.toLowerCase();
    if (word === undefined || SCALE.lastIndex > limit) break;
    if (word === 'dozen') mantissa = String(12 * Number(mantissa));
    else if (scales.has(word)) exponent += scales.get(word)!;
    else break;
    end = SCALE.lastIndex;
  }
  const letter = exponent === 0 ? letterAt(text, end) : null;
  return {
    start: number.start,
    end,
    mantissa,
    exponent,
    inWords: number.inWords,
    grouped: number.grouped,
    letter,
    share: false,
  };
}

function letterAt(text: string, end: number): Numeral['letter'] {
  if (!/[kmbt]/i.test(text[end] ?? '')) return null;
  GLUED.lastIndex = end;
  const word = GLUED.exec(text)![0];
  const exponent = letterScales.get(word);
  return exponent === undefined ? null : { exponent, end: end + word.length };
}

/** A number in words that begins at a token, with the article that belongs to it. */
function wordsAt(text: string, tokens: Sentence['tokens'], i: number, limit: number): Numeral | null {
  const { start, lower } = tokens[i]!;
  const before = tokens[i - 1];
  const article = before && /^an?$/.test(before.lower) ? before : null;
  if (fractions.has(lower))
    return inWords(text, article?.start ?? start, partAt(text, start, article !== null, limit), limit);
  if (!articleScales.has(lower)) return inWords(text, start, numberWordsAt(text, start, limit, 0), limit);
  if (article === null) return null;
  const one = { end: article.end, mantissa: '1', exponent: 0, share: false };
  return inWords(text, article.start, numberWordsAt(text, start, limit, 1) ?? one, limit);
}

function inWords(text: string, start: number, words: NumberWords | null, limit: number): Numeral | null {
  if (!words) return null;
  if (words.share) return { ...words, start, inWords: true, grouped: false, letter: null };
  return scaled(text, { ...words, start, inWords: true, grouped: false }, limit);
}

/** What is one token with something else: "twenty-five", "two-thirds", "USD115", "one-yen", "c.50". */
function gluedAt(text: string, start: number, end: number, lower: string, limit: number): Numeral | null {
  const hyphen = lower.indexOf('-');
  if (hyphen > 2) {
    const first = lower.slice(0, hyphen);
    if (smallNumbers.has(first)) return inWords(text, start, numberWordsAt(text, start, limit, 0), limit);
    return first === 'half' ? inWords(text, start, partAt(text, start, false, limit), limit) : null;
  }
  let at = start + 1;
  while (at < end && at < start + 7 && !isDigit(text.charCodeAt(at))) at++;
  if (at >= end || !isDigit(text.charCodeAt(at))) return null;
  return opensNumber(text, at) ? figuresAt(text, at, limit) : null;
}
