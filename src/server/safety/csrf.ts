import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { secret } from '../people/secrets.ts';
import { refused } from './answers.ts';
import { ours, same, setOurs, tokenFor } from './cookies.ts';

/**
 * Another site can make a browser send a form here, with the cookies of whoever is signed in. So what changes something
 * must come from a page of ours, as far as the browser says where it comes from, and carry a token that only pages of ours
 * know (https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html): the field
 * `csrf` of a form, or the header X-CSRF-Token. A request with an API token needs none: no browser adds that by itself.
 */
export const csrf =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (isSafe(c.req.method)) return next();
    if (c.get('means') === 'token') return (await fieldsOf(c)) === null ? unread(c) : next();
    const expected = c.get('csrf');
    if (cameFromHere(c, house) && expected !== '' && same(await tokenOf(c), expected)) return next();
    return refused(c, {
      status: 403,
      title: 'This form cannot be taken',
      detail:
        'It did not come from a page of this server, or the page was too old. Load the page again, and send it again.',
    });
  };

/** Gives a browser what its forms are bound to, where nobody is signed in. */
export function formToken(c: Context<Env>, house: House): string {
  if (c.get('means') === 'session') return c.get('csrf');
  const had = ours(c, house, 'form');
  const cookie = had ?? secret(house);
  if (had === undefined) setOurs(c, house, 'form', cookie);
  c.set('csrf', tokenFor(cookie));
  return c.get('csrf');
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
export const isSafe = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** What browsers say of where a request comes from (https://www.w3.org/TR/fetch-metadata/; RFC 6454, 7). Others say nothing. */
function cameFromHere(c: Context<Env>, { access, base }: House): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  if (origin === undefined || origin === new URL(base).origin) return true;
  // One's own machine has several names; host.ts has seen to it that Host is one of them.
  return access === 'own' && origin === `http://${c.req.header('host')}`;
}

async function tokenOf(c: Context<Env>): Promise<string> {
  const header = c.req.header('x-csrf-token');
  if (header !== undefined) return (await fieldsOf(c)) === null ? '' : header;
  const { csrf } = (await fieldsOf(c)) ?? {};
  return typeof csrf === 'string' ? csrf : '';
}

/** The fields of a form; none of anything else, and null where it says that it is a form and cannot be read as one. */
async function fieldsOf(c: Context<Env>): Promise<Readonly<Record<string, unknown>> | null> {
  if (!FORM.test(c.req.header('content-type') ?? '')) return {};
  try {
    return await c.req.parseBody();
  } catch {
    return null;
  }
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

const unread = (c: Context<Env>): Response | Promise<Response> =>
  refused(c, {
    status: 400,
    title: 'This form cannot be read',
    detail: 'It is not in the form that its content type says.',
  });
