import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { isDigit, isLetter, isWhite, isWordPart, lengthAt } from './characters.ts';
import { wordOf } from './words.ts';

/**
 * The tokens of a span: initials with stops, numbers with separators, words with inner hyphens and apostrophes,
 * possessive endings, and single marks. A possessive `'s` is a token of its own: it is grammar, not spelling.
 * A loop over characters rather than a pattern: every character of every document comes by here.
 */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let start = span.start; start < span.end; ) {
    if (isWhite(text.charCodeAt(start))) {
      start++;
      continue;
    }
    const end = tokenEnd(text, start, span.end);
    const word = wordOf(text.slice(start, end));
    tokens.push({ start, end, text: word.text, lower: word.lower, word });
    start = end;
  }
  return tokens;
}

function tokenEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    const end = numberEnd(text, start, limit);
    if (end > start) return end;
  } else if (isApostrophe(code)) {
    if (isPossessive(text, start, limit)) return start + 2;
  } else if (text.charCodeAt(start + lengthAt(text, start, limit)) === STOP) {
    const end = initialsEnd(text, start, limit);
    if (end > start) return end;
  }
  return wordEnd(text, start, limit);
}

const STOP = 46;
const COMMA = 44;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** "U.S.", "e.g.": letters with a stop after each, two or more; `start` where there are none. */
function initialsEnd(text: string, start: number, limit: number): number {
  let at = start;
  for (let letters = 0; ; letters++) {
    const after = at + lengthAt(text, at, limit);
    if (after >= limit || !isLetter(text, at, limit) || text.charCodeAt(after) !== STOP)
      return letters > 1 ? at : start;
    at = after + 1;
  }
}

/** "12.5", "1,000", "21st", as long as nothing is glued to it; `start` where a letter or another number is. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = digitsEnd(text, start, limit);
  while (isNumberAfterSeparator(text, end, limit)) end = digitsEnd(text, end + 1, limit);
  if (end + 2 <= limit && ORDINAL.has(text.slice(end, end + 2))) end += 2;
  return isGlued(text, end, limit) || isNumberAfterSeparator(text, end, limit) ? start : end;
}

const isNumberAfterSeparator = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const isSeparator = (code: number): boolean => code === STOP || code === COMMA;

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a letter or number stands at a place. */
const isGlued = (text: string, at: number, limit: number): boolean =>
  at < limit && isWordPart(text, at, limit) && !isMark(text, at);

const isMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 127 && /^\p{M}/u.test(text.slice(at, at + 2));

/** An apostrophe and an "s" that ends there. */
const isPossessive = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && text.charCodeAt(at + 1) === 115 && !isGlued(text, at + 2, limit);

/** Where letters, marks and numbers end, and those that a hyphen, apostrophe, ampersand or stop joins to them. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = partEnd(text, start, limit);
  if (end === start) return start + lengthAt(text, start, limit);
  while (end + 1 < limit && isJoint(text.charCodeAt(end))) {
    if (isApostrophe(text.charCodeAt(end)) && isPossessive(text, end, limit)) break;
    const next = partEnd(text, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function partEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isWordPart(text, end, limit)) end += lengthAt(text, end, limit);
  return end;
}

/** Hyphens, apostrophes, "&" and "." */
const isJoint = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011 || isApostrophe(code) || code === 38 || code === STOP;
