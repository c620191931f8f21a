import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Postgres, startPostgres } from '../postgres.ts';

/** What is left to be taken away when the file's tests have ended. */
const stores: Store[] = [];
const folders: string[] = [];
let server: Promise<Postgres> | null = null;
afterAll(async () => {
  for (const store of stores) await store.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
  (await server)?.end();
});

/**
 * An empty register of its own, which goes when the file's tests end: in a file, or with WATCHPOINT_TEST_STORE=postgres
 * in a real PostgreSQL. That the server does the same on both is looked at by running its tests both ways.
 */
export async function freshStore(): Promise<Store> {
  const isPostgres = process.env.WATCHPOINT_TEST_STORE === 'postgres';
  const store = await openStore(isPostgres ? await freshSchema() : freshFile(), { mode: 'write' });
  stores.push(store);
  return store;
}

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-served-'));
  folders.push(folder);
  return join(folder, 'register.db');
}

async function freshSchema(): Promise<string> {
  server ??= startPostgres();
  return (await server).fresh();
}
