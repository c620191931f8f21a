import { letterScales, scales } from '../languages/en/numerals.ts';
import type { Span } from '../model/span.ts';

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

const HALF_MORE =
  /[\s-]{1,2}and[\s-]{1,2}(?:(?:a|one)[\s-]{1,2}(half|quarter)|(three)[\s-]{1,2}quarters)\b/iy;
const SCALE = /[\s\u00a0\u2010\u2011-]{0,2}([a-z]{2,11})(?![\p{L}\p{N}'’])/iuy;

/** Takes in "and a half" and the scales that follow: 1.55 thousand million, 3 lakh crore, two dozen. */
export function scaled(
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
  const word = lettersAt(text, end);
  const exponent = letterScales.get(word);
  return exponent === undefined ? null : { exponent, end: end + word.length };
}

const GLUED = /[\p{L}µ°º]+[²³23]?/uy;

/** The letters that begin at a place, as a unit has them; none is ''. */
export function lettersAt(text: string, at: number): string {
  GLUED.lastIndex = at;
  return GLUED.exec(text)?.[0] ?? '';
}
