// Every route that is mounted, whatever it is: a new one is asked the same as the others.
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import type { Role } from '../../../src/server/env.ts';
import { makeToken } from '../../../src/server/people/accounts.ts';
import { browserOf, houseOf, personOf, tokenIn } from '../people/served.ts';

/** For those who are not signed in yet, or who follow a link out of a mail. */
const FOR_NOBODY = new Set([
  'GET /assets/:file',
  'GET /healthz',
  'GET /sign-in',
  'POST /sign-in',
  'POST /sign-out',
  'GET /sign-in/elsewhere',
  'GET /sign-in/elsewhere/back',
  'GET /invitation',
  'POST /invitation',
  'GET /alerts/:id/leave',
  'POST /alerts/:id/leave',
]);

/** Its token stands in the address: a mail program sends it by itself (RFC 8058). */
const WITHOUT_FORM = new Set(['POST /alerts/:id/leave']);

/** What belongs to one person alone, whatever their role. */
const FOR_READERS = new Set([
  'POST /notes',
  'PUT /api/notes',
  'POST /account/password',
  'POST /account/tokens',
  'POST /account/tokens/revoke',
]);

/** Belongs to somebody: nobody has it, also where whoever comes may read. */
const OWN = ['/account', '/notes', '/people', '/audit', '/api/notes'];
const FOR_ADMINISTRATORS = ['/people', '/audit'];

const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];

interface Known {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

const servedAs = async (access: 'own' | 'people' | 'public') => {
  const house = await houseOf({ access });
  await house.search.refresh('2026-03-02');
  const app = createApp(house);
  const named = app.routes.map(({ method, path }) => `${method} ${path}`);
  const routes = [...new Set(named)].map((name): Known => {
    const [method = '', path = ''] = name.split(' ');
    return { name, method, path: path.replace(/:\w+(?:\{[^}]*\})?/g, 'x').replace(/\*$/, 'none') };
  });
  const writing = routes.filter(({ method }) => WRITING.includes(method));
  const reading = routes.filter(({ method }) => method === 'GET');
  const signedIn = async (role: Role) => {
    const account = await personOf(house, role, role);
    const browser = browserOf(app, house);
    await browser.enter(account);
    const csrf = tokenIn(await (await browser.ask('/account')).text());
    return { ...browser, account, csrf };
  };
  return { house, app, writing, reading, signedIn };
};

/** A form, or what the API takes. */
const sending = ({ method, path }: Known, csrf: string | null): RequestInit =>
  path.startsWith('/api')
    ? {
        method,
        body: '{}',
        headers: { 'content-type': 'application/json', ...(csrf !== null && { 'x-csrf-token': csrf }) },
      }
    : { method, body: new URLSearchParams(csrf === null ? { id: 'x' } : { id: 'x', csrf }) };

type Served = Awaited<ReturnType<typeof servedAs>>;

describe('where people sign in', () => {
  let served: Served;
  beforeAll(async () => {
    served = await servedAs('people');
  });

  test('there is something to look at', () => {
    expect(served.writing.length).toBeGreaterThan(20);
    expect(served.reading.length).toBeGreaterThan(50);
  });

  test('whatever writes refuses a form of another site, as a form, as plain text and as JSON', async () => {
    const { ask } = await served.signedIn('administrator');
    for (const one of served.writing.filter(({ name }) => !WITHOUT_FORM.has(name))) {
      const { method } = one;
      const json = { method, body: '{"csrf":"x"}', headers: { 'content-type': 'application/json' } };
      const text = { method, body: 'csrf=x', headers: { 'content-type': 'text/plain' } };
      const none = { method };
      for (const init of [sending(one, null), sending(one, 'x'.repeat(43)), json, text, none])
        expect((await ask(one.path, init)).status, one.name).toBe(403);
    }
  });

  test('whatever writes wants somebody to be signed in', async () => {
    const browser = browserOf(served.app, served.house);
    const csrf = tokenIn(await (await browser.ask('/sign-in')).text());
    for (const one of served.writing.filter(({ name }) => !FOR_NOBODY.has(name)))
      expect((await browser.ask(one.path, sending(one, csrf))).status, one.name).toBe(401);
  });

  test('whatever writes wants more than a reader, but for what is one’s own', async () => {
    const { ask, csrf } = await served.signedIn('reader');
    for (const one of served.writing.filter(({ name }) => !FOR_NOBODY.has(name) && !FOR_READERS.has(name)))
      expect((await ask(one.path, sending(one, csrf))).status, one.name).toBe(403);
  });

  test('a token that may only read writes nothing, whoever made it', async () => {
    const account = await personOf(served.house, 'root', 'administrator');
    const { shown } = await makeToken(served.house, account, {
      ...{ name: 'x', role: 'administrator', scope: 'read', days: 1 },
    });
    for (const one of served.writing.filter(({ name }) => !WITHOUT_FORM.has(name))) {
      const { headers, ...init } = sending(one, null);
      const shows = { ...headers, authorization: `Bearer ${shown}` };
      const answer = await served.app.request(one.path, { ...init, headers: shows });
      expect(answer.status, one.name).toBe(403);
      expect(answer.headers.get('content-type'), one.name).toBe('application/problem+json');
    }
  });

  test('a reader’s token writes no more than the reader, and nothing of accounts', async () => {
    const account = await personOf(served.house, 'rita', 'reader');
    const { shown } = await makeToken(served.house, account, {
      ...{ name: 'x', role: 'administrator', scope: 'write', days: 1 },
    });
    const may = ['POST /notes', 'PUT /api/notes'];
    for (const one of served.writing.filter(({ name }) => !FOR_NOBODY.has(name) && !may.includes(name))) {
      const { headers, ...init } = sending(one, null);
      const shows = { ...headers, authorization: `Bearer ${shown}` };
      const answer = await served.app.request(one.path, { ...init, headers: shows });
      expect(answer.status, one.name).toBe(403);
    }
  });

  test('nothing is shown to nobody', async () => {
    let { ask } = browserOf(served.app, served.house);
    const all = served.reading.filter(({ name }) => !FOR_NOBODY.has(name));
    for (const [at, { name, path }] of all.entries()) {
      // Nobody may ask as often as there are routes: after some, another house is asked.
      if (at > 0 && at % 80 === 0) {
        const fresh = await servedAs('people');
        ask = browserOf(fresh.app, fresh.house).ask;
      }
      const page = await ask(path, { headers: { accept: 'text/html' } });
      expect(page.status, name).toBe(path.startsWith('/api') ? 401 : 303);
      if (page.status === 303)
        expect(page.headers.get('location'), name).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
      const program = await ask(path, { headers: { accept: 'application/json' } });
      expect(program.status, name).toBe(401);
      expect(program.headers.get('content-type'), name).toBe('application/problem+json');
    }
  });

  test('what administrators have, others do not', async () => {
    for (const role of ['reader', 'analyst', 'editor'] as const) {
      const account = await personOf(served.house, `lesser-${role}`, role);
      const browser = browserOf(served.app, served.house);
      await browser.enter(account);
      for (const path of FOR_ADMINISTRATORS)
        expect((await browser.ask(path)).status, `${role} ${path}`).toBe(403);
    }
  });
});

