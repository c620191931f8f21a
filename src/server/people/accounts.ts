// What is done with accounts, by the pages and by the command line.
import type { Account, Role, Scope, Token } from '../../store/people.ts';
import type { House } from '../house.ts';
import { digestOf, newId, secret, TOKEN_PREFIX } from './secrets.ts';

export type Hands = Pick<House, 'store' | 'now' | 'random' | 'base'>;

const DAY = 86_400_000;
const LINK_DAYS = 3;
export const MOST_TOKEN_DAYS = 366;

/** A login as it is kept: no capitals, no blanks around it. Null where it cannot be one. */
export function loginOf(typed: string): string | null {
  const login = typed.normalize('NFKC').trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N}._%+@-]{0,99}$/u.test(login) ? login : null;
}

/** A name as it is shown: on one line, and without signs that turn or hide others. Null where nothing is left. */
export const nameOf = (typed: string): string | null =>
  typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 100)
    .trim() || null;

/** Whether somebody else stands in the log under this name, or one that cannot be told from it. */
export async function isTaken(
  { store }: Pick<Hands, 'store'>,
  name: string,
  id: string | null = null,
): Promise<boolean> {
  const plain = (one: string) =>
    one
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return (await store.people.accounts()).some((one) => one.id !== id && plain(one.name) === plain(name));
}

/** Null where the login is taken. */
export async function makeAccount(
  hands: Hands,
  { login, name, role }: Pick<Account, 'login' | 'name' | 'role'>,
): Promise<Account | null> {
  const made = { login, name, role, made: hands.now().toISOString(), issuer: null, subject: null };
  const id = newId(hands, 'person');
  return (await hands.store.people.addAccount({ id, ...made })) ? hands.store.people.account(id) : null;
}

/** A link by which somebody sets their password, once, within three days. The one before no longer holds. */
export async function makeLink(hands: Hands, { id }: Account): Promise<string> {
  const key = secret(hands);
  const until = new Date(hands.now().getTime() + LINK_DAYS * DAY).toISOString();
  await hands.store.people.invite(id, digestOf(key), until);
  return `${hands.base}/invitation?key=${key}`;
}

/** As after a break-in: whoever is in is out, tokens no longer hold, the password is gone; and a link for a new one. */
export async function reset(hands: Hands, account: Account): Promise<string> {
  const { people } = hands.store;
  await people.setPassword(account.id, null);
  await people.endSessions(account.id);
  await people.revokeTokens(account.id, hands.now().toISOString());
  return makeLink(hands, account);
}

/** False, and nothing is changed, for the last administrator. */
export async function setDisabled(hands: Hands, { id }: Account, disabled: boolean): Promise<boolean> {
  const { people } = hands.store;
  const at = disabled ? hands.now().toISOString() : null;
  if (!(await people.changeAccount(id, { disabled: at }))) return false;
  if (disabled) await people.endSessions(id);
  return true;
}

export interface TokenWish {
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly days: number;
}

/** Gives what the program is to show; it is not kept and cannot be shown again. */
export async function makeToken(
  hands: Hands,
  { id: account }: Pick<Account, 'id'>,
  { name, role, scope, days }: TokenWish,
): Promise<{ readonly token: Token; readonly shown: string }> {
  const shown = TOKEN_PREFIX + secret(hands);
  const made = hands.now();
  const token: Token = {
    id: newId(hands, 'token'),
    account,
    name,
    role,
    scope,
    made: made.toISOString(),
    until: new Date(made.getTime() + Math.min(days, MOST_TOKEN_DAYS) * DAY).toISOString(),
    used: null,
    revoked: null,
  };
  await hands.store.people.addToken(token, digestOf(shown));
  return { token, shown };
}
