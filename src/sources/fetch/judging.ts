import { STATUS_CODES } from 'node:http';
import type { Fetched, Validators } from '../fetching.ts';
import type { Answer } from './asking.ts';
import { challengeOf, wallOf } from './challenge.ts';
import type { Followed } from './following.ts';
import { retryAfter } from './patience.ts';

/**
 * What came of asking, in the words that sources know.
 * @param now milliseconds since 1970, for a server that says when to come again.
 */
export function judge(
  asked: string,
  followed: Followed,
  known: Validators | undefined,
  now: number,
): Fetched {
  if (followed.is === 'failed') return unknown(asked, followed.why, followed.notBefore);
  const { address, answer } = followed;
  const { status } = answer;
  const why = whyUnknown(answer, Boolean(known?.etag || known?.lastModified));
  if (why !== null) {
    const wait = retryAfter(answer.headers, now);
    return unknown(asked, why, wait ? now + wait : null);
  }
  if (status === 304) return { is: 'unchanged', asked, address };
  if (status === 404 || status === 410) return { is: 'gone', asked, address, status };
  return bodyOf(asked, address, answer);
}

function whyUnknown(answer: Answer, asksForChanges: boolean): string | null {
  const { status, bytes } = answer;
  const challenge = challengeOf(answer);
  if (challenge) return `${wallOf(challenge)} instead of the publisher (status ${status})`;
  if (status === 404 || status === 410 || (status === 304 && asksForChanges)) return null;
  if (status !== 200 && status !== 203) return whyNot(status);
  // No format has a document of no bytes; an edition without words would be a lie.
  return bytes.length === 0 ? `the answer is empty (status ${status})` : null;
}

function bodyOf(asked: string, address: string, { status, headers, bytes }: Answer): Fetched {
  const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  return { is: 'body', asked, address, status, headers, bytes, validators };
}

function unknown(asked: string, why: string, notBefore: number | null): Fetched {
  return {
    is: 'unknown',
    asked,
    why,
    notBefore: notBefore === null ? null : new Date(notBefore).toISOString(),
  };
}

const WHY: Readonly<Record<number, string>> = {
  204: 'the answer has no document',
  401: 'the server asks for a name and password',
  403: 'the server refuses to give it',
  451: 'it is withheld for legal reasons',
};

function whyNot(status: number): string {
  const name = STATUS_CODES[status];
  return WHY[status]
    ? `${WHY[status]} (status ${status})`
    : `the server answered with ${status}${name ? ` ${name}` : ''}`;
}
