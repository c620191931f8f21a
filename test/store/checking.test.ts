import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/store/checking/check.ts';
import { remake } from '../../src/store/checking/remake.ts';
import { migrate, statusOf } from '../../src/store/checking/status.ts';
import { backUp } from '../../src/store/copying/backup.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { isAddress, openStore } from '../../src/store/open.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { analysisOf } from '../register/analyses.ts';
import { DAY, exampleTexts, fill } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-checking-'));
let server: Postgres | null = null;
let files = 0;
const file = async (): Promise<string> => join(folder, `${++files}.db`);

let full: string;
beforeAll(async () => {
  if (hasPostgres()) server = await startPostgres();
  full = await file();
  const store = await openStore(full, { mode: 'write' });
  await fill(store, exampleTexts());
  await store.close();
}, 60_000);
afterAll(() => {
  server?.end();
  rmSync(folder, { recursive: true });
});

/** Changes what may not be changed, as a fault of a disk would. */
async function spoil(place: string, table: string, change: string): Promise<void> {
  if (isAddress(place)) {
    const client = new pg.Client(place);
    await client.connect();
    await client.query(`alter table ${table} disable trigger user; ${change}`);
    return client.end();
  }
  const raw = new DatabaseSync(place);
  raw.exec(`drop trigger if exists ${table}_no_update; drop trigger if exists ${table}_no_delete; ${change}`);
  raw.close();
}

const FAULTS: readonly (readonly [
  what: string,
  table: string,
  change: string,
  part: string,
  says: RegExp,
])[] = [
  [
    'a citation that no reading has',
    'citations',
    `update citations set context = 'revoked', work = 'ukpga/1900/1'`,
    'citations',
    /: its citations are otherwise than its reading has them: make them anew/,
  ],
  [
    'another text',
    'editions',
    `update editions set text = (select text from editions where document = 'doc:guessed' limit 1) where document = 'doc:two' and number = 1`,
    'editions',
    /^doc:two edition \w+: its text has another hash: restore/,
  ],
  [
    'a text that is gone',
    'editions',
    `delete from editions where document = 'doc:two' and number = 1`,
    'readings',
    /^doc:two event \d+: a reading whose words are not there: restore/,
  ],
  [
    'findings that are gone',
    'analyses',
    `delete from analyses where document = 'doc:two'`,
    'readings',
    /^doc:two event \d+: a reading whose findings are not there: restore/,
  ],
  [
    'another head',
    'analyses',
    `update analyses set head = replace(head, 'Two editions', 'Ten editions') where document = 'doc:two'`,
    'analyses',
    /^doc:two analysis \w+: it has another digest: restore/,
  ],
  [
    'an event of no kind',
    'events',
    `update events set kind = 'shouted' where kind = 'accepted'`,
    'log',
    /^event \d+ of .+: of a kind that is not known, "shouted": restore/,
  ],
  [
    'an event that was undone and is gone',
    'events',
    `delete from events where kind = 'rejected'`,
    'log',
    /^event \d+ of .+: undoes event \d+, which is not there: restore/,
  ],
  [
    'bytes that are gone',
    'bodies',
    `delete from bodies`,
    'bodies',
    /^snapshot 1: its body \w+ is not there: restore/,
  ],
  [
    'a catalogue that says otherwise',
    'entries',
    `update entries set body = (select body from entries where kind = 'figure' limit 1) where n = (select min(n) from entries where document = 'doc:two' and kind <> '')`,
    'catalogue',
    /: the catalogue has it otherwise than the log: make it anew/,
  ],
];

const STORES = [
  ['SQLite', file],
  ['PostgreSQL', () => server!.fresh()],
] as const;

