import { type Context, Hono } from 'hono';
import type { Account } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, input } from '../look/components/forms.ts';
import { markup } from '../look/components/markup.ts';
import { addressOf } from '../safety/addresses.ts';
import { refused } from '../safety/answers.ts';
import { formToken } from '../safety/csrf.ts';
import { localPath } from '../safety/localPath.ts';
import { loginOf } from './accounts.ts';
import { audited } from './audit.ts';
import { errorOf, link, page, sent, type Wrong } from './page.ts';
import { hashed, isOutdated, matches, SALT } from './passwords.ts';
import { begin, end } from './sessions.ts';
import { tryOnce, wasRight } from './tries.ts';
import { TooBusy } from './turns.ts';

/** Signing in with a password, and out. */
export function signInRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/sign-in', async (c) => {
    if (c.get('person') !== null) return c.redirect(localPath(c.req.query('next')), 303);
    return signInPage(c, house, { next: localPath(c.req.query('next')) });
  });
  routes.post('/sign-in', (c) => signIn(c, house));
  routes.post('/sign-out', async (c) => {
    if (c.get('means') === 'session') await audited(c, house, { what: 'signed out' });
    await end(c, house);
    return c.redirect('/sign-in', 303);
  });
  return routes;
}

/** Says the same, after as long, whether there is no such login, the password is wrong, or the account is disabled. */
async function signIn(c: Context<Env>, house: House): Promise<Response> {
  const { login: typed = '', password = '', next } = await sent(c);
  const login = loginOf(typed);
  const address = addressOf(c, house);
  const seconds = await tryOnce(house, login ?? typed, address);
  if (seconds > 0) return wait(c, seconds);
  try {
    const account = await accountFor(house, login, password);
    if (account === null) {
      await audited(c, house, { what: 'sign-in refused', who: null, on: await tried(house, login) });
      return signInPage(c, house, { next: localPath(next), login: typed, wrong: WRONG });
    }
    await wasRight(house, account.login, address);
    await begin(c, house, account);
    await audited(c, house, { what: 'signed in', who: account, more: 'with a password' });
    return c.redirect(localPath(next), 303);
  } catch (error) {
    if (error instanceof TooBusy) return wait(c, 10);
    throw error;
  }
}

const WRONG: Wrong = { field: 'login', words: 'That login and password do not go together. Check both.' };

/** Whose login and password these are; keeps the password anew where it was reckoned as it is no longer. */
async function accountFor(house: House, login: string | null, password: string): Promise<Account | null> {
  const { people } = house.store;
  const account = login === null ? null : await people.accountByLogin(login);
  const kept = account === null ? null : await people.passwordOf(account.id);
  if (!(await matches(password, kept)) || account === null || account.disabled !== null) return null;
  if (isOutdated(kept!)) await people.setPassword(account.id, await hashed(password, house.random(SALT)));
  return account;
}

/** For the audit log only: whose account was tried. What was typed and is nobody's login may be a password, and is not kept. */
const tried = async (house: House, login: string | null): Promise<string | null> =>
  login === null ? null : ((await house.store.people.accountByLogin(login))?.id ?? null);

async function wait(c: Context<Env>, seconds: number): Promise<Response> {
  c.header('retry-after', String(seconds));
  return refused(c, {
    status: 429,
    title: 'Wait before you try again',
    detail: `There were too many tries. The next may be made in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    go: ['/sign-in', 'Sign in'],
  });
}

interface Again {
  readonly next: string;
  readonly login?: string;
  readonly wrong?: Wrong;
}

async function signInPage(
  c: Context<Env>,
  house: House,
  { next, login = '', wrong }: Again,
): Promise<Response> {
  const error = errorOf(wrong, 'login');
  const fields = markup`${hidden('next', next)}
${input({ name: 'login', label: 'Login', autocomplete: 'username', value: login, error })}
${input({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' })}${button('Sign in')}`;
  const elsewhere =
    house.openId === undefined
      ? null
      : link(`/sign-in/elsewhere?next=${encodeURIComponent(next)}`, `Sign in with ${house.openId.label}`);
  const body = markup`${form({ csrf: formToken(c, house) }, '/sign-in', fields)}${elsewhere}`;
  return page(c, { title: 'Sign in', body, wrong: wrong ?? null });
}
