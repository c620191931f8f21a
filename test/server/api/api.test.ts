import { afterAll, describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/publish/claims.ts';
import { verify } from '../../../src/publish/verify.ts';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';
import { checking } from './schema.ts';

const house = await exampleHouse();
await house.store.following.addSource(
  'press',
  {
    id: 'press',
    title: 'Press',
    kind: 'feed',
    address: 'https://example.org/feed',
    preset: null,
    settings: {},
    allow: [],
  },
  '2026-01-01T00:00:00Z',
);
await house.store.following.recordCheck({
  source: 'press',
  began: '2026-01-02T00:00:00Z',
  ended: '2026-01-02T00:00:01Z',
  outcome: 'could not check',
  why: 'no answer',
  ...{ listed: 0, fresh: 0, changed: 0, failed: 0, notBefore: null },
});
await house.store.keeping.put(
  'programme',
  'all',
  { title: 'All' },
  { at: '2026-01-01T00:00:00Z', by: 'Ada' },
);
const app = createApp(house);
const { document, asked, used } = await checking(app);

// biome-ignore lint/suspicious/noExplicitAny: the schemas say what it is
const json = async (path: string, init?: RequestInit): Promise<any> => (await asked(path, init)).json();
const { items: entries } = await json('/api/entries?limit=200');
const commitment = entries.find(({ kind }: { kind: string }) => kind === 'commitment');
const id = encodeURIComponent(commitment.document.id);
const { items: documents } = await json('/api/documents');
const other = encodeURIComponent(documents.at(-1).document.id);
const { items: links } = await json('/api/links');

afterAll(() => {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(all.filter((one) => !used.has(one))).toEqual([]);
});

test('is OpenAPI 3.1', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).length).toBeGreaterThan(25);
});

