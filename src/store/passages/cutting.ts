import { sentencesOf } from '../../segment/sentences.ts';

/** About so many characters make a passage: some 250 words (measured: docs/decisions/0018-search-in-texts.md). */
const LENGTH = 1_600;
/** No passage is shorter, where the text is not: BM25 makes much of a word in a short one. */
const SHORTEST = 400;
/** A paragraph that is longer than this is cut at the ends of its sentences. */
const LONGEST = 2_400;

/**
 * Where the passages of a text begin, and the end of the last: whole paragraphs, or of a long one whole sentences.
 * A heading begins a passage, it does not end one. Empty where the text has no words.
 */
export function boundsOf(text: string): readonly number[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const bounds = [0];
  let last: Piece | null = null;
  for (const piece of piecesOf(text)) {
    const from = bounds.at(-1)!;
    const cut = last?.heading && last.start > from ? last.start : piece.start;
    if (cut - from >= SHORTEST && piece.end - from > LENGTH) bounds.push(cut);
    last = piece;
  }
  // What is left over goes with what stands before it.
  if (bounds.length > 1 && text.length - bounds.at(-1)! < SHORTEST) bounds.pop();
  return [...bounds, text.length];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** Paragraphs, and of long ones sentences. */
function* piecesOf(text: string): Iterable<Piece> {
  let start = 0;
  for (const { index } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    yield* piecesIn(text, start, index);
    start = index;
  }
  yield* piecesIn(text, start, text.length);
}

function* piecesIn(text: string, start: number, end: number): Iterable<Piece> {
  if (end - start > LONGEST) {
    for (const span of sentencesOf(text, { start, end })) yield { ...span, heading: false };
    return;
  }
  yield { start, end, heading: isHeading(text.slice(start, end).trim()) };
}

/** Short, and not closed by a stop. */
const isHeading = (words: string): boolean => words.length < 120 && /[^\s.!?;:,…”"]$/u.test(words);
