import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Index, SearchPeer } from './peer.ts';
import { type Passage, passagesOf } from './texts.ts';

/** The engine under the embedded store, by itself: BM25, Porter stemming, the title weighted twice; the words are kept. */
export const fts5: SearchPeer = {
  name: `SQLite FTS5 ${process.versions.sqlite}`,
  open: (folder): Index<Passage[]> => {
    const file = join(folder, 'fts5.db');
    const db = new DatabaseSync(file);
    db.exec(
      "pragma journal_mode = wal; create virtual table passage using fts5(id unindexed, title, text, tokenize = 'porter unicode61 remove_diacritics 2')",
    );
    const insert = db.prepare('insert into passage values (?, ?, ?)');
    const find = db.prepare(
      'select id from passage where passage match ? order by bm25(passage, 0, 2, 1), rowid limit ?',
    );
    return {
      made: passagesOf,
      add: (passages) => {
        db.exec('begin');
        for (const { id, title, text } of passages) insert.run(id, title, text);
        db.exec('commit');
      },
      settled: () => {
        db.exec('pragma wal_checkpoint(truncate)');
      },
      find: (words, { all, most }) =>
        find.all(asked(words, all), most).map((row) => (row as { id: string }).id),
      size: () => statSync(file).size,
      close: () => db.close(),
    };
  },
};

const asked = (words: string, all: boolean): string =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(all ? ' ' : ' OR ');
