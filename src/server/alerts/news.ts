import type { Occasion } from './alert.ts';

/** One thing that is told: what happened to what, in which words, why to this reader, and what speaks against. */
export interface News {
  readonly occasion: Occasion;
  /** Of the register; of a source, the source's. */
  readonly item: string;
  /** Commitment, figure …; `source` for a source. */
  readonly kind: string;
  /** In a line: who is to do what, or the words themselves. */
  readonly lead: string;
  /** What happened to it, where more is to be said than the occasion: "deadline moved: …"; null otherwise. */
  readonly says: string | null;
  /** The words, and where they stand; null for a source. */
  readonly quote: Place | null;
  /** Of the later document, where one speaks of it. */
  readonly later: Place | null;
  /** Why this reader is told. */
  readonly why: string;
  readonly against: readonly string[];
}

export interface Place {
  readonly words: string;
  readonly document: string;
  readonly edition: string;
  readonly title: string;
  readonly published: string | null;
  /** Where it was published; null where that is no web address. */
  readonly address: string | null;
  readonly start: number;
  readonly end: number;
}
