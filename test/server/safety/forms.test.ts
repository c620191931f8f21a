import { beforeEach, describe, expect, test } from 'vitest';
import { makeToken } from '../../../src/server/people/accounts.ts';
import { localPath } from '../../../src/server/safety/localPath.ts';
import { appOf, browserOf, houseOf, PASSWORD, personOf, tokenIn } from '../people/served.ts';

let house: Awaited<ReturnType<typeof houseOf>>;
let app: ReturnType<typeof appOf>;
beforeEach(async () => {
  house = await houseOf();
  app = appOf(house);
});

const signedIn = async (
  login: string,
  role: 'reader' | 'analyst' | 'editor' | 'administrator' = 'editor',
) => {
  const account = await personOf(house, login, role);
  const browser = browserOf(app, house);
  await browser.enter(account);
  return { ...browser, account, csrf: tokenIn(await (await browser.ask('/account')).text()) };
};

describe('a form that another site sends', () => {
  test.each([
    ['without a token', {}],
    ['with an empty one', { csrf: '' }],
    ['with a made-up one', { csrf: 'x'.repeat(43) }],
  ])('%s is refused', async (_, fields) => {
    const { post } = await signedIn('ann');
    expect((await post('/review', fields)).status).toBe(403);
  });

  test('with the token of somebody else is refused', async () => {
    const [ann, eve] = [await signedIn('ann'), await signedIn('eve')];
    expect((await ann.post('/review', { csrf: eve.csrf })).status).toBe(403);
    expect((await ann.post('/review', { csrf: ann.csrf })).status).toBe(200);
  });

  test('with the token of an earlier session is refused', async () => {
    const ann = await signedIn('ann');
    await ann.post('/sign-out', { csrf: ann.csrf });
    await ann.signIn('ann');
    expect((await ann.post('/review', { csrf: ann.csrf })).status).toBe(403);
  });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:8081' }],
    [{ origin: 'http://127.0.0.1:8080.evil.example' }],
  ] as const)('from elsewhere (%j) is refused even with the right token', async (headers) => {
    const { post, csrf } = await signedIn('ann');
    expect((await post('/review', { csrf }, { headers })).status).toBe(403);
  });

  test('from here is taken, with the token in a field or a header', async () => {
    const { post, ask, csrf } = await signedIn('ann');
    const headers = { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' };
    expect((await post('/review', { csrf }, { headers })).status).toBe(200);
    const json = { 'content-type': 'application/json', 'x-csrf-token': csrf };
    expect((await ask('/api/review', { method: 'POST', body: '{}', headers: json })).status).toBe(200);
    const without = { 'content-type': 'application/json' };
    expect(
      (await ask('/api/review', { method: 'POST', body: `{"csrf":"${csrf}"}`, headers: without })).status,
    ).toBe(403);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post'])('%s is guarded', async (method) => {
    const { ask } = await signedIn('ann');
    const headers = { 'content-type': 'text/plain' };
    expect((await ask('/review', { method, body: 'csrf=x', headers })).status).toBe(403);
  });

  test('cannot sign somebody in as somebody else', async () => {
    await personOf(house, 'eve', 'reader');
    const victim = browserOf(app, house);
    expect((await victim.post('/sign-in', { login: 'eve', password: PASSWORD })).status).toBe(403);
    const eve = browserOf(app, house);
    const csrf = tokenIn(await (await eve.ask('/sign-in')).text());
    expect((await victim.post('/sign-in', { csrf, login: 'eve', password: PASSWORD })).status).toBe(403);
  });

  test('cannot sign anybody out', async () => {
    const { post, ask } = await signedIn('ann');
    expect((await post('/sign-out', {})).status).toBe(403);
    expect((await ask('/sign-out')).status).toBe(404);
    expect((await ask('/account')).status).toBe(200);
  });
});

