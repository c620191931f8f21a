import { type Context, Hono } from 'hono';
import { ROLES, type Role, SCOPES, type Scope, type Token } from '../../store/people.ts';
import type { Env, Person } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, input, select } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { moment } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { addressOf } from '../safety/addresses.ts';
import { refused } from '../safety/answers.ts';
import { MOST_TOKEN_DAYS, makeToken, nameOf, type TokenWish } from './accounts.ts';
import { audited } from './audit.ts';
import { newPassword, setPassword, wrongWith } from './invitation.ts';
import { allows, byHand } from './may.ts';
import { about, act, errorOf, heading, link, page, said, sent, shownOnce, type Wrong } from './page.ts';
import { hashed, matches, SALT } from './passwords.ts';
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
    return accountPage(c, house, {
      field: 'current',
      words: 'There were too many tries: wait some minutes.',
    });
  if (!(await matches(current, await people.passwordOf(account.id))))
    return accountPage(c, house, { field: 'current', words: 'This is not your password now.' });
  await wasRight(house, account.login, address);
  const wrong = wrongWith(password, again, account);
  if (wrong !== null) return accountPage(c, house, wrong);
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
  if ('words' in wish) return accountPage(c, house, wish);
  const { token, shown } = await makeToken(house, person, wish);
  await audited(c, house, {
    what: 'token made',
    on: token.id,
    more: `${token.name}: ${token.role}, ${token.scope}, until ${token.until.slice(0, 10)}`,
  });
  return page(c, {
    title: 'Your new token',
    body: markup`${said(markup`“${token.name}” holds until ${moment(token.until)}. Copy it now: it is not kept, and cannot be shown again.`)}
${shownOnce('token', 'Token', shown)}${said('A program sends it with each request, as “Authorization: Bearer” and the token.')}${link('/account', 'Back to your account')}`,
  });
}

/** What was asked for, or what is wrong about it. No token may do more than who makes it. */
function wishOf(typed: Readonly<Record<string, string>>, person: Pick<Person, 'role'>): TokenWish | Wrong {
  const name = nameOf(typed.name ?? '');
  if (name === null) return { field: 'name', words: 'Say what it is for.' };
  const role = ROLES.find((one) => one === typed.role);
  if (role === undefined || !allows(person, role))
    return { field: 'role', words: `Choose a role up to your own, ${person.role}.` };
  const scope = SCOPES.find((one) => one === typed.scope);
  if (scope === undefined) return { field: 'scope', words: 'Choose whether it may write.' };
  const days = Number(typed.days);
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_TOKEN_DAYS))
    return { field: 'days', words: `Say for how many days, 1 to ${MOST_TOKEN_DAYS}.` };
  return { name, role, scope, days };
}

async function accountPage(c: Context<Env>, house: House, wrong: Wrong | null = null): Promise<Response> {
  const person = c.get('person')!;
  const account = await house.store.people.account(person.id);
  const tokens = await house.store.people.tokens(person.id);
  const as = account === null ? '' : `, and sign in as ${account.login}`;
  const body = markup`${said(`You are ${person.name}, ${person.role}${as}.`)}${link('/notes', 'Your notes')}
${allows(person, 'administrator') && markup`${link('/people', 'People')}${link('/audit', 'What was done, by whom')}`}
${account?.hasPassword && passwordForm(c, wrong)}${tokenForm(c, person.role, wrong)}${tokens.length > 0 && tokenTable(c, tokens, house.now())}`;
  return page(c, { title: 'Your account', body, wrong });
}

function passwordForm(c: Context<Env>, wrong: Wrong | null): Html {
  const fields = markup`${input({
    name: 'current',
    label: 'Your password now',
    type: 'password',
    autocomplete: 'current-password',
    error: errorOf(wrong, 'current'),
  })}${newPassword(wrong)}${button('Change the password')}`;
  return markup`${heading('Change the password')}${said('You stay signed in here, and are signed out everywhere else.')}
${form({ csrf: c.get('csrf') }, '/account/password', fields)}`;
}

function tokenForm(c: Context<Env>, own: Role, wrong: Wrong | null): Html {
  const roles = ROLES.slice(0, ROLES.indexOf(own) + 1).map((value) => ({ value, words: value }));
  const scopes = SCOPES.map((value) => ({ value, words: SCOPE_WORDS[value] }));
  const fields = markup`${input({ name: 'name', label: 'What it is for', error: errorOf(wrong, 'name') })}
${select({ name: 'role', label: 'As whom', choices: roles, error: errorOf(wrong, 'role') })}
${select({ name: 'scope', label: 'What it may do', choices: scopes, error: errorOf(wrong, 'scope') })}
${input({ name: 'days', label: 'For how many days', type: 'number', value: '90', width: 5, error: errorOf(wrong, 'days') })}${button('Make a token')}`;
  return markup`${heading('Tokens for programs')}${form({ csrf: c.get('csrf') }, '/account/tokens', fields)}`;
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = { read: 'read', write: 'read and write' };

const tokenTable = (c: Context<Env>, tokens: readonly Token[], now: Date): Html =>
  table<Token>({
    caption: 'Your tokens',
    columns: [
      { heading: 'What for', names: true, cell: ({ name }) => name },
      { heading: 'What it may do', cell: ({ role, scope }) => `${SCOPE_WORDS[scope]}, as ${role}` },
      { heading: 'Last used', cell: ({ used }) => (used === null ? 'never' : moment(used)) },
      { heading: 'Holds', cell: (one) => holding(c, one, now) },
    ],
    rows: tokens,
  });

function holding(c: Context<Env>, { id, name, until, revoked }: Token, now: Date): Html {
  if (revoked !== null) return markup`revoked ${moment(revoked)}`;
  if (Date.parse(until) <= now.getTime()) return markup`over since ${moment(until)}`;
  const revoke = act(c, '/account/tokens/revoke', about('Revoke', name), hidden('id', id), 'warning');
  return markup`until ${moment(until)}${revoke}`;
}
