import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { sqliteError } from '../../src/store/sqlite-errors.ts';
import { StoreError } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const fresh = (): string => join(folder, `${++files}.db`);
const ON = { at: '2025-12-18T10:00:00Z', rules: '1' };

describe('SQLite keeps the contract', () => storeContract(() => openSqlite(fresh(), { mode: 'write' })));

const refusal = async (file: string, mode: 'read' | 'write' = 'write'): Promise<StoreError> => {
  const error = await openSqlite(file, { mode }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).not.toContain('\n');
  return error as StoreError;
};

test('one that was opened and not asked is closed: SQLite leaves no log beside it', async () => {
  const file = fresh();
  await (await openSqlite(file, { mode: 'write' })).close();
  expect(existsSync(`${file}-wal`)).toBe(false);
});

describe('what cannot be a register is refused in one clear line', () => {
  test('to read where there is none', async () => {
    expect(await refusal(join(folder, 'none.db'), 'read')).toMatchObject({ fault: 'missing' });
  });

  test('an empty file is no register yet, and can become one', async () => {
    const file = fresh();
    writeFileSync(file, '');
    expect(await refusal(file, 'read')).toMatchObject({ fault: 'missing' });
    await (await openSqlite(file, { mode: 'write' })).close();
    await (await openSqlite(file, { mode: 'read' })).close();
  });

  test('one of which the making was broken off is no register yet either', async () => {
    const file = fresh();
    const begun = new DatabaseSync(file);
    begun.exec('pragma journal_mode = wal');
    begun.close();
    expect(await refusal(file, 'read')).toMatchObject({ fault: 'missing' });
    await (await openSqlite(file, { mode: 'write' })).close();
    await (await openSqlite(file, { mode: 'read' })).close();
  });

  test.each(['read', 'write'] as const)('a file that is no database, to %s', async (mode) => {
    const file = fresh();
    writeFileSync(file, 'Dear colleague, '.repeat(100));
    expect(await refusal(file, mode)).toMatchObject({ fault: 'not a register' });
  });

  test("another program's database", async () => {
    const file = fresh();
    const other = new DatabaseSync(file);
    other.exec('create table recipes (name)');
    other.close();
    expect(await refusal(file)).toMatchObject({ fault: 'not a register' });
  });

  test("a newer version's register", async () => {
    const file = fresh();
    await (await openSqlite(file, { mode: 'write' })).close();
    const newer = new DatabaseSync(file);
    newer.exec('pragma user_version = 99');
    newer.close();
    const error = await refusal(file);
    expect(error.fault).toBe('newer version');
    expect(error.message).toContain('update watchpoint');
  });

  test('a folder, and a folder that is not there', async () => {
    const file = fresh();
    mkdirSync(file);
    expect(await refusal(file)).toMatchObject({ fault: 'no permission' });
    expect(await refusal(join(folder, 'no', 'such', 'a.db'))).toMatchObject({ fault: 'no permission' });
  });
});

/** What a register of version 4 has: the log, what links are looked for by, the sources. */
const OF_VERSION_4 =
  /^(editions|analyses|events|subjects|indexed|sources|leases|items|pages|robots|bodies|snapshots|checks|titled|sqlite_.*)$/;

test('a register of version 4 is brought up to now, and what it holds can be asked for', async () => {
  const file = fresh();
  const now = await openSqlite(file, { mode: 'write' });
  const analysis = analysisOf('The review ends in May.', { watchpoints: [['The review', null]] });
  await now.add([analysis], ON);
  await now.close();
  const old = new DatabaseSync(file);
  const tables = old.prepare("select name from sqlite_schema where type = 'table'").all() as {
    name: string;
  }[];
  old.exec('drop table entry_words; drop table passage_words');
  for (const { name } of tables)
    if (!OF_VERSION_4.test(name) && !/^(?:entry|passage)_words/.test(name)) old.exec(`drop table ${name}`);
  old.exec(
    'drop index events_of_kind; drop index events_at; drop index checks_heard; pragma user_version = 4',
  );
  old.close();
  const store = await openSqlite(file, { mode: 'write' });
  await store.catalogue.refresh('2026-03-02');
  expect((await store.catalogue.entriesOf(analysis.document.id)).length).toBeGreaterThan(0);
  await store.close();
});

