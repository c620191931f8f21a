import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/pipeline.ts';
import { read } from '../../src/readers/read.ts';
import { searchIn } from '../../src/search/search.ts';
import type { House } from '../../src/server/house.ts';
import { freshStore } from './fresh.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The day that everything is seen from. */
export const TODAY = '2026-03-02';

/** A register with the documents of examples/, on one's own machine, seen from TODAY; its store goes when the file's tests end. */
export async function exampleHouse(parts: Partial<House> = {}): Promise<House> {
  const store = await freshStore();
  const files = readdirSync(EXAMPLES, { withFileTypes: true }).filter((one) => one.isFile());
  for (const name of files.map((one) => one.name).sort()) {
    if (/^README/.test(name)) continue;
    const { document } = await read(readFileSync(join(EXAMPLES, name)), { name });
    if (document !== null)
      await store.add([analyse(document)], { at: '2026-01-15T10:00:00Z', rules: 'test' });
  }
  const search = searchIn(store);
  await search.refresh(TODAY);
  return {
    store,
    search,
    now: () => new Date(`${TODAY}T10:00:00Z`),
    random: (bytes) => new Uint8Array(bytes).fill(7),
    base: 'http://127.0.0.1:8080',
    version: '0',
    access: 'own',
    name: 'Ada',
    ...parts,
  };
}

/** What a browser on the machine itself sends. */
export const HERE = { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-origin', accept: 'text/html' } as const;
