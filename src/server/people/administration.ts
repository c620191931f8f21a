import { type Context, Hono } from 'hono';
import { type Account, ROLES } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, input, select } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { table } from '../look/components/tables.ts';
import { refused } from '../safety/answers.ts';
import { isTaken, loginOf, makeAccount, makeLink, nameOf, reset, setDisabled } from './accounts.ts';
import { audited } from './audit.ts';
import { byHand, may } from './may.ts';
import { about, act, errorOf, heading, link, page, said, sent, shownOnce, type Wrong } from './page.ts';

const ROLE_CHOICES = ROLES.map((value) => ({ value, words: value }));

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
    return peoplePage(c, house, {
      field: 'login',
      words: 'A login has letters, figures and . _ % + @ - only.',
    });
  if (name === null)
    return peoplePage(c, house, { field: 'name', words: 'Give the name that is to stand in the log.' });
  if (await isTaken(house, name))
    return peoplePage(c, house, {
      field: 'name',
      words: `There is another ${name}: give a name that tells them apart.`,
    });
  if (role === undefined) return peoplePage(c, house, { field: 'role', words: 'Choose a role.' });
  const account = await makeAccount(house, { login, name, role });
  if (account === null)
    return peoplePage(c, house, { field: 'login', words: `There is an account ${login} already.` });
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
  if (account.issuer !== null)
    return refused(c, {
      status: 409,
      title: 'There is no password to reset',
      detail: `${account.name} signs in by ${account.issuer}. To keep them out, disable the account.`,
      go: ['/people', 'People'],
    });
  const link = await reset(house, account);
  await audited(c, house, {
    what: 'link made',
    on: account.id,
    more: `${account.login}: password, sessions and tokens ended`,
  });
  return linkPage(c, account, link);
}

const linkPage = (c: Context<Env>, { name, login }: Account, address: string) =>
  page(c, {
    title: `A link for ${name}`,
    body: markup`${said(`Send it to ${name} by a way that nobody else reads. It sets the password of ${login}, once, within three days. It is not kept, and cannot be shown again.`)}
${shownOnce('link', 'Link', address)}${link('/people', 'Back to people')}`,
  });

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

async function peoplePage(c: Context<Env>, house: House, wrong: Wrong | null = null): Promise<Response> {
  const fields = markup`${input({ name: 'login', label: 'Login', hint: 'For instance a mail address', error: errorOf(wrong, 'login') })}
${input({ name: 'name', label: 'Name', hint: 'As it stands in the log beside what they say', error: errorOf(wrong, 'name') })}
${select({ name: 'role', label: 'Role', choices: ROLE_CHOICES, error: errorOf(wrong, 'role') })}${button('Add')}`;
  const body = markup`${accountTable(c, await house.store.people.accounts())}
${heading('Add somebody')}${form({ csrf: c.get('csrf') }, '/people', fields)}${link('/audit', 'What was done, by whom')}`;
  return page(c, { title: 'People', body, wrong, width: 'wide' });
}

const accountTable = (c: Context<Env>, accounts: readonly Account[]): Html =>
  table<Account>({
    caption: 'Accounts',
    columns: [
      { heading: 'Name', names: true, cell: ({ name }) => name },
      { heading: 'Login', cell: ({ login }) => login },
      { heading: 'State', cell: stateOf },
      { heading: 'Role', cell: (account) => roleForm(c, account) },
      { heading: 'What to do', cell: (account) => deeds(c, account) },
    ],
    rows: accounts,
  });

function stateOf({ disabled, issuer, hasPassword }: Account): string {
  if (disabled !== null) return 'disabled';
  if (issuer !== null) return `by ${issuer}`;
  return hasPassword ? 'active' : 'invited';
}

const roleForm = (c: Context<Env>, { id, name, role }: Account): Html =>
  act(
    c,
    '/people/role',
    about('Change the role', `of ${name}`),
    markup`${hidden('id', id)}${select({ name: 'role', id: `role-${id}`, label: about('Role', `of ${name}`), choices: ROLE_CHOICES, value: role })}`,
  );

function deeds(c: Context<Env>, { id, name, disabled, issuer }: Account): Html {
  const who = hidden('id', id);
  const [path, words] = disabled === null ? ['/people/disable', 'Disable'] : ['/people/enable', 'Enable'];
  return markup`${act(c, path!, about(words!, name), who, 'warning')}
${issuer === null && act(c, '/people/reset', about('Reset the password', `of ${name}`), who)}`;
}
