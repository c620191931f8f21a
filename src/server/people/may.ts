import type { Context, MiddlewareHandler } from 'hono';
import { ROLES, type Role } from '../../store/people.ts';
import type { Env, Person } from '../env.ts';
import { refused, wantsPage } from '../safety/answers.ts';
import { isSafe } from '../safety/csrf.ts';

/** Whether somebody has this role or more; nobody has none. */
export const allows = (person: Pick<Person, 'role'> | null, role: Role): boolean =>
  person !== null && ROLES.indexOf(person.role) >= ROLES.indexOf(role);

/** The lesser of two roles. */
export const lesser = (a: Role, b: Role): Role => ROLES[Math.min(ROLES.indexOf(a), ROLES.indexOf(b))]!;

/** Lets pass who has this role or more; to read what is open, nobody needs one. */
export const may =
  (role: Role): MiddlewareHandler<Env> =>
  async (c, next) => {
    const person = c.get('person');
    if (person === null && role === 'reader' && c.get('open') && isSafe(c.req.method)) return next();
    if (person === null) return signInFirst(c);
    if (allows(person, role)) return next();
    return refused(c, {
      status: 403,
      title: 'You may not do this',
      detail: `It needs the role ${role}, and yours is ${person.role}. An administrator can change that.`,
    });
  };

/** Lets pass whoever is somebody, whatever their role: for what belongs to them alone. */
export const somebody: MiddlewareHandler<Env> = (c, next) =>
  c.get('person') === null ? Promise.resolve(signInFirst(c)) : next();

/** Lets pass people, not programs with a token of theirs: a token must not be able to make another, or a password. */
export const byHand: MiddlewareHandler<Env> = async (c, next) => {
  if (c.get('person') === null) return signInFirst(c);
  if (c.get('means') !== 'token') return next();
  return refused(c, {
    status: 403,
    title: 'Not with a token',
    detail: 'Accounts, passwords and tokens are changed by people who are signed in.',
  });
};

function signInFirst(c: Context<Env>): Response | Promise<Response> {
  if (wantsPage(c) && isSafe(c.req.method)) {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
  }
  c.header('www-authenticate', 'Bearer realm="Watchpoint"');
  return refused(c, {
    status: 401,
    title: 'Sign in first',
    detail: 'This is for people who are signed in, or for programs with a token of theirs.',
    go: ['/sign-in', 'Sign in'],
  });
}
