import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/**
 * `session`: who is signed in. `form`: binds forms to a browser where nobody is. `elsewhere`: binds the way to another
 * site for signing in, and back, to a browser.
 */
export type Cookie = 'session' | 'form' | 'elsewhere';

/**
 * Sets a cookie that no script reads. On https it is of this very host and no other can set it (`__Host-`, RFC 6265bis,
 * 4.1.3.2). Cookies know no ports: on http the port is in the name, so that two servers of one machine do not mix theirs.
 * Only `form` may be strict: with the others people come from links in mails and from the site that vouches for them.
 */
export function setOurs(c: Context<Env>, house: House, cookie: Cookie, value: string, maxAge?: number): void {
  const secure = house.base.startsWith('https:');
  setCookie(c, nameOf(house, cookie), value, {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: cookie === 'form' ? 'Strict' : 'Lax',
    ...(secure && { prefix: 'host' as const }),
    ...(maxAge !== undefined && { maxAge }),
  });
}

export function ours(c: Context<Env>, house: House, cookie: Cookie): string | undefined {
  const prefix = house.base.startsWith('https:') ? ('host' as const) : undefined;
  const value = getCookie(c, nameOf(house, cookie), prefix);
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

export function dropOurs(c: Context<Env>, house: House, cookie: Cookie): void {
  const secure = house.base.startsWith('https:');
  deleteCookie(c, nameOf(house, cookie), { path: '/', secure, ...(secure && { prefix: 'host' as const }) });
}

const nameOf = ({ base }: House, cookie: Cookie): string => {
  const { port, protocol } = new URL(base);
  return `watchpoint-${cookie}${protocol === 'https:' || port === '' ? '' : `-${port}`}`;
};

/** The token of forms that goes with a cookie, and tells nothing of it. */
export const tokenFor = (cookie: string): string =>
  createHmac('sha256', cookie).update('watchpoint form').digest('base64url');

/** Compares in a time that does not depend on where they differ. */
export function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
