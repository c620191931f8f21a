import { fractions, scales, smallNumbers } from '../languages/en/numerals.ts';

/** A number in words: where it ends, and its digits as in `Numeral`. */
export interface NumberWords {
  readonly end: number;
  readonly mantissa: string;
  readonly exponent: number;
  readonly share: boolean;
}

/** No number in words is longer. */
const MOST_WORDS = 20;

/** What was read so far: full thousands, the hundreds since, and a power of ten still to come in. */
interface Reading {
  total: number;
  group: number;
  exponent: number;
  last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale';
}

/**
 * Reads "one hundred and five thousand two hundred" from `start` on.
 * @param article 1 where an article stands before ("a hundred and twenty"), otherwise 0.
 */
export function numberWordsAt(
  text: string,
  start: number,
  limit: number,
  article: 0 | 1,
): NumberWords | null {
  const reading: Reading = { total: 0, group: article, exponent: 0, last: article ? 'unit' : 'none' };
  let end = -1;
  for (let step = 0; step < MOST_WORDS; step++) {
    const word = wordAfter(text, end < 0 ? start : end, step > 0, limit, reading.last);
    if (!word) break;
    const share = end < 0 ? null : fractionOf(text, reading, word, limit);
    if (share) return share;
    if (!takes(reading, word.lower)) break;
    end = word.end;
  }
  return end < 0 ? null : made(end, reading);
}

/** Adds a word to the reading; false where it does not go on. */
function takes(reading: Reading, word: string): boolean {
  const small = smallNumbers.get(word);
  const scale = scales.get(word);
  const { last, group } = reading;
  if (small !== undefined) {
    const fits =
      last === 'tens' ? small > 0 && small < 10 : last !== 'unit' && (small > 0 || last === 'none');
    if (!fits) return false;
    reading.group += small;
    reading.last = small >= 20 ? 'tens' : 'unit';
  } else if (word === 'hundred' && group > 0 && group < 100) {
    reading.group *= 100;
    reading.last = 'hundred';
  } else if (scale !== undefined && scale > 2 && (group > 0 || last === 'scale')) {
    if (last === 'scale') reading.exponent += scale;
    else {
      reading.total = reading.total * 10 ** reading.exponent + group * 10 ** scale;
      reading.exponent = 0;
    }
    reading.group = 0;
    reading.last = 'scale';
  } else return false;
  return true;
}

function made(end: number, { total, group, exponent }: Reading): NumberWords {
  const value = total * 10 ** exponent + group;
  const zeros = /0*$/.exec(String(value))![0].length;
  const power = value > 0 && group === 0 && zeros > 2 ? zeros : 0;
  return { end, mantissa: String(value / 10 ** power), exponent: power, share: false };
}

const WORD = /([a-z]+)(?![\p{L}\p{N}]|[’'](?!s?\b))/iuy;
const LINK = /[\s\u00a0]{1,3}|[-\u2010\u2011]/y;
const AND = /and[\s\u00a0]{1,3}/iy;

interface Word {
  readonly lower: string;
  readonly end: number;
}

/** The next word after a space, a hyphen or, behind a hundred or a scale, an "and". */
function wordAfter(text: string, at: number, linked: boolean, limit: number, last: string): Word | null {
  let start = at;
  if (linked) {
    LINK.lastIndex = at;
    if (!LINK.test(text)) return null;
    start = LINK.lastIndex;
    AND.lastIndex = start;
    const and = (last === 'hundred' || last === 'scale') && AND.test(text);
    if (and) start = AND.lastIndex;
    const word = plainWord(text, start, limit);
    return and && !(word && smallNumbers.has(word.lower)) ? null : word;
  }
  return plainWord(text, start, limit);
}

function plainWord(text: string, start: number, limit: number): Word | null {
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match && WORD.lastIndex <= limit ? { lower: match[1]!.toLowerCase(), end: WORD.lastIndex } : null;
}

/** "two thirds", "three-quarters of a million": the number before is the numerator. */
function fractionOf(
  text: string,
  { group: numerator, last }: Reading,
  word: Word,
  limit: number,
): NumberWords | null {
  const parts = fractions.get(word.lower);
  if (parts === undefined || last !== 'unit' || numerator >= parts) return null;
  if (numerator > 1 !== /s$/.test(word.lower)) return null;
  return ofScale(text, word.end, String(numerator / parts), limit);
}

/** "half", "a quarter of a million", "half a per cent" from its word on; the article before may be there or not. */
export function partAt(text: string, start: number, article: boolean, limit: number): NumberWords | null {
  const word = plainWord(text, start, limit);
  const parts = word && fractions.get(word.lower);
  if (!parts || /[vdthr]s$/.test(word.lower)) return null;
  const made = ofScale(text, word.end, String(1 / parts), limit);
  return article || word.lower === 'half' || (word.lower === 'quarter' && !made.share) ? made : null;
}

const OF_SCALE =
  /(?:[\s-]{1,2}of)?(?:[\s-]{1,2}(?:an?|one))?(?=[\s-]{1,2}(?:hundred|thousand|million|billion|trillion|dozen|crore|lakh)(?![\p{L}\p{N}]))/iuy;
const OF_UNIT =
  /(?:\s{1,2}of)?\s{1,2}(?:an?|one|1)(?=\s?(?:%|per\s?cent|percentage|degree|tonne|hectare|mile|kilomet|gigawatt|megawatt)|\s?%)/iuy;

/** Whether the part is one of a scale or a unit, and so a number, or of a whole, and so a share. */
function ofScale(text: string, end: number, mantissa: string, limit: number): NumberWords {
  for (const pattern of [OF_SCALE, OF_UNIT]) {
    pattern.lastIndex = end;
    if (pattern.test(text) && pattern.lastIndex < limit)
      return { end: pattern.lastIndex, mantissa, exponent: 0, share: false };
  }
  return { end, mantissa, exponent: 0, share: true };
}
