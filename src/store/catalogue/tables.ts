/** The catalogue's tables, and the words in which its entries are found (https://www.sqlite.org/fts5.html, 4.4.3). */
export const CATALOGUE_TABLES = `create table catalogue (id integer primary key, seq integer not null, day text not null, changed integer not null);
   create table near (
     document text not null, other text not null, linked integer not null, primary key (document, other)) without rowid;
   create table documents (
     document text primary key, title text not null, publisher text, published text, genre text not null, edition text not null,
     editions integer not null, added text not null, recorded text not null, head text not null, actors text not null);
   create index documents_published on documents (published);
   create table entries (
     n integer primary key, id text not null unique, document text not null, kind text not null, thread text,
     holds integer not null, published text, firmness text, theme text, state text, first text, last text,
     start integer not null, stop integer not null, standing text not null, born text not null, parties text not null, instruments text not null,
     sentence text not null, title text not null, body text not null, changed integer not null);
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
   create index ties_at on ties (at);
   create table threads (id text primary key, state text, body text not null);
   create table thread_names (name text primary key, thread text not null) without rowid;
   create index thread_names_of on thread_names (thread);`;

/** What pages ask of it besides: when something is next to be expected, what came since, amounts by their unit. */
export const CATALOGUE_ASKED = `alter table threads add column expected text;
   update threads set expected = json_extract(body, '$.standing.window[1]');
   create index threads_expected on threads (expected) where expected is not null;
   create index ties_news on ties (relation, at, standing);
   create index checks_heard on checks (source, outcome, ended);
   create index documents_recorded on documents (recorded);
   alter table entries add column unit text;
   alter table entries add column amount real;
   update entries set
     unit = coalesce(json_extract(body, '$.said.unit'), ''),
     amount = coalesce(json_extract(body, '$.said.value[1]'), json_extract(body, '$.said.value'))
     where kind = 'figure';
   update catalogue set seq = 0, day = '';`;
