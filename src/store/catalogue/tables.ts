/** The catalogue's tables, and the words in which its entries are found (https://www.sqlite.org/fts5.html, 4.4.3). */
export const CATALOGUE_TABLES = `create table catalogue (id integer primary key, seq integer not null, day text not null, changed integer not null);
   create table near (
     document text not null, other text not null, linked integer not null, primary key (document, other)) without rowid;
   create table documents (
     document text primary key, title text not null, publisher text, published text, genre text not null, edition text not null,
     editions integer not null, added text not null, recorded text not null, head text not null, actors text not null);
   create index documents_published on documents (published);
  create index documents_recorded on documents (recorded);
   create table entries (
     n integer primary key, id text not null unique, document text not null, kind text not null, thread text,
     holds integer not null, published text, firmness text, theme text, state text, first text, last text,
     start integer not null, stop integer not null, standing text not null, born text not null, parties text not null, instruments text not null,
     sentence text not null, title text not null, body text not null, changed integer not null,
     unit text, amount real);
   create index entries_of_document on entries (document, start);
   create index entries_of_thread on entries (thread) where thread is not null;
   create index entries_changed on entries (changed);
   create index entries_last on entries (last) where last is not null;
   create index entries_first on entries (first) where first is not null;
   create virtual table entry_words using fts5(
     sentence, title, content = 'entries', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2');
   create trigger entries_learn after insert on entries begin
     insert into entry_words (rowid, sentence, title) values (new.n, new.sentence, new.title); end;
   create trigger entries_relearn after update of sentence, title on entries
     when old.sentence is not new.sentence or old.title is not new.title begin
     insert into entry_words (entry_words, rowid, sentence, title) values ('delete', old.n, old.sentence, old.title);
     insert into entry_words (rowid, sentence, title) values (new.n, new.sentence, new.title); end;
   create table vocabulary (word text primary key, count integer not null) without rowid;
   create table ties (
     link text primary key, relation text not null, standing text not null, joins integer not null,
     from_document text not null, from_item text, to_document text not null, to_item text, at text not null, body text not null);
   create index ties_from on ties (from_document);
   create index ties_to on ties (to_document);
   create index ties_from_item on ties (from_item) where from_item is not null;
   create index ties_to_item on ties (to_item) where to_item is not null;
   create index ties_latest on ties (at desc, link);
  create index ties_news on ties (relation, at, standing);
   create table threads (id text primary key, state text, body text not null, expected text);
  create index threads_expected on threads (expected) where expected is not null;
   create table thread_names (name text primary key, thread text not null) without rowid;
   create index thread_names_of on thread_names (thread);
  create table doubts (
     id text primary key, kind text not null, document text not null, other text, weight integer not null, why text not null) without rowid;
  create index doubts_weight on doubts (weight desc, id);
  create index doubts_of_document on doubts (document);
  create index doubts_of_other on doubts (other) where other is not null;
  create index events_of_kind on events (kind, seq);
  create index events_at on events (at);
  create index checks_heard on checks (source, outcome, ended);`;

/** What a provision of a law lays down. Readings of earlier versions say nothing of it: no row has to be made anew. */
export const OBLIGATION_COLUMN = 'alter table entries add column obligation text';

/** Entries without the words that their bodies hold, found by words of which the index alone is kept (4.4.4 there). All is made anew. */
export const CATALOGUE_ANEW = `drop table entry_words;
   drop table entries;
   delete from catalogue; delete from near; delete from documents; delete from vocabulary; delete from ties;
   delete from threads; delete from thread_names; delete from doubts;
   create table entries (
     n integer primary key, id text not null unique, document text not null, kind text not null, thread text,
     holds integer not null, published text, firmness text, theme text, state text, first text, last text,
     start integer not null, stop integer not null, standing text not null, born text not null, parties text not null, instruments text not null,
     body blob not null, changed integer not null, unit text, amount real);
   create index entries_of_document on entries (document, start);
   create index entries_of_thread on entries (thread) where thread is not null;
   create index entries_changed on entries (changed);
   create index entries_last on entries (last) where last is not null;
   create index entries_first on entries (first) where first is not null;
   create virtual table entry_words using fts5(
     sentence, title, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');`;
