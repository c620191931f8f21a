import { type Context, Hono } from 'hono';
import type { Account } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, input } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { refused } from '../safety/answers.ts';
import { formToken } from '../safety/csrf.ts';
import { audited } from './audit.ts';
import { errorOf, page, said, sent, type Wrong } from './page.ts';
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
    const wrong = wrongWith(password, again, account);
    if (wrong !== null) return invitationPage(c, house, account, key, wrong);
    const kept = await hashed(password, house.random(SALT));
    if ((await house.store.people.useInvitation(digestOf(key), now)) === null) return over(c);
    await setPassword(c, house, account, kept, 'by a link');
    return c.redirect('/', 303);
  });
  return routes;
}

/** What is wrong with a new password that was typed twice; null where nothing is. */
export function wrongWith(password: string, again: string, account: Account): Wrong | null {
  const weak = weakness(password, account);
  if (weak !== null) return { field: 'password', words: weak };
  return password === again ? null : { field: 'again', words: 'The two are not the same: type it again.' };
}

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
export const newPassword = (wrong: Wrong | null): Html =>
  markup`${input({
    name: 'password',
    label: 'New password',
    type: 'password',
    autocomplete: 'new-password',
    hint: 'At least 12 characters. Four words that do not belong together are good.',
    error: errorOf(wrong, 'password'),
  })}${input({
    name: 'again',
    label: 'The same again',
    type: 'password',
    autocomplete: 'new-password',
    error: errorOf(wrong, 'again'),
  })}`;

async function invitationPage(
  c: Context<Env>,
  house: House,
  { login, name }: Account,
  key: string,
  wrong: Wrong | null = null,
): Promise<Response> {
  // The login stands in a field, so that password managers keep the two together.
  const fields = markup`${hidden('key', key)}<input type="text" name="login" value="${login}" autocomplete="username" hidden>
${newPassword(wrong)}${button('Set the password')}`;
  const body = markup`${said(`You are ${name}, and sign in as ${login}.`)}${form({ csrf: formToken(c, house) }, '/invitation', fields)}`;
  return page(c, { title: 'Choose a password', body, wrong });
}

const over = (c: Context<Env>) =>
  refused(c, {
    status: 404,
    title: 'This link no longer holds',
    detail:
      'It was used, replaced by another, or is more than three days old. Ask an administrator for a new one.',
  });
