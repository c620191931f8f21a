import type { Block, Document } from './document.ts';
import type { Span } from './span.ts';

/** A word, number or mark as it is written. `lower` has it in lower case with plain apostrophes and hyphens, for looking up. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What has been found out of the word alone, by the place of what asked; `undefined` where nobody asked yet. */
  readonly facts: unknown[];
}

/** A word in its place. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
}

/** Penn Treebank part-of-speech tags, as the treebank's fifth column has them. */
export type Tag = string;

/** A sentence, or a line that stands for one. */
export interface Sentence extends Span {
  /** Its place in the document's list of sentences. */
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** The sentence that a list item completes ("The governments will:"), or null. */
  readonly lead: Sentence | null;
}

/** A document cut into sentences and tokens. */
export interface Segmented {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
