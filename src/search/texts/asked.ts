import { GENRES } from '../../model/document.ts';
import type { Term } from '../../store/catalogue.ts';

/** By what documents can be narrowed; each is a facet, and a field in what people type. */
export const TEXT_FIELDS = ['publisher', 'genre', 'year', 'source', 'document'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What is asked of the words of documents. Of several values of one field one must fit; fields must all. */
export interface TextsAsked {
  /** Words that should stand there: all of them, or where too few passages have them all, some. */
  readonly words: readonly Term[];
  /** Words of these that were typed next to each other: where they stand so, they count for more. */
  readonly pairs: readonly Term[];
  /** What was put into quotation marks: must stand there as it is. */
  readonly phrases: readonly Term[];
  /** What must not. */
  readonly not: readonly Term[];
  /** Function words, which are not looked for where there are others. */
  readonly leftOut: readonly string[];
  readonly fields: Readonly<Partial<Record<TextField, readonly string[]>>>;
  readonly notFields: Readonly<Partial<Record<TextField, readonly string[]>>>;
  /** Published on this day or later (ISO 8601), and before that one. What carries no day is in neither. */
  readonly after: string | null;
  readonly before: string | null;
}

export const TEXT_SORTS = ['relevance', 'newest', 'oldest'] as const;
export type TextSort = (typeof TEXT_SORTS)[number];

/** Values that a field can have, where they are a fixed list. */
export const KNOWN_IN_TEXTS: Readonly<Partial<Record<TextField, readonly string[]>>> = { genre: GENRES };
