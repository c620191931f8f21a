import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/**
 * Pages of other sites may read the API and the files of views by script only where the house names their origin
 * (https://fetch.spec.whatwg.org/#http-cors-protocol); as given by default, none may. No cookie goes with such a request:
 * whoever is to read what is not public shows a token. Stands before it is asked who asks: a preflight carries no token.
 */
export const origins =
  ({ origins: allowed = [] }: Pick<House, 'origins'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const origin = c.req.header('origin');
    if (allowed.length === 0 || !TAKEN.test(c.req.path)) return next();
    if (origin === undefined || !allowed.includes(origin)) {
      await next();
      c.res.headers.append('vary', 'Origin');
      return;
    }
    const isPreflight =
      c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    if (isPreflight) c.res = new Response(null, { status: 204, headers: PREFLIGHT });
    else await next();
    c.res.headers.set('access-control-allow-origin', origin);
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
    c.res.headers.set('access-control-expose-headers', 'ETag, Link, Retry-After, Content-Disposition');
    c.res.headers.append('vary', 'Origin');
    return;
  };

/** What programs take: the API, and lists with an ending. */
const TAKEN = /^\/api(?:\/|$)|\.(?:csv|ics|atom|json|jsonld)$/;

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT',
  'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
  'access-control-max-age': '600',
};
