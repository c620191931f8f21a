import {
  codes,
  commonWords,
  currencyNames,
  currencySigns,
  doubtfulCodes,
  signsBehind,
} from '../languages/en/currencies.ts';
import { scales } from '../languages/en/numerals.ts';
import { weighed } from '../languages/en/units.ts';
import { isBig, type Sign } from './money.ts';
import { amountOf, type Numeral } from './numeral.ts';

/** A symbol, code, minor unit or name behind the number. */
export function moneyAfter(text: string, limit: number, sentenceEnd: number, numeral: Numeral): Sign | null {
  for (const at of numeral.letter ? [numeral.letter.end, numeral.end] : [numeral.end]) {
    const letter = at === numeral.end ? null : numeral.letter;
    const behind =
      symbolBehind(text, at, numeral) ??
      codeBehind(text, at, numeral) ??
      nameBehind(text, at, limit, numeral);
    if (behind && behind.end <= sentenceEnd)
      return { ...behind, start: numeral.start, letter: behind.letter ?? letter };
  }
  return null;
}

type Behind = Omit<Sign, 'start'>;

const SYMBOL = /^[ \u00a0]?((?:US|A|NZ|C|HK)?\p{Sc})(?!\s?\d[\d.,]{0,20}(?![\d.,]|\s?(?:\p{Sc}|cents?\b)))/u;
const MINOR = /^(?:p(?![\p{L}\p{N}.]\p{L}|[\p{L}\p{N}])|c(?=(?:\/| per | an? )))/u;

function symbolBehind(text: string, at: number, numeral: Numeral): Behind | null {
  const window = text.slice(at, at + 28);
  const [all, symbol] = SYMBOL.exec(window) ?? [];
  if (symbol !== undefined && currencySigns.has(symbol))
    return {
      end: at + all!.length,
      currency: currencySigns.get(symbol)!,
      dollar: /^[$¢]/.test(symbol),
      letter: null,
    };
  const [letter] = MINOR.exec(window) ?? [];
  if (letter === undefined || numeral.inWords || amountOf(numeral) >= 400) return null;
  const pence = letter === 'p';
  return {
    end: at + 1,
    currency: { code: pence ? 'GBP' : 'USD', exponent: -2 },
    dollar: !pence,
    letter: null,
  };
}

function codeBehind(text: string, at: number, numeral: Numeral): Behind | null {
  const [all, word] = /^[\s\u00a0-]?(\p{L}{1,5}\.?\$?)(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 9)) ?? [];
  if (word === undefined) return null;
  const sign = word.replace(/\.$/, '');
  const currency = currencySigns.get(sign);
  if (!currency || !(codes.has(sign.toUpperCase()) || signsBehind.has(sign) || currency.exponent > 0))
    return null;
  if (doubtfulCodes.has(sign.toUpperCase()) && !isBig(numeral)) return null;
  const end = at + all!.length - (word.endsWith('.') && sign !== 'kr' ? 1 : 0);
  const [gap, scale] = /^ ([a-z]{2,8})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 12)) ?? [];
  const exponent = scale !== undefined && numeral.exponent === 0 ? scales.get(scale) : undefined;
  const letter = exponent === undefined ? null : { exponent, end: end + gap!.length };
  return { end, currency, dollar: false, letter };
}

const FIRST = /[\s\u00a0\u2010\u2011-]{0,2}(\p{L}{1,24})/uy;

/** The words that some currency's name begins with: what is none of them needs no closer look. */
const starts: ReadonlySet<string> = new Set(
  [...currencyNames.keys()].map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name),
);

/** The longest name of up to four words: "swiss francs", "pounds sterling", "million-pound". */
function nameBehind(text: string, at: number, limit: number, numeral: Numeral): Behind | null {
  FIRST.lastIndex = at;
  const first = FIRST.exec(text)?.[1];
  if (first === undefined || !starts.has(first.toLowerCase())) return null;
  const window = text.slice(at, Math.min(limit, at + 48));
  const match =
    /^(?:[\s\u00a0\u2010\u2011-]{1,2}[\p{L}.'’]+){1,4}/u.exec(window) ?? /^[\p{L}.'’]+/u.exec(window);
  if (!match) return null;
  let run = match[0];
  while (run !== '') {
    const name = run.replace(/^[\s\u00a0\u2010\u2011-]+/, '').replace(/[.'’]+$/, '');
    const currency = currencyNames.get(name.toLowerCase().replace(/[\s\u00a0\u2010\u2011-]+/g, ' '));
    if (currency && fits(name.toLowerCase(), text, at + run.length, numeral)) {
      const end = at + run.length - (/[.'’]+$/.exec(run)?.[0].length ?? 0);
      return { end, currency, dollar: /^(?:dollar|cent)/i.test(name), letter: null };
    }
    run = run.replace(/[\s\u00a0\u2010\u2011-]*[\p{L}.'’]+$/u, '');
  }
  return null;
}

/** "won" after "2019" is a verb, "pounds of cocaine" a weight. */
function fits(name: string, text: string, end: number, numeral: Numeral): boolean {
  if (commonWords.has(name) && !isBig(numeral)) return false;
  if (name === 'won' && numeral.exponent === 0 && /^\d{4}$/.test(numeral.mantissa)) return false;
  const [, goods] = /^pounds?$/.test(name) ? (/^ of (\p{L}+)/u.exec(text.slice(end, end + 24)) ?? []) : [];
  return goods === undefined || !weighed.has(goods.toLowerCase());
}
