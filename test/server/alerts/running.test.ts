import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { proofNow } from '../../../src/server/alerts/proof.ts';
import { runAlerts } from '../../../src/server/alerts/running.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { add, alertBy, freshFile, officeOf, PORTS, QUAYS, storeWith } from './office.ts';

const root = join(import.meta.dirname, '../../..');
let store: Store;
afterEach(() => store?.close());

const began = async (alert: object = {}) => {
  store = await storeWith();
  await alertBy(store, alert);
};

describe('what is told', () => {
  test('what is new and concerns the audience, with quote, reason and place', async () => {
    await began();
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    expect(await run()).toMatchObject({ alerts: 1, found: 1, written: 1, delivered: 1, problems: [] });
    const [{ letter }] = given as [(typeof given)[0]];
    expect(letter.subject).toBe('Ports: 1 new');
    expect(letter.news).toHaveLength(1);
    expect(letter.news[0]).toMatchObject({
      occasion: 'new',
      kind: 'commitment',
      why: 'Ports: “quay” (a subject of the profile)',
      quote: { title: 'On quays', address: 'https://example.org/quays' },
    });
    const { words, document, edition, start, end } = letter.news[0]!.quote!;
    expect((await store.text(document, edition))!.slice(start, end)).toBe(words);
  });

  test('what was there before is not told, unless it is asked for from the start', async () => {
    store = await storeWith();
    await add(store, QUAYS);
    await alertBy(store, {});
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    await run();
    expect(given).toHaveLength(0);
  });

  test('once, however often it is run; and again with what changed', async () => {
    await began();
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    for (let i = 0; i < 3; i++) await run();
    expect(given).toHaveLength(1);
    await add(store, QUAYS.replace('June 2027', 'June 2028'), { at: '2026-03-03T09:00:00Z' });
    await run('2026-03-03T10:00:00Z');
    expect(given).toHaveLength(2);
    expect(given[1]!.letter.news.map(({ occasion }) => occasion)).toEqual(['changed']);
    expect(given[1]!.letter.news[0]!.says).toMatch(/deadline moved/);
  });

  test('what only touches the audience is told to those who ask for it', async () => {
    const text = 'The United Kingdom will build a steelworks in Port Talbot.';
    await began({ touching: true });
    await add(store, text);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    await run();
    expect(given[0]!.letter.news[0]!.against[0]).toMatch(/only a part of a name/);
  });

  test('what a later document says of an earlier one', async () => {
    await began({ on: ['moved', 'reported', 'withdrawn', 'firmed', 'softened'] });
    await add(store, 'The United Kingdom will build a new quay for ferries at Harwich by June 2027.');
    await add(
      store,
      'The United Kingdom will now build the new quay for ferries at Harwich by December 2029, later than planned.',
      {
        id: 'https://example.org/later',
        title: 'Later',
        published: '2026-05-01',
        at: '2026-05-01T09:00:00Z',
      },
    );
    const { run, given } = officeOf(store, '2026-05-01T10:00:00Z');
    await run();
    const news = given.flatMap(({ letter }) => letter.news);
    expect(news.map(({ occasion }) => occasion)).toEqual(['moved']);
    expect(news[0]!.later).toMatchObject({ title: 'Later' });
  });

  test('what is due, once for its day; what became overdue, once', async () => {
    await began({ on: ['due', 'overdue'], ahead: 30 });
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2027-06-10T10:00:00Z');
    await run('2027-05-20T10:00:00Z');
    expect(given).toHaveLength(0);
    await run('2027-06-05T10:00:00Z');
    await run('2027-06-06T10:00:00Z');
    expect(given.map(({ letter }) => letter.subject)).toEqual(['Ports: 1 due']);
    await run('2027-07-01T10:00:00Z');
    await run('2027-07-02T10:00:00Z');
    expect(given.map(({ letter }) => letter.subject)).toEqual(['Ports: 1 due', 'Ports: 1 overdue']);
    expect(given[1]!.letter.news[0]!.says).toMatch(/30 June 2027; no document read reports it done/);
  });

  test('a source that fails, once for as long as it fails', async () => {
    await began({ audience: undefined, on: ['source failing'] });
    await store.following.addSource('s', { title: 'The Gazette' }, '2026-03-01T00:00:00Z');
    const check = (hour: string, outcome: 'unchanged' | 'could not check') =>
      store.following.recordCheck({
        ...{ source: 's', began: `2026-03-02T${hour}:00Z`, ended: `2026-03-02T${hour}:10Z`, outcome },
        ...{
          why: outcome === 'unchanged' ? null : 'no answer',
          listed: 0,
          fresh: 0,
          changed: 0,
          failed: 0,
          notBefore: null,
        },
      });
    const { run, given } = officeOf(store, '2026-03-02T13:00:00Z');
    await check('09:00', 'could not check');
    await run();
    await check('10:00', 'could not check');
    await run();
    expect(given).toHaveLength(1);
    expect(given[0]!.letter.news[0]!.says).toMatch(
      /could not be checked since 2 March 2026, 09:00 UTC: no answer/,
    );
    await check('11:00', 'unchanged');
    await check('12:00', 'could not check');
    await run();
    expect(given).toHaveLength(2);
  });

  test('by a filter as well as by an audience', async () => {
    await began({ audience: undefined, filter: { party: ['BE'] } });
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    await run();
    expect(given[0]!.letter.news.map(({ lead }) => lead)).toEqual([expect.stringMatching(/^Belgium: /)]);
  });

  test('an audience that is gone is said, and the others go on', async () => {
    await began();
    await alertBy(store, { id: 'b', audience: 'none' });
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    const { problems } = await run();
    expect(problems).toEqual(['alert b: there is no audience "none"']);
    expect(given).toHaveLength(1);
  });
});

