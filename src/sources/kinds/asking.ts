import { decoded } from '../../readers/charset.ts';
import { charsetOf } from '../fetching.ts';
import { CouldNotCheck, type Get } from '../source.ts';

/** A page of a list as it was answered. */
export interface Answer {
  /** Where redirects led. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** Media type without its parameters, in lower case; empty where the server names none. */
  readonly type: string;
  /** As the server names it. */
  readonly charset?: string | undefined;
}

/** No source lists more pages than this: beyond it something goes round in circles. */
export const MOST_PAGES = 2000;

/**
 * Asks for a page of a list; null where the publisher says that it is as it was.
 * @throws CouldNotCheck where there is no answer to read
 */
export async function ask(get: Get, address: string): Promise<Answer | null> {
  const fetched = await get(address);
  switch (fetched.is) {
    case 'unchanged':
      return null;
    case 'gone':
      throw new CouldNotCheck(
        `${shown(address)} answered ${fetched.status}: the list is not there; look where its publisher has it now`,
      );
    case 'unknown':
      throw new CouldNotCheck(fetched.why, fetched.notBefore);
    case 'body': {
      const type = (fetched.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
      const charset = charsetOf(fetched.headers);
      return { address: fetched.address, bytes: fetched.bytes, type, charset };
    }
  }
}

/** The same of something beside the list: null also where it is not there. */
export async function askBeside(get: Get, address: string): Promise<Answer | null> {
  const fetched = await get(address);
  return fetched.is === 'gone' ? null : ask(async () => fetched, address);
}

/**
 * An answer as text, whatever its character set.
 * @throws CouldNotCheck where it is none
 */
export function textOf({ address, bytes, charset }: Answer): string {
  const read = decoded(bytes, charset);
  if ('message' in read) throw new CouldNotCheck(`${shown(address)}: what it answered ${read.message}`);
  return read.text;
}

/** An address as a line of words bears it: without a long query. */
export const shown = (address: string): string =>
  address.length <= LONGEST_SHOWN ? address : `${address.slice(0, LONGEST_SHOWN).replace(/\?.*$/, '?')}…`;

const LONGEST_SHOWN = 160;

/** What an answer looks like, for people who expected something else. */
export function looksLike(text: string, type: string): string {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<!doctype html|^<html/.test(start)) return 'a web page';
  if (/^[[{]/.test(start)) return 'JSON';
  if (start.startsWith('<')) return 'XML';
  return type || 'text';
}
