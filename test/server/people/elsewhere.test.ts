import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenId, openIdOf, roleOf } from '../../../src/server/people/openId.ts';
import { type Issuer, issuerFor, through } from './issuer.ts';
import { appOf, browserOf, houseOf, personOf } from './served.ts';

const BASE = 'http://127.0.0.1:8080';
const SET = {
  WATCHPOINT_OIDC_CLIENT_ID: 'watchpoint',
  WATCHPOINT_OIDC_CLIENT_SECRET: 'not a secret',
  WATCHPOINT_OIDC_LABEL: 'the department',
  WATCHPOINT_OIDC_ROLE_CLAIM: 'groups',
  WATCHPOINT_OIDC_ROLES: 'staff=reader, desk=editor',
};

let issuer: Issuer;
let house: Awaited<ReturnType<typeof houseOf>>;
let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  issuer = await issuerFor(`${BASE}/sign-in/elsewhere/back`);
});
beforeEach(async () => {
  issuer.is = { sub: 'ann-1', name: 'Ann Smith', groups: ['staff', 'desk'] };
  house = await houseOf({ openId: openIdOf({ ...SET, WATCHPOINT_OIDC_ISSUER: issuer.address }) as OpenId });
  app = appOf(house);
});

const go = async (browser: ReturnType<typeof browserOf>, next = '/register'): Promise<string> => {
  const away = await browser.ask(`/sign-in/elsewhere?next=${encodeURIComponent(next)}`);
  expect(away.status).toBe(303);
  return through(away.headers.get('location')!);
};
const come = (browser: ReturnType<typeof browserOf>, back: string) => browser.ask(back.slice(BASE.length));

describe('signing in with an account of elsewhere', () => {
  test('makes an account with the role that the claim gives, and leads on', async () => {
    const browser = browserOf(app, house);
    expect(await (await browser.ask('/sign-in')).text()).toContain('Sign in with the department');
    const back = await come(browser, await go(browser, '/register?q=x'));
    expect([back.status, back.headers.get('location')]).toEqual([303, '/register?q=x']);
    expect(await (await browser.ask('/register')).text()).toBe('<p>Ann Smith</p>');
    const [account] = await house.store.people.accounts();
    expect(account).toMatchObject({
      name: 'Ann Smith',
      role: 'editor',
      issuer: issuer.address,
      subject: 'ann-1',
    });
    expect(account!.hasPassword).toBe(false);
  });

  test('asks with a challenge, a state and a nonce, new each time', async () => {
    const asked = async () =>
      new URL((await browserOf(app, house).ask('/sign-in/elsewhere')).headers.get('location')!).searchParams;
    const [one, other] = [await asked(), await asked()];
    expect(one.get('response_type')).toBe('code');
    expect(one.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(one.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.get(name)).not.toBe(other.get(name));
    }
  });

  test('a role that was taken away elsewhere is taken away here, and so is access', async () => {
    const browser = browserOf(app, house);
    await come(browser, await go(browser));
    issuer.is = { ...issuer.is, groups: ['staff'] };
    await come(browser, await go(browser));
    expect((await house.store.people.accounts())[0]!.role).toBe('reader');
    issuer.is = { ...issuer.is, groups: ['canteen'] };
    const refused = await come(browser, await go(browser));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('nobody has given you a role here');
    expect((await browser.ask('/register')).status).toBe(303);
  });

  test('somebody disabled here does not come in that way', async () => {
    const browser = browserOf(app, house);
    await come(browser, await go(browser));
    const [account] = await house.store.people.accounts();
    await house.store.people.changeAccount(account!.id, { disabled: '2026-03-02T00:00:00Z' });
    expect((await come(browser, await go(browser))).status).toBe(403);
  });

  test('a mail address does not lead into another’s account', async () => {
    const boss = await personOf(house, 'boss@example.org', 'administrator', 'Boss');
    issuer.is = {
      sub: 'eve',
      email: 'boss@example.org',
      preferred_username: boss.id,
      name: 'Eve',
      groups: ['staff'],
    };
    const browser = browserOf(app, house);
    await come(browser, await go(browser));
    expect(await (await browser.ask('/register')).text()).toBe('<p>Eve</p>');
    expect(await house.store.people.account(boss.id)).toMatchObject({
      name: 'Boss',
      role: 'administrator',
      subject: null,
    });
  });

  test('nobody gets another’s name in the log, or a second way in', async () => {
    const boss = await personOf(house, 'boss', 'administrator', 'The Boss');
    issuer.is = { sub: 'eve', name: 'the\u200b boss', groups: ['staff'] };
    const eve = browserOf(app, house);
    await come(eve, await go(eve));
    expect(await (await eve.ask('/register')).text()).toBe('<p>the boss (eve)</p>');
    const account = (await house.store.people.accountBySubject(issuer.address, 'eve'))!;
    const admin = browserOf(app, house);
    await admin.enter(boss);
    expect((await admin.send('/people', '/people/reset', { id: account.id })).status).toBe(409);
  });

  test('a subject that looks like a login, or is very long, makes an account of its own', async () => {
    for (const sub of ['../../etc/passwd', 'x'.repeat(300), '<script>alert(1)</script>']) {
      issuer.is = { sub, groups: ['staff'] };
      const browser = browserOf(app, house);
      expect((await come(browser, await go(browser))).status).toBe(303);
    }
    expect(await house.store.people.accounts()).toHaveLength(3);
  });
});