describe('digests', () => {
  const DAILY = { when: 'daily', at: '07:00', zone: 'Europe/London' };

  test('one a day, with all that was found, grouped by what happened', async () => {
    await began(DAILY);
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
    await run();
    await add(store, 'The United Kingdom will repair the quay at Hull.', {
      id: 'https://example.org/2',
      title: 'Two',
    });
    await run('2026-03-02T23:00:00Z');
    expect(given).toHaveLength(0);
    await run('2026-03-03T07:00:00Z');
    await run('2026-03-03T08:00:00Z');
    expect(given).toHaveLength(1);
    expect(given[0]!.letter.news).toHaveLength(2);
  });

  test('nothing where nothing matched, but the proof of it where that is asked for', async () => {
    await began({ ...DAILY, silence: true });
    await store.following.addSource('s', { title: 'The Gazette' }, '2026-03-01T00:00:00Z');
    const checked = { source: 's', why: null, listed: 0, fresh: 0, changed: 0, failed: 0, notBefore: null };
    for (const hour of ['09', '10', '11'])
      await store.following.recordCheck({
        ...{ ...checked, outcome: 'unchanged' },
        ...{ began: `2026-03-02T${hour}:00:00Z`, ended: `2026-03-02T${hour}:00:10Z` },
      });
    const { run, given } = officeOf(store, '2026-03-03T07:30:00Z');
    await run();
    await run('2026-03-03T09:00:00Z');
    expect(given).toHaveLength(1);
    const { subject, proof } = given[0]!.letter;
    expect(subject).toBe('Ports: nothing matched');
    expect(Object.fromEntries(proof!.facts)).toMatchObject({
      'Looked for': expect.stringMatching(/^what concerns the audience ports/),
      So: 'the one source answered at every check, and nothing matched'.replace(
        'the one source',
        'the one source',
      ),
    });
    expect(JSON.stringify(proof!.sections)).toMatch(/"Checks","3"/);
  });
});

