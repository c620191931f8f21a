import type { Span } from '../../model/span.ts';
import type { Token, Word } from '../../model/text.ts';
import { factOf, wordOf } from '../../segment/words.ts';

const HYPHEN = /[-\u2010\u2011]/;

/**
 * The tokens of a sentence with "UK-Belgium" and "U.S.-led" in two: a hyphen joins names as well as words.
 * The hyphen itself is left out, so that "Guinea-Bissau" and "Timor‑Leste" are found whatever joins them.
 */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  return tokens.some(joined)
    ? tokens.flatMap((token) => (joined(token) ? [...parts(token)] : [token]))
    : tokens;
}

/** A token, or a part of one; `glued` where a hyphen joins it to the part before. */
export interface Piece extends Token {
  readonly glued?: boolean;
}

const joined = factOf(({ lower }) => lower.length > 2 && lower.includes('-') && /\p{L}/u.test(lower));

function* parts(token: Token): Generator<Piece> {
  let start = token.start;
  for (const part of token.text.split(HYPHEN)) {
    const end = start + part.length;
    if (part)
      yield { start, end, text: part, lower: folded(part), word: wordOf(part), glued: start > token.start };
    start = end + 1;
  }
}

/** Lower case, plain apostrophes, no accents: "Côte d’Ivoire" and "Cote d'Ivoire" are one name. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** What a piece is looked up by. */
export const keyed = ({ text, lower }: Word): string => (isAscii(text) ? lower : folded(text));
export const keyOf = factOf(keyed);

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 126) return false;
  return true;
}

/** Whether a word begins with a capital. */
export function capital({ text }: { readonly text: string }): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** Whether a line is set in capitals throughout, so that capitals tell nothing. */
export function shouted(tokens: readonly Token[]): boolean {
  let letters = 0;
  for (const { text, lower } of tokens) {
    if (text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    if (text !== lower) letters += text.length;
  }
  return letters >= 8;
}

export const spanOf = (pieces: readonly Token[], from: number, to: number): Span => ({
  start: pieces[from]!.start,
  end: pieces[to - 1]!.end,
});
