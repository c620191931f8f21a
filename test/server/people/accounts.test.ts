import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/server/env.ts';
import { loginOf, makeToken, nameOf } from '../../../src/server/people/accounts.ts';
import { weakness } from '../../../src/server/people/passwords.ts';
import { appOf, browserOf, houseOf, PASSWORD, personOf, tokenIn } from './served.ts';

let house: Awaited<ReturnType<typeof houseOf>>;
let app: ReturnType<typeof appOf>;
beforeEach(async () => {
  house = await houseOf();
  app = appOf(house);
});

const signedIn = async (login: string, role: Role) => {
  const account = await personOf(house, login, role);
  const browser = browserOf(app, house);
  await browser.enter(account);
  return { ...browser, account };
};
const linkIn = (page: string): string =>
  /value="http:\/\/127\.0\.0\.1:8080(\/invitation\?key=[\w-]{43})"/.exec(page)![1]!;
const deeds = async () => (await house.store.people.acts()).map(({ what }) => what);

describe('administration', () => {
  test('an administrator lets somebody in, who sets a password by the link, once', async () => {
    const admin = await signedIn('ada', 'administrator');
    const made = await admin.send('/people', '/people', {
      login: 'Bob@Example.org',
      name: 'Bob',
      role: 'editor',
    });
    const link = linkIn(await made.text());
    const bob = browserOf(app, house);
    expect(await (await bob.ask(link)).text()).toContain('You are Bob, and sign in as bob@example.org.');
    const key = link.split('=')[1]!;
    const set = (password: string, again = password) =>
      bob.send(link, '/invitation', { key, password, again });
    expect(await (await set('short')).text()).toContain('use at least 12');
    expect(await (await set(PASSWORD, 'another')).text()).toContain('The two are not the same');
    expect((await set(PASSWORD)).status).toBe(303);
    expect(await (await bob.ask('/register')).text()).toBe('<p>Bob</p>');
    expect((await browserOf(app, house).ask(link)).status).toBe(404);
    expect(await deeds()).toEqual(['password set', 'account made']);
  });

  test('a link is over after three days, and when another is made', async () => {
    const admin = await signedIn('ada', 'administrator');
    const bob = await personOf(house, 'bob', 'reader');
    const reset = async () =>
      linkIn(await (await admin.send('/people', '/people/reset', { id: bob.id })).text());
    const [first, second] = [await reset(), await reset()];
    expect((await browserOf(app, house).ask(first)).status).toBe(404);
    expect((await browserOf(app, house).ask(second)).status).toBe(200);
    house.clock.on(3 * 86_400);
    expect((await browserOf(app, house).ask(second)).status).toBe(404);
  });

  test('a reset ends sessions, tokens and the password', async () => {
    const admin = await signedIn('ada', 'administrator');
    const bob = await signedIn('bob', 'editor');
    const { shown } = await makeToken(house, bob.account, {
      name: 'x',
      role: 'editor',
      scope: 'write',
      days: 1,
    });
    await admin.send('/people', '/people/reset', { id: bob.account.id });
    expect((await bob.ask('/register')).status).toBe(303);
    expect((await bob.signIn('bob')).status).toBe(422);
    const asked = await app.request('/api/due', { headers: { authorization: `Bearer ${shown}` } });
    expect(asked.status).toBe(401);
  });

  test('the only administrator stays one', async () => {
    const admin = await signedIn('ada', 'administrator');
    const { id } = admin.account;
    expect((await admin.send('/people', '/people/role', { id, role: 'reader' })).status).toBe(409);
    expect((await admin.send('/people', '/people/disable', { id })).status).toBe(409);
    await personOf(house, 'second', 'administrator');
    expect((await admin.send('/people', '/people/role', { id, role: 'reader' })).status).toBe(303);
    expect((await admin.ask('/people')).status).toBe(403);
  });

  test.each(['reader', 'analyst', 'editor'] as const)(
    '%s sees neither people nor what was done',
    async (role) => {
      const { ask, post, account, cookies } = await signedIn('eve', role);
      expect((await ask('/people')).status).toBe(403);
      expect((await ask('/audit')).status).toBe(403);
      const csrf = tokenIn(await (await ask('/account')).text());
      for (const path of ['/people', '/people/role', '/people/reset', '/people/disable', '/people/enable'])
        expect(
          (await post(path, { csrf, id: account.id, role: 'administrator', login: 'x', name: 'x' })).status,
        ).toBe(403);
      expect(cookies.size).toBe(1);
      expect((await house.store.people.account(account.id))!.role).toBe(role);
    },
  );

  test('what cannot be is said at its field', async () => {
    const admin = await signedIn('ada', 'administrator');
    const send = async (fields: Record<string, string>) =>
      (await admin.send('/people', '/people', { login: 'x', name: 'X', role: 'reader', ...fields })).text();
    expect(await send({ login: 'a b' })).toContain('A login has letters');
    expect(await send({ name: ' \u202e ' })).toContain('Give the name');
    expect(await send({ login: 'ADA' })).toContain('There is an account ada already.');
    expect(await send({ login: 'ada2', name: 'A d\u00e1' })).toContain('give a name that tells them apart');
  });

  test('the log can be narrowed, and says who did what to whom from where', async () => {
    const admin = await signedIn('ada', 'administrator');
    const bob = await personOf(house, 'bob', 'reader', 'Bob');
    await admin.send('/people', '/people/role', { id: bob.id, role: 'editor' });
    const page = await (await admin.ask('/audit?what=role+changed&since=2026-03-02&to=2026-03-02')).text();
    expect(page).toMatch(/role changed[\s\S]*Bob[\s\S]*192\.0\.2\.1[\s\S]*reader, now editor/);
    expect(page).not.toMatch(/wp-table__value">signed in/);
    expect(await (await admin.ask('/audit?since=2026-03-03')).text()).toContain('Nothing of this kind.');
  });
});

describe('one’s own account', () => {
  test('a new password needs the one before, and ends the other sessions', async () => {
    const here = await signedIn('ann', 'reader');
    const there = browserOf(app, house);
    await there.enter(here.account);
    const change = (current: string, password = 'four quite other words') =>
      here.send('/account', '/account/password', { current, password, again: password });
    expect(await (await change('wrong')).text()).toContain('This is not your password now.');
    expect((await change(PASSWORD)).status).toBe(303);
    expect((await here.ask('/account')).status).toBe(200);
    expect((await there.ask('/account')).status).toBe(303);
    expect((await there.signIn('ann')).status).toBe(422);
    expect((await there.signIn('ann', 'four quite other words')).status).toBe(303);
  });

  test('a token is shown once, works, and can be revoked', async () => {
    const ann = await signedIn('ann', 'analyst');
    const wish = { name: 'Nightly export', role: 'reader', scope: 'read', days: '30' };
    const shown = /watchpoint_[\w-]{43}/.exec(
      await (await ann.send('/account', '/account/tokens', wish)).text(),
    )![0];
    const ask = (path: string, init: RequestInit = {}) =>
      app.request(path, { ...init, headers: { authorization: `Bearer ${shown}` } });
    expect(await (await ask('/api/due')).json()).toEqual({ person: ann.account.id });
    const page = await (await ann.ask('/account')).text();
    expect(page).not.toContain(shown);
    expect(page).toContain('read, as reader');
    const id = /name="id" value="(token:[0-9a-f]+)"/.exec(page)![1]!;
    await ann.send('/account', '/account/tokens/revoke', { id });
    expect((await ask('/api/due')).status).toBe(401);
    expect(await deeds()).toEqual(['token revoked', 'token made']);
  });

  test('a token is over when its days are', async () => {
    const ann = await signedIn('ann', 'analyst');
    const { shown } = await makeToken(house, ann.account, {
      name: 'x',
      role: 'reader',
      scope: 'read',
      days: 1,
    });
    house.clock.on(86_400);
    expect((await app.request('/api/due', { headers: { authorization: `Bearer ${shown}` } })).status).toBe(
      401,
    );
  });

  test('nobody revokes another’s token', async () => {
    const ann = await signedIn('ann', 'analyst');
    const bob = await personOf(house, 'bob', 'analyst');
    const { token } = await makeToken(house, bob, { name: 'x', role: 'reader', scope: 'read', days: 1 });
    await ann.send('/account', '/account/tokens/revoke', { id: token.id });
    expect((await house.store.people.tokens(bob.id))[0]!.revoked).toBeNull();
  });
});

describe('notes', () => {
  test('are their writer’s alone, and lead back to where they were written', async () => {
    const [ann, bob] = [await signedIn('ann', 'reader'), await signedIn('bob', 'administrator')];
    const sent = await ann.send('/account', '/notes', {
      item: 'c:1',
      text: 'Ask <b>Paul</b>',
      next: '/commitments/c:1',
    });
    expect(sent.headers.get('location')).toBe('/commitments/c:1');
    expect(await (await ann.ask('/notes')).text()).toContain('Ask &lt;b&gt;Paul&lt;/b&gt;');
    expect(await (await bob.ask('/notes')).text()).not.toContain('Paul');
    expect(JSON.stringify(await house.store.people.acts())).not.toContain('Paul');
    await ann.send('/account', '/notes', { item: 'c:1', text: ' ', next: '//evil.example' });
    expect(await house.store.people.notes(ann.account.id)).toEqual([]);
  });

  test('go with an item that got another id', async () => {
    const ann = await signedIn('ann', 'reader');
    await ann.send('/account', '/notes', { item: 'c:old', text: 'One', next: '/' });
    await ann.send('/account', '/notes', { item: 'c:new', was: 'c:old', text: 'One and two', next: '/' });
    expect((await house.store.people.notes(ann.account.id)).map(({ item }) => item)).toEqual(['c:new']);
  });
});

describe('what belongs to one person', () => {
  test('a visit goes on until a longer pause', async () => {
    const { people } = house.store;
    const visit = () => people.visit('ann', house.now().toISOString(), 60);
    expect(await visit()).toBeNull();
    house.clock.on(3000);
    expect(await visit()).toBeNull();
    house.clock.on(7200);
    expect(await visit()).toBe('2026-03-02T10:50:00.000Z');
    house.clock.on(3000);
    expect(await visit()).toBe('2026-03-02T10:50:00.000Z');
  });

  test('settings are plain data by name', async () => {
    const { people } = house.store;
    expect(await people.setting('ann', 'views')).toBeUndefined();
    await people.keepSetting('ann', 'views', [{ name: 'Due' }]);
    await people.keepSetting('ann', 'views', [{ name: 'Overdue' }]);
    expect(await people.setting('ann', 'views')).toEqual([{ name: 'Overdue' }]);
    expect(await people.setting('bob', 'views')).toBeUndefined();
  });
});

test.each([
  ['eleven char', 'use at least 12'],
  ['aaaaaaaaaaaaaaaa', 'repeats a few'],
  ['abcdefghijklmn', 'a row of'],
  ['qwertyuiopasdf', 'a row of'],
  ['ann@example.org', 'little more than a name'],
  ['watchpoint12', 'little more than a name'],
  ['x'.repeat(10) + 'abcde'.repeat(60), 'more than 256'],
])('the password %s is refused', (password, why) => {
  expect(weakness(password, { login: 'ann@example.org', name: 'Ann' })).toContain(why);
});

test.each([PASSWORD, 'Grüße aus Brüssel!', '密码是很长的一句话没有人知道'])(
  'the password %s is taken',
  (password) => {
    expect(weakness(password, { login: 'ann@example.org', name: 'Ann' })).toBeNull();
  },
);

test('logins and names are one line of what can be seen', () => {
  expect(loginOf(' Ann@Example.org ')).toBe('ann@example.org');
  for (const wrong of ['', 'a b', 'a\r\nb', '<a>', '.a', 'x'.repeat(101), '=1+1'])
    expect(loginOf(wrong)).toBeNull();
  expect(nameOf(' Ann\r\n \u202eSmith\u0000 ')).toBe('Ann Smith');
  expect(nameOf('\u200b\u202e')).toBeNull();
});