describe('never twice', () => {
  test('two processes at once write and send one message', async () => {
    await began();
    await add(store, QUAYS);
    const [one, two] = [officeOf(store, '2026-03-02T10:00:00Z'), officeOf(store, '2026-03-02T10:00:00Z')];
    await Promise.all([one.run(), two.run()]);
    expect(one.given.length + two.given.length).toBe(1);
  });

  test('a process killed between sending and the record: the same message under the same id', async () => {
    const file = freshFile();
    store = await openSqlite(file, { mode: 'write' });
    await store.keeping.put('audience', 'ports', PORTS, { at: '2026-03-01T08:00:00Z', by: 'Ann' });
    await alertBy(store, {});
    await add(store, QUAYS);
    await store.close();
    const script = `
      import { openSqlite } from '${root}/src/store/sqlite.ts';
      import { runAlerts } from '${root}/src/server/alerts/running.ts';
      const store = await openSqlite('${file}', { mode: 'change' });
      await runAlerts({ store, now: () => new Date('2026-03-02T10:00:00Z'), holder: 'gone:1', webhook: null,
        mail: async (message) => { console.log(message.id); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {}); } });`;
    const killed = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      encoding: 'utf8',
    });
    expect(killed.signal).toBe('SIGKILL');
    store = await openSqlite(file, { mode: 'change' });
    expect((await store.ledger.sent())[0]).toMatchObject({
      state: 'sending',
      attempts: [{ outcome: 'began' }],
    });
    const { run, given } = officeOf(store, '2026-03-02T10:05:00Z');
    await run();
    expect(given).toHaveLength(0);
    await run('2026-03-02T10:10:01Z');
    expect(given.map(({ message }) => message.id)).toEqual([killed.stdout.trim()]);
    const [sent] = await store.ledger.sent();
    expect(sent!.attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'began'],
      [2, 'began'],
      [2, 'delivered'],
    ]);
  });

  test('a process killed at any step of the writing loses nothing and tells nothing twice', async () => {
    for (const step of ['look', 'post', 'take', 'attempted'] as const) {
      await began();
      await add(store, QUAYS);
      const broken = officeOf(store, '2026-03-02T10:00:00Z');
      const ledger = new Proxy(store.ledger, {
        get: (target, name) =>
          name === step
            ? async () => {
                throw new Error('gone');
              }
            : Reflect.get(target, name),
      });
      await expect(runAlerts({ ...broken.office, store: { ...store, ledger } })).rejects.toThrow('gone');
      const after = officeOf(store, '2026-03-02T11:00:00Z');
      await after.run();
      expect(broken.given.length + after.given.length, step).toBe(1);
      await store.close();
    }
    await began();
  });
});

describe('trying again', () => {
  test('later and later, then given up with the reason', async () => {
    await began();
    await add(store, QUAYS);
    const { run, given } = officeOf(store, '2026-03-02T10:00:00Z', 'put off');
    for (let day = 2; day < 12; day++)
      for (const hour of ['00', '06', '12', '18'])
        await run(`2026-03-${String(day).padStart(2, '0')}T${hour}:00:00Z`);
    expect(given).toHaveLength(8);
    expect(new Set(given.map(({ message }) => message.id)).size).toBe(1);
    const [sent] = await store.ledger.sent();
    expect(sent).toMatchObject({ state: 'given up', next: null });
    expect(sent!.attempts.at(-1)!.says).toBe('tried 8 times: 450 later');
  });

  test('not in quiet hours', async () => {
    await began({ quiet: { from: '22:00', to: '07:00' }, zone: 'Europe/London' });
    await add(store, QUAYS, { at: '2026-03-02T22:30:00Z' });
    const { run, given } = officeOf(store, '2026-03-02T23:00:00Z');
    await run();
    await run('2026-03-03T06:59:00Z');
    expect(given).toHaveLength(0);
    await run('2026-03-03T07:00:00Z');
    expect(given).toHaveLength(1);
  });

  test('not to those who left, nor for an alert that was removed', async () => {
    await began({ to: ['ann@example.org', 'bea@example.org'] });
    await add(store, QUAYS);
    const late = officeOf(store, '2026-03-02T10:00:00Z', 'put off');
    await late.run();
    expect(late.given).toHaveLength(2);
    await alertBy(store, { to: ['bea@example.org'] });
    const { run, given } = officeOf(store, '2026-03-02T12:00:00Z');
    await run();
    expect(given.map(({ message }) => message.recipient)).toEqual(['bea@example.org']);
    const sent = await store.ledger.sent();
    expect(sent.map(({ recipient, state }) => [recipient, state]).sort()).toEqual([
      ['ann@example.org', 'refused'],
      ['bea@example.org', 'delivered'],
    ]);
  });
});

