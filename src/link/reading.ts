import type { Analysis, Mention } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { blocksOf } from '../readers/blocks.ts';
import { segment } from '../segment/segment.ts';

/** A document as the linker reads it: its analysis, and its text cut into sentences again. */
export interface Reading {
  readonly analysis: Analysis;
  readonly document: Document;
  readonly sentences: Segmented['sentences'];
  /** Mentions in the order of the text. */
  readonly mentions: readonly Mention[];
  /** The words of the undertakings, in the order of the text. */
  readonly actions: readonly Span[];
}

/** Reads an analysis once: one document may be held against many. */
export function readingOf(analysis: Analysis): Reading {
  const made = readings.get(analysis) ?? read(analysis);
  readings.set(analysis, made);
  return made;
}

const readings = new WeakMap<Analysis, Reading>();

function read(analysis: Analysis): Reading {
  const document: Document = { ...analysis.document, blocks: blocksOf(analysis.document.text), places: [] };
  const mentions = [...analysis.mentions].sort((a, b) => a.start - b.start);
  const actions = analysis.commitments.map(({ action }) => action).sort((a, b) => a.start - b.start);
  return { analysis, document, sentences: segment(document).sentences, mentions, actions };
}

/** The sentence in which a place of the text lies, or the one before it. */
export function sentenceAt({ sentences }: Reading, at: number): Sentence | null {
  return sentences[lastBefore(sentences, at + 1)] ?? null;
}

/** The heading over a sentence, or null. */
export function headingOver({ sentences }: Reading, { index }: Sentence): Sentence | null {
  for (let i = index; i >= 0; i--) if (sentences[i]!.block.kind === 'heading') return sentences[i]!;
  return null;
}

/** The mentions that lie within a span. */
export function mentionsWithin({ mentions }: Reading, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = lastBefore(mentions, span.start) + 1; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** The last that starts before a place; -1 where none does. */
export function lastBefore(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
