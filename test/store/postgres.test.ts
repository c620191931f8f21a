import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { catalogueContract } from './catalogue/catalogue.ts';
import { storeContract } from './contract.ts';

describe.runIf(hasPostgres())('PostgreSQL', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());

  describe('keeps the contract', () =>
    storeContract(async () => openPostgres(await server.fresh(), { mode: 'write' })));

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
