import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Account, ROLES } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { refused } from '../safety/answers.ts';
import { loginOf, makeAccount, makeLink, nameOf, reset, setDisabled } from './accounts.ts';
import { audited } from './audit.ts';
import { choice, field, form, type Html, hidden, said, sent, table } from './forms.ts';
import { byHand, may } from './may.ts';
import { page } from './page.ts';

const ROLE_CHOICES = ROLES.map((one) => [one, one] as const);

/** Who may come in, for administrators. */
export function administrationRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  for (const path of ['/people', '/people/*']) routes.use(path, byHand, may('administrator'));
  routes.get('/people', (c) => peoplePage(c, house));
  routes.post('/people', (c) => add(c, house));
  routes.post('/people/role', (c) => changeRole(c, house));
  routes.post('/people/disable', (c) => disable(c, house, true));
  routes.post('/people/enable', (c) => disable(c, house, false));
  routes.post('/people/reset', (c) => resetOne(c, house));
  return routes;
}

async function add(c: Context<Env>, house: House): Promise<Response> {
  const typed = await sent(c);
  const [login, name] = [loginOf(typed.login ?? ''), nameOf(typed.name ?? '')];
  const role = ROLES.find((one) => one === typed.role);
  if (login === null)
    return peoplePage(c, house, { login: 'A login has letters, figures and . _ % + @ - only.' });
  if (name === null) return peoplePage(c, house, { name: 'Give the name that is to stand in the log.' });
  if (role === undefined) return peoplePage(c, house, { name: 'Choose a role.' });
  const account = await makeAccount(house, { login, name, role });
  if (account === null) return peoplePage(c, house, { login: `There is an account ${login} already.` });
  await audited(c, house, { what: 'account made', on: account.id, more: `${login}: ${role}` });
  return linkPage(c, account, await makeLink(house, account));
}

async function changeRole(c: Context<Env>, house: House): Promise<Response> {
  const { id = '', role: wanted } = await sent(c);
  const account = await house.store.people.account(id);
  const role = ROLES.find((one) => one === wanted);
  if (account === null || role === undefined) return nobody(c);
  if (!(await house.store.people.changeAccount(id, { role }))) return lastOne(c);
  await audited(c, house, { what: 'role changed', on: id, more: `${account.role}, now ${role}` });
  return c.redirect('/people', 303);
}

async function disable(c: Context<Env>, house: House, disabled: boolean): Promise<Response> {
  const account = await house.store.people.account((await sent(c)).id ?? '');
  if (account === null) return nobody(c);
  if (!(await setDisabled(house, account, disabled))) return lastOne(c);
  await audited(c, house, { what: disabled ? 'disabled' : 'enabled', on: account.id, more: account.login });
  return c.redirect('/people', 303);
}

async function resetOne(c: Context<Env>, house: House): Promise<Response> {
  const account = await house.store.people.account((await sent(c)).id ?? '');
  if (account === null) return nobody(c);
  const link = await reset(house, account);
  await audited(c, house, {
    what: 'link made',
    on: account.id,
    more: `${account.login}: password, sessions and tokens ended`,
  });
  return linkPage(c, account, link);
}

const linkPage = (c: Context<Env>, { name, login }: Account, link: string) =>
  page(
    c,
    `A link for ${name}`,
    html`${said(`Send it to ${name} by a way that nobody else reads. It sets the password of ${login}, once, within three days. It is not kept, and cannot be shown again.`)}
<p class="govuk-body"><code id="link">${link}</code></p><p class="govuk-body"><a class="govuk-link" href="/people">Back to people</a></p>`,
  );

const nobody = (c: Context<Env>) =>
  refused(c, {
    status: 404,
    title: 'There is no such account',
    detail: 'Go back to the list, and choose from it.',
    go: ['/people', 'People'],
  });

const lastOne = (c: Context<Env>) =>
  refused(c, {
    status: 409,
    title: 'This is the only administrator',
    detail: 'Make somebody else an administrator first: otherwise nobody could let people in.',
    go: ['/people', 'People'],
  });

async function peoplePage(
  c: Context<Env>,
  house: House,
  wrong: { readonly login?: string; readonly name?: string } = {},
): Promise<Response> {
  const accounts = await house.store.people.accounts();
  const isWrong = Object.keys(wrong).length > 0;
  const fields = [
    field({ name: 'login', label: 'Login', hint: 'For instance a mail address', error: wrong.login }),
    field({
      name: 'name',
      label: 'Name',
      hint: 'As it stands in the log beside what they say',
      error: wrong.name,
    }),
    choice({ name: 'role', label: 'Role', choices: ROLE_CHOICES, chosen: 'reader' }),
  ];
  const body = html`${table(
    'Accounts',
    ['Name', 'Login', 'State', 'Role', 'What to do'],
    accounts.map((one) => row(c, one)),
  )}
<h2 class="govuk-heading-m">Add somebody</h2>${form(c, '/people', fields, 'Add')}
<p class="govuk-body"><a class="govuk-link" href="/audit">What was done, by whom</a></p>`;
  return page(c, isWrong ? 'Error: People' : 'People', body, isWrong ? 422 : 200);
}

function row(c: Context<Env>, account: Account): readonly (string | Html)[] {
  const { id, name, login, role, disabled, issuer, hasPassword } = account;
  const state =
    disabled !== null ? 'disabled' : issuer !== null ? `by ${issuer}` : hasPassword ? 'active' : 'invited';
  const who = hidden('id', id);
  return [
    name,
    login,
    state,
    form(
      c,
      '/people/role',
      html`${who}${choice({ name: 'role', label: `Role of ${name}`, choices: ROLE_CHOICES, chosen: role, id: `role-${id}` })}`,
      `Change the role of ${name}`,
      'secondary',
    ),
    html`${form(c, disabled === null ? '/people/disable' : '/people/enable', who, `${disabled === null ? 'Disable' : 'Enable'} ${name}`, 'warning')}
${issuer === null ? form(c, '/people/reset', who, `Reset the password of ${name}`, 'secondary') : ''}`,
  ];
}
