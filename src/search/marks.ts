import { createRequire } from 'node:module';
import type { Words } from '../store/catalogue.ts';

const require = createRequire(import.meta.url);

/** A text with what was looked for between U+0002 and U+0003; null where none of it stands there. */
export function markedIn(text: string, { all }: Words): string | null {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index, stem: stemOf(word) }));
  const hit = new Array<boolean>(tokens.length).fill(false);
  for (const { words, prefix } of all) {
    const wanted = words.map((word) => stemOf(word));
    const start = folded(words.at(-1)!);
    for (let at = 0; at + wanted.length <= tokens.length; at++) {
      const stands = wanted.every((stem, n) =>
        prefix && n === wanted.length - 1
          ? folded(tokens[at + n]!.word).startsWith(start)
          : tokens[at + n]!.stem === stem,
      );
      if (stands) hit.fill(true, at, at + wanted.length);
    }
  }
  return hit.includes(true)
    ? withMarks(
        text,
        tokens.filter((_, at) => hit[at]),
      )
    : null;
}

const TOKEN = /[\p{L}\p{N}]+/gu;

/** As the full-text search has words: without case and accents, by their stem. */
const stemOf = (word: string): string => stemmer()(folded(word));
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

let porter: ((word: string) => string) | null = null;
function stemmer(): (word: string) => string {
  porter ??= (require('stemmer') as typeof import('stemmer')).stemmer;
  return porter;
}

function withMarks(text: string, tokens: readonly { word: string; index: number }[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { word, index } of tokens) {
    parts.push(text.slice(at, index), '\u0002', word, '\u0003');
    at = index + word.length;
  }
  return parts.join('') + text.slice(at);
}