describe('the proof of silence, on request', () => {
  test('speaks for the time since the alert began, up to now, and shows what was found', async () => {
    await began();
    await add(store, QUAYS);
    const alert = await alertBy(store, {});
    const page = await proofNow(store, alert, '2026-01-01T00:00:00Z', '2026-03-02T10:00:00Z');
    expect(Object.fromEntries(page.facts)).toMatchObject({
      From: '2 March 2026, 08:00 UTC',
      To: '2 March 2026, 10:00 UTC',
      Found: '1',
    });
    expect(await store.ledger.sent()).toEqual([]);
    const { run, given } = officeOf(store, '2026-03-02T11:00:00Z');
    await run();
    expect(given).toHaveLength(1);
  });
});

test('four processes at once, with real connections: each message comes once', {
  timeout: 60_000,
}, async () => {
  const got: string[] = [];
  const receiver = createServer((request, response) => {
    got.push(String(request.headers['webhook-id']));
    request.resume();
    setTimeout(() => response.writeHead(204).end(), 20);
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const file = freshFile();
  store = await openSqlite(file, { mode: 'write' });
  await store.keeping.put('audience', 'ports', PORTS, { at: '2026-03-01T08:00:00Z', by: 'Ann' });
  for (let i = 0; i < 10; i++)
    await alertBy(store, { id: `a${i}`, by: 'webhook', to: [`http://${host}/${i}`] });
  await add(store, QUAYS);
  await store.close();
  const script = `
    import { openSqlite } from '${root}/src/store/sqlite.ts';
    import { runAlerts } from '${root}/src/server/alerts/running.ts';
    import { webhooks } from '${root}/src/server/alerts/webhook.ts';
    import { linkBy } from '${root}/src/server/alerts/letter.ts';
    const store = await openSqlite('${file}', { mode: 'change' });
    const now = () => new Date('2026-03-02T10:00:00Z');
    const webhook = webhooks({ now, version: '0', link: linkBy(null), allow: ['${host}'] });
    await runAlerts({ store, now, holder: 'p:' + process.pid, webhook, mail: null });
    await store.close();`;
  const runs = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', script]),
  );
  const codes = await Promise.all(runs.map((run) => new Promise((ended) => run.on('exit', ended))));
  await new Promise((closed) => receiver.close(closed));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(got).toHaveLength(10);
  expect(new Set(got).size).toBe(10);
  store = await openSqlite(file, { mode: 'change' });
  expect((await store.ledger.sent()).map(({ state }) => state)).toEqual(Array(10).fill('delivered'));
});

test('by a saved view', async () => {
  await began({ audience: undefined, view: 'belgium' });
  await store.keeping.put(
    'view',
    'belgium',
    { title: 'Belgium', address: '/register?q=party:belgium' },
    { at: '2026-03-01T08:00:00Z', by: 'Ann' },
  );
  await add(store, QUAYS);
  const { run, given } = officeOf(store, '2026-03-02T10:00:00Z');
  expect((await run()).problems).toEqual([]);
  expect(given[0]!.letter.news.map(({ lead, why }) => [lead, why])).toEqual([
    [expect.stringMatching(/^Belgium: /), 'it is in the view Belgium'],
  ]);
});
