import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { catalogueContract } from './catalogue/catalogue.ts';
import { storeContract } from './contract.ts';

/** docs/scale.md, Distributed by document. */
const DISTRIBUTED = [
  ...['editions', 'analyses', 'events', 'entries', 'entry_words', 'near', 'texts'],
  'documents',
];

describe.runIf(hasPostgres())('PostgreSQL', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());

  describe('keeps the contract', () =>
    storeContract(async () => openPostgres(await server.fresh(), { mode: 'write' })));

  test('the tables that can be distributed by the document have it in every key', async () => {
    const address = await server.fresh();
    await (await openPostgres(address, { mode: 'write' })).close();
    const client = new pg.Client(address);
    await client.connect();
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `select t.relname as name, array_agg(a.attname::text) as columns
       from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace s on s.oid = t.relnamespace
         join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
       where i.indisunique and s.nspname = current_schema() and t.relname = any($1)
       group by t.relname, i.indexrelid`,
      [DISTRIBUTED],
    );
    await client.end();
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(DISTRIBUTED));
    for (const { name, columns } of rows) expect(columns, name).toContain('document');
  });

  test('opened to read, it changes nothing', async () => {
    const address = await server.fresh();
    await (await openPostgres(address, { mode: 'write' })).close();
    const store = await openPostgres(address, { mode: 'read' });
    await expect(store.following.addSource('a', {}, '2026-01-01T00:00:00Z')).rejects.toMatchObject({
      fault: 'no permission',
    });
    await store.close();
  });

  test('what cannot be opened is said in one line, without the password', async () => {
    const secret = 'postgres://ann:secret@127.0.0.1:1/none';
    const error = await openPostgres(secret, { mode: 'read' }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ fault: 'lost' });
    expect((error as Error).message).toMatch(/^postgres:\/\/127\.0\.0\.1:1\/none: no server answers there/);
    await expect(openPostgres(await server.fresh(), { mode: 'change' })).rejects.toMatchObject({
      fault: 'missing',
    });
  });

  describe('keeps the catalogue', () =>
    catalogueContract(async () => openPostgres(await server.fresh(), { mode: 'write' }), 8));
});
