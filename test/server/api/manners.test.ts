import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE, TODAY } from '../examples.ts';
import { checking } from './schema.ts';

const house = await exampleHouse();
const app = createApp(house);
const { document, asked } = await checking(app);
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers: { ...HERE, accept: '*/*', ...headers } });
// biome-ignore lint/suspicious/noExplicitAny: the schemas say what it is
const json = async (path: string): Promise<any> => (await asked(path)).json();
const { items } = await json('/api/entries?limit=1');
const [first] = items;

describe('what every answer has in common', () => {
  test('a weak tag, and nothing sent again that is still so', async () => {
    const tag = (await ask('/api/register')).headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[0-9a-f]+"$/);
    const again = await ask('/api/register', { 'if-none-match': `"other", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(tag);
    expect((await ask('/api/register?limit=1', { 'if-none-match': tag })).status).toBe(200);
  });

  test('HEAD is GET without a body', async () => {
    const head = await ask('/api/register', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await ask('/api/register')).headers.get('etag'));
  });

  test('what belongs to one person is kept by no cache', async () => {
    expect((await ask('/api/me')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/api/register')).headers.get('cache-control')).toBe('private, no-cache');
  });

  test('406, 405 and 404 are problems', async () => {
    const not = await ask('/api/register', { accept: 'text/csv' });
    expect([not.status, not.headers.get('content-type')]).toEqual([406, 'application/problem+json']);
    expect((await ask('/api', { accept: 'text/html' })).status).toBe(200);
    const method = await ask('/api/register', { 'x-csrf-token': 'x' }, 'DELETE');
    expect([403, 405]).toContain(method.status);
    const none = await ask('/api/nothing');
    expect([none.status, none.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });

  test('JSON-LD by Accept and by ending', async () => {
    for (const path of [
      `/api/entries/${first.id}`,
      `/api/document?id=${encodeURIComponent(first.document.id)}`,
    ]) {
      const answer = await ask(path, { accept: 'application/ld+json' });
      expect(answer.headers.get('content-type')).toBe('application/ld+json');
      const ended = await ask(path.replace(/^([^?]+)/, '$1.jsonld'));
      const ld = (await ended.json()) as { '@context': string; '@graph': unknown[] };
      expect(ld['@context']).toBe('http://127.0.0.1:8080/api/context');
      expect(ld['@graph'].length).toBeGreaterThan(1);
    }
    expect(await (await ask('/api/context')).json()).toHaveProperty('@context');
  });

  test('a page for browsers, the document for programs', async () => {
    const page = await ask('/api', { accept: 'text/html,*/*;q=0.8' });
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    const words = await page.text();
    for (const path of Object.keys(document.paths)) expect(words).toContain(` ${path}<`);
    expect(await (await ask('/api')).json()).toEqual(document);
  });
});

describe('pages by cursor', () => {
  test.each([
    '/api/entries?sort=newest',
    '/api/entries?sort=deadline',
    '/api/entries?sort=firmness',
    '/api/entries?q=border&sort=relevance',
    '/api/links?',
    '/api/due?until=2035-01-01',
    '/api/calendar?from=2020-01-01&to=2040-01-01',
    '/api/watch-list?',
    '/api/documents?',
    '/api/parties?',
  ])('%s: each once, in the order of the whole', async (path) => {
    const whole = (await json(`${path}&limit=200`)).items;
    const seen: unknown[] = [];
    for (let next = `${path}&limit=2`; ; ) {
      const answer = await asked(next);
      const body = (await answer.json()) as { items: unknown[]; next: string | null };
      seen.push(...body.items);
      const link = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
      expect(link === null).toBe(body.next === null);
      if (link === null) break;
      expect(new URL(link).searchParams.get('cursor')).toBe(body.next);
      next = link.replace('http://127.0.0.1:8080', '');
    }
    expect(seen).toEqual(whole);
  });

  test('what is added before the place moves nothing', async () => {
    const own = await exampleHouse();
    const other = createApp(own);
    const page = async (path: string) => {
      const answer = await other.request(path, { headers: { ...HERE, accept: '*/*' } });
      return (await answer.json()) as { items: { id: string }[]; next: string | null };
    };
    const whole = await page('/api/register?limit=200');
    const begun = await page('/api/register?limit=3');
    const example = join(import.meta.dirname, '../../../examples/memorandum-energy.txt');
    const { document: there } = await read(readFileSync(example), { name: 'again.txt' });
    const added = analyse({ ...there!, id: 'doc:again', published: '2026-03-01' });
    await own.store.add([added], { at: '2026-03-02T09:00:00Z', rules: 'test' });
    await own.search.refresh(TODAY);
    expect((await page('/api/register?limit=200')).items.length).toBeGreaterThan(whole.items.length);
    const rest = await page(`/api/register?limit=200&cursor=${begun.next}`);
    expect([...begun.items, ...rest.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
  });

  test('a cursor of another question is refused', async () => {
    const { next } = await json('/api/register?limit=1');
    expect((await asked(`/api/register?limit=1&q=port&cursor=${next}`)).status).toBe(400);
  });

  test('changes go on from where they ended', async () => {
    const all = await json('/api/changes?limit=200');
    const later = await json(`/api/changes?cursor=${all.next}`);
    expect(later.items).toEqual([]);
    expect(all.items.map(({ seq }: { seq: number }) => seq)).toEqual(
      [...all.items.map(({ seq }: { seq: number }) => seq)].sort((a, b) => a - b),
    );
  });
});

describe('pages of other sites', () => {
  const origin = 'https://desk.example.org';
  test('may read nothing, as given by default', async () => {
    const answer = await ask('/api/register', { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may where they are named: they, and no others', async () => {
    const open = createApp({ ...house, origins: [origin], access: 'people', base: 'https://wp.example.org' });
    const from = (origin: string, path: string, more = {}) =>
      open.request(path, { headers: { origin, accept: '*/*' }, ...more });
    const preflight = await open.request('/api/register', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Authorization/);
    for (const path of ['/api/register', '/register.csv'])
      expect((await from(origin, path)).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await from(origin, '/register')).headers.get('access-control-allow-origin')).toBeNull();
    const other = await from('https://evil.example', '/api/register');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a private register', () => {
  test('gives programs without a token nothing but what to do', async () => {
    const shut = createApp({ ...house, access: 'people', base: 'https://wp.example.org' });
    for (const path of ['/api/register', '/api/openapi.json', '/register.atom', '/register.csv']) {
      const answer = await shut.request(path, { headers: { accept: 'application/json' } });
      expect(answer.status, path).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });
});

test('whatever is asked, nothing breaks and every answer is as documented', async () => {
  const gets = Object.entries(document.paths).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path, get }],
  );
  const known = [first.id, first.thread ?? 't:none', first.document.id, 'all', 'press'];
  const word = fc.oneof(
    fc.constantFrom(
      ...known,
      '',
      '0',
      '-1',
      '1e9',
      'null',
      '2026-02-30',
      '9999-12-31',
      '0001-01-01',
      '%',
      '"',
      "'; --",
      '\u0000',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.integer().map(String),
    fc.base64String({ maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...gets),
      fc.array(word, { minLength: 4, maxLength: 4 }),
      fc.nat(),
      async ({ path, get }, words, pick) => {
        const url = path.replace(/\{\w+\}/g, () =>
          encodeURIComponent(words[0]!.replace(/^\.+$/, 'x') || 'x'),
        );
        const queries = (get.parameters ?? []).filter((one) => one.in === 'query');
        const query = new URLSearchParams();
        for (const at of [0, 1, 2]) {
          const one = queries[(pick + at * 7) % Math.max(1, queries.length)];
          if (one !== undefined && (pick >> at) % 2 === 0) query.append(one.name, words[at + 1]!);
        }
        const answer = await asked(`${url}?${query}`);
        expect(answer.status).toBeLessThan(500);
      },
    ),
    { numRuns: 400, seed: 7 },
  );
}, 60_000);

test('cursors that somebody made up do no harm', async () => {
  const key = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.double()), { maxLength: 6 });
  const paths = [
    '/api/register?',
    '/api/links?',
    '/api/due?',
    '/api/calendar?',
    '/api/documents?',
    '/api/changes?',
    '/api/parties?',
  ];
  const names = new Map<string, string>();
  for (const path of paths) {
    const { next } = await json(`${path}&limit=1`);
    if (next !== null) names.set(path, JSON.parse(Buffer.from(next, 'base64url').toString())[0]);
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names.keys()), key, async (path, parts) => {
      const cursor = Buffer.from(JSON.stringify([names.get(path), ...parts])).toString('base64url');
      expect((await asked(`${path}limit=1&cursor=${cursor}`)).status).toBeLessThan(500);
    }),
    { numRuns: 200, seed: 7 },
  );
}, 60_000);
