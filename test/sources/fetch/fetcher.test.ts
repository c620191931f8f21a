import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/sources/fetch/fetcher.ts';
import type { Fetched, Fetcher } from '../../../src/sources/fetching.ts';
import { answer, fakeClock, type Handler, type Served, serve } from './server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Setting {
  readonly server: Served;
  readonly fetcher: Fetcher;
  readonly clock: ReturnType<typeof fakeClock>;
  get(path: string, known?: Parameters<Fetcher['get']>[1]): Promise<Fetched>;
}

async function setting(
  paths: Record<string, Handler>,
  options: Partial<FetcherOptions> = {},
): Promise<Setting> {
  const server = await serve(paths);
  const clock = fakeClock();
  const fetcher = createFetcher({
    clock,
    random: () => 0.5,
    version: '1.2.3',
    about: 'https://watch.example/about',
    contact: 'watch@example.org',
    allow: [server.host],
    ...options,
  });
  open.push(fetcher, server);
  return { server, fetcher, clock, get: (path, known) => fetcher.get(server.origin + path, known) };
}

async function listening(server: TcpServer): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

const text = (fetched: Fetched): string =>
  fetched.is === 'body' ? new TextDecoder().decode(fetched.bytes) : `${fetched.is}`;
const why = (fetched: Fetched): string =>
  fetched.is === 'unknown' ? fetched.why : `not unknown: ${fetched.is}`;

