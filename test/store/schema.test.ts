import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/store/checking/check.ts';
import { statusOf } from '../../src/store/checking/status.ts';
import { backUp } from '../../src/store/copying/backup.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { COPIED } from '../../src/store/copying/tables.ts';
import { openStore } from '../../src/store/open.ts';
import { PACKED, unpacked } from '../../src/store/packing.ts';
import { VERSIONS as POSTGRES_VERSIONS } from '../../src/store/postgres-tables.ts';
import { APPLICATION, VERSIONS } from '../../src/store/sqlite.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { DAY, exampleTexts, fill } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-schema-'));
let server: Postgres | null = null;
let files = 0;
const file = (): string => join(folder, `${++files}.db`);
beforeAll(async () => {
  if (hasPostgres()) server = await startPostgres();
}, 60_000);
afterAll(() => {
  server?.end();
  rmSync(folder, { recursive: true });
});

const made = async (place: string): Promise<string> => {
  await (await openStore(place, { mode: 'write' })).close();
  return place;
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

const named = (columns: readonly Column[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.map(({ table, column, type, nullable }) => [
      `${table}.${column}`,
      `${type}${nullable ? '' : ' not null'}`,
    ]),
  );

/** What PostgreSQL has besides: words, which SQLite keeps in its full-text search, and the version. */
const ON_POSTGRES_ALONE = ['entry_words', 'passage_words', 'stems', 'stem_totals', 'register_version'];
const AS_POSTGRES: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'bigint',
  blob: 'bytea',
  real: 'double precision',
};

const onSqlite = (database: DatabaseSync): readonly Column[] =>
  (
    database
      .prepare(
        `select t.name as "table", c.name as "column", lower(c.type) as type, c."notnull" = 0 and c.pk = 0 as nullable
         from pragma_table_list t join pragma_table_info(t.name) c
         where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%'`,
      )
      .all() as unknown as Column[]
  ).map((one) => ({ ...one, nullable: Boolean(one.nullable) }));

async function onPostgres(address: string): Promise<readonly Column[]> {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query<Column>(
    `select table_name as "table", column_name as "column", data_type as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_schema = current_schema()`,
  );
  await client.end();
  return rows;
}

/** Words are packed into bytes; SQLite takes them in a column of text. */
const isPacked = ({ table, column }: Column): boolean =>
  ((PACKED as Readonly<Record<string, readonly string[]>>)[table] ?? []).includes(column);

describe('the tables', () => {
  test('are all copied, or left out by name', async () => {
    const database = new DatabaseSync(await made(file()));
    const tables = new Set(onSqlite(database).map(({ table }) => table));
    database.close();
    expect([...COPIED.map(({ table }) => table), 'leases'].sort()).toEqual([...tables].sort());
  });

  test.runIf(hasPostgres())(
    'are the same on both stores: columns, types, and what may be empty',
    async () => {
      const database = new DatabaseSync(await made(file()));
      const own = onSqlite(database).map((one) => ({
        ...one,
        type: isPacked(one) ? 'bytea' : AS_POSTGRES[one.type]!,
      }));
      database.close();
      const other = (await onPostgres(await made(await server!.fresh()))).filter(
        ({ table }) => !ON_POSTGRES_ALONE.includes(table),
      );
      expect(named(other)).toEqual(named(own));
    },
  );
});

/** From here on words are packed; before, they stand as they are. */
const PACKED_FROM = 9;
/** Made from the log when they are next wanted. */
const MADE =
  /^(?:subjects|indexed|catalogue|near|documents|entries|vocabulary|ties|threads|thread_names|doubts|texts|texts_at|citing|citations|citations_at)$/;

describe('a file of an earlier version', () => {
  let full: string;
  let hash: string | null;
  beforeAll(async () => {
    full = file();
    const store = await openStore(full, { mode: 'write' });
    await fill(store, exampleTexts());
    await store.close();
    hash = (await checkRegister(full)).hash;
  }, 60_000);

  test.each(VERSIONS.slice(1).map((_, at) => at + 1))(
    'version %i is brought up to now, with all it holds',
    async (version) => {
      const old = ofVersion(version);
      expect((await checkRegister(old)).parts.map(({ name, wrong }) => [name, wrong])).toEqual([
        ['database', 0],
      ]);
      const store = await openStore(old, { mode: 'change' });
      await store.catalogue.refresh(DAY);
      await store.passages.refresh();
      await store.close();
      const checked = await checkRegister(old, { catalogue: true });
      expect(checked.parts.flatMap(({ faults }) => faults)).toEqual([]);
      expect(checked).toMatchObject({ hash, version: VERSIONS.length });
    },
  );

  test('is backed up as it is, and not copied row by row', async () => {
    const [old, backup] = [ofVersion(5), file()];
    expect(await backUp(old, backup)).toMatchObject({ version: 5, hash: null });
    expect(await statusOf(backup)).toMatchObject({ version: 5, holds: null });
    await expect(copyRegister(old, file())).rejects.toThrow('run "watchpoint db migrate" on it first');
  });

  /** What the full register holds, as that version would have written it. */
  function ofVersion(version: number): string {
    const path = file();
    const old = new DatabaseSync(path);
    for (const steps of VERSIONS.slice(0, version)) old.exec(steps);
    old.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${version}`);
    const now = new DatabaseSync(full, { readOnly: true });
    for (const [table, columns] of Map.groupBy(onSqlite(old), (one) => one.table)) {
      if (MADE.test(table)) continue;
      const insert = old.prepare(
        `insert into ${table} (${columns.map(({ column }) => `"${column}"`)}) values (${columns.map(() => '?')})`,
      );
      for (const row of now.prepare(`select * from ${table}`).all())
        insert.run(...columns.map((one) => written(one, row[one.column] as SQLInputValue, version)));
    }
    now.close();
    old.close();
    return path;
  }

  const written = (column: Column, value: SQLInputValue, version: number): SQLInputValue =>
    version < PACKED_FROM && isPacked(column) && value instanceof Uint8Array ? unpacked(value) : value;
});

const KNOWN = POSTGRES_VERSIONS.length;

/** A process that knows one more step than the program does, and opens the register to change it. */
const NEWER = `
  const { VERSIONS } = await import('${join(import.meta.dirname, '../../src/store/postgres-tables.ts')}');
  VERSIONS.push('create table later (n bigint primary key); insert into later values (1); select pg_sleep(0.2)');
  const { openStore } = await import('${join(import.meta.dirname, '../../src/store/open.ts')}');
  await (await openStore(process.argv[2], { mode: process.argv[3] })).close();
`;

const run = (script: string, ...args: string[]) =>
  new Promise<{ status: number | null; stderr: string }>((done) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data;
    });
    child.on('close', (status) => done({ status, stderr }));
  });

describe.runIf(hasPostgres())('a database of an earlier version', () => {
  test('is brought up once by four processes that come at the same time; this one then refuses it', async () => {
    const script = join(folder, 'newer.ts');
    writeFileSync(script, NEWER);
    const address = await made(await server!.fresh());
    const reading = await run(script, address, 'read');
    expect(reading.stderr).toContain(
      `of an earlier version (register ${KNOWN}): run "watchpoint db migrate" once`,
    );
    const ended = await Promise.all([1, 2, 3, 4].map(() => run(script, address, 'change')));
    expect(ended).toEqual(Array(4).fill({ status: 0, stderr: '' }));
    for (const mode of ['read', 'change', 'write'] as const)
      await expect(openStore(address, { mode })).rejects.toMatchObject({
        fault: 'newer version',
        message: expect.stringContaining(
          `(register ${KNOWN + 1}, this one knows ${KNOWN}): update watchpoint`,
        ),
      });
  });

  test('is made once by four that come at the same time', async () => {
    const address = await server!.fresh();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(address, { mode: 'write' })));
    for (const store of stores) await store.close();
    const client = new pg.Client(address);
    await client.connect();
    const { rows } = await client.query('select * from register_version');
    await client.end();
    expect(rows).toEqual([{ version: KNOWN, unfinished: false }]);
  });
});