describe('where whoever comes may read', () => {
  let served: Served;
  beforeAll(async () => {
    served = await servedAs('public');
  });

  test('nobody writes anything', async () => {
    const browser = browserOf(served.app, served.house);
    const csrf = tokenIn(await (await browser.ask('/sign-in')).text());
    for (const one of served.writing.filter(({ name }) => !FOR_NOBODY.has(name))) {
      expect((await browser.ask(one.path, sending(one, csrf))).status, one.name).toBe(401);
      expect((await browser.ask(one.path, sending(one, null))).status, one.name).toBe(403);
    }
  });

  test('nobody has what belongs to somebody', async () => {
    const { ask } = browserOf(served.app, served.house);
    for (const path of OWN)
      expect((await ask(path, { headers: { accept: 'application/json' } })).status, path).toBe(401);
  });

  test('nobody is named to nobody', async () => {
    const { ask } = browserOf(served.app, served.house);
    expect(await (await ask('/api/me')).json()).toEqual({ person: null, access: 'public', csrf: '' });
  });
});

describe.each(['own', 'people', 'public'] as const)('%s: every answer', (access) => {
  test('forbids scripts of others, guessing of types, and keeping by others', async () => {
    const { app, house, reading, writing } = await servedAs(access);
    const { ask } = browserOf(app, house, '127.0.0.1');
    for (const one of [...reading, ...writing, { name: 'none', method: 'GET', path: '/none/at/all' }]) {
      const init = one.method === 'GET' ? {} : sending(one, null);
      const { headers, status } = await ask(one.path, init);
      expect(headers.get('content-security-policy'), one.name).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options'), one.name).toBe('nosniff');
      const keeping = headers.get('cache-control');
      expect(keeping, one.name).toMatch(/private|no-store/);
      expect(headers.get('vary'), one.name).toMatch(/cookie/i);
      expect(headers.get('vary'), one.name).toMatch(/authorization/i);
      expect(status, one.name).toBeLessThan(500);
    }
  });

  test('leads nowhere else, whatever host the request names', async () => {
    const { app, house, reading } = await servedAs(access);
    const browser = browserOf(app, house, '127.0.0.1');
    for (const { name, path } of reading) {
      const { headers, status } = await browser.ask(path, { headers: { host: 'evil.example' } });
      const whole = await app.request(`http://evil.example${path}`, { headers: { host: '127.0.0.1:8080' } });
      if (access === 'own') expect([status, whole.status], name).toEqual([421, 421]);
      const told = [...headers.values(), ...whole.headers.values()].join('\n') + (await whole.text());
      expect(told, name).not.toContain('evil.example');
    }
  });

  test('to a program is a problem where it is none', async () => {
    const { app, house, reading, writing } = await servedAs(access);
    const { ask } = browserOf(app, house, '127.0.0.1');
    const api = [...reading, ...writing].filter(({ path }) => path.startsWith('/api'));
    for (const one of [...api, { name: 'none', method: 'GET', path: '/api/none' }]) {
      const { headers, status } = await ask(one.path, one.method === 'GET' ? {} : sending(one, null));
      if (status >= 400) expect(headers.get('content-type'), one.name).toBe('application/problem+json');
    }
  });
});