describe('what comes back counts only', () => {
  test('in the browser that went: not in one to which somebody else sent the address', async () => {
    const back = await go(browserOf(app, house));
    const victim = browserOf(app, house);
    expect((await come(victim, back)).status).toBe(403);
    await go(victim);
    expect((await come(victim, back)).status).toBe(403);
    expect(await house.store.people.accounts()).toEqual([]);
  });

  test('once', async () => {
    const browser = browserOf(app, house);
    const back = await go(browser);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await come(browser, back)).status).toBe(303);
    const again = await browserOf(app, house).ask(back.slice(BASE.length), { headers: { cookie } });
    expect(again.status).toBe(403);
  });

  test('within ten minutes', async () => {
    const browser = browserOf(app, house);
    const back = await go(browser);
    house.clock.on(601);
    expect((await come(browser, back)).status).toBe(403);
  });

  test.each([
    ['state', (to: URL) => to.searchParams.set('state', 'x'.repeat(43))],
    ['code', (to: URL) => to.searchParams.set('code', 'x'.repeat(43))],
    ['issuer', (to: URL) => to.searchParams.set('iss', 'https://evil.example')],
    ['error', (to: URL) => to.searchParams.set('error', 'access_denied')],
  ])('with its own %s', async (_, change) => {
    const browser = browserOf(app, house);
    const back = new URL(await go(browser));
    change(back);
    expect((await come(browser, back.href)).status).toBe(403);
    expect(await house.store.people.accounts()).toEqual([]);
  });
});

test('an issuer that cannot be reached is said to be so', async () => {
  const away = await houseOf({ openId: { ...house.openId!, issuer: 'http://127.0.0.1:9' } });
  expect((await browserOf(appOf(away), away).ask('/sign-in/elsewhere')).status).toBe(502);
});

describe('what the environment says', () => {
  const said = (env: Record<string, string>) =>
    openIdOf({ ...SET, WATCHPOINT_OIDC_ISSUER: 'https://id.example.org', ...env });

  test('no issuer, nothing; and else all of it', () => {
    expect(openIdOf({})).toBeNull();
    expect(said({})).toMatchObject({ claim: 'groups', otherwise: null, label: 'the department' });
    expect(said({ WATCHPOINT_OIDC_LABEL: '' })).toMatchObject({ label: 'id.example.org' });
  });

  test.each([
    [{ WATCHPOINT_OIDC_ISSUER: 'id.example.org' }, 'is no address'],
    [{ WATCHPOINT_OIDC_ISSUER: 'http://id.example.org' }, 'must begin with https'],
    [{ WATCHPOINT_OIDC_CLIENT_SECRET: '' }, 'set WATCHPOINT_OIDC_CLIENT_ID'],
    [{ WATCHPOINT_OIDC_ROLES: 'staff=king' }, 'there is no role "king"'],
    [{ WATCHPOINT_OIDC_ROLES: '' }, 'go together'],
    [{ WATCHPOINT_OIDC_ROLES: '', WATCHPOINT_OIDC_ROLE_CLAIM: '' }, 'say what people may do'],
  ])('%j is refused in a line that has no secret', (env, why) => {
    expect(said(env)).toContain(why);
    expect(said(env)).not.toContain('not a secret');
  });

  test.each([
    ['desk', 'editor'],
    [['staff', 'desk', 'canteen'], 'editor'],
    [['canteen'], null],
    [undefined, null],
    [[{ toString: 'desk' }, 7, null], null],
  ])('groups %j give the role %s', (groups, role) => {
    expect(roleOf({ groups }, said({}) as OpenId)).toBe(role);
  });
});
