/**
 * PostgreSQL's tables of words. Stems stand in a `tsvector` with their places and the weight of where they are: D title,
 * A text. Beside them what BM25 asks of all: in how many rows a stem stands, how many rows and stems there are.
 */
export const WORD_TABLES = `
  create table entry_words (
    document text collate "C" not null, n bigint not null, size integer not null, words tsvector not null,
    primary key (document, n));
  create index entry_words_by_word on entry_words using gin (words);
  create table passage_words (
    document text collate "C" not null, n bigint not null, size integer not null, words tsvector not null,
    primary key (document, n));
  create unique index passage_words_by_number on passage_words (n);
  create index passage_words_by_word on passage_words using gin (words);
  create table stems (
    part text collate "C" not null, stem text collate "C" not null, count bigint not null, primary key (part, stem))
    with (fillfactor = 70);
  create table stem_totals (
    part text collate "C" primary key, count bigint not null, stems bigint not null);`;

/** What is searched by its words: the table, and how many times a word counts in the text and in the title. */
export interface Searched {
  readonly table: 'entry_words' | 'passage_words';
  readonly text: number;
  readonly title: number;
}
