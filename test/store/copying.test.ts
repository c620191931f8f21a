import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/store/checking/check.ts';
import { statusOf } from '../../src/store/checking/status.ts';
import { copyRegister, type Doing } from '../../src/store/copying/copy.ts';
import { COPIED } from '../../src/store/copying/tables.ts';
import { connect, openStore } from '../../src/store/open.ts';
import type { Store, StoreError } from '../../src/store/store.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { analysisOf } from '../register/analyses.ts';
import { exampleTexts, fill } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-copying-'));
let server: Postgres | null = null;
let files = 0;
const file = async (): Promise<string> => join(folder, `${++files}.db`);

let full: string;
beforeAll(async () => {
  if (hasPostgres()) server = await startPostgres();
  full = await filled(await file());
}, 60_000);
afterAll(() => {
  server?.end();
  rmSync(folder, { recursive: true });
});

async function filled(place: string): Promise<string> {
  await using((store) => fill(store, exampleTexts()), place, 'write');
  return place;
}

async function using<T>(
  use: (store: Store) => Promise<T>,
  place: string,
  mode: 'read' | 'write' = 'read',
): Promise<T> {
  const store = await openStore(place, { mode });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was refused',
    (error: Error) => {
      expect(error.name, error.stack).toBe('StoreError');
      expect(error.message).not.toContain('\n');
      return error.message;
    },
  );

const NEW = analysisOf('They will meet in Ghent.', {
  head: { id: 'doc:new' },
  commitments: [{ action: 'meet' }],
});
const ON = { at: '2026-03-05T09:00:00.000Z', rules: '1' };

/** Breaks off when a table has been begun. */
const brokenOffAt = (table: string) => (doing: Doing) => {
  if (doing.what === 'copying' && doing.table === table) throw new Error('broken off');
};

const STORES = [
  ['SQLite', file],
  ['PostgreSQL', () => server!.fresh()],
] as const;

const bin = join(import.meta.dirname, '../../bin/watchpoint.mjs');

