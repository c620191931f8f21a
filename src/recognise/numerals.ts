import { articleScales, fractions, smallNumbers } from '../languages/en/numerals.ts';
import type { Sentence } from '../model/text.ts';
import { factOf } from '../segment/words.ts';
import { figuresAt, isDigit, opensNumber } from './digits.ts';
import { type NumberWords, numberWordsAt, partAt } from './numberWords.ts';
import { type Numeral, scaled } from './numeral.ts';

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
    const how = writtenAs(tokens[i]!);
    if (how === NO_NUMBER) continue;
    const { start, end, lower } = tokens[i]!;
    if (end <= free) continue;
    const numeral =
      how === FIGURES
        ? figuresAt(text, start, limit)
        : how === WORDS
          ? wordsAt(text, tokens, i, limit)
          : gluedAt(text, start, end, lower, limit);
    if (!numeral) continue;
    found.push(numeral);
    free = numeral.end;
  }
  return found.length > 0 ? found : NONE;
}

/** Words at which a number in words may begin; a scale only with the article before it. */
const opening: ReadonlySet<string> = new Set([...smallNumbers.keys(), ...articleScales, ...fractions.keys()]);

const NO_NUMBER = 0;
const FIGURES = 1;
const WORDS = 2;
const GLUED = 3;

/** How a word may write a number that begins with it. */
const writtenAs = factOf(({ text, lower }) => {
  const code = text.charCodeAt(0);
  if (isDigit(code) || code > 0xbb) return FIGURES;
  if (opening.has(lower)) return WORDS;
  return text.length > 1 && /\d|^...+-/.test(text.replace(/[\u2010-\u2015]/g, '-')) ? GLUED : NO_NUMBER;
});

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
