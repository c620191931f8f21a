import type { Genre } from '../model/document.ts';
import type { Term } from './catalogue.ts';

/**
 * The whole words of documents as they can be searched: the newest edition of each, cut into passages. Made from the
 * log, and can be made anew from it; no text is kept a second time (docs/decisions/0018-search-in-texts.md).
 */
export interface Passages {
  /** How far they have come, and how far the log has. */
  at(): Promise<PassagesAt & { readonly last: number }>;
  /** Brings them up to the log: only documents that have another newest edition, or another head, are cut anew. */
  refresh(): Promise<PassagesAt>;
  /** Documents that were cut, or are gone, after `changed`, streamed. */
  columns(changed: number): AsyncIterable<readonly CutDocument[]>;
  /** Every passage that fits, with its score by BM25, by number. */
  ranked(wanted: Wanted): Promise<Ranked>;
  /** What each term adds to the score of each of these passages, in any order; nothing where it does not stand there. */
  parts(terms: readonly Term[], numbers: readonly number[]): Promise<readonly Part[]>;
  /** In how many passages each of these stands. */
  frequencies(terms: readonly Term[]): Promise<readonly number[]>;
}

export interface PassagesAt {
  /** The last event that is in them. */
  readonly seq: number;
  /** Grows whenever a document is cut anew or goes. */
  readonly changed: number;
}

/** A document with the bounds of its passages, and what it can be narrowed by. */
export interface CutDocument {
  readonly document: string;
  /** The edition that was cut: SHA-256 of its text, hex. */
  readonly edition: string;
  /** The number of its first passage; the others follow. */
  readonly first: number;
  /** Where each passage begins and the one before it ends, and the end of the last: UTF-16 code units. Empty where it is gone. */
  readonly bounds: readonly number[];
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: Genre;
}

/** What must stand in a passage or its document's title: all of `all`, one of `any` at least (where there are any), nothing of `not`. */
export interface Wanted {
  readonly all: readonly Term[];
  readonly any: readonly Term[];
  readonly not: readonly Term[];
}

/** Passages and their scores, the one as long as the other. */
export interface Ranked {
  readonly numbers: Uint32Array;
  /** The higher, the better. */
  readonly scores: Float64Array;
}

export interface Part {
  /** The term's place among those asked for. */
  readonly term: number;
  readonly number: number;
  /** What it adds: all parts of a passage come to its score. */
  readonly score: number;
}
