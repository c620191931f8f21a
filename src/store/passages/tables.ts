/** Documents as they were cut for searching, how far that has come, and the words of their passages by number. */
export interface PassageTables {
  readonly texts: {
    readonly document: string;
    readonly edition: string;
    /** The number of its first passage in `passage_words`. */
    readonly first: number;
    /** JSON: where passages begin, and the end of the last. */
    readonly bounds: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly genre: string;
    readonly changed: number;
  };
  /** One row. */
  readonly texts_at: {
    readonly id: number;
    readonly seq: number;
    readonly changed: number;
    /** The number that the next passage gets. */
    readonly next: number;
  };
}

/**
 * The words keep no text beside the editions' own: an index without content, from which rows can be taken out
 * (https://www.sqlite.org/fts5.html, 4.4.2).
 */
export const PASSAGE_TABLES = `create table texts (
     document text primary key, edition text not null, first integer not null, bounds text not null, title text not null,
     publisher text, published text, genre text not null, changed integer not null);
   create index texts_changed on texts (changed);
   create table texts_at (id integer primary key, seq integer not null, changed integer not null, next integer not null);
   create virtual table passage_words using fts5(
     text, title, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');`;
