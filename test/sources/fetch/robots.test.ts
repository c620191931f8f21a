import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/sources/fetch/fetcher.ts';
import type { Fetched } from '../../../src/sources/fetching.ts';
import { answer, fakeClock, type Handler, serve } from './server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function setting(robots: Handler, options: Partial<FetcherOptions> = {}) {
  const server = await serve({ '*': answer(200, 'Hello'), '/robots.txt': robots });
  const clock = fakeClock();
  const make = () =>
    createFetcher({ clock, random: () => 0, version: '1', allow: [server.host], ...options });
  const fetcher = make();
  open.push(fetcher, server);
  const get = (path: string) => fetcher.get(server.origin + path);
  const timesAsked = () => server.asked.filter((path) => path === '/robots.txt').length;
  return { server, clock, get, timesAsked, make };
}

const plain = (text: string): Handler => answer(200, text, { 'content-type': 'text/plain' });
const why = (fetched: Fetched): string => (fetched.is === 'unknown' ? fetched.why : fetched.is);

describe('what robots.txt says', () => {
  it.each([
    ['all is open to all', 'User-agent: *\nDisallow:\n', '/a', true],
    ['all is closed to all', 'User-agent: *\nDisallow: /\n', '/a', false],
    ['a folder', 'User-agent: *\nDisallow: /private/\n', '/private/a', false],
    ['beside the folder', 'User-agent: *\nDisallow: /private/\n', '/privately', true],
    ['the longer rule', 'User-agent: *\nDisallow: /a\nAllow: /a/open\n', '/a/open/1', true],
    ['a pattern', 'User-agent: *\nDisallow: /*.pdf$\n', '/x/y.pdf', false],
    ['beside the pattern', 'User-agent: *\nDisallow: /*.pdf$\n', '/x/y.pdf?a=1', true],
    ['a query', 'User-agent: *\nDisallow: /search?*q=\n', '/search?a=1&q=2', false],
    ['a group of our own', 'User-agent: watchpoint\nDisallow: /\n\nUser-agent: *\nDisallow:\n', '/a', false],
    [
      'a group of our own, open',
      'User-agent: *\nDisallow: /\n\nUser-agent: Watchpoint/1\nDisallow:\n',
      '/a',
      true,
    ],
    ['a group of others', 'User-agent: Otherbot\nDisallow: /\n', '/a', true],
    ['several groups for all', 'User-agent: *\nDisallow: /b\n\nUser-agent: *\nDisallow: /a\n', '/a', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /\n', '/a', false],
    ['old line ends', 'User-agent: *\rDisallow: /\r', '/a', false],
    ['a page instead of rules', '<html><body>Not found</body></html>', '/a', true],
  ])('%s', async (_name, text, path, allowed) => {
    const { get, server } = await setting(plain(text));
    const fetched = await get(path);
    expect(fetched.is).toBe(allowed ? 'body' : 'unknown');
    if (!allowed)
      expect(why(fetched)).toBe(`robots.txt of ${server.host} asks programs to leave this address alone`);
    expect(server.asked.includes(path)).toBe(allowed);
  });

  it('holds for where a redirect leads, too', async () => {
    const { get, server } = await setting(plain('User-agent: *\nDisallow: /b\n'));
    const other = await serve({
      '/a': answer(302, '', { location: '/b' }),
      '/robots.txt': plain('User-agent: *\nDisallow: /b'),
    });
    const fetcher = createFetcher({ clock: fakeClock(), random: () => 0, version: '1', allow: [other.host] });
    open.push(fetcher, other);
    expect(why(await fetcher.get(`${other.origin}/a`))).toContain(
      `it redirects to ${other.origin}/b: robots.txt of`,
    );
    expect(other.asked).toEqual(['/robots.txt', '/a']);
    expect(why(await get('/b'))).toContain('robots.txt');
    expect(server.asked).toEqual(['/robots.txt']);
  });

  it('of a long one the first 500 KiB, and no half line', async () => {
    const line = `# ${'x'.repeat(98)}\n`;
    const { get } = await setting(
      plain(`User-agent: *\nDisallow: /first\n${line.repeat(6000)}Disallow: /last\n`),
    );
    expect((await get('/first')).is).toBe('unknown');
    expect((await get('/last')).is).toBe('body');
  });
});

describe('how it is had', () => {
  it('once for all addresses of a host, however many at once', async () => {
    const { get, timesAsked } = await setting(plain('User-agent: *\nDisallow: /b\n'));
    await Promise.all([get('/a'), get('/c'), get('/d')]);
    await get('/b');
    expect(timesAsked()).toBe(1);
  });

  it('again after a day', async () => {
    const { get, timesAsked, clock } = await setting(plain('User-agent: *\nDisallow:\n'));
    await get('/a');
    await clock.sleep(23.9 * 3600_000);
    await get('/a');
    expect(timesAsked()).toBe(1);
    await clock.sleep(3600_000);
    await get('/a');
    expect(timesAsked()).toBe(2);
  });

  it('kept for the next run where there is a memory', async () => {
    const memory = new Map();
    const { get, timesAsked, make, server } = await setting(plain('User-agent: *\nDisallow: /a\n'), {
      robots: memory,
    });
    await get('/b');
    const next = make();
    open.push(next);
    expect((await next.get(`${server.origin}/a`)).is).toBe('unknown');
    expect(timesAsked()).toBe(1);
    expect(JSON.parse(JSON.stringify([...memory]))).toEqual([...memory]);
  });

  it.each([401, 403, 404, 410])('answered with %i, all is allowed', async (status) => {
    const { get } = await setting(answer(status, 'no'));
    expect((await get('/a')).is).toBe('body');
  });

  it.each([500, 503])(
    'answered with %i, nothing is known, and it is not asked for at once again',
    async (status) => {
      const { get, timesAsked, clock } = await setting(answer(status, 'oops'));
      expect(why(await get('/a'))).toBe(`robots.txt: the server answered with ${status}`);
      expect(why(await get('/b'))).toBe(`robots.txt: the server answered with ${status}`);
      expect(timesAsked()).toBe(3);
      await clock.sleep(6 * 60_000);
      await get('/a');
      expect(timesAsked()).toBe(6);
    },
  );

  it('answered with 429, the host is left alone', async () => {
    const { get, clock } = await setting(answer(429, 'slow', { 'retry-after': '600' }));
    expect(await get('/a')).toMatchObject({
      is: 'unknown',
      notBefore: new Date(clock.now() + 600_000).toISOString(),
    });
  });

  it('behind a bot wall, nothing is known', async () => {
    const { get } = await setting(answer(403, '', { 'cf-mitigated': 'challenge' }));
    expect(why(await get('/a'))).toBe(
      'robots.txt: a bot wall (Cloudflare) answered instead of the publisher',
    );
  });

  it('where its redirects lead in a circle there is none', async () => {
    const { get } = await setting(answer(302, '', { location: '/robots.txt' }));
    expect((await get('/a')).is).toBe('body');
  });
});

describe('crawl-delay', () => {
  it.each([
    ['5', 5000],
    ['0.2', 1000],
    ['86400', 60_000],
    ['-3', 1000],
    ['soon', 1000],
  ])('%s', async (delay, milliseconds) => {
    const { get, clock } = await setting(plain(`User-agent: *\nCrawl-delay: ${delay}\nDisallow: /x\n`));
    await get('/a');
    await get('/b');
    expect(clock.slept).toEqual([1000, milliseconds]);
  });
});
