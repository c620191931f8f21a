import {
  type Currency,
  commonWords,
  currencyNames,
  currencySigns,
  doubtfulCodes,
} from '../languages/en/currencies.ts';
import { letterScales, scales } from '../languages/en/numerals.ts';
import { amountOf, type Numeral } from './numeral.ts';

/** What says that a number is money, with the span that sign, number and name take together. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  readonly currency: Currency;
  /** Whether it is a dollar or cent without its country. */
  readonly dollar: boolean;
  /** A scale that stands behind the number in a way only money has: "£5 m", "£(3.2)m", "75 USD million". */
  readonly letter: Numeral['letter'];
}

/** Whether a number is such that a doubtful word beside it is money: "COP 30" is a conference, "COP 30 billion" is not. */
export const isBig = (numeral: Numeral): boolean =>
  numeral.exponent > 0 || numeral.letter !== null || amountOf(numeral) >= 1000;

/** A sign, code or name before the number: £, US$, EUR, kr, "dollar 22.5 million". */
export function moneyBefore(text: string, from: number, numeral: Numeral): Sign | null {
  const { start } = numeral;
  const before = text.slice(Math.max(from, start - 18), start);
  const inner = /[(\-−]$/.test(before) ? before.at(-1)! : '';
  const rest = before.slice(0, before.length - inner.length);
  const space = inner === '' && /[\s\u00a0]$/.test(rest) ? 1 : 0;
  const head = rest.slice(0, rest.length - space);
  if (inner === '(' && text[numeral.end] !== ')') return null;
  const sign = signAtEnd(head, space > 0) ?? (inner ? null : wordAtEnd(head, space > 0, numeral));
  if (!sign) return null;
  const currency = { ...sign.currency };
  const letter =
    inner === '(' ? scaleBehindBracket(text, numeral.end) : (numeral.letter ?? spacedLetter(text, numeral));
  const end = sameNameAfter(text, letter?.end ?? numeral.end, currency);
  return { start: start - inner.length - space - sign.length, end, currency, dollar: sign.dollar, letter };
}

interface Found {
  readonly length: number;
  readonly currency: Currency;
  readonly dollar: boolean;
}

/** Letters that may stand before a `$` with a space between; in lower case only in text that spaces every mark. */
const SPACED_DOLLAR = /(?:^|[^\p{L}\p{N}.])((?:u\.?s\.?|hk|nz|nt|c) )\$$/iu;

/** A sign with a currency symbol in it. */
function signAtEnd(head: string, spaced: boolean): Found | null {
  if (!/[$£€¥¢\u0080-\uffff]/.test(head.slice(-3))) return null;
  const [, symbol] = /(\p{Sc}(?:bn|[mk])?)$/u.exec(head) ?? [];
  if (symbol === undefined) return null;
  const [, letters = ''] = /(?:^|[^\p{L}\p{N}])([\p{L}.]{1,4})\p{Sc}(?:bn|[mk])?$/u.exec(head) ?? [];
  for (const prefix of [letters, letters.replaceAll('.', '')])
    if (prefix !== '' && currencySigns.has(prefix + symbol))
      return found(prefix + symbol, letters.length + symbol.length);
  const [, apart] = (symbol === '$' && SPACED_DOLLAR.exec(head)) || [];
  if (apart !== undefined && (spaced || apart === apart.toUpperCase())) {
    const name = `${apart.replace(/[. ]/g, '').toUpperCase()}$`;
    if (currencySigns.has(name)) return found(name, apart.length + 1);
  }
  return currencySigns.has(symbol) ? found(symbol, symbol.length) : null;
}

function found(sign: string, length: number): Found {
  return { length, currency: currencySigns.get(sign)!, dollar: /^[$¢]/.test(sign) };
}

/** A sign of letters, a code, or a currency's name. */
function wordAtEnd(head: string, spaced: boolean, numeral: Numeral): Found | null {
  const word = lastWord(head);
  if (word === null) return null;
  const sign = currencySigns.get(word);
  if (sign) {
    if ((word.length === 1 || doubtfulCodes.has(word.toUpperCase())) && !isBig(numeral)) return null;
    if (
      neverBefore.has(word) ||
      (word.length === 1 && numeral.exponent === 0 && (spaced || !numeral.grouped))
    )
      return null;
    return { length: word.length, currency: sign, dollar: false };
  }
  const name =
    spaced && isBig(numeral) && !numeral.inWords ? currencyNames.get(word.toLowerCase()) : undefined;
  if (!name || commonWords.has(word.toLowerCase())) return null;
  return { length: word.length, currency: name, dollar: /^(?:dollar|cent)/i.test(word) };
}

/** The letters that end here, with a stop behind or a stroke ("S/"); null where they are part of something longer. */
function lastWord(head: string): string | null {
  let at = head.length;
  if (head[at - 1] === '.' || head[at - 1] === '/') at--;
  if (head[at - 1] === '/') at--;
  const end = at;
  while (at > 0 && isLetter(head.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 9 || /[\d.]/.test(head[at - 1] ?? '')) return null;
  return head.slice(at);
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));

/** Codes that are common words in capitals, so that only a number before them makes them money. */
const neverBefore: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'LE',
  'AR',
  'UM',
  'Le',
  'Ar',
  'Br',
  'Bs',
  'Nu',
  'Cg',
  'P',
]);

/** "£5 m": a letter apart from its number is a scale with money alone. */
function spacedLetter(text: string, { end, exponent }: Numeral): Numeral['letter'] {
  if (exponent !== 0) return null;
  const [all, letter] = /^[ \u00a0](m|M|b|B|k|K)(?![\p{L}\p{N}'’.-])/u.exec(text.slice(end, end + 4)) ?? [];
  return letter === undefined ? null : { exponent: letterScales.get(letter)!, end: end + all!.length };
}

function scaleBehindBracket(text: string, end: number): Numeral['letter'] {
  const [all, word] = /^\)\s?([a-z]{1,8})(?![\p{L}\p{N}])/iu.exec(text.slice(end, end + 12)) ?? [];
  const exponent =
    word === undefined ? undefined : (scales.get(word.toLowerCase()) ?? letterScales.get(word));
  return exponent === undefined ? { exponent: 0, end: end + 1 } : { exponent, end: end + all!.length };
}

/** Takes in the name that says the sign again: "$10 dollars". */
function sameNameAfter(text: string, end: number, currency: Currency): number {
  const [all, name] =
    /^[ \u00a0]((?:US |us )?\p{L}{3,10})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 18)) ?? [];
  const again = name === undefined ? undefined : currencyNames.get(name.toLowerCase());
  return again && again.exponent === 0 && again.code === currency.code ? end + all!.length : end;
}
