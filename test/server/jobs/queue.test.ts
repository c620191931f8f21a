import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generated } from '../../../bench/scale/generated.ts';
import { check } from '../../../src/server/jobs/check.ts';
import { fetchOne } from '../../../src/server/jobs/fetch.ts';
import { giveToWorkers, jobCalled, tryAgain } from '../../../src/server/jobs/giving.ts';
import { atOnce, Lapsed } from '../../../src/server/jobs/inside.ts';
import { sendAgain } from '../../../src/server/jobs/keepGoing.ts';
import { jobsText } from '../../../src/server/jobs/printed.ts';
import { openQueue, type Queue } from '../../../src/server/jobs/queue.ts';
import { readOne } from '../../../src/server/jobs/read.ts';
import { begin } from '../../../src/server/jobs/rounds.ts';
import type { QueueName } from '../../../src/server/jobs/stages.ts';
import { jobsIn, jobsOf } from '../../../src/server/jobs/status.ts';
import { stepOf } from '../../../src/server/jobs/steps.ts';
import { sharedTurns } from '../../../src/server/jobs/turns.ts';
import type { Task, Workshop } from '../../../src/server/jobs/workshop.ts';
import type { Fetched } from '../../../src/sources/fetching.ts';
import { takeReadingIn } from '../../../src/sources/intake.ts';
import { readingOf } from '../../../src/sources/reading/reading.ts';
import { CouldNotCheck } from '../../../src/sources/source.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { folder, watchpoint } from '../../cli/program.ts';
import { hasPostgres, type Postgres, startPostgres } from '../../postgres.ts';
import { give, hastyQueue, OFFICE, publisherOf, through, workUntil } from './shop.ts';

const files = folder();

test('a register in a file needs no workers, and says so in a line', async () => {
  const { status, stderr } = watchpoint(['worker', '--db', `${files}/own.db`]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `watchpoint: ${files}/own.db is a file, which one machine reads and writes: workers need PostgreSQL (--db postgres://…); "watchpoint watch" does it all in one process\n`,
  });
});

