// What every answer of the API has in common (RFC 9110).
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { hasIt, weakTag } from '../registerState.ts';
import { isSafe } from '../safety/csrf.ts';
import { problemAnswer } from './problems.ts';

/** Nothing is sent that the client does not take: 406 where it takes neither JSON nor what the route has besides. */
export const answersAsAsked: MiddlewareHandler<Env> = async (c, next) => {
  const accept = c.req.header('accept');
  // The page for people, which this goes before as well.
  if (c.req.path === '/api') return next();
  if (accept === undefined || accept.trim() === '' || TAKEN.test(accept)) return next();
  return problemAnswer(
    c,
    406,
    'Answers are application/json; of entries, threads and documents application/ld+json too.',
  );
};

const TAKEN =
  /(?:^|[\s,])(?:\*\/\*|application\/(?:\*|json|ld\+json|problem\+json|openapi\+json))\s*(?:[;,]|$)/i;

/** What is written comes as JSON: 415 for anything else. */
export const takesJson: MiddlewareHandler<Env> = async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  if (isSafe(c.req.method) || /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return next();
  return problemAnswer(c, 415, 'Send application/json.');
};

/** A tag made of the content; and 304 where the client has it. */
export const conditional: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { res } = c;
  if (!isSafe(c.req.method) || res.status !== 200 || res.body === null) return;
  if (res.headers.get('cache-control') === 'no-store') return;
  const body = await res.text();
  const headers = new Headers(res.headers);
  const tag = weakTag(`${headers.get('content-type')}\n${body}`);
  headers.set('etag', tag);
  const isThere = hasIt(c.req.header('if-none-match'), tag);
  if (isThere) headers.delete('content-type');
  c.res = undefined;
  c.res = isThere
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status: 200, headers });
};

/** The address of the next page (RFC 8288), besides the cursor in the body. */
export const nextLink =
  ({ base }: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    const cursor = c.get('next');
    if (cursor === undefined || cursor === null || c.res.status !== 200) return;
    const { pathname, search } = new URL(c.req.url);
    const address = new URL(`${base}${pathname}${search}`);
    address.searchParams.set('cursor', cursor);
    c.res.headers.append('link', `<${address.href}>; rel="next"`);
  };

/** 405 with what the address does take, where it takes anything. */
export const otherMethods = (app: OpenAPIHono<Env>): MiddlewareHandler<Env> => {
  const routes = app.routes.filter(({ method }) => method !== 'ALL');
  const taken = routes.map(({ method, path }) => ({
    method,
    is: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
  }));
  return async (c, next) => {
    const allowed = new Set(taken.filter(({ is }) => is.test(c.req.path)).map(({ method }) => method));
    if (allowed.size === 0) return next();
    if (allowed.has('GET')) allowed.add('HEAD');
    const problem = { type: 'about:blank', title: 'Not by that method', status: 405 };
    return c.body(JSON.stringify(problem), 405, {
      'content-type': 'application/problem+json',
      allow: [...allowed].sort().join(', '),
    });
  };
};
