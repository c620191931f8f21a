import { userInfo } from 'node:os';
import {
  type Hands,
  isTaken,
  loginOf,
  MOST_TOKEN_DAYS,
  makeAccount,
  makeLink,
  makeToken,
  nameOf,
  reset,
  setDisabled,
} from '../server/people/accounts.ts';
import { allows } from '../server/people/may.ts';
import { type Account, ROLES, type Role, SCOPES } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { addressIn } from './address.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { openRegister } from './registerFile.ts';
import { random } from './world.ts';

/** One thing to do with an account, and the line that says it was done; it stands in the audit log as `what`. */
interface Done {
  readonly words: string;
  readonly what: string;
  readonly on: string;
  readonly more?: string;
}
type Act = (hands: Hands, login: string, options: Options) => Promise<Done>;

const ACTS: Readonly<Record<string, Act>> = { add, role, disable, enable, link, token };

/** Says who may come in by the browser, where the server is started with accounts. */
export async function people({ args: [act = 'list', ...logins], options, terminal }: Call): Promise<Status> {
  const todo = ACTS[act];
  if (todo === undefined && act !== 'list')
    throw new Refusal(`there is no "people ${act}": choose list, ${Object.keys(ACTS).join(', ')}`);
  if (todo !== undefined && logins.length !== 1)
    throw new Refusal(`${act} whom? watchpoint people ${act} LOGIN`);
  const store = await openRegister(options, act === 'add' ? 'write' : 'change');
  try {
    const words = todo === undefined ? await list(store) : await done(store, todo, logins[0]!, options);
    await terminal.print(`${words}\n`);
  } finally {
    await store.close();
  }
  return 0;
}

async function done(store: Store, todo: Act, typed: string, options: Options): Promise<string> {
  const login = loginOf(typed);
  if (login === null)
    throw new Refusal(`"${typed}" cannot be a login: it has letters, figures and . _ % + @ - only`);
  const { words, what, on, more = null } = await todo(handsOn(store, options), login, options);
  await store.people.record({
    at: now(),
    who: null,
    name: `${user()} on the machine`,
    what,
    on,
    from: null,
    more,
  });
  return words;
}

async function add(hands: Hands, login: string, options: Options): Promise<Done> {
  const name = nameOf(options.name ?? login);
  if (name === null) throw new Refusal('--name is empty: give the name that is to stand in the log');
  const as = roleIn(options);
  if ((await hands.store.people.accountByLogin(login)) === null && (await isTaken(hands, name)))
    throw new Refusal(`there is another ${name}: give a name that tells them apart with --name`);
  const account = await makeAccount(hands, { login, name, role: as });
  if (account === null)
    throw new Refusal(
      `there is an account ${login} already: "watchpoint people link ${login}" gives it a new link`,
    );
  const words = `${name} may come in as ${login}, ${as}.\n${linkWords(await makeLink(hands, account))}`;
  return { words, what: 'account made', on: account.id, more: `${login}: ${as}` };
}

async function role(hands: Hands, login: string, options: Options): Promise<Done> {
  const account = await accountIn(hands, login);
  const as = roleIn(options);
  if (!(await hands.store.people.changeAccount(account.id, { role: as }))) throw onlyOne(login);
  return {
    words: `${login} was ${account.role}, and is ${as}.`,
    what: 'role changed',
    on: account.id,
    more: `${account.role}, now ${as}`,
  };
}

async function disable(hands: Hands, login: string): Promise<Done> {
  const account = await accountIn(hands, login);
  if (!(await setDisabled(hands, account, true))) throw onlyOne(login);
  return {
    words: `${login} may not come in any more, and is signed out.`,
    what: 'disabled',
    on: account.id,
    more: login,
  };
}

async function enable(hands: Hands, login: string): Promise<Done> {
  const account = await accountIn(hands, login);
  await setDisabled(hands, account, false);
  return { words: `${login} may come in again.`, what: 'enabled', on: account.id, more: login };
}

async function link(hands: Hands, login: string): Promise<Done> {
  const account = await accountIn(hands, login);
  if (account.issuer !== null)
    throw new Refusal(`${login} signs in by ${account.issuer}, and has no password here`);
  const words = `The password of ${login} is gone, sessions and tokens have ended.\n${linkWords(await reset(hands, account))}`;
  return { words, what: 'link made', on: account.id, more: `${login}: password, sessions and tokens ended` };
}

async function token(hands: Hands, login: string, options: Options): Promise<Done> {
  const account = await accountIn(hands, login);
  const as = options.role === undefined ? 'reader' : roleIn(options);
  if (!allows(account, as))
    throw new Refusal(`${login} is ${account.role}, and a token may do no more: choose a role up to that`);
  const name = nameOf(options.name ?? 'command line');
  const days = Number(options.days ?? '90');
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_TOKEN_DAYS))
    throw new Refusal(`--days ${options.days} cannot be: give 1 to ${MOST_TOKEN_DAYS}`);
  const scope = SCOPES.find((one) => one === options.scope) ?? 'read';
  const made = await makeToken(hands, account, { name: name ?? 'command line', role: as, scope, days });
  const until = made.token.until.slice(0, 10);
  const words = `A token of ${login}: it may ${scope === 'read' ? 'read' : 'read and write'} as ${as}, until ${until}. It is not kept, and cannot be shown again.\n${made.shown}`;
  return {
    words,
    what: 'token made',
    on: made.token.id,
    more: `${made.token.name}: ${as}, ${scope}, until ${until}`,
  };
}

async function list(store: Store): Promise<string> {
  const accounts = await store.people.accounts();
  if (accounts.length === 0)
    return 'Nobody has an account. The first:  watchpoint people add LOGIN --role administrator';
  return accounts
    .map(({ login, name, role: as, disabled, issuer, hasPassword }) => {
      const state =
        disabled !== null ? 'disabled' : issuer !== null ? `by ${issuer}` : hasPassword ? '' : 'invited';
      return [login, name, as, state].filter(Boolean).join('  ');
    })
    .join('\n');
}

async function accountIn({ store }: Hands, login: string): Promise<Account> {
  const account = await store.people.accountByLogin(login);
  if (account === null) throw new Refusal(`there is no account ${login}: see "watchpoint people list"`);
  return account;
}

function roleIn({ role: typed }: Options): Role {
  const as = ROLES.find((one) => one === typed);
  if (as === undefined) throw new Refusal(`as what? give --role ${ROLES.join(', ')}`);
  return as;
}

const onlyOne = (login: string): Refusal =>
  new Refusal(`${login} is the only administrator: make somebody else one first`);

const linkWords = (address: string): string =>
  `This link sets the password, once, within three days. Send it by a way that nobody else reads:\n${address}`;

const handsOn = (store: Store, { address }: Options): Hands => ({
  store,
  now: () => new Date(now()),
  random,
  base: addressIn(address ?? 'http://127.0.0.1:8080'),
});

/** Who works on the machine, as the system knows them. */
function user(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}
