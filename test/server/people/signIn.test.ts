import { beforeEach, describe, expect, test } from 'vitest';
import { hashed, isOutdated } from '../../../src/server/people/passwords.ts';
import type { Account } from '../../../src/store/people.ts';
import { appOf, browserOf, houseOf, PASSWORD, personOf } from './served.ts';

let house: Awaited<ReturnType<typeof houseOf>>;
let app: ReturnType<typeof appOf>;
let ann: Account;
beforeEach(async () => {
  house = await houseOf();
  app = appOf(house);
  ann = await personOf(house, 'ann@example.org', 'analyst', 'Ann');
});

const acts = async () => (await house.store.people.acts()).map(({ what, name }) => `${what}: ${name}`);

describe('signing in', () => {
  test('leads to where one wanted to go, and is noted', async () => {
    const browser = browserOf(app, house);
    const first = await browser.ask('/register?q=belgium');
    expect([first.status, first.headers.get('location')]).toEqual([
      303,
      '/sign-in?next=%2Fregister%3Fq%3Dbelgium',
    ]);
    const response = await browser.signIn('Ann@example.org ', PASSWORD, '/register?q=belgium');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/register?q=belgium']);
    expect(await (await browser.ask('/register')).text()).toBe('<p>Ann</p>');
    expect(await acts()).toEqual(['signed in: Ann']);
  });

  test.each([
    ['a wrong password', 'ann@example.org', 'wrong'],
    ['a login that nobody has', 'bob@example.org', PASSWORD],
    ['a login that nobody can have', '<script>', PASSWORD],
    ['nothing', '', ''],
  ])('%s: the same words', async (_, login, password) => {
    const response = await browserOf(app, house).signIn(login, password);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('That login and password do not go together.');
    expect(response.headers.getSetCookie().join()).not.toContain('session');
  });

  test('somebody disabled cannot, and is not told so', async () => {
    const account = (await house.store.people.accountByLogin('ann@example.org'))!;
    await house.store.people.changeAccount(account.id, { disabled: '2026-03-01T00:00:00Z' });
    expect((await browserOf(app, house).signIn('ann@example.org')).status).toBe(422);
  });

  test('what was typed and is nobody’s login is not kept: it may be a password', async () => {
    await browserOf(app, house).signIn('hunter2-my-password', 'x');
    expect(JSON.stringify(await house.store.people.acts())).not.toContain('hunter2');
    expect(await acts()).toEqual(['sign-in refused: ']);
  });

  test('a password that was reckoned as it is no longer is kept anew', async () => {
    const { id } = (await house.store.people.accountByLogin('ann@example.org'))!;
    const before = await hashed(PASSWORD, new Uint8Array(16), { ln: 4, r: 8, p: 1 });
    await house.store.people.setPassword(id, before);
    expect(isOutdated(before)).toBe(true);
    await browserOf(app, house).signIn('ann@example.org');
    const after = await house.store.people.passwordOf(id);
    expect(isOutdated(after!)).toBe(false);
    expect((await browserOf(app, house).signIn('ann@example.org')).status).toBe(303);
  });
});

describe('a session', () => {
  test('is over when one signs out, for whoever has its cookie', async () => {
    const browser = browserOf(app, house);
    await browser.enter(ann);
    const stolen = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await browser.send('/account', '/sign-out', {})).headers.get('location')).toBe('/sign-in');
    const after = await browserOf(app, house).ask('/register', { headers: { cookie: stolen } });
    expect(after.status).toBe(303);
  });

  test('is over after ten hours without coming back, and after a week', async () => {
    const browser = browserOf(app, house);
    await browser.signIn('ann@example.org');
    for (let hours = 0; hours < 7 * 24 - 9; hours += 9) {
      expect((await browser.ask('/register')).status).toBe(200);
      house.clock.on(9 * 3600);
    }
    house.clock.on(6 * 3600);
    expect((await browser.ask('/register')).status).toBe(303);
    await browser.signIn('ann@example.org');
    house.clock.on(10 * 3600 + 1);
    expect((await browser.ask('/register')).status).toBe(303);
  });

  test('the store has only what cannot be shown at the door', async () => {
    const browser = browserOf(app, house);
    await browser.signIn('ann@example.org');
    const [cookie] = [...browser.cookies.values()];
    expect(await house.store.people.session(cookie!, house.now().toISOString())).toBeNull();
  });

  test('is over at once for somebody who is disabled, and a new role holds at once', async () => {
    const browser = browserOf(app, house);
    await browser.signIn('ann@example.org');
    const { id } = ann;
    const page = await (await browser.ask('/account')).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)![1]!;
    expect((await browser.post('/review', { csrf })).status).toBe(200);
    await house.store.people.changeAccount(id, { role: 'reader' });
    expect((await browser.post('/review', { csrf })).status).toBe(403);
    await house.store.people.changeAccount(id, { disabled: '2026-03-01T00:00:00Z' });
    expect((await browser.ask('/register')).status).toBe(303);
  });
});

describe('trying passwords', () => {
  test('after five tries one waits, longer each time; the right password is not taken meanwhile', async () => {
    const browser = browserOf(app, house);
    for (let n = 0; n < 5; n++) expect((await browser.signIn('ann@example.org', 'wrong')).status).toBe(422);
    const sixth = await browser.signIn('ann@example.org');
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '1']);
    house.clock.on(1);
    expect((await browser.signIn('ann@example.org', 'wrong')).status).toBe(422);
    expect((await browser.signIn('ann@example.org')).headers.get('retry-after')).toBe('2');
    house.clock.on(2);
    expect((await browser.signIn('ann@example.org')).status).toBe(303);
    expect((await browserOf(app, house).signIn('ann@example.org', 'wrong')).status).toBe(422);
  });

  test('a login that nobody has waits as long', async () => {
    const browser = browserOf(app, house);
    for (let n = 0; n < 5; n++) await browser.signIn('nobody@example.org', 'wrong');
    expect((await browser.signIn('nobody@example.org')).headers.get('retry-after')).toBe('1');
  });

  test('many logins from one address wait too, and others are not held up', async () => {
    const browser = browserOf(app, house);
    for (let n = 0; n < 30; n++)
      await house.store.people.tryOnce('address 192.0.2.1', house.now().toISOString(), () => 0);
    expect((await browser.signIn('ann@example.org')).status).toBe(429);
    expect((await browserOf(app, house, '192.0.2.2').signIn('ann@example.org')).status).toBe(303);
  });

  test('many at once are counted one by one', async () => {
    const pause = (tries: number) => (tries < 5 ? 0 : 60);
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        house.store.people.tryOnce('login x', house.now().toISOString(), pause),
      ),
    );
    expect(all.filter((next) => next === null)).toHaveLength(5);
  });
});

test('passwords are reckoned with 32 MiB, and never twice to the same', async () => {
  const one = await hashed(PASSWORD, house.random(16));
  expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hashed(PASSWORD, house.random(16))).not.toBe(one);
});

test('whose account was tried stands in the log, and not as who tried', async () => {
  await browserOf(app, house).signIn('ann@example.org', 'wrong');
  expect((await house.store.people.acts())[0]).toMatchObject({
    what: 'sign-in refused',
    who: null,
    name: '',
    on: ann.id,
  });
});
