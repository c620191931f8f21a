// Which state of the register an answer shows: for caches, across processes and restarts.
import { sha256 } from '../readers/identity.ts';
import type { House } from './house.ts';
import { programmesOf } from './programmes.ts';

/** Another text whenever an answer about the register may be another one. */
export async function registerState(house: House): Promise<string> {
  const { seq, day, changed } = await house.store.catalogue.at();
  const programmes = await programmesOf(house);
  return sha256(JSON.stringify([house.version, seq, day, changed, programmes])).slice(0, 16);
}

/** A weak ETag: the same content, whoever wrote it out (RFC 9110, 8.8.1). */
export const weakTag = (of: string): string => `W/"${sha256(of).slice(0, 24)}"`;

/** Whether what the client has is still what it would get (RFC 9110, 13.1.2). */
export const hasIt = (asked: string | undefined, tag: string): boolean =>
  (asked ?? '')
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));