describe('what breaks is said in one clear line', () => {
  test.skipIf(process.getuid?.() === 0)(
    'no permission to write (not tried by root, who may all)',
    async () => {
      const file = fresh();
      await (await openSqlite(file, { mode: 'write' })).close();
      chmodSync(file, 0o444);
      expect(await refusal(file)).toMatchObject({ fault: 'no permission' });
      await (await openSqlite(file, { mode: 'read' })).close();
    },
  );

  test('a damaged register', async () => {
    const file = fresh();
    const store = await openSqlite(file, { mode: 'write' });
    for (let n = 0; n < 40; n++) await store.add([analysisOf('They will meet. '.repeat(n * 50))], ON);
    await store.close();
    truncateSync(file, 8192);
    const damaged = await openSqlite(file, { mode: 'read' }).then(
      async (opened) => {
        const result = await opened.text('doc:test').then(
          () => null,
          (error: unknown) => error,
        );
        await opened.close();
        return result;
      },
      (error: unknown) => error,
    );
    expect(damaged).toMatchObject({ name: 'StoreError', fault: 'damaged' });
  });

  test('a full disk', () => {
    const small = new DatabaseSync(fresh());
    small.exec('create table t (a); pragma max_page_count = 3');
    let thrown: unknown;
    try {
      small.exec('insert into t values (zeroblob(100000))');
    } catch (error) {
      thrown = sqliteError(error, 'watchpoint.db');
    }
    small.close();
    expect(thrown).toMatchObject({ fault: 'full' });
  });
});

test('history is only added to: nothing in the file can be changed or taken out', async () => {
  const file = fresh();
  const store = await openSqlite(file, { mode: 'write' });
  await store.add([analysisOf('They will meet.')], ON);
  const nobody = { who: null, name: '', on: null, from: null, more: null };
  await store.people.record({ ...nobody, at: ON.at, what: 'signed in' });
  await store.close();
  const raw = new DatabaseSync(file);
  const changes = ['delete from events', "update editions set text = 'x'", 'delete from analyses'];
  for (const sql of [...changes, 'delete from audit', "update audit set what = 'x'"])
    expect(() => raw.exec(sql)).toThrow('history is only added to');
  raw.close();
});

test('a closed register is one file', async () => {
  const file = fresh();
  const store = await openSqlite(file, { mode: 'write' });
  await store.add([analysisOf('They will meet.')], ON);
  await store.close();
  expect(readdirSync(folder).filter((name) => join(folder, name).startsWith(file))).toHaveLength(1);
});

/** Adds documents one by one in a process of its own and prints each when it is acknowledged. */
const ADDER = `
  import { openSqlite } from '${join(import.meta.dirname, '../../src/store/sqlite.ts')}';
  import { analysisOf } from '${join(import.meta.dirname, '../register/analyses.ts')}';
  const [file, name, count] = process.argv.slice(2);
  const store = await openSqlite(file, { mode: 'write' });
  for (let n = 0; n < Number(count); n++) {
    const one = analysisOf('They will meet ' + name + n + '.', { head: { id: name + n }, commitments: [{ action: 'meet' }] });
    await store.add([one], { at: '2025-12-18T10:00:00Z', rules: '1' });
    process.stdout.write(name + n + '\\n');
  }
  await store.close();
`;

function adder(): string {
  const script = join(folder, 'adder.ts');
  writeFileSync(script, ADDER);
  return script;
}

const run = (script: string, ...args: string[]) =>
  new Promise<{ status: number | null; stderr: string }>((done) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data));
    child.on('close', (status) => done({ status, stderr }));
  });

test('four processes that make and fill one register at once all succeed, and nothing is said on standard error', async () => {
  const file = fresh();
  const script = adder();
  const ended = await Promise.all(['a', 'b', 'c', 'd'].map((name) => run(script, file, name, '25')));
  expect(ended).toEqual(Array(4).fill({ status: 0, stderr: '' }));
  const store = await openSqlite(file, { mode: 'read' });
  expect(await store.counts()).toEqual({ documents: 100, editions: 100, events: 100 });
  await store.close();
});

test.each([1, 5, 20, 60])('killed after %i documents it loses none and leaves no half one', async (count) => {
  const file = fresh();
  const acknowledged = await killedAfter(count, adder(), file);
  const store = await openSqlite(file, { mode: 'read' });
  const { documents, editions, events } = await store.counts();
  expect(documents).toBeGreaterThanOrEqual(acknowledged);
  expect([editions, events]).toEqual([documents, documents]);
  await store.close();
});

/** Kills the adder when it has acknowledged so many, and says how many it had in the end. */
const killedAfter = (count: number, script: string, file: string) =>
  new Promise<number>((done) => {
    const child = spawn(process.execPath, [script, file, 'k', '100000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data;
      if (said.split('\n').length > count) child.kill('SIGKILL');
    });
    child.on('close', () => done(said.split('\n').length - 1));
  });
