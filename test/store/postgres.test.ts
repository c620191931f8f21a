import { afterAll, beforeAll, describe } from 'vitest';
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

  describe('keeps the catalogue', () =>
    catalogueContract(async () => openPostgres(await server.fresh(), { mode: 'write' }), 8));
});
