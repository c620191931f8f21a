import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchIn } from '../../src/search/search.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres, type Postgres, startPostgres, startReplica } from '../postgres.ts';
import { analysisOf } from '../register/analyses.ts';

const ON = { at: '2025-12-18T10:00:00Z', rules: '1' };
const paper = (n: number) =>
  analysisOf(`The two sides will open harbour ${n} by 2026.`, {
    head: { id: `doc:${n}` },
    commitments: [{ action: `open harbour ${n}` }],
  });

describe.runIf(hasPostgres())('a replica that is read from', () => {
  let primary: Postgres;
  let replica: Postgres;
  let writing: Store;
  let reading: Store;
  beforeAll(async () => {
    primary = await startPostgres({ settings: ['wal_level=replica', 'max_wal_senders=4'] });
    const address = await primary.fresh();
    writing = await openPostgres(address, { mode: 'write' });
    await writing.add([paper(1)], ON);
    await writing.catalogue.refresh('2026-01-01');
    replica = await startReplica(primary, mkdtempSync(join(tmpdir(), 'watchpoint-replica-')));
    reading = await openPostgres(address.replace(`:${primary.port}/`, `:${replica.port}/`), { mode: 'read' });
  });
  afterAll(async () => {
    await reading?.close();
    await writing?.close();
    replica?.end();
    primary?.end();
  });

  test('answers as the primary does, and follows it', async () => {
    expect(await reading.text('doc:1')).toBe(await writing.text('doc:1'));
    await writing.add([paper(2)], ON);
    await writing.catalogue.refresh('2026-01-02');
    await expect
      .poll(async () => (await reading.catalogue.at()).seq)
      .toBe((await writing.catalogue.at()).seq);
    expect(await reading.editions()).toEqual(await writing.editions());
    const search = searchIn(reading);
    await search.follow();
    expect(search.columns().count).toBe(2);
  });

  test('takes no changes, and says so in one line', async () => {
    await expect(reading.add([paper(3)], ON)).rejects.toMatchObject({ fault: 'no permission' });
    const address = (await primary.fresh()).replace(`:${primary.port}/`, `:${replica.port}/`);
    await expect(openPostgres(address, { mode: 'write' })).rejects.toMatchObject({ fault: 'no permission' });
  });
});
