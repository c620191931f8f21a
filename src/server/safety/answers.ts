import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { markup } from '../look/components/markup.ts';
import { link, page, said } from '../people/page.ts';

/** Why something is not done: to people as a page, to programs as problem details (RFC 9457). */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 408 | 409 | 413 | 421 | 422 | 429 | 502 | 503;
  readonly title: string;
  readonly detail: string;
  /** An address of this server where it can be mended, with what to call it. */
  readonly go?: readonly [path: string, words: string];
}

export function refused(
  c: Context<Env>,
  { status, title, detail, go }: Refusal,
): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  if (!wantsPage(c))
    return c.body(JSON.stringify({ type: 'about:blank', title, status, detail }), status, {
      'content-type': 'application/problem+json',
    });
  return page(c, { title, status, body: markup`${said(detail)}${go && link(...go)}` });
}

/** Whether somebody looks at the answer. */
export const wantsPage = (c: Context<Env>): boolean =>
  !/^\/(?:api|mcp)(?:\/|$)/.test(c.req.path) &&
  c.req.header('authorization') === undefined &&
  (c.req.header('accept') ?? '*/*').split(',').some((type) => /^\s*(?:text\/html|\*\/\*)/.test(type));
