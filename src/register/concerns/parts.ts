import { uninflected } from '../../languages/en/stems.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';

/** A word of a sentence as it is compared; "supply-chain" has two. */
export interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  /** Without plural and tense: "ports" → `port`. */
  readonly base: string;
  /** A comma or the like stands before it: no phrase goes on over that. */
  readonly apart: boolean;
}

/** The words of a run of tokens, without marks. */
export function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let apart = false;
  for (const { start, text, lower } of tokens) {
    let at = 0;
    for (const piece of lower.split('-')) {
      const bare = piece.replace(/'s?$/, '');
      if (!/[\p{L}\p{N}]/u.test(bare)) apart ||= !/^(?:'s?)?$/.test(piece);
      else {
        parts.push({
          start: start + at,
          end: start + at + bare.length,
          text: text.slice(at, at + bare.length),
          lower: bare,
          base: baseOf(bare),
          apart,
        });
        apart = false;
      }
      at += piece.length + 1;
    }
  }
  return parts;
}

/** Words of a profile, as `partsOf` cuts those of a text. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .split(/[^\p{L}\p{N}'&.]+/u)
    .map((word) => word.replace(/^[.']+|'s$|[.']+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

export const baseOf = (lower: string): string => (lower.length > LONGEST ? lower : uninflected(lower));

/** No word of English. */
const LONGEST = 60;