/** Runs the program and kills it. */
async function killedAfter(milliseconds: number, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([ended, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}

describe('a register is copied', () => {
  test('into a place whose disk has no room for it, it says so in one line, and is gone on with', async () => {
    const to = await file();
    const limited = spawnSync(
      'bash',
      ['-c', `ulimit -f 700; "$0" "$@"`, process.execPath, bin, 'db', 'copy', full, to],
      {
        encoding: 'utf8',
      },
    );
    expect(limited.status).toBe(2);
    expect(limited.stderr).toMatch(/^watchpoint: [^\n]+: reading or writing failed: check the disk[^\n]+\n$/);
    expect(await refusal(openStore(to, { mode: 'read' }))).toMatch(/: an unfinished copy: /);
    const { hash } = await copyRegister(full, to, { resume: true });
    expect((await checkRegister(to)).hash).toBe(hash);
  });

  for (const [name, place] of STORES)
    describe.runIf(name === 'SQLite' || hasPostgres())(`to ${name} and back`, () => {
      test('with everything it holds, under the same register hash', async () => {
        const to = await place();
        const there = await copyRegister(full, to);
        expect(COPIED.filter(({ table }) => there.rows[table] === 0).map(({ table }) => table)).toEqual([]);
        const back = await copyRegister(to, await file());
        expect({ hash: back.hash, rows: back.rows }).toEqual({ hash: there.hash, rows: there.rows });
      });

      test('and what is added then has numbers after those that were copied', async () => {
        const to = await place();
        const { events } = await copyRegister(full, to);
        await using(
          async (store) => {
            await store.add([NEW], ON);
            await store.keeping.put('view', 'w', { title: 'W' }, { at: ON.at, by: 'Ann' });
            await store.catalogue.refresh('2026-03-06');
            expect((await store.counts()).events).toBeGreaterThan(events);
            const numbers: number[] = [];
            for await (const { seq } of store.events()) numbers.push(seq);
            expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          },
          to,
          'write',
        );
      });

      test('broken off, it is refused in one line, and gone on with', async () => {
        for (const table of ['analyses', 'events', 'snapshots', 'entries']) {
          const to = await place();
          const broken = copyRegister(full, to, { progress: brokenOffAt(table) });
          await expect(broken).rejects.toThrow('broken off');
          expect(await refusal(openStore(to, { mode: 'read' }))).toMatch(/: an unfinished copy: /);
          expect(await refusal(openStore(to, { mode: 'write' }))).toMatch(/: an unfinished copy: /);
          expect(await refusal(copyRegister(to, await file()))).toMatch(/: an unfinished copy: /);
          expect(await refusal(copyRegister(full, to))).toMatch(/: an unfinished copy: /);
          await copyRegister(full, to, { resume: true });
          expect(await refusal(copyRegister(full, to, { resume: true }))).toMatch(/no unfinished copy/);
        }
      });

      test('broken off, it is gone on with when there is more to copy', async () => {
        const [from, to] = [await file(), await place()];
        await copyRegister(full, from);
        await expect(copyRegister(from, to, { progress: brokenOffAt('threads') })).rejects.toThrow();
        await using(
          async (store) => {
            await store.add([NEW], ON);
            await store.catalogue.refresh('2026-03-06');
            await store.passages.refresh();
          },
          from,
          'write',
        );
        const { hash, rows } = await copyRegister(from, to, { resume: true });
        const anew = await copyRegister(from, await file());
        expect({ hash, rows }).toEqual({ hash: anew.hash, rows: anew.rows });
        expect((await checkRegister(to, { catalogue: true })).parts.flatMap(({ faults }) => faults)).toEqual(
          [],
        );
        const ghent = { all: [{ words: ['ghent'], prefix: false }], not: [] };
        await using(
          async ({ catalogue }) => expect(await catalogue.matching(ghent, true)).toHaveLength(1),
          to,
        );
      });

      test('marked from the moment it is made: at none it is a register that holds nothing', async () => {
        const to = await place();
        const made = await connect(to, { mode: 'write', toFill: true });
        expect(await made.isUnfinished()).toBe(true);
        await made.db.destroy();
        expect(await refusal(openStore(to, { mode: 'write' }))).toMatch(/: an unfinished copy: /);
        const { hash } = await copyRegister(full, to, { resume: true });
        expect((await checkRegister(to)).hash).toBe(hash);
      });

      test.each([300, 700, 1_100, 1_500])(
        'killed after %i ms, nothing of it is taken for a register',
        async (after) => {
          const to = await place();
          await killedAfter(after, 'db', 'copy', full, to);
          const state = await statusOf(to).catch((error: StoreError) => error.fault);
          const whole = typeof state !== 'string' && !state.unfinished;
          if (!whole) await copyRegister(full, to, { resume: typeof state !== 'string' });
          expect((await checkRegister(to)).hash).toBe((await checkRegister(full)).hash);
        },
      );

      test('as it stood when it began, while others write', async () => {
        const from = await place();
        await copyRegister(full, from);
        const store = await openStore(from, { mode: 'change' });
        const before = (await store.counts()).events;
        let adding: Promise<unknown> | null = null;
        const progress = () => {
          adding ??= store.add([NEW], ON);
        };
        const { events } = await copyRegister(from, await file(), { progress });
        await adding;
        expect((await store.counts()).events).toBeGreaterThan(before);
        expect(events).toBe(before);
        await store.close();
      });

      test('not onto itself, nor onto what is there', async () => {
        const to = await place();
        await copyRegister(full, to);
        expect(await refusal(copyRegister(to, to))).toMatch(/: is where it would be copied from/);
        expect(await refusal(copyRegister(full, to))).toMatch(/: a register is there already/);
      });
    });

  test('not from where there is none', async () => {
    expect(await refusal(copyRegister(join(folder, 'none.db'), await file()))).toMatch(/no register there/);
  });

  test('another one does not go on with it', async () => {
    const [to, other] = [await file(), await file()];
    await using((store) => store.add([NEW], ON), other, 'write');
    await expect(copyRegister(full, to, { progress: brokenOffAt('snapshots') })).rejects.toThrow();
    expect(await refusal(copyRegister(other, to, { resume: true }))).toMatch(/of another register/);
  });
});
