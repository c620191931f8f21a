import { references } from '../languages/en/amounts.ts';
import type { Sentence } from '../model/text.ts';
import { amountOf, type Numeral } from './numeral.ts';

/** A number and what was found of its unit so far. */
export interface Draft {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  /** Powers of ten added by the unit: -2 for pence, 6 for MEUR. */
  readonly shift: number;
  readonly unit: string | null;
  readonly kind: 'none' | 'sign' | 'name' | 'unit';
  readonly dollar: boolean;
  readonly minor: boolean;
}

const CONNECTS = /^\s{0,2}(?:[-\u2010\u2011–—]|to|and|or)\s{0,2}$/i;

/** Hands unit and scale over between the two ends of a range: "£5-10 million", "5 to 10 per cent", "£5 to £10 million". */
export function shareUnit(text: string, sentence: Sentence, drafts: Draft[], i: number): void {
  const low = drafts[i]!;
  const high = drafts[i + 1]!;
  const between = text.slice(low.end, high.start);
  if (between.length > 8 || !CONNECTS.test(between) || low.numeral.share || high.numeral.share) return;
  const word = wordBefore(text, sentence, low.start);
  const dashed = /^[-\u2010\u2011–—]$/.test(between);
  const joined = dashed || /to/i.test(between) || (/and/i.test(between) && word === 'between');
  if (low.kind === 'none' && high.kind !== 'none' && high.kind !== 'sign') {
    if ((joined || /or/i.test(between)) && !yearLike(low.numeral) && !references.has(word))
      drafts[i] = asHigh(low, high);
  } else if (low.kind === 'sign' && joined) {
    if (high.kind === 'none' && (dashed || high.numeral.exponent > 0 || high.numeral.letter !== null))
      drafts[i + 1] = asLow(low, high);
    if (word !== 'by') drafts[i] = asScaled(low, drafts[i + 1]!);
  }
}

/** The low end with the high end's unit, and its scale where it has none and stays below: "5 to 10 million euros". */
function asHigh(low: Draft, high: Draft): Draft {
  const bare = low.numeral.exponent === 0 && high.numeral.exponent > 0 && amountOf(low.numeral) < 1000;
  const numeral = bare ? { ...low.numeral, exponent: high.numeral.exponent } : low.numeral;
  return { ...high, numeral, start: low.start, end: low.end };
}

/** The high end with the low end's sign: "£5-10 million". */
function asLow(low: Draft, high: Draft): Draft {
  const { letter } = high.numeral;
  if (low.minor) return { ...low, numeral: high.numeral, start: high.start, end: high.end };
  return {
    ...low,
    numeral: high.numeral,
    start: high.start,
    end: letter?.end ?? high.end,
    shift: letter?.exponent ?? 0,
  };
}

/** The low end with the high end's scale, of the same money: "£5 to £10 million". */
function asScaled(low: Draft, high: Draft): Draft {
  const bare = low.shift === 0 && low.numeral.exponent === 0 && amountOf(low.numeral) < 1000;
  if (!bare || high.kind !== 'sign' || high.unit !== low.unit || high.numeral.exponent + high.shift <= 0)
    return low;
  return { ...low, numeral: { ...low.numeral, exponent: high.numeral.exponent }, shift: high.shift };
}

const yearLike = ({ mantissa, exponent, inWords, start, end }: Numeral): boolean =>
  !inWords && exponent === 0 && end - start === 4 && /^(?:19|20)\d\d$/.test(mantissa);

/** The word right before a place, in lower case. */
export const wordBefore = (text: string, { start }: Sentence, at: number): string =>
  /([\p{L}]+)[.\s]{0,2}$/u.exec(text.slice(Math.max(start, at - 24), at))?.[1]?.toLowerCase() ?? '';
