import type { Span } from '../../model/span.ts';
import { cutAndStemmed } from './fts5.ts';

/** A word of a text as the full-text search has it. */
export interface Stemmed extends Span {
  /** Without case and accents, by Porter's stemmer. */
  readonly stem: string;
}

/**
 * The words of a text as SQLite's full-text search cuts and stems them. They are asked of it, so that another store
 * finds the very same: in what is a letter, what it folds to and how a word is stemmed no two libraries quite agree.
 * `isWanted`: only these words have a stem for certain, of others it may be empty.
 */
export function stemmedIn(text: string, isWanted?: (word: string) => boolean): readonly Stemmed[] {
  const spans = spansIn(text);
  const words = spans.map(({ start, end }) => text.slice(start, end));
  learn(isWanted === undefined ? words : words.filter(isWanted));
  return spans.map(({ start, end }, at) => ({ start, end, stem: known.get(words[at]!) ?? '' }));
}

export const stemsIn = (text: string): readonly string[] => stemmedIn(text).map(({ stem }) => stem);

/** Runs of characters that stand in words. */
function spansIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const code = unit < 0xd800 || unit > 0xdfff ? unit : text.codePointAt(at)!;
    const kind = (code < PLAIN ? plain[code] : kinds.get(code)) ?? kindOf(code);
    const inWord = kind === LETTER || (kind === ACCENT && start >= 0);
    if (inWord && start < 0) start = at;
    if (!inWord && start >= 0) {
      found.push({ start, end: at });
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}

/** What stands between words; what is part of one; what is part of one that has begun. */
const BETWEEN = 0;
const LETTER = 1;
const ACCENT = 2;
const kinds = new Map<number, number>();
/** The same of the commonest letters, found by their number. */
const PLAIN = 0x80;
const plain: (number | undefined)[] = new Array(PLAIN).fill(undefined);

function kindOf(code: number): number {
  const letter = String.fromCodePoint(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const [alone, within] = isHalf ? [[], ['x', 'z']] : cutAndStemmed([letter, `x${letter}z`]);
  const kind = alone!.length === 1 ? LETTER : within!.length === 1 ? ACCENT : BETWEEN;
  kinds.set(code, kind);
  if (code < PLAIN) plain[code] = kind;
  return kind;
}

/** So many words are remembered with their stems. */
const MOST = 200_000;
const known = new Map<string, string>();

function learn(words: readonly string[]): void {
  if (known.size > MOST) known.clear();
  const fresh = [...new Set(words)].filter((word) => !known.has(word));
  if (fresh.length === 0) return;
  const stems = cutAndStemmed(fresh);
  for (const [at, word] of fresh.entries()) known.set(word, stems[at]!.join(''));
}