describe.runIf(hasPostgres())('work that is shared', () => {
  let server: Postgres;
  let place: string;
  let queue: Queue;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());
  beforeEach(async () => {
    place = await server.fresh();
    queue = await hastyQueue(place);
  });
  afterEach(() => queue?.close());

  test('documents are taken in in the order in which they were given, as a single process takes them', async () => {
    // The first takes longest to be read.
    const step: Workshop['step'] = async (order) => {
      if (order.is === 'read' && order.given.name === '0.txt') await new Promise((go) => setTimeout(go, 500));
      return stepOf(order);
    };
    await give(queue, 0, 6);
    const { told } = await workUntil(queue, through(queue), { step });
    expect(told.map(({ is }) => is)).toEqual(Array(6).fill('new'));
    const single = await openSqlite(`${files}/single.db`, { mode: 'write' });
    for (let n = 0; n < 6; n++) {
      const { title, text, published } = generated(n, { of: 20, seed: 5 });
      const given = { name: `${n}.txt`, published };
      const at = '2026-03-02T09:00:00.000Z';
      await takeReadingIn(await readingOf(Buffer.from(`${title}\n\n${text}`), given), {
        store: single,
        at,
        rules: '1',
      });
    }
    expect(await eventsOf(queue.store)).toEqual(await eventsOf(single));
    await single.close();
  });

  test('one that fails is tried again, then given up with its reason, and those behind it go on', async () => {
    const ids = await give(queue, 0, 3);
    let tries = 0;
    const step: Workshop['step'] = async (order) => {
      if (order.is !== 'read' || order.given.name !== '0.txt') return stepOf(order);
      tries++;
      throw new Error('its table of contents has no end');
    };
    const { told } = await workUntil(queue, through(queue), { step });
    expect(tries).toBe(2);
    expect(told.map(({ is }) => is).sort()).toEqual(['failed', 'new', 'new']);
    const state = await jobsIn(queue);
    expect(state).toMatchObject({ coming: 0, failed: 1 });
    expect(state.failures).toMatchObject([
      { id: ids[0], stage: 'read', name: '0.txt', why: 'its table of contents has no end' },
    ]);
    expect(jobsText(state, 80)).toContain('its table of contents has no end');
    for (const line of jobsText(state, 80).split('\n')) expect(line.length).toBeLessThanOrEqual(80);

    expect(await tryAgain(queue, 'all')).toEqual([ids[0]]);
    expect((await workUntil(queue, through(queue))).told).toMatchObject([{ id: ids[0], is: 'new' }]);
    expect((await queue.store.counts()).documents).toBe(3);
  });

  test('what no reader can read is not tried again', async () => {
    const [id] = await giveToWorkers(queue, [
      { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7 broken'), given: { name: 'a.pdf' } },
    ]);
    const { told } = await workUntil(queue, through(queue));
    expect(told).toMatchObject([{ id, is: 'unread' }]);
    expect(await jobCalled(queue, id!)).toMatchObject({ outcome: 'unread', tries: 0 });
  });

  test("a worker whose job is another's by now changes nothing", async () => {
    await give(queue, 0, 1);
    const late = await taken(queue);
    await queue.boss.fail('read', late.job as never, {});
    const shop = { queue, step: stepOf, clock: { now: () => 0 } } as unknown as Workshop;
    await readOne(await taken(queue), shop);
    const after = await jobCalled(queue, late.data.id!);
    await expect(readOne(late, shop)).rejects.toThrow(Lapsed);
    expect(after).toMatchObject({ stage: 'analyse', outcome: null });
    expect(await jobCalled(queue, late.data.id!)).toEqual(after);
    const { told } = await workUntil(queue, through(queue));
    expect(told.length).toBe(1);
  });

  test('a worker that was cut off and could not fetch changes nothing of what another fetched meanwhile', async () => {
    await queue.store.following.addSource('office', OFFICE, '2026-03-02T09:00:00.000Z');
    const publisher = publisherOf(1);
    await atOnce(queue, (inside) => begin(inside, 'office'));
    const late = await listedBy(publisher, queue);
    const shop = { queue, ...publisher, clock: { now: () => Date.now() } } as unknown as Workshop;
    let after: unknown;
    const get = async (): Promise<Fetched> => {
      await queue.boss.fail('fetch', late.job as never, {});
      await fetchOne(await taken(queue, 'fetch'), shop);
      after = await jobCalled(queue, late.data.id!);
      return { is: 'unknown', asked: '', why: 'no way there', notBefore: null };
    };
    const cut = { ...shop, fetcher: async () => ({ get, close: async () => undefined }) };
    await expect(fetchOne(late, cut)).rejects.toThrow('no way there');
    expect(after).toMatchObject({ stage: 'read', why: null });
    expect(await jobCalled(queue, late.data.id!)).toEqual(after);
  });

  test('what is on its way and has no job gets one', async () => {
    await give(queue, 0, 2);
    await queue.boss.deleteAllJobs('read');
    await sql`update ${sql.id(queue.schema, 'intake')} set moved = now() - interval '1 hour'`.execute(
      queue.db,
    );
    await atOnce(queue, (inside) => sendAgain(inside, queue.schema));
    expect((await workUntil(queue, through(queue))).told.length).toBe(2);
  });

  test('a source is checked once when it is due, and its check is told of when all it found is through', async () => {
    await queue.store.following.addSource('office', OFFICE, '2026-03-02T09:00:00.000Z');
    const { asked, ...publisher } = publisherOf(4);
    await workUntil(queue, async () => (await queue.store.following.checks()).length > 0, publisher);
    expect(await queue.store.following.checks()).toMatchObject([
      { source: 'office', outcome: 'new', listed: 4, fresh: 4, failed: 0, why: null },
    ]);
    expect(asked.length).toBe(4);
    expect(await queue.store.following.itemCounts('office')).toEqual({ read: 4 });
  });

  test('where the publisher asks to wait, the rest is left for the next check, and nothing is lost', async () => {
    await queue.store.following.addSource('office', OFFICE, '2026-03-02T09:00:00.000Z');
    const address = 'https://example.org/1';
    const notBefore = new Date(Date.now() + 3_000).toISOString();
    const later: Fetched = { is: 'unknown', asked: address, why: 'asked too often', notBefore };
    const broken = publisherOf(4, new Map([[address, later]]));
    const checks = () => queue.store.following.checks();
    await workUntil(queue, async () => (await checks()).length === 1, broken);
    expect(await checks()).toMatchObject([{ outcome: 'could not check', why: 'asked too often', notBefore }]);
    expect(await through(queue)()).toBe(true);
    await sql`update ${sql.id(queue.schema, 'hosts')} set held = null`.execute(queue.db);
    await sql`update items set due = ${'2026-03-02T09:00:00.000Z'}`.execute(queue.db);
    await atOnce(queue, (inside) => begin(inside, 'office'));
    await workUntil(queue, async () => (await checks()).length === 2, publisherOf(4));
    expect((await queue.store.counts()).documents).toBe(4);
  });

  test('a list that is away is said to be so, in the words of the source', async () => {
    await queue.store.following.addSource('office', OFFICE, '2026-03-02T09:00:00.000Z');
    const gone: Fetched = { is: 'gone', asked: OFFICE.address, address: OFFICE.address, status: 404 };
    const checks = () => queue.store.following.checks();
    const publisher = publisherOf(4, new Map([[OFFICE.address, gone]]));
    await workUntil(queue, async () => (await checks()).length === 1, publisher);
    expect(await checks()).toMatchObject([
      { outcome: 'could not check', why: 'the list is away', listed: 0 },
    ]);
  });

  test('what was listed before a list broke off is read', async () => {
    await queue.store.following.addSource('office', OFFICE, '2026-03-02T09:00:00.000Z');
    const checks = () => queue.store.following.checks();
    const publisher = publisherOf(2);
    const list: Workshop['list'] = async function* (source, get) {
      yield* publisher.list(source, get);
      throw new CouldNotCheck('its second page is away');
    };
    await workUntil(queue, async () => (await checks()).length === 1, { ...publisher, list });
    expect(await checks()).toMatchObject([
      { outcome: 'could not check', why: 'its second page is away', fresh: 2 },
    ]);
  });

  test('of a host one request at a time, and the pause after it, whoever asks', async () => {
    const signal = new AbortController().signal;
    const clock = {
      now: () => Date.now(),
      sleep: (ms: number) => new Promise<void>((go) => setTimeout(go, ms)),
    };
    let [open, most, ended] = [0, 0, 0];
    const pauses: number[] = [];
    const ask = async () => {
      most = Math.max(most, ++open);
      if (ended > 0) pauses.push(performance.now() - ended);
      await clock.sleep(20);
      open--;
      ended = performance.now();
    };
    const workers = ['one', 'two', 'three'].map((name) => sharedTurns(queue.jobs, name, clock, signal));
    await Promise.all(workers.flatMap((one) => [0, 1].map(() => one.take('example.org', 300, ask))));
    expect({ most, short: pauses.filter((one) => one < 290) }).toEqual({ most: 1, short: [] });
  });

  test('how the work stands can be asked by who may only read, and where there is none', async () => {
    await give(queue, 0, 2);
    const state = await jobsOf(place);
    expect(state).toMatchObject({ coming: 2, failed: 0, workers: [{ name: 'one', alive: true }] });
    expect(state!.stages.find(({ stage }) => stage === 'read')).toMatchObject({ waiting: 2, active: 0 });
    const other = await server.fresh();
    await (await (await import('../../../src/store/open.ts')).openStore(other, { mode: 'write' })).close();
    expect(await jobsOf(other)).toBeNull();
  });

  test('jobs are given, shown and listed on the command line', () => {
    const env = { WATCHPOINT_DB: place };
    const input = Buffer.from('A statement\n\nThe minister will publish a plan by June 2026.');
    expect(watchpoint(['jobs', 'add', '-'], { env, input })).toMatchObject({ status: 0, stderr: '' });
    expect(watchpoint(['jobs', 'add', 'nowhere.txt'], { env })).toMatchObject({
      status: 2,
      stderr: 'watchpoint: nowhere.txt is not there: check the name\n',
    });
    expect(watchpoint(['jobs', 'show', '1'], { env }).stdout).toContain('waits to be done: read');
    expect(JSON.parse(watchpoint(['jobs', '--format', 'json'], { env }).stdout)).toMatchObject({ coming: 1 });
    expect(watchpoint(['jobs', 'show', '99'], { env })).toMatchObject({ status: 2 });
    expect(watchpoint(['jobs', 'retry', '1'], { env }).stdout).toBe('0 jobs to be tried again\n');
    expect(watchpoint(['worker', '--stages', 'read,dance'], { env }).stderr).toContain('"dance" is none');
  });
});

test('a queue is opened by address alone', async () => {
  await expect(openQueue('register.db', { mode: 'use' })).rejects.toThrow('workers need PostgreSQL');
});

/** All that the log says but when. */
async function eventsOf(store: Store) {
  const events = [];
  for await (const { by, event } of store.events()) events.push({ by, event });
  return events;
}

/** The first document of a source's list, as a worker has it in hand that is to fetch it. */
async function listedBy(publisher: Partial<Workshop>, queue: Queue): Promise<Task> {
  const ending = new AbortController().signal;
  const clock = { now: () => Date.now() };
  await check(await taken(queue, 'check'), { ...publisher, queue, clock, ending } as unknown as Workshop);
  return taken(queue, 'fetch');
}

/** The next job of a stage, as a worker has it in hand. */
async function taken({ boss }: Queue, name: QueueName = 'read'): Promise<Task> {
  const [job] = (await boss.fetch(name)) as unknown as [Task['job'] & Pick<Task, 'data'>];
  const signal = new AbortController().signal;
  return { name, job, data: job.data, from: null, reason: null, signal };
}
