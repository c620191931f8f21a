import type { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../../src/store/db.ts';
import { useExtension } from '../../../src/store/passages/indexed.ts';
import { VERSIONS } from '../../../src/store/postgres-tables.ts';
import { sqlStore } from '../../../src/store/sql.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { nearest, ranksHere } from '../../../src/store/words/textsearch.ts';
import { pgliteDialect, startPglite } from '../../pglite.ts';
import { analysisOf } from '../../register/analyses.ts';
import { passagesContract } from '../passages.ts';

const ON = { at: '2026-03-01T10:00:00Z', rules: '1' };
const word = (stem: string) => ({ stems: [stem], prefix: false });
const paper = (id: string, title: string, text: string) => analysisOf(text, { head: { id, title } });
const PAPERS = [
  paper('doc:a', 'On the harbour', 'The harbour was closed. A treaty was not needed.'),
  paper('doc:b', 'Two treaties', 'The treaties will enter into force in March.'),
  paper('doc:c', 'Weather', 'It rained. It rained on the harbour, the harbour master says.'),
];

let database: PGlite;
let schemas = 0;
beforeAll(async () => {
  database = await startPglite();
}, 120_000);
afterAll(() => database?.close());

/** An empty register in a schema of its own. */
async function opened(): Promise<{ store: Store; db: Db }> {
  await database.exec(`create schema s${++schemas}; set search_path = s${schemas}, public`);
  for (const steps of VERSIONS) await database.exec(steps);
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  return { store: sqlStore(db, (error) => error), db };
}

describe('PostgreSQL with pg_textsearch', () => {
  test('is not used where nobody created it, and never created', async () => {
    const { store, db } = await opened();
    await useExtension(db);
    expect(await ranksHere(db)).toBe(false);
    const { rows } = await sql`select 1 from pg_extension where extname = 'pg_textsearch'`.execute(db);
    expect(rows).toEqual([]);
    await store.close();
  });

  test('is used where somebody did', async () => {
    await database.exec('create extension pg_textsearch schema public');
    const { db } = await opened();
    await useExtension(db);
    expect(await ranksHere(db)).toBe(true);
  });

  let store: Store;
  describe('keeps the contract of passages', () => {
    beforeEach(async () => {
      const own = await opened();
      await useExtension(own.db);
      store = own.store;
      return () => own.store.close();
    });
    passagesContract(() => store);
  });

  test('puts first what has the rarer words, and more of them', async () => {
    const { store, db } = await opened();
    await useExtension(db);
    await store.add(PAPERS, ON);
    await store.passages.refresh();
    const found = await nearest(db, [word('harbour'), word('rain')]);
    const titles = await db.selectFrom('texts').select(['first', 'title']).execute();
    const title = (n: number) => titles.find(({ first }) => Number(first) === n)?.title;
    expect(found!.map(title).slice(0, 2)).toEqual(['Weather', 'On the harbour']);
    await store.close();
  });

  test('takes in what was there before, and forgets what is gone', async () => {
    const { store, db } = await opened();
    await store.add(PAPERS, ON);
    await store.passages.refresh();
    expect(await ranksHere(db)).toBe(false);
    await useExtension(db);
    expect(await ranksHere(db)).toBe(true);
    const found = async (...words: string[]) =>
      (await store.passages.ranked({ all: [], any: [{ words, prefix: false }], not: [] })).numbers.length;
    expect(await found('treaty')).toBe(2);
    await store.add([paper('doc:b', 'Two treaties', 'Nothing is agreed.')], {
      ...ON,
      at: '2026-03-02T10:00:00Z',
    });
    await store.passages.refresh();
    expect(await found('march')).toBe(0);
    expect(await found('agreed')).toBe(1);
    await store.close();
  });
});
