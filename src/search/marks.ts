import { createRequire } from 'node:module';
import type { Span } from '../model/span.ts';
import type { Term, Words } from '../store/catalogue.ts';

const require = createRequire(import.meta.url);

/** A text with what was looked for between U+0002 and U+0003; null where none of it stands there. */
export function markedIn(text: string, { all }: Words): string | null {
  const hits = hitsIn(text, all);
  return hits.length === 0 ? null : withMarks(text, hits);
}

/** A word of a text that was looked for. */
export interface Hit extends Span {
  /** The place of the term among those looked for: of several, the first. */
  readonly term: number;
}

/** The words of a text by which it is found, in their order. */
export function hitsIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index, stem: stemOf(word) }));
  const hit = new Array<number>(tokens.length).fill(-1);
  for (const [term, { words, prefix }] of terms.entries()) {
    const wanted = words.map(stemOf);
    for (let at = 0; at + wanted.length <= tokens.length; at++) {
      const stands = wanted.every((stem, n) =>
        prefix && n === wanted.length - 1
          ? tokens[at + n]!.stem.startsWith(stem)
          : tokens[at + n]!.stem === stem,
      );
      if (!stands) continue;
      for (let n = at; n < at + wanted.length; n++) if (hit[n] === -1) hit[n] = term;
    }
  }
  return tokens.flatMap(({ word, index }, at) =>
    hit[at] === -1 ? [] : [{ start: index, end: index + word.length, term: hit[at]! }],
  );
}

/** As the full-text search cuts words: letters and digits, with the accents that stand over them. */
const TOKEN = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** As the full-text search has words: without case and accents, by their stem. */
export const stemOf = (word: string): string => stemmer()(folded(word));
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

let porter: ((word: string) => string) | null = null;
function stemmer(): (word: string) => string {
  porter ??= (require('stemmer') as typeof import('stemmer')).stemmer;
  return porter;
}

function withMarks(text: string, hits: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), '\u0002', text.slice(start, end), '\u0003');
    at = end;
  }
  return parts.join('') + text.slice(at);
}