describe('on one’s own machine', () => {
  beforeEach(async () => {
    house = await houseOf({ access: 'own', name: 'ada' });
    app = appOf(house);
  });
  const own = () => browserOf(app, house, '127.0.0.1');

  test('nobody signs in, and forms need a token all the same', async () => {
    const browser = own();
    const csrf = tokenIn(await (await browser.ask('/notes')).text()) || 'none';
    expect((await browser.post('/review', {})).status).toBe(403);
    expect((await browser.post('/review', { csrf })).status).toBe(403);
    const page = await browser.ask('/audit');
    expect(page.status).toBe(200);
    expect([...browser.cookies.keys()]).toEqual(['watchpoint-form-8080']);
  });

  test.each([
    'evil.example',
    'evil.example:8080',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '',
    'a@127.0.0.1',
  ])('a page that calls this machine %j is refused', async (host) => {
    expect((await own().ask('/register', { headers: { host } })).status).toBe(421);
  });

  test.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST'])(
    '%s is this machine',
    async (host) => {
      expect(await (await own().ask('/register', { headers: { host } })).text()).toBe('<p>ada</p>');
    },
  );

  test('somebody from elsewhere, or behind a proxy, is refused', async () => {
    expect((await browserOf(app, house, '192.0.2.1').ask('/register')).status).toBe(421);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await own().ask('/register', { headers: { [name]: '192.0.2.1' } })).status).toBe(421);
  });

  test('it is not started where others could reach it', async () => {
    const open = await houseOf({ access: 'own', base: 'https://watchpoint.example.org' });
    expect(() => appOf(open)).toThrow('on the machine itself only');
  });

  test('there are no accounts to sign in to', async () => {
    expect((await own().ask('/sign-in')).status).toBe(404);
    expect((await own().ask('/people')).status).toBe(404);
  });
});

