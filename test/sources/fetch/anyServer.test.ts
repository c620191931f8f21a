import { type AddressInfo, createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, isAllowed } from '../../../src/sources/fetch/address.ts';
import { createFetcher } from '../../../src/sources/fetch/fetcher.ts';
import type { Fetcher } from '../../../src/sources/fetching.ts';
import { fakeClock } from './server.ts';

/** What the server of this test sends, whatever it is asked, before it closes. */
let said: Uint8Array = new Uint8Array(0);
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', (request) => {
    asked++;
    const robots = request.toString('latin1').startsWith('GET /robots.txt');
    socket.end(robots ? 'HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' : said);
  });
});
let origin = '';
let fetcher: Fetcher;
let asked = 0;
const clock = fakeClock();

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetcher = createFetcher({
    clock,
    random: () => 0,
    version: '1',
    allow: ['127.0.0.1'],
    pause: 0,
    tries: 1,
    limits: { headersTime: 500, wholeTime: 1000, bytes: 10_000 },
  });
});
afterAll(async () => {
  await fetcher.close();
  server.close();
});

const crlf = '\r\n';
const header = fc.constantFrom(
  'Content-Length: 5',
  'Content-Length: 0',
  'Content-Length: 99999999999999999999',
  'Content-Length: -1',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Content-Encoding: gzip',
  'Content-Encoding: gzip, br, deflate, gzip',
  'Content-Encoding: zstd',
  'Location: /elsewhere',
  'Location: //',
  'Location: \xff\xfe',
  'Location: http://[',
  'Location: http://10.0.0.1/',
  'Retry-After: soon',
  'Retry-After: 99999999999999',
  'Set-Cookie: a=b',
  '__proto__: polluted',
  'constructor: a',
  ': no name',
  'no colon',
  ' folded',
  `Date: ${'9'.repeat(50)}`,
);
const status = fc.oneof(
  fc.constantFrom(200, 203, 204, 301, 304, 404, 410, 429, 503),
  fc.integer({ min: 100, max: 999 }),
);
const answer = fc
  .record({
    status,
    headers: fc.array(header, { maxLength: 5 }),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom('5\r\nhello\r\n0\r\n\r\n', 'fffffffff\r\nhello', 'hello', '')
        .map((text) => Buffer.from(text)),
    ),
  })
  .map(({ status: code, headers, body }) =>
    Buffer.concat([Buffer.from([`HTTP/1.1 ${code} X`, ...headers, crlf].join(crlf), 'latin1'), body]),
  );

describe('whatever a server sends', () => {
  it('is a body, gone, or not known, with a reason in one line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(answer, fc.uint8Array({ maxLength: 60 })), async (bytes) => {
        said = bytes;
        // Longer than any host is left alone.
        await clock.sleep(31 * 24 * 3600_000);
        const fetched = await fetcher.get(`${origin}/a`);
        expect(['body', 'gone', 'unknown']).toContain(fetched.is);
        if (fetched.is === 'unknown') expect(fetched.why).toMatch(/^[^\n]{5,400}$/);
        if (fetched.is === 'body') expect(fetched.bytes.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 20260105 },
    );
    expect(asked).toBeGreaterThanOrEqual(600);
  }, 60_000);
});

describe('whatever is asked for', () => {
  const part = fc.constantFrom(
    'http:',
    '//',
    '\\',
    '127.0.0.1',
    '[::1]',
    '0x7f.1',
    '@',
    ':',
    '8080',
    '%',
    '%00',
    '。',
    'a.example',
    '/',
    '?',
    '#',
    ' ',
    '\ud800',
    'ß',
  );
  it('is accepted or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (address) => {
          const accepted = accept(address, []);
          if ('refused' in accepted) expect(accepted.refused).toMatch(/^[^\n]{5,300}$/);
          else {
            expect(accepted.url.protocol).toMatch(/^https?:$/);
            expect(accepted.url.hostname).not.toMatch(/^(?:127\.|\[::1\])/);
          }
        },
      ),
      { numRuns: 3000, seed: 20260105 },
    );
  });

  it('no host is allowed by an entry that is no host', () => {
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (entry) => {
          if (isAllowed(new URL('http://other.example/'), [entry])) throw new Error(entry);
        },
      ),
      { numRuns: 3000, seed: 20260105 },
    );
  });
});
