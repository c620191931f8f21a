import { officeTitles } from '../../languages/en/names-words.ts';
import type { Token } from '../../model/text.ts';
import { capital } from './pieces.ts';

export interface Title {
  /** In lower case. */
  readonly office: string;
  /** The piece after its last. */
  readonly to: number;
}

const HELD_BY_MANY = /(?:minister|president|chancellor|premier|commissioner|ambassador|governor)$/;

const byFirstWord = Map.groupBy(
  [...officeTitles, ...officeTitles.filter((title) => HELD_BY_MANY.test(title)).map((title) => `${title}s`)]
    .map((title) => title.split(/[ -]/))
    .sort((a, b) => b.length - a.length),
  (words) => words[0]!,
);

/** The title of an office that begins at a piece and is written with capitals. */
export function titleAt(pieces: readonly Token[], from: number): Title | null {
  for (const words of byFirstWord.get(pieces[from]!.lower) ?? [])
    if (words.every((word, i) => written(pieces[from + i], word)))
      return { office: words.join(' '), to: from + words.length };
  return null;
}

/** "prime ministers": several hold the office. */
export const isPlural = ({ office }: Title): boolean =>
  office.endsWith('s') && HELD_BY_MANY.test(office.slice(0, -1));

const SMALL = new Set(['of', 'for', 'the', 'and', 'to']);
const written = (piece: Token | undefined, word: string): boolean =>
  piece !== undefined && piece.lower === word && (SMALL.has(word) || capital(piece));
