import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { feedEntries } from '../../../src/server/alerts/feed.ts';
import { linkBy } from '../../../src/server/alerts/letter.ts';
import { runAlerts } from '../../../src/server/alerts/running.ts';
import { webhooks } from '../../../src/server/alerts/webhook.ts';
import type { Store } from '../../../src/store/store.ts';
import { add, alertBy, officeOf, QUAYS, storeWith } from './office.ts';

interface Got {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
const got: Got[] = [];
let answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end();
const receiver = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    got.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
    answer(response);
  });
});
beforeAll(() => new Promise<void>((done) => void receiver.listen(0, '127.0.0.1', done)));
afterAll(() => {
  receiver.closeAllConnections();
  return new Promise((done) => receiver.close(done));
});
const host = () => `127.0.0.1:${(receiver.address() as AddressInfo).port}`;

let store: Store;
beforeEach(async () => {
  got.length = 0;
  answer = (response) => response.writeHead(204).end();
  store = await storeWith();
});
afterEach(() => store.close());

const hook = async (alert: object = {}) => {
  const kept = await alertBy(store, { by: 'webhook', to: [`http://${host()}/hook`], ...alert });
  await add(store, QUAYS);
  return kept;
};
const run = (at = '2026-03-02T10:00:00Z', allow = [host()]) => {
  const carrier = webhooks({ now: () => new Date(at), version: '0', link: linkBy(null), allow, time: 500 });
  return runAlerts({ ...officeOf(store, at).office, webhook: carrier });
};
const last = async () => (await store.ledger.sent())[0]!;

describe('webhooks', () => {
  test('are signed, so that the receiver can tell from whom they come', async () => {
    const { secret } = await hook();
    expect(await run()).toMatchObject({ delivered: 1, problems: [] });
    const [{ headers, body }] = got as [Got];
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = headers;
    const key = Buffer.from(secret!.slice('whsec_'.length), 'base64');
    expect(signature).toBe(
      `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`,
    );
    expect(time).toBe(String(Date.parse('2026-03-02T10:00:00Z') / 1000));
    expect(headers['idempotency-key']).toBe(id);
    expect(JSON.parse(body)).toMatchObject({
      type: 'watchpoint.news',
      timestamp: '2026-03-02T10:00:00.000Z',
      data: { alert: 'a', news: [{ occasion: 'new', link: 'https://example.org/quays' }] },
    });
  });

  test('are tried again under the same id, as late as the receiver asks', async () => {
    await hook();
    answer = (response) => response.writeHead(503, { 'retry-after': '600' }).end('busy\nlater');
    await run();
    expect((await last()).attempts.at(-1)).toMatchObject({ outcome: 'put off', says: '503 busy later' });
    answer = (response) => response.writeHead(200).end('ok');
    await run('2026-03-02T10:09:00Z');
    expect(got).toHaveLength(1);
    await run('2026-03-02T10:10:01Z');
    expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([
      got[0]!.headers['webhook-id'],
      got[0]!.headers['webhook-id'],
    ]);
    expect((await last()).state).toBe('delivered');
  });

  test.each([
    ['410: it wants no more', 410, 'refused'],
    ['a redirect is not followed', 307, 'put off'],
    ['400', 400, 'put off'],
  ])('%s', async (_, status, outcome) => {
    await hook();
    answer = (response) => response.writeHead(status, { location: `http://${host()}/other` }).end();
    await run();
    expect(got).toHaveLength(1);
    expect((await last()).attempts.at(-1)).toMatchObject({ outcome });
  });

  test('a receiver that says nothing is left after a time', async () => {
    await hook();
    answer = () => undefined;
    await run();
    expect((await last()).attempts.at(-1)).toMatchObject({
      outcome: 'put off',
      says: 'no answer within 0.5 seconds',
    });
  });

  test('an answer without an end is not read to it', async () => {
    await hook();
    answer = (response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(more));
    };
    await run();
    expect((await last()).state).toBe('delivered');
  });

  test.each([
    ['http://127.0.0.1:9/hook'],
    ['http://169.254.169.254/latest'],
    ['http://[::1]/x'],
    ['http://0x7f000001/'],
  ])('a private host is not asked: %s', async (to) => {
    await hook({ to: [to] });
    await run(undefined, []);
    expect(await last()).toMatchObject({ state: 'refused' });
    expect((await last()).attempts.at(-1)!.says).toMatch(/allow the host/);
  });

  test('nor one whose name leads to a private address', async () => {
    await hook({ to: ['http://hooks.example/x'] });
    const at = '2026-03-02T10:00:00Z';
    const carrier = webhooks({
      ...{ now: () => new Date(at), version: '0', link: linkBy(null), allow: [], time: 500 },
      resolve: async () => ['10.0.0.1'],
    });
    await runAlerts({ ...officeOf(store, at).office, webhook: carrier });
    expect(await last()).toMatchObject({ state: 'refused' });
  });
});

describe('a feed', () => {
  test('has an entry for each thing, with the same id for ever', async () => {
    await alertBy(store, { by: 'feed', to: [] });
    await add(store, `${QUAYS} The United Kingdom will repair the quay at Hull.`);
    expect(await run()).toMatchObject({ written: 2, delivered: 2 });
    await run('2026-03-02T11:00:00Z');
    const entries = feedEntries(await store.ledger.sent({ alert: 'a' }), linkBy('https://watch.example'));
    expect(entries).toHaveLength(2);
    for (const { id, link, updated, title } of entries) {
      expect(id).toMatch(/^urn:watchpoint:m:[0-9a-f]{32}$/);
      expect(link).toMatch(/^https:\/\/watch\.example\/entry\/c:/);
      expect(updated).toBe('2026-03-02T10:00:00.000Z');
      expect(title).toMatch(/^new: United Kingdom: /);
    }
  });
});
