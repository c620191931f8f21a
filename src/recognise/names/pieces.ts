import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';

const HYPHEN = /[-\u2010\u2011]/;

/**
 * The tokens of a sentence with "UK-Belgium" and "U.S.-led" in two: a hyphen joins names as well as words.
 * The hyphen itself is left out, so that "Guinea-Bissau" and "Timor‑Leste" are found whatever joins them.
 */
export function piecesOf(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(joined)) return tokens;
  return tokens.flatMap((token) => (joined(token) ? [...parts(token)] : [token]));
}

const joined = ({ text }: Token): boolean => text.length > 1 && HYPHEN.test(text);

function* parts(token: Token): Generator<Token> {
  let start = token.start;
  for (const part of token.text.split(HYPHEN)) {
    const end = start + part.length;
    if (part) yield { start, end, text: part, lower: folded(part) };
    start = end + 1;
  }
}

/** Lower case, plain apostrophes, no accents: "Côte d’Ivoire" and "Cote d'Ivoire" are one name. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
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
  for (const { text } of tokens) {
    if (text.length < 2 || text === text.toLowerCase()) {
      if (/^\p{Ll}{2}/u.test(text)) return false;
      continue;
    }
    if (text !== text.toUpperCase()) return false;
    letters += text.length;
  }
  return letters >= 8;
}

export const spanOf = (pieces: readonly Token[], from: number, to: number): Span => ({
  start: pieces[from]!.start,
  end: pieces[to - 1]!.end,
});
