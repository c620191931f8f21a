import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Account } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { refused } from '../safety/answers.ts';
import { formToken } from '../safety/csrf.ts';
import { audited } from './audit.ts';
import { field, form, hidden, said, sent } from './forms.ts';
import { page } from './page.ts';
import { hashed, SALT, weakness } from './passwords.ts';
import { digestOf } from './secrets.ts';
import { begin } from './sessions.ts';

/** Where the link leads by which somebody sets their password. Looking at it uses nothing up: some mail programs look at links. */
export function invitationRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/invitation', async (c) => {
    const key = c.req.query('key') ?? '';
    const account = await house.store.people.invited(digestOf(key), house.now().toISOString());
    return account === null ? over(c) : invitationPage(c, house, account, key);
  });
  routes.post('/invitation', async (c) => {
    const { key = '', password = '', again = '' } = await sent(c);
    const now = house.now().toISOString();
    const account = await house.store.people.invited(digestOf(key), now);
    if (account === null) return over(c);
    const error = weakness(password, account) ?? (password === again ? undefined : NOT_TWICE);
    if (error !== undefined) return invitationPage(c, house, account, key, error);
    const kept = await hashed(password, house.random(SALT));
    if ((await house.store.people.useInvitation(digestOf(key), now)) === null) return over(c);
    await setPassword(c, house, account, kept, 'by a link');
    return c.redirect('/', 303);
  });
  return routes;
}

export const NOT_TWICE = 'The two are not the same: type it again.';

/** A new password ends all sessions of the account, and begins one here. */
export async function setPassword(
  c: Context<Env>,
  house: House,
  account: Account,
  kept: string,
  how: string,
): Promise<void> {
  await house.store.people.setPassword(account.id, kept);
  await house.store.people.endSessions(account.id);
  await begin(c, house, account);
  await audited(c, house, { what: 'password set', who: account, on: account.id, more: how });
}

/** Two fields for a new password. */
export const newPassword = (error?: string) => [
  field({
    name: 'password',
    label: 'New password',
    type: 'password',
    autocomplete: 'new-password',
    hint: 'At least 12 characters. Four words that do not belong together are good.',
    error,
  }),
  field({ name: 'again', label: 'The same again', type: 'password', autocomplete: 'new-password' }),
];

async function invitationPage(
  c: Context<Env>,
  house: House,
  { login, name }: Account,
  key: string,
  error?: string,
): Promise<Response> {
  formToken(c, house);
  const inside = html`${hidden('key', key)}${hidden('login', login)}${newPassword(error)}`;
  const body = html`${said(`You are ${name}, and sign in as ${login}.`)}${form(c, '/invitation', inside, 'Set the password')}`;
  return page(
    c,
    error === undefined ? 'Choose a password' : 'Error: Choose a password',
    body,
    error === undefined ? 200 : 422,
  );
}

const over = (c: Context<Env>) =>
  refused(c, {
    status: 404,
    title: 'This link no longer holds',
    detail:
      'It was used, replaced by another, or is more than three days old. Ask an administrator for a new one.',
  });
