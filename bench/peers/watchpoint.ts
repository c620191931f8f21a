import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { readTextQuery } from '../../src/search/texts/query.ts';
import { textsIn } from '../../src/search/texts/texts.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { unread } from '../unread.ts';
import type { Index, SearchPeer } from './peer.ts';
import { held, schemaSize, server, spent } from './server.ts';
import { documentOf } from './texts.ts';

type Opened = Omit<Index<readonly Analysis[]>, 'size'>;

const ON = { at: '2026-01-01T10:00:00Z', rules: 'bench', unlinked: true } as const;

const onSqlite = (opened: (store: Store) => Opened): SearchPeer['open'] => {
  return async (folder) => {
    const file = join(folder, 'register.db');
    return { ...opened(await at(file)), size: () => sizeOf(file) };
  };
};

const onPostgres = (opened: (store: Store) => Opened): SearchPeer['open'] => {
  return async () => {
    const { address } = server();
    return { ...opened(await at(address)), size: () => schemaSize(address), elsewhere: held, spent };
  };
};

/** Of the file with all that still waits beside it. */
function sizeOf(file: string): number {
  const db = new DatabaseSync(file);
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
  return statSync(file).size;
}

const at = (place: Place): Promise<Store> => openStore(place, { mode: 'write' });

/** What stands in documents: passages with the words around what was found, the best of each document. Nothing is read for what it undertakes. */
const wordsIn = (store: Store): Opened => {
  const texts = textsIn(store);
  return {
    made: (some) => some.map(unread),
    add: async (analyses) => {
      await store.add(analyses, ON);
    },
    settled: async () => {
      await store.passages.refresh();
      await texts.follow();
    },
    find: async (words, { most }) => {
      const { asked } = readTextQuery(words);
      const { results } = await texts.find(asked, { sort: 'relevance', from: 0, most });
      return results.map(({ document }) => document);
    },
    close: () => store.close(),
  };
};

/** What the documents undertake, with the log, the findings and all facets. The reading is not in its time, nor is linking. */
const registerIn = (store: Store): Opened => {
  const search = searchIn(store);
  return {
    made: (some) => some.map((one) => analyse(documentOf(one))),
    add: async (analyses) => {
      await store.add(analyses, ON);
    },
    settled: async () => {
      await search.refresh('2026-01-01');
    },
    find: async (words, { most }) => {
      const { asked } = readQuery(words);
      const { results } = await search.find(asked, { sort: 'relevance', from: 0, most });
      return results.map(({ entry }) => entry.id);
    },
    close: () => store.close(),
  };
};

export const WATCHPOINT: readonly SearchPeer[] = [
  { name: 'Watchpoint, SQLite', open: onSqlite(wordsIn) },
  { name: 'Watchpoint, PostgreSQL', postgres: true, open: onPostgres(wordsIn) },
  { name: 'its register, SQLite', ranks: false, open: onSqlite(registerIn) },
  { name: 'its register, PostgreSQL', ranks: false, postgres: true, open: onPostgres(registerIn) },
];