describe('a register is checked', () => {
  for (const [name, place] of STORES)
    describe.runIf(name === 'SQLite' || hasPostgres())(`on ${name}`, () => {
      const copied = async () => {
        const to = await place();
        await copyRegister(full, to);
        return to;
      };

      test('one in which nothing is wrong', async () => {
        const { parts, hash, events } = await checkRegister(await copied(), { catalogue: true });
        expect(parts.flatMap(({ faults }) => faults)).toEqual([]);
        expect(parts.map((part) => part.name)).toEqual([
          ...[
            'database',
            'log',
            'readings',
            'editions',
            'analyses',
            'documents',
            'bodies',
            'beside',
            'citations',
            'catalogue',
          ],
        ]);
        expect(hash).toBe((await checkRegister(full)).hash);
        expect(events).toBeGreaterThan(10);
      });

      test.each(FAULTS)('%s', async (_, table, change, part, says) => {
        const to = await copied();
        await spoil(to, table, change);
        const { parts } = await checkRegister(to, {
          catalogue: part === 'catalogue' || part === 'citations',
        });
        const { faults } = parts.find((one) => one.name === part)!;
        const lines = faults.map(({ where, says: is }) => `${where}: ${is}`);
        expect(lines.filter((line) => says.test(line))).not.toEqual([]);
      });

      test('a catalogue is made anew from the log', async () => {
        const to = await copied();
        await spoil(to, 'entries', 'delete from entries where n > 3');
        await spoil(to, 'citations', 'delete from citations where n > 0');
        await remake(to, DAY);
        const { parts } = await checkRegister(to, { catalogue: true });
        expect(parts.flatMap(({ faults }) => faults)).toEqual([]);
        const store = await openStore(to, { mode: 'read' });
        const found = await store.catalogue.matching(
          { all: [{ words: ['harbour'], prefix: false }], not: [] },
          true,
        );
        expect(found.length).toBeGreaterThan(0);
        await store.close();
      });

      test('it is backed up while others write, to the same hash', async () => {
        const from = await copied();
        const store = await openStore(from, { mode: 'change' });
        const to = await file();
        const adding = (async () => {
          for (let n = 0; n < 20; n++)
            await store.add([analysisOf(`They will meet ${n}.`, { head: { id: `doc:${n}` } })], {
              at: '2026-03-05T09:00:00.000Z',
              rules: '1',
            });
        })();
        const { hash } = await backUp(from, to);
        await adding;
        await store.close();
        expect((await checkRegister(to)).hash).toBe(hash);
        const back = await place();
        expect((await copyRegister(to, back)).hash).toBe(hash);
      });

      test('its state is said', async () => {
        const to = await copied();
        const is = await statusOf(to);
        expect(is).toMatchObject({ unfinished: false, version: is.newest });
        expect(is.database).toMatch(/^(?:SQLite 3|PostgreSQL 1)\d*\./);
        expect(is.holds!.catalogue).toBe(is.holds!.last);
        expect(await migrate(to)).toMatchObject({ version: is.newest });
      });
    });
});

describe.runIf(hasPostgres())('PostgreSQL checks itself by its extension amcheck', () => {
  test('where that is there, and by who may use it', async () => {
    const address = await server!.fresh();
    await copyRegister(full, address);
    const self = async (place: string) => (await checkRegister(place)).parts[0];
    expect(await self(address)).toMatchObject({
      says: 'not checked by itself: its extension amcheck is not there',
    });
    await asOwner(address, 'create extension amcheck schema pg_catalog; create role clerk login');
    expect((await self(address))!.says).toMatch(/^\d\d+ tables and indexes as amcheck checks them$/);
    expect((await self(address))!.faults).toEqual([]);
    const schema = /search_path%3D(\w+)/.exec(address)![1];
    await asOwner(
      address,
      `grant usage on schema ${schema} to clerk; grant select on all tables in schema ${schema} to clerk`,
    );
    const { parts } = await checkRegister(address.replace('watchpoint@', 'clerk@'));
    expect(parts[0]!.says).toBe('not checked by itself: its user may not use amcheck');
    expect(parts.flatMap(({ faults }) => faults)).toEqual([]);
  });

  const asOwner = async (address: string, statements: string): Promise<void> => {
    const client = new pg.Client(address);
    await client.connect();
    await client.query(statements);
    await client.end();
  };
});

describe('a backup', () => {
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => '',
      (error: Error) => error.message,
    );

  test('is not written over what is there, unless that is asked for; never over the register itself', async () => {
    const to = await file();
    writeFileSync(to, 'of last week');
    expect(await refusal(backUp(full, to))).toMatch(/is there already/);
    await backUp(full, to, { force: true });
    await checkRegister(to);
    expect(await refusal(backUp(full, full, { force: true }))).toMatch(/is the register itself/);
  });

  test('of which something is wrong is not kept, and leaves what was there', async () => {
    const from = await file();
    await backUp(full, from);
    const to = await file();
    await backUp(from, to);
    await spoil(from, 'analyses', `delete from analyses where document = 'doc:two'`);
    expect(await refusal(backUp(from, to, { force: true }))).toMatch(/something is wrong in it/);
    expect((await checkRegister(to)).hash).toBe((await checkRegister(full)).hash);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('where nothing may be written leaves nothing', async () => {
    const to = join(folder, 'none', 'a.db');
    expect(await refusal(backUp(full, to))).toMatch(/cannot be written/);
    expect(existsSync(to)).toBe(false);
  });
});
