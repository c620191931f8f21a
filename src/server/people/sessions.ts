import type { Context } from 'hono';
import type { Account, Seen, Session } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { dropOurs, ours, setOurs } from '../safety/cookies.ts';
import { digestOf, secret } from './secrets.ts';

const HOUR = 3_600_000;
/** A working day without coming back, and a week in all: then one signs in again. */
const IDLE = 10 * HOUR;
const WHOLE = 7 * 24 * HOUR;

/**
 * Begins a session under a name that nobody had before, whatever the browser brought: one that somebody else had put
 * there would be known to them (https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html).
 */
export async function begin(c: Context<Env>, house: House, { id }: Account): Promise<void> {
  await end(c, house);
  const cookie = secret(house);
  const now = house.now().getTime();
  await house.store.people.beginSession({
    digest: digestOf(cookie),
    account: id,
    began: at(now),
    idle: at(now + IDLE),
    until: at(now + WHOLE),
  });
  setOurs(c, house, 'session', cookie, WHOLE / 1000);
}

/** Ends the session of this browser, if it has one. */
export async function end(c: Context<Env>, house: House): Promise<void> {
  const cookie = ours(c, house, 'session');
  if (cookie !== undefined) await house.store.people.endSession(digestOf(cookie));
  dropOurs(c, house, 'session');
  dropOurs(c, house, 'form');
}

/** The session that the browser shows, with its cookie; null where there is none that holds. */
export async function shownSession(
  c: Context<Env>,
  house: House,
): Promise<(Seen<Session> & { readonly cookie: string }) | null> {
  const cookie = ours(c, house, 'session');
  if (cookie === undefined) return null;
  const now = house.now().getTime();
  const session = await house.store.people.session(digestOf(cookie), at(now));
  if (session === null) return null;
  // Written once a minute at most, so that reading does not become writing.
  if (now + IDLE - Date.parse(session.idle) > HOUR / 60)
    await house.store.people.sessionSeen(session.digest, at(now + IDLE));
  return { ...session, cookie };
}

const at = (time: number): string => new Date(time).toISOString();
