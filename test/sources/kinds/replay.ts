import type { Fetched } from '../../../src/sources/fetching.ts';
import { CouldNotCheck, type Found, type Get, type List, type Source } from '../../../src/sources/source.ts';

/** What a publisher of a test answers: a body, with its media type, or something else. */
export type Reply =
  | string
  | Uint8Array
  | { readonly type: string; readonly body: string | Uint8Array }
  | 304
  | 404
  | { readonly unknown: string; readonly notBefore?: string };

/** Answers each address with what is set down for it, and keeps what was asked for. */
export function replay(replies: Readonly<Record<string, Reply>>): { get: Get; asked: string[] } {
  const asked: string[] = [];
  const get: Get = async (address) => {
    asked.push(address);
    const reply = replies[address];
    if (reply === undefined) throw new Error(`nothing is set down for ${address}`);
    return fetched(address, reply);
  };
  return { get, asked };
}

function fetched(asked: string, reply: Reply): Fetched {
  if (reply === 304) return { is: 'unchanged', asked, address: asked };
  if (reply === 404) return { is: 'gone', asked, address: asked, status: 404 };
  if (typeof reply === 'object' && 'unknown' in reply)
    return { is: 'unknown', asked, why: reply.unknown, notBefore: reply.notBefore ?? null };
  const { type, body } =
    typeof reply === 'object' && 'type' in reply ? reply : { type: 'text/plain', body: reply };
  return {
    is: 'body',
    asked,
    address: asked,
    status: 200,
    headers: { 'content-type': type },
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    validators: { etag: null, lastModified: null },
  };
}

export const source = (kind: Source['kind'], address: string, settings: Source['settings'] = {}): Source => ({
  id: 'one',
  title: 'One',
  kind,
  preset: null,
  address,
  settings,
  allow: [],
});

/** All that a source lists, how it ended, and why it stopped where it did. */
export async function listedBy(
  list: List,
  from: Source,
  get: Get,
): Promise<{ found: Found[]; end: 'listed' | 'unchanged' | null; why: string | null }> {
  const found: Found[] = [];
  const listing = list(from, get);
  try {
    for (;;) {
      const next = await listing.next();
      if (next.done) return { found, end: next.value, why: null };
      found.push(next.value);
    }
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    return { found, end: null, why: error.message };
  }
}
