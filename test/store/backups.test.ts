import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Line } from '../../bench/kills/deeds.ts';
import { type Disk, diskOf } from '../../bench/kills/disk.ts';
import { AT, numbered, RULES } from '../../bench/kills/made.ts';
import { checkRegister } from '../../src/store/checking/check.ts';
import { backUp } from '../../src/store/copying/backup.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-backups-'));
let server: Postgres | null = null;
let disk: Disk | null = null;
let files = 0;
const file = async (): Promise<Place> => join(folder, `${++files}.db`);

beforeAll(async () => {
  if (hasPostgres()) server = await startPostgres({ safe: true });
  disk = diskOf(24);
});
afterAll(() => {
  server?.end();
  disk?.end();
  rmSync(folder, { recursive: true, force: true });
});

const faultsOf = async (place: Place) =>
  (await checkRegister(place, { catalogue: true })).parts.flatMap(({ faults }) => faults);

/** A process of its own that adds documents, telling which are in; until it has added all, or is ended. */
function writing(place: Place, from: number) {
  const program = join(import.meta.dirname, '../../bench/kills/deeds.ts');
  const child = spawn(process.execPath, [program, place, 'add one', `${from}`, '1', ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const added: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    const said = JSON.parse(line) as Line;
    if ('did' in said) added.push(...(said.did.documents ?? []).map(([document]) => document));
  });
  return { added, ended: new Promise((done) => child.once('close', done)) };
}

const STORES: readonly (readonly [string, () => Promise<Place>, () => Promise<Place>])[] = [
  ['SQLite', file, () => (server === null ? file() : server.fresh())],
  ['PostgreSQL', () => server!.fresh(), file],
];

describe.each(STORES)('a register in %s', (name, place, other) => {
  test.runIf(name === 'SQLite' || hasPostgres())(
    'is backed up while two processes add: each backup is clean, has what was acknowledged, and goes to the other store and back with one hash',
    async () => {
      const from = await place();
      await (await openStore(from, { mode: 'write' })).close();
      const writers = [writing(from, 0), writing(from, 100)];
      const hashes: (string | null)[] = [];
      for (let n = 0; n < 3; n++) {
        const before = writers.flatMap(({ added }) => added);
        const backup = await file();
        const { hash } = await backUp(from, backup);
        hashes.push(hash);
        expect(await faultsOf(backup)).toEqual([]);
        const store = await openStore(backup, { mode: 'read' });
        const there = new Set((await store.editions()).map(({ head }) => head.id));
        await store.close();
        expect(before.filter((document) => !there.has(document))).toEqual([]);
        const [away, home] = [await other(), await file()];
        expect((await copyRegister(backup, away)).hash).toBe(hash);
        expect((await copyRegister(away, home)).hash).toBe(hash);
        expect(await faultsOf(home)).toEqual([]);
      }
      await Promise.all(writers.map(({ ended }) => ended));
      expect(writers.map(({ added }) => added.length)).toEqual([24, 24]);
      expect(new Set(hashes).size).toBeGreaterThan(0);
    },
    60_000,
  );

  test.runIf(name === 'SQLite' || hasPostgres())(
    'is backed up whole or not at all where the disk gets full meanwhile (skipped where no disk may be mounted)',
    async ({ skip }) => {
      if (!disk!.isOne) skip();
      const from = await place();
      const store = await openStore(from, { mode: 'write' });
      await store.add(
        Array.from({ length: 20 }, (_, n) => numbered(n)),
        { at: AT, rules: RULES },
      );
      await store.close();
      const outcomes: string[] = [];
      for (let room = 300_000; room < 3_000_000; room += 300_000) {
        disk!.fill(room);
        const to = join(disk!.folder, `${room}.db`);
        const said = await backUp(from, to).then(
          () => 'made',
          (error) => String(error.fault),
        );
        outcomes.push(said);
        if (said === 'made') expect(await faultsOf(to)).toEqual([]);
        else expect([said, existsSync(to)]).toEqual(['full', false]);
        rmSync(to, { force: true });
        disk!.empty();
      }
      expect(new Set(outcomes)).toEqual(new Set(['full', 'made']));
    },
    60_000,
  );
});
