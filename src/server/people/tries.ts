import type { House } from '../house.ts';
import { networkOf } from '../safety/addresses.ts';
import { digestOf } from './secrets.ts';

/**
 * How long to wait after so many tries for one login, in seconds: five are free, then each wait is twice the last, up to
 * five minutes. That is under 300 guesses a day, and lets the owner in again soon when somebody else has been trying
 * (https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling).
 */
const OF_LOGIN = (tries: number): number => (tries < 5 ? 0 : Math.min(2 ** (tries - 5), 300));

/** From one network address whoever is tried, as an office has many people behind one. */
const OF_ADDRESS = (tries: number): number => (tries < 30 ? 0 : Math.min(2 ** (tries - 30), 900));

/** Counts a try to sign in; gives how many seconds to wait where it may not be made yet. The same whether there is such a login or not. */
export async function tryOnce(house: House, login: string, address: string | null): Promise<number> {
  const now = house.now().toISOString();
  const { people } = house.store;
  const keys = keysOf(login, address);
  const next =
    (await people.tryOnce(keys.address, now, OF_ADDRESS)) ??
    (await people.tryOnce(keys.login, now, OF_LOGIN));
  return next === null ? 0 : Math.max(1, Math.ceil((Date.parse(next) - Date.parse(now)) / 1000));
}

/** The password was right: it counts for nothing. Others' tries from the same address stay counted. */
export async function wasRight(
  { store: { people } }: House,
  login: string,
  address: string | null,
): Promise<void> {
  const keys = keysOf(login, address);
  await people.forgetTries(keys.login, 'all');
  await people.forgetTries(keys.address, 'one');
}

/** What was typed is not kept as it is: some type their password there. */
const keysOf = (login: string, address: string | null) => ({
  login: `login ${digestOf(login)}`,
  address: `address ${networkOf(address)}`,
});
