import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { Index, SearchPeer } from './peer.ts';
import { held, schemaSize, server } from './server.ts';
import { documentOf } from './texts.ts';

/**
 * The register: besides the words it keeps texts, readings, the log and all facets, and finds undertakings, events and
 * figures, not every sentence. Reading is not in its time, nor is linking.
 */
export const onSqlite: SearchPeer = {
  name: 'Watchpoint on SQLite',
  ranks: false,
  open: async (folder) => {
    const file = join(folder, 'register.db');
    return { ...(await opened(file)), size: () => statSync(file).size };
  },
};

export const onPostgres: SearchPeer = {
  name: 'Watchpoint on PostgreSQL',
  ranks: false,
  postgres: true,
  open: async () => {
    const { address } = server();
    return { ...(await opened(address)), size: () => schemaSize(address), elsewhere: held };
  },
};

async function opened(place: Place): Promise<Omit<Index<Analysis[]>, 'size'>> {
  const store = await openStore(place, { mode: 'write' });
  const search = searchIn(store);
  return {
    made: (texts) => texts.map((one) => analyse(documentOf(one))),
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
    close: () => store.close(),
  };
}