describe('answers as its document says', () => {
  test('citations: who cites what, page by page', async () => {
    const { means, total, items, next } = await json(`/api/citations?in=${id}&limit=1`);
    expect(means).toEqual([]);
    expect(items).toHaveLength(Math.min(1, total));
    if (next !== null) {
      const more = await json(`/api/citations?in=${id}&limit=1&cursor=${next}`);
      expect(more.items[0].start).not.toBe(items[0].start);
    }
    const of = await json('/api/citations?of=TCA&context=relied+on');
    for (const one of of.items) expect(one.citation.plain).toContain('Trade and Cooperation Agreement');
    expect((await asked('/api/citations')).status).toBe(400);
  });

  test.each([
    '/api/register',
    '/api/register?q=port&facets=party&facets=theme&sort=deadline',
    '/api/register?q=nonsense:x',
    '/api/entries?kind=figure',
    `/api/entries?document=${id}`,
    `/api/entries/${commitment.id}`,
    `/api/threads/${commitment.thread}`,
    '/api/links?standing=proposed&since=2020-01-01T00:00:00Z',
    '/api/due',
    '/api/due?until=2031-01-01&is=due',
    '/api/calendar',
    '/api/calendar?from=2020-01-01&to=2040-01-01&kind=watchpoint',
    '/api/watch-list',
    '/api/watch-list?show=not-said',
    '/api/watch-list?show=answered',
    '/api/changes?limit=3',
    '/api/changes?since=2026-01-15T09:00:00Z',
    '/api/documents?q=statement',
    `/api/document?id=${id}`,
    `/api/document/text?id=${id}`,
    `/api/document/analysis?id=${id}`,
    `/api/document/consequences?id=${id}`,
    `/api/passage?entry=${commitment.id}`,
    `/api/passage?document=${id}&start=0&end=20&around=0`,
    `/api/compare?first=${id}&second=${other}`,
    '/api/parties',
    '/api/instruments',
    '/api/programmes',
    '/api/programmes/all',
    '/api/sources',
    '/api/sources/press',
    '/api/sources/press/checks',
    '/api/counts',
    '/api/search?q=Belgium+returns&why=true&facets=genre',
    '/api/me',
    '/api/notes',
  ])('%s', async (path) => {
    const answer = await asked(path);
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const claims = claimsOf(bytes);
    expect('problem' in claims).toBe(false);
    const checked = await verify(claims as [], (id, edition) => house.store.text(id, edition));
    expect(checked.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  });

  test('links, one by one', async () => {
    for (const link of links.slice(0, 3)) expect((await json(`/api/links/${link.id}`)).id).toBe(link.id);
    if (links.length === 0) await asked('/api/links/l:none');
  });

  test.each([
    '/api/entries/c:none',
    '/api/threads/t:none',
    '/api/document?id=none',
    '/api/links/l:none',
    '/api/sources/none',
  ])('%s: nothing of that name', async (path) => {
    const answer = await asked(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test.each([
    ['/api/register?limit=0', '/limit'],
    ['/api/register?firmness=firm', '/firmness/0'],
    ['/api/register?frimness=obliged', '/frimness'],
    ['/api/register?cursor=abc', '/cursor'],
    ['/api/due?until=2026-13-01', '/until'],
    ['/api/passage', '/entry'],
    ['/api/changes?since=yesterday', '/since'],
  ])('%s: which field is wrong', async (path, pointer) => {
    const answer = await asked(path);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: unknown[] }).errors[0]).toMatchObject({
      in: 'query',
      pointer,
    });
  });

  test('a place beyond the text', async () => {
    expect(
      (
        await app.request(`/api/passage?document=${id}&start=5&end=99999999`, {
          headers: { ...HERE, accept: '*/*' },
        })
      ).status,
    ).toBe(422);
  });
});

describe('what is written', () => {
  const write = async (path: string, body: unknown, method = 'post', headers = {}) => {
    const me = await app.request('/api/me', { headers: { ...HERE, accept: '*/*' } });
    const { csrf } = (await me.json()) as { csrf: string };
    const cookie = me.headers.get('set-cookie')!.split(';')[0]!;
    return asked(path, {
      method: method.toUpperCase(),
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json', ...headers },
    });
  };

  test('an entry is accepted, set right and taken back, under the name of whoever asks', async () => {
    const path = `/api/entries/${commitment.id}/reviews`;
    expect((await write(path, { act: 'accept', reason: 'seen' })).status).toBe(200);
    const set = { deadline: '2027-01-31', actors: ['Belgium', 'France'], theme: null };
    const done = (await (await write(path, { act: 'edit', set })).json()) as { seq: number };
    const after = await json(`/api/entries/${commitment.id}`);
    expect(after).toMatchObject({ deadline: '2027-01-31', theme: null });
    expect(after.actors).toHaveLength(2);
    expect(after.people.map(({ by }: { by: string }) => by)).toEqual(['Ada', 'Ada']);
    expect((await write('/api/undo', { seq: done.seq })).status).toBe(200);
    expect((await json(`/api/entries/${commitment.id}`)).deadline).toBe(commitment.deadline);
    expect(await (await write('/api/undo', { seq: done.seq })).json()).toMatchObject({ seq: null });
  });

  test('what cannot be taken says which field', async () => {
    const path = `/api/entries/${commitment.id}/reviews`;
    const date = await write(path, { act: 'edit', set: { deadline: 'soon' } });
    expect(date.status).toBe(422);
    expect(((await date.json()) as { errors: unknown[] }).errors).toMatchObject([
      { in: 'body', pointer: '/set/deadline' },
    ]);
    expect((await write(path, { act: 'praise' })).status).toBe(400);
    expect((await write(path, { act: 'kept' })).status).toBe(422);
    expect((await write(path, '{"act": ')).status).toBe(400);
    expect((await write(path, 'act=accept', 'post', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await write('/api/entries/c:none/reviews', { act: 'accept' })).status).toBe(404);
    expect((await write('/api/links/l:none/reviews', { act: 'confirm' })).status).toBe(404);
    expect((await write('/api/threads/t:none/join', { with: 't:x' })).status).toBe(404);
    expect((await write('/api/undo', { seq: 1 })).status).toBe(404);
  });

  test('threads are joined and split', async () => {
    const threads = [...new Set(entries.flatMap(({ thread }: { thread: string | null }) => thread ?? []))];
    const [one, two] = threads as string[];
    expect((await write(`/api/threads/${one}/join`, { with: two })).status).toBe(200);
    const { id, wordings } = await json(`/api/threads/${one}`);
    expect(wordings.length).toBeGreaterThan(1);
    expect((await write(`/api/threads/${id}/split`, { items: [wordings.at(-1).id] })).status).toBe(200);
  });

  test('notes are one’s own', async () => {
    await write('/api/notes', { item: commitment.id, text: 'ask them' }, 'put');
    expect((await json('/api/notes')).items).toMatchObject([{ item: commitment.id, text: 'ask them' }]);
  });

  test('without the token of forms, a browser writes nothing', async () => {
    const answer = await app.request(`/api/entries/${commitment.id}/reviews`, {
      method: 'POST',
      body: '{"act":"accept"}',
      headers: { ...HERE, 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(403);
  });
});
