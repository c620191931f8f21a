import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';

/**
 * Initials with stops, numbers with separators, words with inner hyphens and apostrophes, possessive endings, and
 * single marks. A possessive `'s` is a token of its own: it is grammar, not spelling.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,]\d)|[’']s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?![’']s(?![\p{L}\p{N}]))[-\u2010\u2011’'&.][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** The tokens of a span. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const slice = text.slice(start, end);
  const tokens: Token[] = [];
  for (const { 0: word, index } of slice.matchAll(TOKEN))
    tokens.push({ start: start + index, end: start + index + word.length, text: word, lower: folded(word) });
  return tokens;
}

/** Lower case, with plain hyphens and apostrophes. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.replace(/[\u2010-\u2015]/g, '-').replace(/[\u2018\u2019]/g, "'");
}
