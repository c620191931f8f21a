import { describe, expect, it } from 'vitest';
import { runAlerts } from '../../../../src/server/alerts/running.ts';
import { leavingToken } from '../../../../src/server/alerts/signing.ts';
import { createApp } from '../../../../src/server/app.ts';
import type { Store } from '../../../../src/store/store.ts';
import { exampleHouse, HERE } from '../../examples.ts';
import { tokenIn } from '../../people/served.ts';
import { harmsIn } from '../../safety/harms.ts';
import { addHostile, HOSTILE } from '../../safety/hostile.ts';

const house = await exampleHouse();
const app = createApp(house);
const audience = { id: 'all', title: 'All', sector: ['thing', 'port'], words: ['do'] };
await house.store.keeping.put('audience', 'all', audience, { at: '2026-02-01T00:00:00Z', by: 'Ada' });

const get = async (path: string) => {
  const response = await app.request(`${house.base}${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};
const post = async (from: string, path: string, fields: readonly (readonly [string, string])[]) => {
  const body = new URLSearchParams([
    ['csrf', tokenIn((await get(from)).text)],
    ...fields.map(([a, b]) => [a, b] as [string, string]),
  ]);
  return app.request(`${house.base}${path}`, { method: 'POST', headers: HERE, body });
};
const USUAL = [
  ['title', 'Ports daily'],
  ['of', 'audience'],
  ['audience', 'all'],
  ['on', 'new'],
  ['on', 'changed'],
  ['by', 'mail'],
  ['to', 'ann@example.org\nbob@example.org'],
  ['when', 'at once'],
  ['at', '07:00'],
  ['day', 'monday'],
  ['zone', 'Europe/London'],
  ['from', '22:00'],
  ['until', '06:00'],
] as const;
const but = (...changes: readonly (readonly [string, string])[]) => [
  ...USUAL.filter(([name]) => !changes.some(([other]) => other === name)),
  ...changes,
];
const run = (store: Store) => runAlerts({ store, now: house.now, holder: 'test', mail: null, webhook: null });

describe('alerts', () => {
  it('are made and changed by the form', async () => {
    const made = await post('/alerts/new', '/alerts', USUAL);
    expect(made.headers.get('location')).toBe('/alerts/ports-daily');
    const { text } = await get('/alerts/ports-daily');
    for (const words of [
      'ann@example.org',
      'from 22:00 to 06:00',
      'at once, by mail',
      'Nothing was sent yet',
    ])
      expect(text).toContain(words);
    await post(
      '/alerts/ports-daily/change',
      '/alerts/ports-daily',
      but(['title', 'Ports'], ['when', 'weekly']),
    );
    expect((await get('/alerts/ports-daily')).text).toContain('each Monday at 07:00');
    expect((await get('/alerts')).text).toContain('>Ports</a>');
  });

  it.each([
    [but(['title', '']), 'Enter a name'],
    [but(['title', 'Other'], ['to', 'nobody']), 'is no mail address'],
    [but(['title', 'Other'], ['zone', 'Mars']), 'time zone as Europe/London'],
    [but(['title', 'Other'], ['audience', 'none']), 'Choose an audience'],
    [but(['title', 'Other'], ['of', 'query'], ['query', '']), 'Enter what to search for'],
    [but(['title', 'Other'], ['from', '25:00']), 'n hour as 07:30'],
  ])('say what is wrong with what was entered, and keep it (%#)', async (fields, words) => {
    const answer = await post('/alerts/new', '/alerts', fields);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain(words);
    expect(text).toContain('value="audience"');
  });

  it('of a search keep it as a saved view, which lists and alerts read alike', async () => {
    await post(
      '/alerts/new',
      '/alerts',
      but(['title', 'Belgium'], ['of', 'query'], ['query', 'party:belgium'], ['by', 'feed'], ['to', '']),
    );
    const [view] = await house.store.keeping.list('view');
    expect(view!.body).toEqual({ title: 'Belgium', address: '/register?q=party%3Abelgium' });
    expect((await run(house.store)).problems).toEqual([expect.stringContaining('mail waits')]);
  });

  it('by webhook show the secret once, and never again', async () => {
    const made = await post(
      '/alerts/new',
      '/alerts',
      but(['title', 'Hook'], ['by', 'webhook'], ['to', 'https://example.org/hook']),
    );
    const [secret = ''] = /whsec_[\w+/=]+/.exec(await made.text()) ?? [];
    expect(secret).not.toBe('');
    expect(made.headers.get('cache-control')).toBe('no-store');
    for (const path of ['/alerts/hook', '/alerts/hook/change', '/alerts'])
      expect((await get(path)).text).not.toContain(secret);
    await post(
      '/alerts/hook/change',
      '/alerts/hook',
      but(['title', 'Hook'], ['by', 'webhook'], ['to', 'https://example.org/other']),
    );
    const kept = (await house.store.keeping.get('alert', 'hook'))!.body as { secret: string };
    expect(kept.secret).toBe(secret);
  });

  it('as a feed tell each thing with a link to its record, and do no harm', async () => {
    await post(
      '/alerts/new',
      '/alerts',
      but(['title', 'Feed'], ['by', 'feed'], ['to', ''], ['also', 'touching']),
    );
    await addHostile(house.store);
    await run(house.store);
    const { text } = await get('/alerts/feed.atom');
    expect(text).toContain('<entry>');
    expect(text).toMatch(/href="http:\/\/127\.0\.0\.1:8080\/entry\/c:/);
    expect(text).not.toMatch(/<script|<hostile-tag/);
    const json = JSON.parse((await get('/alerts/feed.feed.json')).text);
    expect(json.items.length).toBe([...text.matchAll(/<entry>/g)].length);
    for (const { content_html } of json.items) expect(content_html).not.toMatch(/<script|<hostile-tag|<img/);
    expect(harmsIn((await get('/alerts/feed')).text)).toEqual([]);
    expect((await get('/alerts/ports-daily.atom')).status).toBe(404);
  });

  it('prove what they found, or that they found nothing', async () => {
    const answer = await post('/alerts/feed', '/alerts/feed/proof', [
      ['since', '2026-02-20'],
      ['until', '2026-02-21'],
    ]);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toMatch(/nothing|Nothing/);
    expect(harmsIn(text)).toEqual([]);
  });

  it('are not for those who may only read', async () => {
    const open = createApp({ ...house, access: 'public' });
    for (const path of ['/alerts', '/alerts/ports-daily', '/alerts/new'])
      expect((await open.request(`${house.base}${path}`, { headers: HERE })).status).toBe(303);
  });

  it('are removed; what was sent stays', async () => {
    await post('/alerts/hook', '/alerts/hook/remove', []);
    expect((await get('/alerts/hook')).status).toBe(404);
  });
});

describe('leaving', () => {
  const linkOf = async (to: string) => {
    const { key } = (await house.store.keeping.get('alert', 'ports-daily'))!.body as { key: string };
    return `/alerts/ports-daily/leave?${new URLSearchParams({ to, token: leavingToken(key, 'ports-daily', to) })}`;
  };
  const recipients = async () =>
    ((await house.store.keeping.get('alert', 'ports-daily'))?.body as { to: string[] } | undefined)?.to;
  const people = createApp({ ...house, access: 'people' });
  const oneClick = (path: string) =>
    people.request(`${house.base}${path}`, {
      method: 'POST',
      headers: { host: '127.0.0.1:8080', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });

  it('to look changes nothing; one click leaves, from a mail program without a session', async () => {
    const link = await linkOf('ann@example.org');
    const looked = await people.request(`${house.base}${link}`, { headers: HERE });
    expect(await looked.text()).toContain('Tell me no more');
    expect(await recipients()).toEqual(['ann@example.org', 'bob@example.org']);
    expect((await oneClick(link)).status).toBe(200);
    expect(await recipients()).toEqual(['bob@example.org']);
    expect((await oneClick(link)).status).toBe(200);
  });

  it('with a token of another, or none, nobody leaves, and nobody learns who is told', async () => {
    const link = (await linkOf('ann@example.org')).replace('ann', 'bob');
    expect((await oneClick(link)).status).toBe(404);
    expect(await recipients()).toEqual(['bob@example.org']);
    const looked = await people.request(
      `${house.base}/alerts/ports-daily/leave?to=${encodeURIComponent(HOSTILE.script)}`,
      { headers: HERE },
    );
    expect(looked.status).toBe(404);
    expect(await looked.text()).not.toContain('bob@');
  });
});
