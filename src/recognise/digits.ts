import { currencyNames, currencySigns } from '../languages/en/currencies.ts';
import { letterScales, scales, vulgarFractions } from '../languages/en/numerals.ts';
import { unitSigns } from '../languages/en/units.ts';
import { lettersAt, type Numeral, scaled } from './numeral.ts';

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

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
export function figuresAt(text: string, start: number, limit: number): Numeral | null {
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
export function opensNumber(text: string, start: number): boolean {
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

/** Whether what is glued behind lets it be a number: 5bn, 30GW, 115USD and 12-cent may, 5G, 3(2), 14:15 and 1.2.3 may not. */
function closesNumber(text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (/[.:/,]/.test(next)) return !/\d/.test(text[end + 1] ?? '') || next === ',';
  if (next === '(' || next === '_' || next === '@' || next === '=') return false;
  if (!/[\p{L}\d]/u.test(next)) return true;
  const word = lettersAt(text, end);
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