describe('what came', () => {
  it('a body with its headers, its address and its validators', async () => {
    const { get, server } = await setting({
      '/a': answer(200, 'Hello', {
        ETag: '"1"',
        'Last-Modified': 'Mon, 05 Jan 2026 00:00:00 GMT',
        'X-Two': ['a', 'b'],
      }),
    });
    const fetched = await get('/a#part');
    expect(fetched).toMatchObject({
      is: 'body',
      asked: `${server.origin}/a#part`,
      address: `${server.origin}/a`,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'x-two': 'a, b' },
      validators: { etag: '"1"', lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT' },
    });
    expect(text(fetched)).toBe('Hello');
  });

  it('says who asks and where to complain', async () => {
    const { get, server } = await setting({ '/a': answer(200, 'Hello') });
    await get('/a');
    expect(server.headers.get('/a')).toMatchObject({
      'user-agent': 'Watchpoint/1.2.3 (+https://watch.example/about; watch@example.org)',
    });
    expect(server.headers.get('/a')).not.toHaveProperty('cookie');
  });

  it('304 to the validators of before is unchanged; without them it is no answer', async () => {
    const { get, server } = await setting({ '/a': answer(304) });
    const known = { etag: '"1"', lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT' };
    expect(await get('/a', known)).toEqual({
      is: 'unchanged',
      asked: `${server.origin}/a`,
      address: `${server.origin}/a`,
    });
    expect(server.headers.get('/a')).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 05 Jan 2026 00:00:00 GMT',
    });
    expect(why(await get('/a'))).toBe('the server answered with 304 Not Modified');
  });

  it.each([404, 410])('%i is gone', async (status) => {
    const { get } = await setting({ '/a': answer(status, 'no') });
    expect(await get('/a')).toMatchObject({ is: 'gone', status });
  });

  it.each([
    [204, 'the answer has no document (status 204)'],
    [206, 'the server answered with 206 Partial Content'],
    [300, 'the server answered with 300 Multiple Choices'],
    [401, 'the server asks for a name and password (status 401)'],
    [403, 'the server refuses to give it (status 403)'],
    [451, 'it is withheld for legal reasons (status 451)'],
    [501, 'the server answered with 501 Not Implemented'],
  ])('%i could not be checked', async (status, said) => {
    const { get, server } = await setting({ '/a': answer(status) });
    expect(why(await get('/a'))).toBe(said);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it('an answer of no bytes is no document', async () => {
    const { get } = await setting({ '/a': answer(200) });
    expect(why(await get('/a'))).toBe('the answer is empty (status 200)');
  });

  it('bytes are as sent, whatever the charset that is said', async () => {
    const bytes = Uint8Array.from([0x93, 0xa3, 0x31, 0x94]);
    const { get } = await setting({
      '/a': answer(200, bytes, { 'content-type': 'text/html; charset=utf-8' }),
    });
    const fetched = await get('/a');
    expect(fetched.is === 'body' && [...fetched.bytes]).toEqual([...bytes]);
  });
});

describe('redirects', () => {
  it('are followed, a relative one too, and the place they led to is told', async () => {
    const { get, server } = await setting({
      '/a': answer(301, '', { location: '/b/c' }),
      '/b/c': answer(303, '', { location: '../caf\u00c3\u00a9' }),
      '/caf%C3%A9': answer(200, 'There'),
    });
    const fetched = await get('/a');
    expect(text(fetched)).toBe('There');
    expect(fetched).toMatchObject({ asked: `${server.origin}/a`, address: `${server.origin}/caf%C3%A9` });
  });

  it('a circle is told', async () => {
    const { get, server } = await setting({
      '/a': answer(302, '', { location: '/b' }),
      '/b': answer(302, '', { location: '/a' }),
    });
    expect(why(await get('/a'))).toBe('the redirects lead in a circle');
    expect(server.asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  it('no more than ten', async () => {
    const { get, server } = await setting({
      '*': (request, response) => answer(302, '', { location: `${request.url}a` })(request, response, 1),
    });
    expect(why(await get('/'))).toBe('it redirects more than 10 times');
    expect(server.asked).toHaveLength(12);
  });

  it.each([
    [
      'http://127.0.0.1:1/',
      '127.0.0.1 is this very host (loopback); allow the host with --allow if it is to be asked',
    ],
    [
      'http://[::ffff:a9fe:a9fe]/latest',
      '::ffff:a9fe:a9fe is a link-local address, 169.254.169.254, written as IPv6',
    ],
    ['http://0x0a.1/', '10.0.0.1 is a private address'],
    ['file:///etc/passwd', 'file: addresses are not asked for'],
    ['http://name:word@example.org/', 'addresses with a name or password in them are not asked for'],
    ['http://[oops/', 'this is not an address that can be asked for'],
  ])('never to %s', async (location, said) => {
    const { get } = await setting({ '/a': answer(302, '', { location }) });
    const told = why(await get('/a'));
    expect(told).toContain(`it redirects to ${location}: `);
    expect(told).toContain(said);
  });

  it('one without a place', async () => {
    const { get } = await setting({ '/a': answer(302) });
    expect(why(await get('/a'))).toBe('the server answered with 302 Found');
  });
});

describe('a server that is out of order', () => {
  it('503 with a short wait is waited for', async () => {
    const { get, clock } = await setting({
      '/a': (request, response, count) =>
        (count === 1 ? answer(503, 'busy', { 'retry-after': '20' }) : answer(200, 'Back'))(
          request,
          response,
          count,
        ),
    });
    expect(text(await get('/a'))).toBe('Back');
    expect(clock.slept).toEqual([1000, 1000, 19_000]);
  });

  it('429 with a long wait is left for later, and so is its whole host', async () => {
    const { get, server, clock } = await setting({
      '/a': answer(429, 'slow', { 'retry-after': '3600' }),
      '/b': answer(200, 'B'),
    });
    const until = new Date(clock.now() + 1000 + 3600_000).toISOString();
    expect(await get('/a')).toMatchObject({
      is: 'unknown',
      why: 'the server answered with 429 (asked too often)',
      notBefore: until,
    });
    expect(await get('/b')).toMatchObject({ is: 'unknown', notBefore: until });
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  it('a date in Retry-After is held against the Date of the server', async () => {
    const { get, clock } = await setting({
      '/a': answer(503, 'busy', {
        date: 'Mon, 05 Jan 2015 00:00:00 GMT',
        'retry-after': 'Mon, 05 Jan 2015 02:00:00 GMT',
      }),
    });
    const until = new Date(clock.now() + 1000 + 7200_000).toISOString();
    expect(await get('/a')).toMatchObject({ is: 'unknown', notBefore: until });
  });

  it('500 is asked for again after waits that grow, three times in all', async () => {
    const { get, server, clock } = await setting({ '/a': answer(500, 'oops') });
    expect(await get('/a')).toMatchObject({
      is: 'unknown',
      why: 'the server answered with 500',
      notBefore: null,
    });
    expect(server.asked).toEqual(['/robots.txt', '/a', '/a', '/a']);
    expect(clock.slept).toEqual([1000, 1500, 3000]);
  });

  it('a connection that breaks off is asked for again', async () => {
    const { get } = await setting({
      '/a': (request, response, count) =>
        count < 3 ? request.socket.destroy() : answer(200, 'Back')(request, response, count),
    });
    expect(text(await get('/a'))).toBe('Back');
  });

  it('a host where nobody listens is asked three times and then left alone', async () => {
    const server = createTcpServer();
    const port = await listening(server);
    await new Promise((closed) => server.close(closed));
    const { fetcher, clock } = await setting({}, { allow: [`127.0.0.1:${port}`] });
    const fetched = await fetcher.get(`http://127.0.0.1:${port}/`);
    expect(why(fetched)).toBe('robots.txt: the server refused the connection');
    const before = clock.slept.length;
    expect(why(await fetcher.get(`http://127.0.0.1:${port}/other`))).toBe(
      'robots.txt: the server refused the connection',
    );
    expect(clock.slept).toHaveLength(before);
  });

  it.each([
    ['shorter than said', { 'content-length': '100' }],
    ['in pieces that end in the middle', { 'transfer-encoding': 'chunked' }],
  ])('a body %s is no body', async (_how, headers) => {
    const { get, server } = await setting({
      '/a': (request, response) => {
        response.writeHead(200, headers);
        response.write('Half of', () => setTimeout(() => request.socket.destroy(), 20));
      },
    });
    expect(why(await get('/a'))).toMatch(/broke off/);
    expect(server.asked.filter((path) => path === '/a')).toHaveLength(3);
  });

  const long = Array.from({ length: 500 }, (_, index) => `All of it, and ${index} more. `).join('');
  it.each([
    ['gzip', gzipSync(long)],
    ['br', brotliCompressSync(long)],
    ['deflate', deflateSync(long)],
    ['deflate', deflateRawSync(long)],
  ])('a body packed by %s that ends in the middle is no body', async (encoding, packed) => {
    const half = packed.subarray(0, packed.length / 2);
    const { get } = await setting({ '/a': answer(200, half, { 'content-encoding': encoding }) });
    expect(why(await get('/a'))).toBe('the answer broke off before its end');
  });

  it('what is not made yet is asked for again', async () => {
    const { get } = await setting({
      '/a': (request, response, count) =>
        (count < 3 ? answer(202, 'Wait') : answer(200, 'Made'))(request, response, count),
    });
    expect(text(await get('/a'))).toBe('Made');
  });

  it('or later, when its server says', async () => {
    const { get, clock } = await setting({ '/a': answer(202, '', { 'retry-after': '60' }) });
    expect(await get('/a')).toMatchObject({
      is: 'unknown',
      why: 'the server has not made the document yet (status 202)',
      notBefore: new Date(clock.now() + 60_000).toISOString(),
    });
  });
});

describe('limits', () => {
  const limits = { bytes: 100_000, headersTime: 600, wholeTime: 1200 };

  it.each([
    ['gzip', gzipSync('Packed')],
    ['x-gzip', gzipSync('Packed')],
    ['br', brotliCompressSync('Packed')],
    ['deflate', deflateSync('Packed')],
    ['deflate', deflateRawSync('Packed')],
    ['gzip, br', brotliCompressSync(gzipSync('Packed'))],
  ])('%s is unpacked', async (encoding, bytes) => {
    const { get } = await setting({ '/a': answer(200, bytes, { 'content-encoding': encoding }) });
    expect(text(await get('/a'))).toBe('Packed');
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('a bomb of %s is not unpacked', async (encoding, bytes) => {
    const { get, server } = await setting(
      { '/a': answer(200, bytes, { 'content-encoding': encoding }) },
      { limits },
    );
    expect(why(await get('/a'))).toBe('the answer is larger than 100000 bytes');
    expect(server.asked).toHaveLength(2);
  });

  it.each([
    ['gzip', 'not packed as its headers say (gzip)'],
    ['br', 'not packed as its headers say (br)'],
    ['zstd', 'packed in a way that is not understood (zstd)'],
    ['gzip, gzip, gzip', 'packed in a way that is not understood (gzip, gzip, gzip)'],
  ])('what is not packed as it says could not be read: %s', async (encoding, said) => {
    const { get } = await setting({ '/a': answer(200, 'Plain words', { 'content-encoding': encoding }) });
    expect(why(await get('/a'))).toBe(`the body is ${said}`);
  });

  it('a body without end', async () => {
    const { get } = await setting(
      {
        '/a': (_request, response) => {
          const more = () => {
            while (response.write(Buffer.alloc(10_000)));
            response.once('drain', more);
          };
          more();
        },
      },
      { limits },
    );
    expect(why(await get('/a'))).toBe('the answer is larger than 100000 bytes');
  });

  it('a body that says it is too large is not fetched', async () => {
    const { get } = await setting(
      {
        '/a': (_request, response) =>
          void response.writeHead(200, { 'content-length': '200000' }).flushHeaders(),
      },
      { limits },
    );
    expect(why(await get('/a'))).toBe('the answer is larger than 100000 bytes');
  });

  it('a slow drip', async () => {
    const { get } = await setting(
      {
        '/a': (_request, response) => {
          const drip = setInterval(() => response.write('.'), 20);
          response.on('close', () => clearInterval(drip));
        },
      },
      { limits },
    );
    expect(why(await get('/a'))).toBe('the answer was not complete within 1.2 seconds');
  });

  it('no answer', async () => {
    const { get } = await setting({ '/a': () => undefined }, { limits });
    expect(why(await get('/a'))).toBe('no answer within 0.6 seconds');
  });

  it('one address without an answer is no reason to leave its host; three in a row are', async () => {
    const silent = () => undefined;
    const { get, server, clock } = await setting(
      { '/a': silent, '/b': silent, '/c': silent, '/d': answer(200, 'D') },
      { limits },
    );
    await get('/a');
    expect(text(await get('/d'))).toBe('D');
    for (const path of ['/a', '/b', '/c']) expect(why(await get(path))).toBe('no answer within 0.6 seconds');
    const asked = server.asked.length;
    const left = await get('/d');
    expect(left).toMatchObject({ is: 'unknown', why: 'no answer within 0.6 seconds' });
    expect(server.asked).toHaveLength(asked);
    expect(left.is === 'unknown' && Date.parse(left.notBefore!)).toBeGreaterThan(clock.now());
    await clock.sleep(5 * 60_000);
    expect(text(await get('/d'))).toBe('D');
  });

  it('headers without end', async () => {
    const { get } = await setting({ '/a': answer(200, '', { 'x-long': 'x'.repeat(40_000) }) });
    expect(why(await get('/a'))).toBe('the headers of the answer are too large');
  });

  it('no HTTP', async () => {
    const server = createTcpServer((socket) =>
      socket.end('220 mail.example ESMTP\r\n', () => socket.destroy()),
    );
    const { fetcher } = await setting({}, { allow: ['127.0.0.1'] });
    const port = await listening(server);
    expect(why(await fetcher.get(`http://127.0.0.1:${port}/`))).toBe('robots.txt: the answer is not HTTP');
    server.close();
  });
});

describe('one at a time', () => {
  it('for a host, with a pause after each', async () => {
    const { get, server, clock } = await setting({
      '*': (request, response) => void setTimeout(() => answer(200, 'Hello')(request, response, 1), 5),
    });
    const all = await Promise.all(Array.from({ length: 12 }, (_, index) => get(`/${index}`)));
    expect(all.every(({ is }) => is === 'body')).toBe(true);
    expect(server.most()).toBe(1);
    expect(server.asked[0]).toBe('/robots.txt');
    expect(server.asked).toHaveLength(13);
    expect(clock.slept).toEqual(Array(12).fill(1000));
  });

  it('what one is told to wait, all of its host wait', async () => {
    const { get, clock } = await setting({
      '/a': (request, response, count) =>
        (count === 1 ? answer(429, 'slow', { 'retry-after': '10' }) : answer(200, 'A'))(
          request,
          response,
          count,
        ),
      '/b': answer(200, 'B'),
    });
    const both = await Promise.all([get('/a'), get('/b')]);
    expect(both.map(text)).toEqual(['A', 'B']);
    // After robots.txt; after the first answer; the rest of the ten seconds; between the last two.
    expect(clock.slept).toEqual([1000, 1000, 9000, 1000]);
  });

  it('ends who waits when it is closed', async () => {
    const { get, fetcher } = await setting({ '/robots.txt': () => undefined });
    const asked = Promise.all([get('/a'), get('/b')]);
    await new Promise((later) => setTimeout(later, 50));
    await fetcher.close();
    expect((await asked).map(why)).toEqual(Array(2).fill(expect.stringContaining('the fetching was ended')));
  });
});

describe('bot walls', () => {
  const walls: [string, Handler, string][] = [
    [
      '200',
      answer(200, '<script>window._cf_chl_opt={}</script>'),
      'a bot wall (Cloudflare) answered instead of the publisher (status 200)',
    ],
    [
      '202',
      answer(202, '', { 'x-amzn-waf-action': 'challenge' }),
      'a bot wall (AWS WAF) answered instead of the publisher (status 202)',
    ],
    [
      '403',
      answer(403, '<title>Access Denied</title>'),
      'a bot wall answered instead of the publisher (status 403)',
    ],
    [
      '429',
      answer(429, '<p>unusual traffic from your network</p>', { 'retry-after': '5' }),
      'a bot wall answered instead of the publisher (status 429)',
    ],
    [
      '503',
      answer(503, '<title>DDoS-Guard</title>'),
      'a bot wall (DDoS-Guard) answered instead of the publisher (status 503)',
    ],
    [
      '200, packed',
      answer(200, gzipSync('<title>Request Rejected</title>'), { 'content-encoding': 'gzip' }),
      'a bot wall (F5) answered instead of the publisher (status 200)',
    ],
  ];
  it.each(walls)('with %s: told, and not tried a second time', async (_status, wall, said) => {
    const { get, server } = await setting({ '/a': wall });
    expect(why(await get('/a'))).toBe(said);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });
});
