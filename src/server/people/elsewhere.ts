import { type Context, Hono } from 'hono';
import type { Configuration } from 'openid-client';
import type { Account, Attempt } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { refused } from '../safety/answers.ts';
import { dropOurs, ours, setOurs } from '../safety/cookies.ts';
import { localPath } from '../safety/localPath.ts';
import { isTaken, loginOf, nameOf } from './accounts.ts';
import { audited } from './audit.ts';
import { discovered, type OpenId, roleOf } from './openId.ts';
import { digestOf, newId, secret } from './secrets.ts';
import { begin, end } from './sessions.ts';

const BACK = '/sign-in/elsewhere/back';
const TEN_MINUTES = 600_000;

/**
 * Signing in with an account of elsewhere: OpenID Connect by authorization code with PKCE, state and nonce
 * (RFC 9700, 2.1.1). What comes back counts only in the browser that went, and once.
 */
export function elsewhereRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  const { openId } = house;
  if (openId === undefined) return routes;
  const configuration = discovered(openId);
  // A link and no form: browsers hold the answer to a form to `form-action`, wherever it leads.
  routes.get('/sign-in/elsewhere', async (c) => {
    const known = await configuration().catch(() => null);
    return known === null ? away(c, openId) : go(c, house, known);
  });
  routes.get(BACK, async (c) => {
    const known = await configuration().catch(() => null);
    return known === null ? away(c, openId) : back(c, house, openId, known);
  });
  return routes;
}

async function go(c: Context<Env>, house: House, known: Configuration): Promise<Response> {
  const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
  const now = house.now();
  const cookie = secret(house);
  const attempt: Attempt = {
    ...{ state: secret(house), nonce: secret(house), verifier: secret(house) },
    next: localPath(c.req.query('next')),
    until: new Date(now.getTime() + TEN_MINUTES).toISOString(),
  };
  await house.store.people.keepAttempt(digestOf(cookie), attempt, now.toISOString());
  setOurs(c, house, 'elsewhere', cookie, TEN_MINUTES / 1000);
  const address = buildAuthorizationUrl(known, {
    redirect_uri: house.base + BACK,
    scope: 'openid profile email',
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    state: attempt.state,
    nonce: attempt.nonce,
  });
  return c.redirect(address.href, 303);
}

async function back(c: Context<Env>, house: House, openId: OpenId, known: Configuration): Promise<Response> {
  const cookie = ours(c, house, 'elsewhere');
  dropOurs(c, house, 'elsewhere');
  const { people } = house.store;
  const attempt =
    cookie === undefined ? null : await people.takeAttempt(digestOf(cookie), house.now().toISOString());
  if (attempt === null) return notThisTime(c, openId);
  const claims = await claimsOf(c, house, known, attempt);
  if (claims === null) {
    await audited(c, house, { what: 'sign-in refused', who: null, more: `by ${openId.issuer}` });
    return notThisTime(c, openId);
  }
  const account = await accountFor(c, house, openId, claims);
  if (account === null || account.disabled !== null) {
    await audited(c, house, {
      what: 'sign-in refused',
      who: null,
      on: account?.id ?? null,
      more: `by ${openId.issuer}`,
    });
    await end(c, house);
    return refused(c, {
      status: 403,
      title: 'You have no access',
      detail: `${openId.label} knows you, and nobody has given you a role here. Ask an administrator.`,
    });
  }
  await begin(c, house, account);
  await audited(c, house, { what: 'signed in', who: account, more: `by ${openId.issuer}` });
  return c.redirect(attempt.next, 303);
}

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** What the issuer says of whoever came back, checked; null where it does not hold. */
async function claimsOf(
  c: Context<Env>,
  house: House,
  known: Configuration,
  { state, nonce, verifier }: Attempt,
): Promise<Claims | null> {
  const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
  // As the browser was told to come back, not as a proxy may have changed it.
  const address = new URL(house.base + BACK + new URL(c.req.url).search);
  try {
    const tokens = await authorizationCodeGrant(known, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const more =
      known.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await fetchUserInfo(known, tokens.access_token, claims.sub);
    return { ...more, ...claims };
  } catch {
    return null;
  }
}

/**
 * The account of this subject, made when they first come. Never found by a mail address: whoever can have an address
 * confirmed elsewhere would get the account that somebody else has here. Name and role are what the issuer says now.
 */
async function accountFor(
  c: Context<Env>,
  house: House,
  openId: OpenId,
  claims: Claims,
): Promise<Account | null> {
  const { people } = house.store;
  const { sub: subject } = claims;
  const role = roleOf(claims, openId);
  const had = await people.accountBySubject(openId.issuer, subject);
  if (role === null) return null;
  const name = await nameFor(house, claims, had);
  if (had === null) return newcomer(c, house, { issuer: openId.issuer, subject, name, role });
  if (had.role !== role && (await people.changeAccount(had.id, { role })))
    await audited(c, house, {
      what: 'role changed',
      who: had,
      on: had.id,
      more: `${had.role}, now ${role}, by ${openId.issuer}`,
    });
  if (had.name !== name && (await people.changeAccount(had.id, { name })))
    await audited(c, house, { what: 'name changed', who: had, on: had.id, more: `${had.name}, now ${name}` });
  return people.account(had.id);
}

/** Their name as the issuer says it; with the subject where somebody else has it here: people may often choose it themselves. */
async function nameFor(house: House, claims: Claims, had: Account | null): Promise<string> {
  const { sub } = claims;
  const name =
    nameOf(text(claims.name) ?? text(claims.preferred_username) ?? text(claims.email) ?? sub) ?? sub;
  return (await isTaken(house, name, had?.id)) ? `${name} (${sub.slice(0, 40)})` : name;
}

async function newcomer(
  c: Context<Env>,
  house: House,
  { issuer, subject, name, role }: Pick<Account, 'name' | 'role'> & { issuer: string; subject: string },
): Promise<Account | null> {
  const { people } = house.store;
  const host = new URL(issuer).hostname;
  // Nobody types it: it only has to be one, and nobody else's.
  const login =
    loginOf(`${subject.replace(/[^\p{L}\p{N}._-]/gu, '-')}@${host}`) ??
    `${digestOf(subject).slice(0, 16)}@${host}`;
  const made = { id: newId(house, 'person'), name, role, issuer, subject, made: house.now().toISOString() };
  if (!(await people.addAccount({ ...made, login })))
    await people.addAccount({
      ...made,
      login: `${digestOf(issuer + subject).slice(0, 24)}@${host}`.slice(0, 100),
    });
  const account = await people.accountBySubject(issuer, subject);
  if (account !== null)
    await audited(c, house, {
      what: 'account made',
      who: account,
      on: account.id,
      more: `by ${issuer}: ${role}`,
    });
  return account;
}

const text = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() !== '' ? claim : null;

const away = (c: Context<Env>, { label }: OpenId) =>
  refused(c, {
    status: 502,
    title: `${label} cannot be reached`,
    detail: 'Nothing is wrong with your account. Try again in some minutes.',
    go: ['/sign-in', 'Sign in'],
  });

const notThisTime = (c: Context<Env>, { label }: OpenId) =>
  refused(c, {
    status: 403,
    title: 'Signing in did not work',
    detail: `What came back from ${label} does not go with what was asked in this browser, or came too late. Begin again.`,
    go: ['/sign-in', 'Sign in'],
  });
