import type { Context, MiddlewareHandler } from 'hono';
import type { Env, Person } from '../env.ts';
import type { House } from '../house.ts';
import { isLoopback } from '../safety/addresses.ts';
import { refused } from '../safety/answers.ts';
import { ours, tokenFor } from '../safety/cookies.ts';
import { formToken, isSafe } from '../safety/csrf.ts';
import { lesser } from './may.ts';
import { digestOf } from './secrets.ts';
import { shownSession } from './sessions.ts';

/**
 * Says of each request who asks.
 * @throws Error where nobody is to sign in and the server can be reached from elsewhere: whoever came could do everything.
 */
export function identify(house: House): MiddlewareHandler<Env> {
  if (house.access !== 'own') return byWhatIsShown(house);
  if (!isLoopback(new URL(house.base).hostname))
    throw new Error(
      `without accounts it may be reached on the machine itself only, and not at ${house.base}`,
    );
  const person: Person = { id: 'own', name: house.name ?? 'you', role: 'administrator' };
  return async (c, next) => {
    c.set('person', person);
    c.set('means', 'own');
    c.set('open', false);
    formToken(c, house);
    return next();
  };
}

const byWhatIsShown =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('person', null);
    c.set('means', null);
    c.set('open', house.access === 'public');
    c.set('csrf', '');
    if (c.req.header('authorization') !== undefined) return byToken(c, house, next);
    const session = await shownSession(c, house);
    const form = ours(c, house, 'form');
    if (session !== null) {
      c.set('person', personOf(session.person));
      c.set('means', 'session');
      c.set('csrf', tokenFor(session.cookie));
    } else if (form !== undefined) c.set('csrf', tokenFor(form));
    return next();
  };

/** What a program shows (RFC 6750). A wrong one is refused, and not taken for nobody: the program is to be told. */
async function byToken(
  c: Context<Env>,
  house: House,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const [, shown] = /^Bearer +([\w.~+/-]{1,200}=*) *$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const now = house.now();
  const token =
    shown === undefined ? null : await house.store.people.token(digestOf(shown), now.toISOString());
  if (token === null) {
    c.header('www-authenticate', 'Bearer realm="Watchpoint", error="invalid_token"');
    return refused(c, {
      status: 401,
      title: 'This token is not known',
      detail: 'It was mistyped, revoked or is over. Make another on the page of your account.',
    });
  }
  if (!isSafe(c.req.method) && token.scope !== 'write') {
    c.header('www-authenticate', 'Bearer realm="Watchpoint", error="insufficient_scope", scope="write"');
    return refused(c, { status: 403, title: 'This token may only read', detail: 'Make one that may write.' });
  }
  if (token.used === null || now.getTime() - Date.parse(token.used) > A_MINUTE)
    await house.store.people.tokenUsed(token.account, token.id, now.toISOString());
  c.set('person', { ...personOf(token.person), role: lesser(token.role, token.person.role) });
  c.set('means', 'token');
  await next();
  return undefined;
}

/** When somebody was last there is written no more often, so that reading does not become writing. */
const A_MINUTE = 60_000;

const personOf = ({ id, name, role }: Person): Person => ({ id, name, role });
