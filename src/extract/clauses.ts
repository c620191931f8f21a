import { type Span, trimmed } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';

const JOINT =
  /;\s+|,\s+(?:and|but|though|although|while|whereas|so|yet|or)\s+|\s+(?:but|although|whereas)\s+|\s+[–—]\s+|:\s+/gu;

/** The clauses of a sentence, as far as its marks show them; together they cover it. */
export function clausesOf(text: string, sentence: Sentence): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: joint, index } of words.matchAll(JOINT)) {
    spans.push({ start: from, end: index });
    from = index + joint.length;
  }
  spans.push({ start: from, end: words.length });
  return spans
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => trimmed(text, { start: sentence.start + start, end: sentence.start + end }));
}

/** Without the full stop and what else closes a sentence. */
export function unstopped(text: string, { start, end }: Span): Span {
  while (end > start && /[.!?;:,\s]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The stretch of whole clauses that holds a span. */
export function clausesAround(clauses: readonly Span[], { start, end }: Span): Span {
  const held = clauses.filter((clause) => clause.start < end && start < clause.end);
  return { start: held[0]?.start ?? start, end: held.at(-1)?.end ?? end };
}
