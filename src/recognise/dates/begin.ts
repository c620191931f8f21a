import { latin } from '../../languages/en/dates-phrase.ts';
import { bitOf, timeWords } from '../../languages/en/dates-words.ts';
import type { Token } from '../../model/text.ts';
import { factOf } from '../../segment/words.ts';

/** A number or word of time: its place among the tokens, where it ends, and its kinds as bits. */
export interface Time {
  readonly at: number;
  readonly end: number;
  readonly kinds: number;
}

/** The numbers and words of time of a sentence: all that can begin a date stands shortly before one. */
export function timesIn(tokens: readonly Token[]): Time[] {
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kinds = kindsOf(tokens[at]!);
    if (kinds !== null) times.push({ at, end: tokens[at]!.end, kinds });
  }
  return times;
}

/** Where the last word of one of these kinds ends; 0 where there is none. */
export const lastOf = (times: readonly Time[], bits: number): number =>
  times.findLast(({ kinds }) => (kinds & bits) !== 0)?.end ?? 0;

/** Those of a word of time, of "mid-July" and "18-month"; 0 for a number, null for any other word. */
const kindsOf = factOf(({ lower }): number | null => {
  const known = timeWords.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 3 && lower.includes('-'))
    return lower.split('-').reduce((kinds, part) => kinds | (timeWords.get(part) ?? figuresIn(part)), 0);
  return isDigit(lower.charCodeAt(0)) || endsInDigit(lower) ? figuresIn(lower) : null;
});

/** Those of "Q3", "1H26" and "12th". */
const figuresIn = (word: string): number =>
  (/[hq][1-4]|[1-4][hq]/.test(word) ? SHARE : 0) | (/^\d+(?:st|nd|rd|th)$/.test(word) ? RANK : 0);

const SHARE = bitOf('share');
const RANK = bitOf('rank');

/** The word that a rule may begin with, and what may not stand before it. */
export interface Beginning {
  readonly word: string;
  readonly before: 'digits' | 'sign' | null;
}

/** Tells of a token with which word it may begin a rule: its own, or the first of "mid-2027" or "FY2026". */
export const beginningsOf = (words: { has(word: string): boolean }): ((token: Token) => Beginning | null) =>
  factOf(({ text, lower }) => {
    if (isDigit(lower.charCodeAt(0))) return { word: wordAt(text, 0)!, before: 'digits' };
    if (words.has(lower)) return { word: lower, before: 'sign' };
    const first = endsInDigit(lower) || lower.includes('-') ? wordAt(text, 0) : null;
    return first !== null && words.has(first) ? { word: first, before: null } : null;
  });

/** Whether nothing stands before a word that makes it the tail of a number, code or amount. */
export function stands({ before }: Beginning, text: string, at: number): boolean {
  if (before === null || at === 0) return true;
  if (before === 'sign') return !SIGNS.has(text[at - 1]!);
  return !isGoingOn(text, at);
}

/** Digits that are the tail of a longer number, code or amount. */
const isGoingOn = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && PLAIN.test(text[at - 2] ?? 'a')
    ? false
    : GOES_ON.test(text.slice(Math.max(0, at - 2), at));

const SIGNS: ReadonlySet<string> = new Set('$€£#@');
const PLAIN = /[a-z,.]/;
const GOES_ON = latin(/[\p{L}\p{N}_/\\€£$¥₹#@№=+]$|[€£$¥₹#№]\s$|\d[.,:\u2010-\u2015-]$|\p{L}[:.]$/u);

/** What begins the word behind the one at a place. */
export function wordAfter(text: string, at: number): string | null {
  FIRST.lastIndex = at;
  return FIRST.test(text) ? wordAt(text, FIRST.lastIndex) : null;
}

/** The word behind the end of a date, in lower case; null where it does not stand right behind. */
export function wordBehind(text: string, end: number): string | null {
  BETWEEN.lastIndex = end;
  return BETWEEN.test(text) ? wordAt(text, BETWEEN.lastIndex) : null;
}

const BETWEEN = /,?\s+/y;
/** A word or digits, and what may stand before the next. */
const FIRST = latin(/(?:\p{L}+|\d+)[^\p{L}\d]{0,4}/uy);
const WORD = latin(/\p{L}+/uy);
const YEAR = /(?:1[5-9]|20|21)\d\d(?!\d)/y;

/** What begins a rule: the word in lower case, `####` for digits that can be a year, `#` for any others. */
export function wordAt(text: string, at: number): string | null {
  if (isDigit(text.charCodeAt(at))) return isYearAt(text, at) ? '####' : '#';
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? null;
}

function isYearAt(text: string, at: number): boolean {
  YEAR.lastIndex = at;
  return YEAR.test(text);
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const endsInDigit = (word: string): boolean => isDigit(word.charCodeAt(word.length - 1));