describe('open to read', () => {
  beforeEach(async () => {
    house = await houseOf({ access: 'public' });
    app = appOf(house);
  });

  test('whoever comes may read, and signs in to write', async () => {
    const browser = browserOf(app, house);
    expect(await (await browser.ask('/register')).text()).toBe('<p>nobody</p>');
    expect((await browser.ask('/api/due')).status).toBe(200);
    expect((await browser.post('/review', {})).status).toBe(403);
    const csrf = tokenIn(await (await browser.ask('/sign-in')).text());
    expect((await browser.post('/review', { csrf })).status).toBe(401);
    for (const path of ['/account', '/people', '/audit', '/notes'])
      expect((await browser.ask(path)).headers.get('location')).toBe(
        `/sign-in?next=${encodeURIComponent(path)}`,
      );
    expect(browser.cookies.size).toBe(1);
  });

  test('reading sets no cookie', async () => {
    const response = await browserOf(app, house).ask('/register');
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('tokens of programs', () => {
  const asking = async (
    role: 'reader' | 'editor' | 'administrator',
    scope: 'read' | 'write',
    owner = 'editor' as const,
  ) => {
    const account = await personOf(house, `${role}-${scope}`, owner);
    const { shown } = await makeToken(house, account, { name: 'x', role, scope, days: 1 });
    const ask = (path: string, init: RequestInit = {}) =>
      app.request(path, { ...init, headers: { authorization: `Bearer ${shown}`, ...init.headers } });
    return { ask, account, shown };
  };

  test('one that may only read does not write, whatever its role', async () => {
    const { ask } = await asking('editor', 'read');
    expect((await ask('/api/due')).status).toBe(200);
    const refused = await ask('/api/review', { method: 'POST' });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });

  test('one that may write does so without a form’s token, up to its role', async () => {
    expect((await (await asking('editor', 'write')).ask('/api/review', { method: 'POST' })).status).toBe(200);
    expect((await (await asking('reader', 'write')).ask('/api/review', { method: 'POST' })).status).toBe(403);
  });

  test('one never does more than its owner may now', async () => {
    const { ask, account } = await asking('administrator', 'write');
    expect((await ask('/api/review', { method: 'POST' })).status).toBe(200);
    await house.store.people.changeAccount(account.id, { role: 'reader' });
    expect((await ask('/api/review', { method: 'POST' })).status).toBe(403);
    await house.store.people.changeAccount(account.id, { disabled: '2026-03-02T00:00:00Z' });
    expect((await ask('/api/due')).status).toBe(401);
  });

  test('one makes no other, no password and no account', async () => {
    const { ask } = await asking('administrator', 'write');
    const body = new URLSearchParams({ name: 'x', role: 'editor', scope: 'write', days: '366', login: 'x' });
    for (const path of ['/account/tokens', '/account/password', '/people', '/people/role', '/people/reset'])
      expect((await ask(path, { method: 'POST', body })).status).toBe(403);
    expect((await ask('/audit')).status).toBe(403);
  });

  test('a page does not make one that may do more than its maker', async () => {
    const { send, account } = await signedIn('ann', 'analyst');
    const wish = { name: 'x', scope: 'write', days: '30' };
    const refused = await send('/account', '/account/tokens', { ...wish, role: 'administrator' });
    expect(await refused.text()).toContain('Choose a role up to your own, analyst.');
    for (const days of ['0', '-1', '367', '1e9', 'x', ''])
      expect((await send('/account', '/account/tokens', { ...wish, role: 'reader', days })).status).toBe(422);
    expect(await house.store.people.tokens(account.id)).toEqual([]);
  });

  test.each([
    'Bearer x',
    'Bearer',
    'Basic YTpi',
    `Bearer watchpoint_${'x'.repeat(43)}`,
    'Bearer a b',
    `Bearer ${'x'.repeat(500)}`,
  ])('%s is refused, also with the cookie of somebody signed in', async (authorization) => {
    const { ask } = await signedIn('ann');
    const response = await ask('/api/due', { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('invalid_token');
  });
});

describe('sessions', () => {
  test('one that somebody else put into the browser is not signed in to', async () => {
    await personOf(house, 'ann', 'reader');
    const planted = 'a'.repeat(43);
    const browser = browserOf(app, house);
    browser.cookies.set('watchpoint-session-8080', planted);
    await browser.signIn('ann');
    expect(browser.cookies.get('watchpoint-session-8080')).not.toBe(planted);
    const thief = await browserOf(app, house).ask('/account', {
      headers: { cookie: `watchpoint-session-8080=${planted}` },
    });
    expect(thief.status).toBe(303);
  });

  test('signing in again ends the one before', async () => {
    const ann = await signedIn('ann');
    const before = ann.cookies.get('watchpoint-session-8080')!;
    const csrf = ann.csrf;
    await ann.post('/sign-in', { csrf, login: 'ann', password: PASSWORD });
    const old = await browserOf(app, house).ask('/account', {
      headers: { cookie: `watchpoint-session-8080=${before}` },
    });
    expect(old.status).toBe(303);
  });

  test('their cookies are for this host, for no script, and on https for https alone', async () => {
    await personOf(house, 'ann', 'reader');
    const plain = await browserOf(app, house).signIn('ann');
    expect(
      plain.headers.getSetCookie().find((one) => one.includes('session-8080=') && !/Max-Age=0/.test(one)),
    ).toMatch(/^watchpoint-session-8080=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    const safe = { ...house, base: 'https://watchpoint.example.org' };
    const browser = browserOf(appOf(safe), safe);
    const form = (await browser.ask('/sign-in')).headers.getSetCookie()[0];
    expect(form).toMatch(/^__Host-watchpoint-form=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const session = (await browser.signIn('ann')).headers
      .getSetCookie()
      .find((one) => !/Max-Age=0/.test(one));
    expect(session).toMatch(
      /^__Host-watchpoint-session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('a cookie without the prefix is nobody’s on https', async () => {
    const { cookies } = await signedIn('ann');
    const safe = { ...house, base: 'https://watchpoint.example.org' };
    const cookie = `watchpoint-session=${cookies.get('watchpoint-session-8080')}`;
    expect((await browserOf(appOf(safe), safe).ask('/account', { headers: { cookie } })).status).toBe(303);
  });
});

describe('where to go on', () => {
  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example\r\nSet-Cookie: a=b',
    ' //evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/x/../..//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '/\u0000',
    'x'.repeat(3000),
    '',
  ])('%j leads to the first page', async (next) => {
    expect(localPath(next)).toBe('/');
    const ann = await signedIn('ann', 'reader');
    const [by, note] = [
      await ann.ask(`/sign-in?next=${encodeURIComponent(next)}`),
      { item: 'c:1', text: 'x', next },
    ];
    for (const response of [by, await ann.post('/notes', { csrf: ann.csrf, ...note })]) {
      expect(response.headers.get('location')).toBe('/');
      expect(response.headers.getSetCookie().join()).not.toContain('a=b');
    }
  });

  test.each([
    ['/register?q=a%20b#c', '/register?q=a%20b#c'],
    ['/a/../b', '/b'],
    ['/documents/https%3A%2F%2Fexample.org', '/documents/https%3A%2F%2Fexample.org'],
    ['/é', '/%C3%A9'],
  ])('%j is a path of ours', (next, path) => expect(localPath(next)).toBe(path));
});
