import { describe, expect, test } from 'vitest';
import { NOTHING_ASKED } from '../../../src/search/asked.ts';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const house = await exampleHouse({
  programmes: [{ id: 'uk-belgium', title: 'UK–Belgium', parties: ['United Kingdom', 'Belgium'] }],
});
const { programmesOf } = await import('../../../src/server/programmes.ts');
await house.search.programmes(await programmesOf(house));
const app = createApp(house);
const ORIGIN = 'http://127.0.0.1:8080';
const get = async (path: string) => {
  const response = await app.request(ORIGIN + path, { headers: HERE });
  return { status: response.status, text: await response.text(), cookie: response.headers.get('set-cookie') };
};

/** Sends the form of a page as a browser would: with its cookie and token. */
async function post(page: string, path: string, fields: Readonly<Record<string, string>>) {
  const { text, cookie } = await get(page);
  const [, csrf] = /name="csrf" value="([^"]+)"/.exec(text)!;
  return app.request(ORIGIN + path, {
    method: 'POST',
    headers: {
      ...HERE,
      origin: ORIGIN,
      cookie: cookie!.split(';')[0]!,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ ...fields, csrf: csrf! }).toString(),
  });
}

describe('parties and instruments', () => {
  test('are listed with how firmly they undertook', async () => {
    expect((await get('/parties')).text).toMatch(/href="\/party\?name=Belgium"/);
    expect((await get('/parties?q=nobody')).text).toContain('No party in the register');
  });

  test('one party: what comes first, and under what', async () => {
    const { text } = await get('/party?name=Belgium');
    expect(text).toContain('What comes first');
    expect(text).toContain('Under which instruments');
  });

  test('an instrument says what law stands behind it, or that this cannot be told', async () => {
    expect((await get('/instruments')).text).toContain('EU-UK Trade and Cooperation Agreement');
    const { status, text } = await get('/instrument?name=EU-UK+Trade+and+Cooperation+Agreement');
    expect(status).toBe(200);
    expect(text).toContain('Law behind it');
  });

  test('an instrument has its record: days with the words that tell them, and what stays open', async () => {
    const { text } = await get('/instrument?name=Law+Enforcement+Cooperation+Agreement');
    expect(text).toContain('Signed</dt>');
    expect(text).toMatch(/To come, in 2026[^<]*: <a [^>]*href="\/document\?id=[^"]*at%3A/);
    expect(text).toContain('Cannot be told');
  });

  test('one that the register does not have is not found', async () => {
    expect((await get('/party?name=Atlantis')).status).toBe(404);
  });
});

describe('programmes', () => {
  test('one of the file shows what is in its scope', async () => {
    const { text } = await get('/programme/uk-belgium');
    expect(text).toContain('United Kingdom and Belgium');
    expect(text).not.toContain('Remove programme');
  });

  test('is made, followed and removed by a form', async () => {
    const made = await post('/programmes', '/programmes', {
      title: 'Ports & borders',
      parties: 'UK\r\nBelgium',
      themes: 'migration',
    });
    expect(made.headers.get('location')).toBe('/programme/ports-borders');
    expect((await get('/programme/ports-borders')).text).toContain('Ports &amp; borders');
    expect((await get('/register?programme=ports-borders')).text).toMatch(/\d+ commitments/);
    await post('/programme/ports-borders', '/programme/ports-borders/remove', { id: 'ports-borders' });
    expect((await get('/programme/ports-borders')).status).toBe(404);
  });

  test('what is wrong with a form is said, and what was entered stands there again', async () => {
    const answer = await post('/programmes', '/programmes', { title: '', parties: 'Belgium' });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('Enter a title');
    expect(text).toContain('Belgium</textarea>');
  });

  test('without the token of the session nothing is made', async () => {
    const headers = { ...HERE, origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.request(`${ORIGIN}/programmes`, {
      method: 'POST',
      headers,
      body: 'title=Foreign',
    });
    expect(answer.status).toBe(403);
  });
});

describe('views', () => {
  test('are kept under a name, and lead only to this server', async () => {
    await post('/register', '/views', {
      title: 'Overdue in trade',
      address: '/register?theme=trade&state=overdue',
    });
    expect((await get('/register')).text).toContain('Overdue in trade');
    await post('/register', '/views', { title: 'Elsewhere', address: 'https://example.org/' });
    expect((await get('/views')).text).not.toContain('example.org');
  });
});

describe('sources', () => {
  test('none is no silence', async () => {
    expect((await get('/sources')).text).toContain('No source is watched');
  });

  test('one that was never checked is said not to be', async () => {
    const is = {
      id: 'inbox',
      title: 'Inbox',
      kind: 'folder',
      preset: null,
      address: '/in',
      settings: {},
      allow: [],
    };
    await house.store.following.addSource('inbox', is, '2026-03-01T10:00:00Z');
    expect((await get('/sources')).text).toContain('never checked');
    expect((await get('/source/inbox')).text).toContain('Never checked');
  });
});

test('suggestions: values of a field, words, and spelling', async () => {
  const labels = async (q: string) =>
    JSON.parse((await get(`/search/suggestions?q=${encodeURIComponent(q)}`)).text).suggestions.map(
      ({ label }: { label: string }) => label,
    );
  expect(await labels('party:bel')).toContain('party: Belgium');
  expect(await labels('returm')).toContain('return');
});

test('states are counted alike on the pages of parties, of programmes and in the register', async () => {
  const { text } = await get('/party?name=Belgium');
  const [, href] = /href="([^"]*state=due[^"]*)"/.exec(text)!;
  expect(href).toContain('wording=holding');
  const { facet } = await house.search.find(
    { ...NOTHING_ASKED, fields: { kind: ['commitment'], party: ['Belgium'], wording: ['holding'] } },
    { sort: 'newest', from: 0, most: 0 },
  );
  const due = facet('state', 20).find(({ value }) => value === 'due')!.count;
  expect(text).toMatch(new RegExp(`>${due}<`));
  expect((await get(href!.replaceAll('&amp;', '&'))).text).toContain(`${due} commitments`);
});
