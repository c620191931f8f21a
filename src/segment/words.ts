import type { Token, Word } from '../model/text.ts';

/**
 * Words seen before: a text says the same few thousand words again and again, and what is found out of one of them is
 * kept with it. When there are too many all are forgotten; tokens made before keep theirs.
 */
const words = new Map<string, Word>();
const MOST_WORDS = 50_000;
const LONGEST_WORD = 40;

export function wordOf(written: string): Word {
  const known = words.get(written);
  if (known) return known;
  if (written.length > LONGEST_WORD) return made(written);
  // A slice may hold on to the whole text that it is cut from; a word pieced together does not.
  const word = made(` ${written}`.slice(1));
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word.text, word);
  return word;
}

const made = (text: string): Word => ({ text, lower: folded(text), facts: [undefined] });

/** Lower case, with plain hyphens and apostrophes. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.replace(/[\u2010-\u2015]/g, '-').replace(/[\u2018\u2019]/g, "'");
}

let facts = 0;

/**
 * What can be said of a token by its word alone: found out once for each word, however often it stands in texts.
 * @param judge the same answer for the same word, and never `undefined`
 */
export function factOf<Fact extends NonNullable<unknown> | null>(
  judge: (word: Word) => Fact,
): (token: Token) => Fact {
  const place = facts++;
  return ({ word }) => {
    const known = word.facts[place];
    if (known !== undefined) return known as Fact;
    const fact = judge(word);
    while (word.facts.length < place) word.facts.push(undefined);
    word.facts[place] = fact;
    return fact;
  };
}

/** Whether a token's word, in lower case, is one of these. */
export const isAmong = (some: { has(word: string): boolean }): ((token: Token) => boolean) =>
  factOf(({ lower }) => some.has(lower));
