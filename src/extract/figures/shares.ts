import { afterNoShare, beforeNoShare, functionWords } from '../../languages/en/figures.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import { amountOf, type Numeral } from '../../recognise/numeral.ts';
import { tokenFrom } from '../../recognise/places.ts';

/** "Three-quarters of", "more than half", "by a third": a part of a whole; null where the words are a name, a time or an adverb. */
export function shareAt(text: string, sentence: Sentence, numeral: Numeral, bounded: boolean): Span | null {
  if (!numeral.share || /^[-\u2010\u2011]/.test(text.slice(numeral.end, numeral.end + 1))) return null;
  const at = tokenFrom(sentence, numeral.start);
  const next = sentence.tokens[tokenFrom(sentence, numeral.end)]?.lower ?? '';
  const before = sentence.tokens[at - 1]?.lower ?? '';
  if (beforeNoShare.has(before) || afterNoShare.has(next) || ofTime(text, numeral.end)) return null;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  const closes = !/^\p{L}/u.test(next) || (functionWords.has(next) && !/^an?$/.test(next));
  const followed = next === 'of' || (/^(?:by|from|to)$/.test(before) && closes);
  if (/^(?:a )?half$|^an? /.test(word)) {
    const whole = next === 'of' || (word === 'half' && HALF_OF.has(next));
    const compared = word !== 'half' && COMPARED.has(next);
    return followed || whole || compared || (bounded && !/^(?:an?|an? .*)$/.test(next)) ? numeral : null;
  }
  return numeral;
}

const HALF_OF: ReadonlySet<string> = new Set('the all its their our these those'.split(' '));
const COMPARED: ReadonlySet<string> = new Set(
  'more less fewer lower higher larger smaller are were said have had'.split(' '),
);

/** "A quarter of a century", "half of the year". */
const ofTime = (text: string, end: number): boolean =>
  /^\s(?:of\s)?(?:an?|the|this|last|next|each|every|that)\s(?:\p{L}{1,12}\s)?(?:century|decade|year|month|week|day|hour|session|match|game|season|parliament|term|way|time|battle|story|point|size|price|cost|length|rate|speed|distance|weight|width|height|number|amount)(?!\p{L})/iu.test(
    text.slice(end, end + 44),
  );

const OF =
  /^[\s\u00a0](?:in|out[\s\u00a0]of|in[\s\u00a0]every|out[\s\u00a0]of[\s\u00a0]every|of[\s\u00a0]every)[\s\u00a0]$/i;

/** What so many may be out of where the words are "in": "3 in 10", not "3 in 27". */
const ROUND: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1e3, 1e4, 1e5, 1e6,
]);

/** "One in five", "seven out of ten": the share, or null. */
export function ratioOf(text: string, { start: from }: Span, part: Numeral, whole: Numeral): number | null {
  const between = text.slice(part.end, whole.start);
  if (between.length > 14 || !OF.test(between) || part.share || whole.share || part.letter || whole.letter)
    return null;
  const low = amountOf(part);
  const high = amountOf(whole);
  if (!(low >= 0 && low < high && Number.isInteger(low) && Number.isInteger(high))) return null;
  if (/^\sin\s$/i.test(between) && (!ROUND.has(high) || low >= 100)) return null;
  if (
    /^\s?(?:days?|weeks?|months?|years?|hours?|minutes?)(?!\p{L})/u.test(text.slice(whole.end, whole.end + 9))
  )
    return null;
  const before = text.slice(Math.max(from, part.start - 12), part.start);
  return /(?:part|section|no\.?|number|article|page)\s$/i.test(before) ? null : low / high;
}
