import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated } from '../../../bench/scale/generated.ts';
import { jobsOf } from '../../../src/server/jobs/status.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { bin, watchpoint } from '../../cli/program.ts';
import { hasPostgres, type Postgres, startPostgres } from '../../postgres.ts';
import { type Hosts, hasHosts, startHosts, wrongClock } from './hosts.ts';
import { type Publisher, startPublisher } from './publisher.ts';

/** Documents that somebody names, and those that a source lists. */
const [NAMED, LISTED] = [4, 16];
const [A, B, C, D, SERVER] = [1, 2, 3, 4, 5];

/**
 * Workers and a server, each on a host of its own, with one PostgreSQL; and what happens to them meanwhile. Everything
 * that goes wrong does so while a document is being fetched, which is when the publisher can tell who is at it.
 */
describe.runIf(hasPostgres() && hasHosts())('three workers and a server on hosts of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-hosts-'));
  const log: string[] = [];
  const began = Date.now();
  const say = (line: string) => log.push(`${((Date.now() - began) / 1000).toFixed(1)} ${line}`);
  const workers = new Map<number, ChildProcess>();
  let postgres: Postgres;
  let hosts: Hosts;
  let publisher: Publisher;
  let place: string;
  let server: ChildProcess;

  beforeAll(async () => {
    hosts = startHosts(6);
    publisher = await startPublisher(LISTED, hosts.centre);
    postgres = await startPostgres({ listen: '*', safe: true });
    appendFileSync(join(postgres.folder, 'data/pg_hba.conf'), 'host all all 10.0.0.0/8 trust\n');
    place = await postgres.fresh();
    const client = new pg.Client(place);
    await client.connect();
    await client.query('select pg_reload_conf()');
    await client.end();
  }, 30_000);
  afterAll(() => {
    if (process.env.WATCHPOINT_TEST_LOG) writeFileSync(process.env.WATCHPOINT_TEST_LOG, log.join('\n'));
    publisher?.close();
    hosts?.end();
    postgres?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (host: number, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const at = place.replace('127.0.0.1', hosts.centre);
    const child = hosts.start(host, [process.execPath, bin, ...args], { WATCHPOINT_DB: at, ...env });
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (words: string) => {
        for (const line of words.split('\n')) if (line !== '') say(`${host}: ${line}`);
      });
    return child;
  };
  const work = (host: number, env?: Readonly<Record<string, string>>) =>
    workers.set(
      host,
      run(
        host,
        ['worker', '--silence', '10', '--pause', '0', '--allow', `${hosts.centre}:${publisher.port}`],
        env,
      ),
    );
  const source = () => `http://${hosts.centre}:${publisher.port}/feed`;
  const files = () =>
    Array.from({ length: NAMED }, (_, n) => {
      const { title, text } = generated(n, { of: NAMED, seed: 3 });
      const file = join(folder, `named-${n}.txt`);
      writeFileSync(file, `${title}\n\n${text}`);
      return file;
    });
  const cli = (db: string, ...args: readonly string[]) => {
    const ended = watchpoint(args, { env: { WATCHPOINT_DB: db } });
    expect(ended.status, ended.stderr).toBe(0);
    return ended.stdout;
  };
  const add = (db: string) =>
    cli(
      db,
      'source',
      'add',
      'feed',
      '--set',
      `address=${source()}`,
      '--as',
      'office',
      '--allow',
      `${hosts.centre}:${publisher.port}`,
    );

  test('all that can go wrong goes wrong, and nothing is lost, nothing twice', {
    timeout: 400_000,
  }, async () => {
    cli(place, 'jobs', 'add', ...files(), '--published', '2026-03-02');
    add(place);
    let done = 0;
    const then = (what: (host: number) => void) => (from: string | undefined) => {
      say(`${hosts.hostAt(from)} asks, and it happens`);
      what(hosts.hostAt(from));
      done++;
    };
    // Killed while it has a document in hand; another takes its place on another host.
    publisher.when(
      3,
      60_000,
      then((host) => {
        workers.get(host)!.kill('SIGKILL');
        publisher.forget(hosts.addressOf(host));
        work(D);
      }),
    );
    // Cut off for a moment.
    publisher.when(
      6,
      500,
      then((host) => {
        hosts.cut(host);
        setTimeout(() => hosts.mend(host), 2_000);
      }),
    );
    // The database ends, as by a loss of power; and as its people end it.
    publisher.when(
      9,
      500,
      then(() => {
        postgres.stop('immediate');
        setTimeout(() => postgres.start(), 1_500);
      }),
    );
    publisher.when(
      12,
      500,
      then(() => {
        postgres.stop('fast');
        setTimeout(() => postgres.start(), 500);
      }),
    );
    // Cut off for so long that both ends give up; the server meanwhile, too.
    publisher.when(
      15,
      60_000,
      then((host) => {
        for (const one of [host, SERVER]) hosts.cut(one);
        publisher.forget(hosts.addressOf(host));
        setTimeout(() => {
          for (const one of [host, SERVER]) hosts.mend(one);
        }, 20_000);
      }),
    );
    server = run(SERVER, [
      'serve',
      '--public',
      '--host',
      '0.0.0.0',
      '--port',
      '8080',
      '--address',
      `http://${hosts.addressOf(SERVER)}:8080`,
    ]);
    await until(async () => log.some((line) => line.includes('Watchpoint is at')), log);
    work(A);
    work(B, wrongClock(-80));
    work(C, wrongClock(3000));
    await until(async () => {
      const state = await jobsOf(place).catch(() => null);
      return state !== null && done === 5 && state.coming === 0;
    }, log);
    expect(publisher.most(), 'of a host one document at a time, whoever asks').toBe(1);
  });

  test('the register is that of a single process', { timeout: 200_000 }, async () => {
    const single = join(folder, 'single.db');
    cli(single, 'add', ...files(), '--published', '2026-03-02');
    add(single);
    // Not waited for as the others are: the publisher is this process.
    const watch = spawn(process.execPath, [bin, 'watch', '--pause', '0', '--db', single], {
      stdio: 'ignore',
    });
    expect(await new Promise((resolve) => watch.once('exit', resolve))).toBe(0);
    const [mine, its] = [await all(place), await all(single)];
    expect(mine.events.length).toBeGreaterThan(NAMED + LISTED);
    expect(mine).toEqual(its);
  });

  test('the workers end when they are told to, and the server shows what they did', {
    timeout: 200_000,
  }, async () => {
    const left = [...workers.values()].filter((one) => one.exitCode === null && one.signalCode === null);
    expect(left.length, log.join('\n')).toBe(3);
    const ended = left.map((one) => new Promise((resolve) => one.once('exit', resolve)));
    for (const one of left) one.kill('SIGTERM');
    expect(await Promise.all(ended), log.join('\n')).toEqual([0, 0, 0]);
    const at = `http://${hosts.addressOf(SERVER)}:8080`;
    await until(
      async () => ((await (await fetch(`${at}/api/documents`)).json()) as { total: number }).total >= LISTED,
      log,
    );
    server.kill('SIGTERM');
  });
});

async function until(true_: () => Promise<boolean>, log: readonly string[]): Promise<void> {
  for (const end = Date.now() + 380_000; Date.now() < end; await sleep(500))
    if (await true_().catch(() => false)) return;
  throw new Error(`it did not come to that:\n${log.join('\n')}`);
}

/** All that a register holds but when. */
async function all(place: string) {
  const store = await openStore(place, { mode: 'read' });
  try {
    const events = [];
    for await (const { by, event } of store.events()) events.push({ by, event });
    const texts = await Promise.all(
      (await store.editions()).map(async ({ head }) => [
        head.id,
        head.edition,
        await store.text(head.id, head.edition),
      ]),
    );
    return { events, texts, items: await items(store), answers: await answers(store) };
  } finally {
    await store.close();
  }
}

async function items(store: Store) {
  const items = [];
  for await (const { checked: _, due: __, ...item } of store.following.items()) items.push(item);
  return items;
}

/** How often each answer was kept: once. */
async function answers(store: Store) {
  const answers: string[] = [];
  for await (const { asked, hash } of store.following.snapshots()) answers.push(`${asked} ${hash}`);
  return answers.sort();
}
