import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/store/checking/check.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { postgresDialect } from '../../src/store/postgres-dialect.ts';
import { CommitUnheard } from '../../src/store/postgres-errors.ts';
import type { Store } from '../../src/store/store.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { analysisOf } from '../register/analyses.ts';

const ON = { at: '2026-01-01T00:00:00Z', rules: '1' };
const ANN = { kind: 'person', name: 'Ann' } as const;

describe.runIf(hasPostgres())('a connection that is lost', () => {
  let server: Postgres;
  let admin: pg.Client;
  let address: string;
  let store: Store;
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);

  beforeAll(async () => {
    process.on('uncaughtException', note);
    server = await startPostgres({ safe: true });
    address = await server.fresh();
    store = await openPostgres(address, { mode: 'write' });
    admin = new pg.Client(address);
    admin.on('error', () => undefined);
    await admin.connect();
  });
  afterAll(async () => {
    await store?.close();
    await admin?.end().catch(() => undefined);
    server?.end();
    process.off('uncaughtException', note);
  });

  const cut = () =>
    admin.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'watchpoint'`,
    );

  test('in the middle of calls, is one line each time, and what was acknowledged is there once', async () => {
    for (let n = 0; n < 40; n++) {
      const timer = wait(n % 20).then(cut);
      const text = `The Council will open bridge ${n} by 2027.`;
      const one = analysisOf(text, {
        head: { id: `doc:${n}` },
        commitments: [{ action: `open bridge ${n}` }],
      });
      const outcome = await store.add([one], ON).then(() => null, String);
      await timer;
      if (outcome !== null)
        expect(outcome).toMatch(
          /^StoreError: postgres:\/\/127\.0\.0\.1:\d+\/postgres: (the connection was lost|it was shut down)[^\n]+$/,
        );
      await wait(1);
      const [again] = await store.add([one], ON);
      if (outcome === null) expect(again!.outcome).toBe('unchanged');
    }
    expect((await store.counts()).documents).toBe(40);
    expect(uncaught).toEqual([]);
  });

  test('between a commit and its answer, is said to leave open whether it was taken', async () => {
    const item = { document: 'doc:1', item: 'nothing', reason: null } as const;
    const driver = postgresDialect(null as never).createDriver();
    const lost = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    const breaking = { executeQuery: () => Promise.reject(lost), streamQuery: null as never };
    await expect(driver.commitTransaction(breaking)).rejects.toBeInstanceOf(CommitUnheard);
    await expect(driver.rollbackTransaction(breaking)).resolves.toBeUndefined();

    await admin.query(`create function s1.cut() returns trigger language plpgsql as
      'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'`);
    await admin.query(`create constraint trigger cut after insert on events deferrable initially deferred
      for each row execute function s1.cut()`);
    const said = store.append([{ kind: 'accepted', ...item }], { at: ON.at, by: ANN });
    await expect(said).rejects.toMatchObject({
      fault: 'unheard',
      message: expect.stringMatching(
        /: the connection was lost while a change was being kept, which may or may not have been taken: [^\n]+"watchpoint history"[^\n]+$/,
      ),
    });
    await admin.query('drop trigger cut on events');
    await store.append([{ kind: 'accepted', ...item }], { at: ON.at, by: ANN });
  });

  test('with the server, is said until the server is there again, and then all is as it was', async () => {
    const before = await store.counts();
    server.stop('immediate');
    await expect(store.counts()).rejects.toMatchObject({ fault: 'lost' });
    await expect(openPostgres(address, { mode: 'read' })).rejects.toMatchObject({ fault: 'lost' });
    server.start();
    expect(await store.counts()).toEqual(before);
    expect(uncaught).toEqual([]);
  });
});

describe.runIf(hasPostgres())('a PostgreSQL that does not wait for its disk', () => {
  let servers: readonly Postgres[] = [];
  afterAll(() => {
    for (const one of servers) one.end();
  });

  const said = async (server: Postgres) => {
    const store = await openPostgres(await server.fresh(), { mode: 'write' });
    const says = await store.durability();
    await store.close();
    return says;
  };

  test('is not called durable', async () => {
    servers = [await startPostgres({ safe: true }), await startPostgres()];
    expect(await said(servers[0]!)).toEqual([]);
    const there = await servers[1]!.fresh();
    await (await openPostgres(there, { mode: 'write' })).close();
    expect((await checkRegister(there)).warnings).toHaveLength(3);
    expect(await said(servers[1]!)).toEqual([
      expect.stringMatching(/^its PostgreSQL has fsync = off, and is not durable: [^\n]+: turn it on$/),
      expect.stringMatching(/full_page_writes = off/),
      expect.stringMatching(/synchronous_commit = off/),
    ]);
  });
});
