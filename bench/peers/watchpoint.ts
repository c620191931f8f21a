import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/model/analysis.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { statement } from '../statements.ts';
import type { Index, SearchPeer } from './peer.ts';

/** The register on the embedded store: besides the words it keeps texts, readings, the log and all facets. */
export const register: SearchPeer = {
  name: 'Watchpoint, register',
  ranks: false,
  open: async (folder): Promise<Index<Analysis[]>> => {
    const file = join(folder, 'register.db');
    const store = await openSqlite(file, { mode: 'write' });
    const search = searchIn(store);
    return {
      made: (texts) => texts.map(({ id }) => statement(Number(id.slice('doc:'.length)))),
      add: async (analyses) => {
        await store.add(analyses, { at: '2026-01-01T10:00:00Z', rules: 'bench', unlinked: true });
      },
      settled: async () => {
        await search.refresh('2026-01-01');
      },
      find: async (words, { most }) => {
        const { asked } = readQuery(words);
        const { results } = await search.find(asked, { sort: 'relevance', from: 0, most });
        return results.map(({ entry }) => entry.id);
      },
      size: () => statSync(file).size,
      close: () => store.close(),
    };
  },
} as SearchPeer;
