import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { searchIn } from '../../src/search/search.ts';
import { fresh } from '../../src/server/fresh.ts';
import { refresherOf } from '../../src/server/refresher.ts';
import { serve } from '../../src/server/serve.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { analysisOf } from '../register/analyses.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-serve-'));
const file = join(folder, 'register.db');
const store = await openSqlite(file, { mode: 'write' });
const refresher = refresherOf(file);
afterAll(async () => {
  refresher.close();
  await store.close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

const ON = { at: '2026-01-01T10:00:00Z', rules: 'test' };
const paper = (id: number, action: string) =>
  analysisOf(`The United Kingdom will ${action} by 2027.`, {
    head: { id: `doc:${id}`, title: `Statement ${id}`, published: '2026-01-01' },
    commitments: [{ action, actors: ['United Kingdom'] }],
  });

describe('serving', () => {
  test('shows what other processes add, by a catalogue that another process makes', async () => {
    await store.add([paper(1, 'open a laboratory')], ON);
    const house = {
      store,
      search: searchIn(store),
      refresh: refresher.refresh,
      now: () => new Date('2026-03-02T10:00:00Z'),
      random: (bytes: number) => new Uint8Array(bytes),
      version: '0',
      access: 'own' as const,
    };
    let base = '';
    const serving = await serve(
      (port) => {
        base = `http://127.0.0.1:${port}`;
        return { ...house, base };
      },
      { host: '127.0.0.1', port: 0 },
    );
    const register = async () =>
      (await fetch(`${base}/register`, { headers: { accept: 'text/html' } })).text();
    expect(await register()).toContain('open a laboratory');
    await store.add([paper(2, 'fund a corridor')], ON);
    await fresh({ ...house, base });
    expect(await register()).toContain('fund a corridor');
    await serving.close();
  });

  test('what goes wrong in the other process is said', async () => {
    const lost = refresherOf(join(folder, 'nowhere', 'register.db'));
    await expect(lost.refresh('2026-03-02')).rejects.toThrow(/nowhere\/register\.db: no register there yet/);
    lost.close();
  });
});
