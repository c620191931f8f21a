// SQLite's full-text search as a dictionary: how it cuts and stems a text (https://www.sqlite.org/fts5.html, 4.3).
import { createRequire } from 'node:module';
import type { StatementSync } from 'node:sqlite';

const require = createRequire(import.meta.url);

/** As the tables of words are made with it: docs/decisions/0016-catalogue.md. */
export const TOKENIZER = 'porter unicode61 remove_diacritics 2';

/** The stems of each text, in order. */
export function cutAndStemmed(texts: readonly string[]): readonly (readonly string[])[] {
  asking ??= opened();
  const found = texts.map((): string[] => []);
  for (const [at, text] of texts.entries()) asking.put.run(at, text);
  for (const { doc, term } of asking.read.iterate()) found[Number(doc)]!.push(String(term));
  asking.forget.run();
  return found;
}

interface Asking {
  readonly put: StatementSync;
  readonly read: StatementSync;
  readonly forget: StatementSync;
}
let asking: Asking | null = null;

/** A table in memory that keeps no text. */
function opened(): Asking {
  const { DatabaseSync } = require('node:sqlite') as typeof import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  database.exec(`
    create virtual table words using fts5(word, content = '', tokenize = '${TOKENIZER}');
    create virtual table stems using fts5vocab(words, instance);`);
  return {
    put: database.prepare('insert into words (rowid, word) values (?, ?)'),
    read: database.prepare('select doc, term from stems order by doc, "offset"'),
    forget: database.prepare(`insert into words (words) values ('delete-all')`),
  };
}
