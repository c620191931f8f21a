import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { guardedLookup, type Resolve } from '../../../src/sources/fetch/connecting.ts';
import { createFetcher, type FetcherOptions } from '../../../src/sources/fetch/fetcher.ts';
import { answer, fakeClock, type Served, serve } from './server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const one of open.splice(0)) await one.close();
});

async function setting(options: Partial<FetcherOptions>) {
  const server: Served = await serve({ '*': answer(200, 'Hello') });
  const fetcher = createFetcher({ clock: fakeClock(), random: () => 0, version: '1', pause: 0, ...options });
  open.push(fetcher, server);
  return { server, fetcher, port: new URL(server.origin).port };
}

const looked = (resolve: Resolve, all: boolean) =>
  new Promise<{ error: Error | null; address: string | LookupAddress[] }>((done) =>
    guardedLookup(resolve)('name.example', { all }, (error, address) => done({ error, address })),
  );

describe('a name is resolved once, and what was looked at is what is connected to', () => {
  it('a name that changes its answer gains nothing', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']];
    const resolve = vi.fn(async () => answers.shift() ?? []);
    expect(await looked(resolve, true)).toEqual({
      error: null,
      address: [{ address: '93.184.216.34', family: 4 }],
    });
    expect(resolve).toHaveBeenCalledTimes(1);
    expect((await looked(resolve, false)).error?.message).toBe(
      'name.example, which leads to 127.0.0.1, is this very host (loopback); allow the host with --allow if it is to be asked',
    );
  });

  it('one address that is not public refuses all of them', async () => {
    const { error } = await looked(async () => ['93.184.216.34', '2606:4700::1', 'fd00::1'], true);
    expect(error?.message).toContain('name.example, which leads to fd00::1, is a private address');
  });

  it('a name without an address is no host', async () => {
    expect((await looked(async () => [], true)).error).toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('through the fetcher', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254'])(
    'a name that leads to %s is not asked, nor its robots.txt, nor a second time',
    async (address) => {
      const resolve = vi.fn(async () => [address]);
      const { fetcher, server, port } = await setting({ resolve });
      const fetched = await fetcher.get(`http://rebind.example:${port}/a`);
      expect(fetched).toMatchObject({ is: 'unknown', notBefore: null });
      expect(fetched.is === 'unknown' && fetched.why).toContain(
        `rebind.example, which leads to ${address}, is `,
      );
      expect(server.asked).toEqual([]);
      expect(resolve).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['rebind.example', 'rebind.example.'])('unless %s is allowed by name', async (name) => {
    const resolve = vi.fn(async () => ['127.0.0.1']);
    const { fetcher, port } = await setting({ resolve, allow: ['rebind.example'] });
    expect(await fetcher.get(`http://${name}:${port}/a`)).toMatchObject({ is: 'body' });
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  it('an allowed host sends to no other private one', async () => {
    const inner = await serve({ '*': answer(200, 'Secret') });
    const outer = await serve({ '*': answer(302, '', { location: `${inner.origin}/secret` }) });
    open.push(inner, outer);
    const { fetcher } = await setting({ allow: [outer.host] });
    const fetched = await fetcher.get(`${outer.origin}/a`);
    expect(fetched.is === 'unknown' && fetched.why).toBe(
      `it redirects to ${inner.origin}/secret: 127.0.0.1 is this very host (loopback); allow the host with --allow if it is to be asked`,
    );
    expect(inner.asked).toEqual([]);
  });

  it('nor does its robots.txt', async () => {
    const inner = await serve({ '*': answer(200, 'Secret') });
    const outer = await serve({ '/robots.txt': answer(302, '', { location: `${inner.origin}/` }) });
    open.push(inner, outer);
    const { fetcher } = await setting({ allow: [outer.host] });
    expect(await fetcher.get(`${outer.origin}/a`)).toMatchObject({ is: 'unknown' });
    expect(inner.asked).toEqual([]);
  });

  it('takes no proxy from the environment', async () => {
    const proxy = await serve({ '*': answer(200, 'From the proxy') });
    open.push(proxy);
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])
      vi.stubEnv(name, proxy.origin);
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    const { fetcher, server } = await setting({ allow: ['127.0.0.1'] });
    expect(await fetcher.get(`${server.origin}/a`)).toMatchObject({ is: 'body' });
    expect(proxy.asked).toEqual([]);
  });

  it('what no one resolves is said as such', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    };
    const { fetcher } = await setting({ resolve });
    expect(await fetcher.get('https://nowhere.example/')).toMatchObject({
      is: 'unknown',
      why: 'robots.txt: there is no host of this name',
    });
  });
});
