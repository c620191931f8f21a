import type { Lens } from '../view.ts';

/** What the cells of a column hold, as CSV on the Web names datatypes (https://www.w3.org/TR/tabular-metadata/#datatypes). */
export type Datatype =
  | 'string'
  | 'date'
  | 'dateTime'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'json'
  | 'anyURI'
  | { readonly base: 'string'; readonly format: string };

export interface Column<T> {
  readonly name: string;
  /** The heading for people. */
  readonly title: string;
  /** What stands in it, in one sentence or two. */
  readonly about: string;
  readonly type: Datatype;
  /** No cell of it is empty. */
  readonly required?: true;
  /** What stands between the parts of a list. */
  readonly separator?: '; ';
  readonly value: (row: T, lens: Lens) => string | number;
}

/** A table that `export csv` writes. */
export interface Table<T> {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Names and order stay; new ones come at the end. */
  readonly columns: readonly Column<T>[];
  /** The columns that no two rows share. */
  readonly key: readonly [string, ...string[]];
}

/** One of the words that a column may hold. */
export const oneOf = (words: readonly string[]): Datatype => ({ base: 'string', format: words.join('|') });

/** Parts of a list, with "; " between them. */
export const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
