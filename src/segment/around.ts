import type { Span } from '../model/span.ts';
import { sentencesOf } from './sentences.ts';

/** No more than this is looked at on either side. */
const REACH = 600;

/** The sentence in which the words stand, for a reader to whom they alone say little; the words themselves where none holds them. */
export function sentenceAround(text: string, words: Span): string {
  const { start, end } = sentenceSpan(text, words);
  return text.slice(start, end);
}

/** Where that sentence stands. */
export function sentenceSpan(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const opening = text.slice(from, start).lastIndexOf('\n\n');
  const closing = text.slice(end, end + REACH).indexOf('\n\n');
  const around = {
    start: opening < 0 ? from : from + opening,
    end: closing < 0 ? Math.min(text.length, end + REACH) : end + closing,
  };
  const holds = (one: Span) => one.start <= start && end <= one.end;
  return sentencesOf(text, around).find(holds) ?? { start, end };
}
