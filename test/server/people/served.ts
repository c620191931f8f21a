import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { searchIn } from '../../../src/search/search.ts';
import type { Env, Role } from '../../../src/server/env.ts';
import type { House } from '../../../src/server/house.ts';
import { makeAccount } from '../../../src/server/people/accounts.ts';
import { identify } from '../../../src/server/people/identify.ts';
import { may } from '../../../src/server/people/may.ts';
import { hashed } from '../../../src/server/people/passwords.ts';
import { peopleRoutes } from '../../../src/server/people/routes.ts';
import { digestOf, secret } from '../../../src/server/people/secrets.ts';
import { csrf } from '../../../src/server/safety/csrf.ts';
import { headers } from '../../../src/server/safety/headers.ts';
import { host } from '../../../src/server/safety/host.ts';
import { addressLimit, bodySize, personLimit } from '../../../src/server/safety/limits.ts';
import type { Account } from '../../../src/store/people.ts';
import { freshStore } from '../fresh.ts';

export const PASSWORD = 'correct horse battery staple';

/** A clock that stands until it is moved on. */
export interface Clock {
  at: Date;
  /** In seconds. */
  on(seconds: number): void;
}

/** A house of its own with an empty store, a clock to move, and chance that is the same in each run. */
export async function houseOf(parts: Partial<House> = {}): Promise<House & { readonly clock: Clock }> {
  const store = await freshStore();
  const clock: Clock = {
    at: new Date('2026-03-02T10:00:00Z'),
    on: (seconds) => {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
    },
  };
  let drawn = 0;
  const random = (bytes: number) =>
    createHash('shake256', { outputLength: bytes }).update(`${++drawn}`).digest();
  return {
    store,
    search: searchIn(store),
    clock,
    now: () => clock.at,
    random,
    base: 'http://127.0.0.1:8080',
    version: '0',
    access: 'people',
    ...parts,
  };
}

/** The whole of what stands before a page, in the order in which the server has it, and some pages behind it. */
export function appOf(house: House): Hono<Env> {
  const app = new Hono<Env>();
  app.use(
    headers(house),
    host(house),
    addressLimit(house),
    bodySize(),
    identify(house),
    personLimit(house),
    csrf(house),
  );
  app.route('/', peopleRoutes(house));
  app.get('/register', may('reader'), (c) => c.html(html`<p>${c.get('person')?.name ?? 'nobody'}</p>`));
  app.post('/review', may('analyst'), (c) => c.text(`reviewed by ${c.get('person')!.name}`));
  app.get('/api/due', may('reader'), (c) => c.json({ person: c.get('person')?.id ?? null }));
  app.post('/api/review', may('editor'), (c) => c.json({ by: c.get('person')!.id }));
  return app;
}

/** Somebody with a password. */
export async function personOf(house: House, login: string, role: Role, name = login): Promise<Account> {
  const account = (await makeAccount(house, { login, name, role }))!;
  kept ??= await hashed(PASSWORD, new Uint8Array(16));
  await house.store.people.setPassword(account.id, kept);
  return (await house.store.people.account(account.id))!;
}
let kept: string | undefined;

/** A browser: keeps cookies as browsers do, and sends the forms that it was given. */
export function browserOf(app: Hono<Env>, house: House, from = '192.0.2.1') {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const sent = new Headers(init.headers);
    if (cookies.size > 0 && !sent.has('cookie'))
      sent.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!sent.has('host')) sent.set('host', new URL(house.base).host);
    const incoming = { socket: { remoteAddress: from } };
    const response = await app.request(house.base + path, { ...init, headers: sent }, { incoming });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const post = (path: string, fields: Readonly<Record<string, string>>, init: RequestInit = {}) =>
    ask(path, { ...init, method: 'POST', body: new URLSearchParams(fields) });
  /** Loads the page, and sends the fields with the token that its forms have. */
  const send = async (page: string, path: string, fields: Readonly<Record<string, string>>) =>
    post(path, { csrf: tokenIn(await (await ask(page)).text()), ...fields });
  const signIn = (login: string, password = PASSWORD, next = '/register') =>
    send('/sign-in', '/sign-in', { login, password, next });
  /** The same without a password, which takes time to reckon. */
  const enter = async ({ id: account }: Account) => {
    const cookie = secret(house);
    const [began, until] = [house.now().toISOString(), '2026-04-01T00:00:00Z'];
    await house.store.people.beginSession({ digest: digestOf(cookie), account, began, idle: until, until });
    cookies.set('watchpoint-session-8080', cookie);
  };
  return { ask, post, send, signIn, enter, cookies };
}

export const tokenIn = (page: string): string => /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
