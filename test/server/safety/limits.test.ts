import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import type { Env } from '../../../src/server/env.ts';
import { makeToken } from '../../../src/server/people/accounts.ts';
import { addressOf, networkOf } from '../../../src/server/safety/addresses.ts';
import { buckets } from '../../../src/server/safety/buckets.ts';
import { attachment } from '../../../src/server/safety/fileName.ts';
import { headers } from '../../../src/server/safety/headers.ts';
import { addressLimit, bodySize, SERVER_LIMITS, timeLimit } from '../../../src/server/safety/limits.ts';
import { appOf, browserOf, houseOf, personOf } from '../people/served.ts';
import { addHostile } from './hostile.ts';

const house = await houseOf();
const at = (seconds: number) => new Date(Date.parse('2026-03-02T10:00:00Z') + seconds * 1000);

describe('how often somebody may ask', () => {
  test('so many at once, then so many a second', () => {
    const wait = buckets({ perSecond: 2, burst: 3 });
    const waits = (second: number, times: number) =>
      Array.from({ length: times }, () => wait('a', at(second)));
    expect(waits(0, 5)).toEqual([0, 0, 0, 1, 1]);
    expect(waits(1, 3)).toEqual([0, 0, 1]);
    expect(waits(1000, 4)).toEqual([0, 0, 0, 1]);
    expect(wait('b', at(1000))).toBe(0);
  });

  test('a clock that is set back gives nothing', () => {
    const wait = buckets({ perSecond: 1, burst: 1 });
    expect([wait('a', at(100)), wait('a', at(0)), wait('a', at(50))]).toEqual([0, 1, 0]);
  });

  test('memory does not grow with those who ask', () => {
    const wait = buckets({ perSecond: 0.001, burst: 1 }, 100);
    for (let n = 0; n < 10_000; n++) wait(`${n}`, at(0));
    expect(wait('9999', at(0))).toBeGreaterThan(0);
    expect(wait('0', at(0))).toBe(0);
  });

  test('whoever asks too often is told when to come again', async () => {
    const app = new Hono<Env>();
    app.use(headers(house), addressLimit(house, { perSecond: 0.1, burst: 2 }));
    app.get('/api', (c) => c.text('ok'));
    const ask = (from: string) => app.request('/api', {}, { incoming: { socket: { remoteAddress: from } } });
    expect([(await ask('192.0.2.1')).status, (await ask('192.0.2.1')).status]).toEqual([200, 200]);
    const refused = await ask('192.0.2.1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.json()).toMatchObject({ status: 429, title: 'Too many requests' });
    expect((await ask('192.0.2.2')).status).toBe(200);
  });

  test('those with very many addresses count as one', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff::9'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });
});

describe('who asks', () => {
  const seen = async (proxies: number, forwarded: string | null, socket = '10.0.0.1') => {
    const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c, { proxies }) ?? 'nobody'));
    const init = forwarded === null ? {} : { headers: { 'x-forwarded-for': forwarded } };
    return (await app.request('/', init, { incoming: { socket: { remoteAddress: socket } } })).text();
  };

  test.each([
    ['what anybody can write is not believed', 0, '1.1.1.1', '10.0.0.1'],
    ['what our proxy wrote is', 1, '1.1.1.1', '1.1.1.1'],
    ['and not what stood there before', 1, '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    ['of two proxies', 2, '6.6.6.6, 1.1.1.1, 10.0.0.2', '1.1.1.1'],
    ['where one of them is missing', 2, '1.1.1.1', '10.0.0.1'],
    ['what is no address', 1, '<script>', '10.0.0.1'],
    ['nothing', 1, null, '10.0.0.1'],
  ])('%s', async (_, proxies, forwarded, address) => {
    expect(await seen(proxies, forwarded)).toBe(address);
  });
});

