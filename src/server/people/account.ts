import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { ROLES, type Role, SCOPES, type Scope, type Token } from '../../store/people.ts';
import type { Env, Person } from '../env.ts';
import type { House } from '../house.ts';
import { addressOf } from '../safety/addresses.ts';
import { refused } from '../safety/answers.ts';
import { MOST_TOKEN_DAYS, makeToken, nameOf, type TokenWish } from './accounts.ts';
import { audited } from './audit.ts';
import { choice, field, form, type Html, hidden, said, sent, table, timeWords } from './forms.ts';
import { NOT_TWICE, newPassword, setPassword } from './invitation.ts';
import { allows, byHand } from './may.ts';
import { page } from './page.ts';
import { hashed, matches, SALT, weakness } from './passwords.ts';
import { tryOnce, wasRight } from './tries.ts';

/** One's own account: who one is, the password, the tokens. */
export function accountRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use('/account', byHand);
  routes.use('/account/*', byHand);
  routes.get('/account', (c) => accountPage(c, house));
  routes.post('/account/password', (c) => changePassword(c, house));
  routes.post('/account/tokens', (c) => newToken(c, house));
  routes.post('/account/tokens/revoke', async (c) => {
    const { id = '' } = await sent(c);
    const { people } = house.store;
    if (await people.revokeToken(c.get('person')!.id, id, house.now().toISOString()))
      await audited(c, house, { what: 'token revoked', on: id });
    return c.redirect('/account', 303);
  });
  return routes;
}

async function changePassword(c: Context<Env>, house: House): Promise<Response> {
  const { people } = house.store;
  const account = await people.account(c.get('person')!.id);
  if (account === null || !account.hasPassword) return noPassword(c);
  const { current = '', password = '', again = '' } = await sent(c);
  const address = addressOf(c, house);
  if ((await tryOnce(house, account.login, address)) > 0)
    return accountPage(c, house, { current: 'There were too many tries: wait some minutes.' });
  if (!(await matches(current, await people.passwordOf(account.id))))
    return accountPage(c, house, { current: 'This is not your password now.' });
  await wasRight(house, account.login, address);
  const error = weakness(password, account) ?? (password === again ? null : NOT_TWICE);
  if (error !== null) return accountPage(c, house, { password: error });
  await setPassword(c, house, account, await hashed(password, house.random(SALT)), 'by its owner');
  return c.redirect('/account', 303);
}

const noPassword = (c: Context<Env>) =>
  refused(c, {
    status: 409,
    title: 'There is no password to change',
    detail: 'You do not sign in with one here.',
  });

async function newToken(c: Context<Env>, house: House): Promise<Response> {
  const person = c.get('person')!;
  const wish = wishOf(await sent(c), person);
  if (typeof wish === 'string') return accountPage(c, house, { token: wish });
  const { token, shown } = await makeToken(house, person, wish);
  await audited(c, house, {
    what: 'token made',
    on: token.id,
    more: `${token.name}: ${token.role}, ${token.scope}, until ${token.until.slice(0, 10)}`,
  });
  return page(
    c,
    'Your new token',
    html`${said(`“${token.name}” holds until ${timeWords(token.until)}. Copy it now: it is not kept, and cannot be shown again.`)}
<p class="govuk-body"><code id="token">${shown}</code></p>
${said('A program sends it with each request, as “Authorization: Bearer” and the token.')}
<p class="govuk-body"><a class="govuk-link" href="/account">Back to your account</a></p>`,
  );
}

/** What was asked for, or what is wrong about it. No token may do more than who makes it. */
export function wishOf(
  typed: Readonly<Record<string, string>>,
  person: Pick<Person, 'role'>,
): TokenWish | string {
  const name = nameOf(typed.name ?? '');
  if (name === null) return 'Say what it is for.';
  const role = ROLES.find((one) => one === typed.role);
  if (role === undefined || !allows(person, role)) return `Choose a role up to your own, ${person.role}.`;
  const scope = SCOPES.find((one) => one === typed.scope);
  if (scope === undefined) return 'Choose whether it may write.';
  const days = Number(typed.days);
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_TOKEN_DAYS))
    return `Say for how many days, 1 to ${MOST_TOKEN_DAYS}.`;
  return { name, role, scope, days };
}

interface Wrong {
  readonly current?: string;
  readonly password?: string;
  readonly token?: string;
}

async function accountPage(c: Context<Env>, house: House, wrong: Wrong = {}): Promise<Response> {
  const person = c.get('person')!;
  const account = await house.store.people.account(person.id);
  const tokens = await house.store.people.tokens(person.id);
  const isWrong = Object.keys(wrong).length > 0;
  const out = c.get('means') === 'session' ? form(c, '/sign-out', html``, 'Sign out', 'secondary') : '';
  const body = html`${said(`You are ${person.name}, ${person.role}${account === null ? '' : `, and sign in as ${account.login}`}.`)}${out}
${account?.hasPassword ? passwordForm(c, wrong) : ''}${tokenForm(c, person.role, wrong)}${tokenTable(c, tokens, house.now())}`;
  return page(c, isWrong ? 'Error: Your account' : 'Your account', body, isWrong ? 422 : 200);
}

function passwordForm(c: Context<Env>, { current, password }: Wrong): Html {
  const fields = html`${field({
    name: 'current',
    label: 'Your password now',
    type: 'password',
    autocomplete: 'current-password',
    error: current,
  })}${newPassword(password)}`;
  return html`<h2 class="govuk-heading-m">Change the password</h2>${said('You stay signed in here, and are signed out everywhere else.')}
${form(c, '/account/password', fields, 'Change the password')}`;
}

function tokenForm(c: Context<Env>, own: Role, { token }: Wrong): Html {
  const roles = ROLES.slice(0, ROLES.indexOf(own) + 1).map((one) => [one, one] as const);
  const fields = [
    field({ name: 'name', label: 'What it is for', error: token }),
    choice({ name: 'role', label: 'As whom', choices: roles, chosen: 'reader' }),
    choice({ name: 'scope', label: 'What it may do', choices: SCOPES.map((one) => [one, SCOPE_WORDS[one]]) }),
    field({ name: 'days', label: 'For how many days', type: 'number', value: '90' }),
  ];
  return html`<h2 class="govuk-heading-m">Tokens for programs</h2>${form(c, '/account/tokens', fields, 'Make a token')}`;
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = { read: 'read', write: 'read and write' };

function tokenTable(c: Context<Env>, tokens: readonly Token[], now: Date): Html | string {
  if (tokens.length === 0) return '';
  const rows = tokens.map((one) => [
    one.name,
    `${one.role}, may ${SCOPE_WORDS[one.scope]}`,
    timeWords(one.used),
    one.revoked !== null
      ? `revoked ${timeWords(one.revoked)}`
      : Date.parse(one.until) <= now.getTime()
        ? `over since ${timeWords(one.until)}`
        : html`until ${timeWords(one.until)} ${form(c, '/account/tokens/revoke', hidden('id', one.id), `Revoke ${one.name}`, 'warning')}`,
  ]);
  return table('Your tokens', ['What for', 'What it may do', 'Last used', 'Holds'], rows);
}
