/** What documents cite: rows made from readings. */
export interface CitationTables {
  /** Documents as they were looked at. */
  readonly citing: {
    readonly document: string;
    readonly edition: string;
    readonly title: string;
    /** Empty where nobody said: it comes after all others, in both databases. */
    readonly published: string;
    /** The work that it is; null where it is none. */
    readonly work: string | null;
  };
  readonly citations: {
    readonly document: string;
    /** Its place among the document's citations. */
    readonly n: number;
    readonly published: string;
    readonly work: string;
    readonly name: string;
    /** The name folded, and the words that it is called there. */
    readonly named: string;
    readonly called: string;
    readonly id: string | null;
    /** Empty of the whole. */
    readonly path: string;
    readonly provision: string | null;
    readonly provision_id: string | null;
    readonly context: string;
    readonly effect: string | null;
    /** UTF-16 code units in the text; of the words that decided, -1 where none did. */
    readonly start: number;
    readonly stop: number;
    readonly words_start: number;
    readonly words_stop: number;
    /** Of the citing law. */
    readonly place: string | null;
    readonly place_cited: string | null;
    readonly quoted: number;
    readonly rule: string;
  };
  /** One row: how far they have come. */
  readonly citations_at: { readonly id: number; readonly seq: number };
}

export const CITATION_TABLES = `create table citing (
     document text primary key, edition text not null, title text not null, published text not null, work text);
   create index citing_work on citing (work) where work is not null;
   create table citations (
     document text not null, n integer not null, published text not null, work text not null, name text not null,
     named text not null, called text not null, id text, path text not null, provision text, provision_id text,
     context text not null, effect text, start integer not null, stop integer not null, words_start integer not null,
     words_stop integer not null, place text, place_cited text, quoted integer not null, rule text not null,
     primary key (document, n)) without rowid;
   create index citations_of_work on citations (work, published, document, n);
   create index citations_named on citations (named, work);
   create index citations_called on citations (called, work);
   create table citations_at (id integer primary key, seq integer not null);`;