describe('how much and how slowly', () => {
  test('a body that is too long is refused, whether it says so or not', async () => {
    const browser = browserOf(appOf(house), house);
    const body = 'x'.repeat(1_000_001);
    expect((await browser.ask('/sign-in', { method: 'POST', body })).status).toBe(413);
    const declared = { 'content-length': '1000001' };
    expect((await browser.ask('/sign-in', { method: 'POST', body: 'x', headers: declared })).status).toBe(
      413,
    );
  });

  test('an answer that does not come is not waited for', async () => {
    const app = new Hono<Env>();
    app.use(headers(house), timeLimit(20));
    app.get('/api/slow', () => new Promise<Response>(() => undefined));
    app.get('/api/fast', (c) => c.text('ok'));
    expect((await app.request('/api/slow')).status).toBe(503);
    expect(await (await app.request('/api/fast')).text()).toBe('ok');
  });

  describe('on the wire', async () => {
    const app = new Hono<Env>();
    app.use(headers(house), timeLimit(300), bodySize(1000));
    app.post('/api', async (c) => c.text(`${(await c.req.text()).length}`));
    const limits = {
      ...SERVER_LIMITS,
      headersTimeout: 400,
      requestTimeout: 800,
      connectionsCheckingInterval: 100,
    };
    const port = await new Promise<number>((done) => {
      const server = serve(
        { fetch: app.fetch, createServer, serverOptions: limits, hostname: '127.0.0.1', port: 0 },
        (info: AddressInfo) => done(info.port),
      );
      afterAll(() => new Promise((closed) => server.close(closed)));
    });
    const said = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('data', (part) => {
          answer += part;
        });
        socket.on('error', () => resolve(answer));
        socket.on('close', () => resolve(answer));
      });

    test('a head that comes drop by drop is cut off', async () => {
      expect(await said('POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ')).toMatch(/^HTTP\/1\.1 408|^$/);
    });

    test('a body that does not come is not waited for', async () => {
      const answer = await said(
        'POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc',
      );
      expect(answer).toMatch(/^HTTP\/1\.1 (?:503|408)/);
      expect(answer.toLowerCase()).toContain('connection: close');
    });

    test('a body that goes on and on is cut off', async () => {
      const chunk = `3e8\r\n${'x'.repeat(1000)}\r\n`;
      const answer = await said(
        `POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 413/);
    });

    test('two lengths, or a length and chunks, are no request', async () => {
      const both =
        'POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /';
      expect(await said(both)).toMatch(/^HTTP\/1\.1 400/);
      const two =
        'POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc';
      expect(await said(two)).toMatch(/^HTTP\/1\.1 400/);
    });
  });
});

describe('what browsers are told', () => {
  test('of every answer, also of those that are refused', async () => {
    for (const path of ['/register', '/sign-in', '/none', '/api/due']) {
      const { headers } = await browserOf(appOf(house), house).ask(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
      expect(headers.get('x-powered-by')).toBeNull();
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('on https, to stay there', async () => {
    const safe = { ...house, base: 'https://watchpoint.example.org' };
    const { headers } = await browserOf(appOf(safe), safe).ask('/sign-in');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('another site’s script gets no leave to read', async () => {
    const { headers, status } = await browserOf(appOf(house), house).ask('/api/due', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(404);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('names of files to download', () => {
  test.each([
    ['register.csv', `attachment; filename="register.csv"; filename*=UTF-8''register.csv`],
    [
      'Überblick "2026".csv',
      `attachment; filename="Uberblick-2026-.csv"; filename*=UTF-8''%C3%9Cberblick%20%222026%22.csv`,
    ],
    [
      'a\r\nSet-Cookie: x=1',
      `attachment; filename="a-Set-Cookie-x-1"; filename*=UTF-8''a-Set-Cookie%3A%20x%3D1`,
    ],
    ['../../etc/passwd', `attachment; filename="etc-passwd"; filename*=UTF-8''..-..-etc-passwd`],
    ['\u202egpj.exe', `attachment; filename="gpj.exe"; filename*=UTF-8''-gpj.exe`],
    ['', `attachment; filename="download"; filename*=UTF-8''download`],
    ['\ud800', `attachment; filename="download"; filename*=UTF-8''%EF%BF%BD`],
  ])('%j', (name, header) => {
    expect(attachment(name)).toBe(header);
    expect(new Headers({ 'content-disposition': attachment(name) }).get('content-disposition')).toBe(header);
  });
});

describe('long answers', () => {
  test('one who leaves them open gets no more of them, until one is read or let go', async () => {
    const own = await houseOf({ access: 'public' });
    await addHostile(own.store);
    await own.search.refresh('2026-03-02');
    const app = createApp(own);
    const [eve, ann] = [browserOf(app, own, '192.0.2.1'), browserOf(app, own, '192.0.2.2')];
    const lists = ['register', 'register', 'figures', 'watch-list', 'calendar', 'register'];
    const open: Response[] = [];
    for (const list of lists) open.push(await eve.ask(`/${list}.csv`));
    expect(open.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const refused = await eve.ask('/calendar.ics', { headers: { accept: 'application/json' } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect((await eve.ask('/register')).status).toBe(200);
    expect((await ann.ask('/calendar.ics')).status).toBe(200);
    await open[0]!.text();
    expect((await eve.ask('/calendar.ics')).status).toBe(200);
    expect((await eve.ask('/calendar.ics')).status).toBe(429);
    await open[1]!.body!.cancel();
    expect((await eve.ask('/calendar.ics')).status).toBe(200);
  });
});

describe('what cannot be read as what it says it is', () => {
  test('is refused, and no fault of the server', async () => {
    const own = await houseOf();
    const account = await personOf(own, 'ed', 'editor');
    const { shown } = await makeToken(own, account, { name: 'x', role: 'editor', scope: 'write', days: 1 });
    const app = createApp(own);
    for (const path of ['/views', '/programmes', '/notes', '/audiences', '/alerts', '/review/undo'])
      for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
        const headers = { authorization: `Bearer ${shown}`, 'content-type': type };
        const { status } = await app.request(path, { method: 'POST', body: '--y\r\n', headers });
        expect(status, `${path} ${type}`).toBe(400);
      }
  });
});
