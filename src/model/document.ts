import type { Legislation } from './legislation.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

/** What kind of text it is: decides what "we" and "shall" mean in it. */
export const GENRES = [
  'joint statement',
  'readout',
  'press release',
  'speech',
  'written statement',
  'news analysis',
  'agreement',
  'memorandum',
  'legislation',
  'conclusions',
  'report',
  'other',
] as const;
export type Genre = (typeof GENRES)[number];

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'cell' | 'furniture';

/** A paragraph, heading, list item or table cell of the text; blocks follow each other and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading (1 to 6) or of a list item (1 is outermost); 0 otherwise. */
  readonly level: number;
}

/** One edition of one published document. */
export interface Document {
  /** Stable through every edition. */
  readonly id: string;
  /** SHA-256 of `text`, hex: names this wording. */
  readonly edition: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Where it was read from; a local file's name, never a path. */
  readonly uri: string | null;
  /** ISO 8601 date that relative dates count from; null where nobody said. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly genre: Genre;
  /** All offsets count in this. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where stretches of the text stand in the published file; empty for plain text, where offsets say it. */
  readonly places: readonly Place[];
  /** What the publisher of a law says of it; left out, or null, of anything else. */
  readonly legislation?: Legislation | null;
}
