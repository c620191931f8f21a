import type { Hono } from 'hono';
import type { Env } from '../../../src/server/env.ts';
import { HERE } from '../examples.ts';

const ROOT = 'http://127.0.0.1:8080';

/** Somebody at a browser: looks at pages and sends their forms, with the token that pages hand out. */
export async function visitor(app: Hono<Env>) {
  const first = await app.request(`${ROOT}/review`, { headers: HERE });
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const csrf = /name="csrf" value="([^"]+)"/;
  const get = async (path: string) => {
    const response = await app.request(ROOT + path, { headers: { ...HERE, cookie } });
    return { status: response.status, text: await response.text() };
  };
  const send = async (path: string, fields: Record<string, string>, page = path) => {
    const { text } = await get(page);
    const body = new URLSearchParams({ csrf: csrf.exec(text)?.[1] ?? '', ...fields });
    const response = await app.request(ROOT + path, { method: 'POST', body, headers: { ...HERE, cookie } });
    return {
      status: response.status,
      to: response.headers.get('location') ?? '',
      text: await response.text(),
    };
  };
  return { get, send };
}
