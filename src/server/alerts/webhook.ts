import { oneLine } from '../../publish/words.ts';
import { accept } from '../../sources/fetch/address.ts';
import { createAgent, Refused, type Resolve, resolveBySystem } from '../../sources/fetch/connecting.ts';
import { retryAfter } from '../../sources/fetch/patience.ts';
import type { Letter, LinkTo } from './letter.ts';
import type { Carrier, Handed } from './sending.ts';
import { signedHeaders } from './signing.ts';

export interface Webhooks {
  readonly now: () => Date;
  readonly version: string;
  readonly link: LinkTo;
  /** Hosts outside the public internet that were allowed by name, as `host` or `host:port`. */
  readonly allow: readonly string[];
  readonly resolve?: Resolve;
  /** Milliseconds until the answer must be there: 15,000. */
  readonly time?: number;
}

const TIME = 15_000;
/** Of an answer, what is read to tell what it says. */
const WORDS = 500;

/**
 * Sends a message to a program, signed as Standard Webhooks says. Asks only what the fetcher would ask: the public
 * internet, unless a host was allowed by name; follows no redirect. Connections are ended with each message.
 */
export function webhooks({ now, version, link, allow, resolve, time = TIME }: Webhooks): Carrier {
  return async (message, letter, alert) => {
    const accepted = accept(message.recipient, allow);
    if ('refused' in accepted) return refused(accepted.refused);
    if (alert.secret === undefined) return refused('the alert has no secret to sign with');
    const body = bodyOf(letter, message.id, link);
    const seconds = Math.floor(now().getTime() / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': `watchpoint/${version}`,
      'idempotency-key': message.id,
      ...signedHeaders(alert.secret, message.id, seconds, body),
    };
    const agent = await createAgent({
      ...{ allow, resolve: resolve ?? resolveBySystem, timeout: time, headerBytes: 32 << 10 },
    });
    try {
      const { origin, pathname, search } = accepted.url;
      const asked = { origin, path: pathname + search, method: 'POST' as const, headers, body };
      const answer = await agent.request({ ...asked, signal: AbortSignal.timeout(time) });
      const words = await firstWords(answer.body);
      return judged(answer.statusCode, words, plain(answer.headers), now());
    } catch (error) {
      return troubled(error, time);
    } finally {
      await agent.destroy();
    }
  };
}

/** What a program is sent; docs of the field names are in docs/alerts.md. */
const bodyOf = ({ alert, title, subject, at, news, more, proof }: Letter, id: string, link: LinkTo): string =>
  JSON.stringify({
    type: news.length === 0 ? 'watchpoint.silence' : 'watchpoint.news',
    timestamp: at,
    data: { id, alert, title, subject, news: news.map((one) => ({ ...one, link: link(one) })), more, proof },
  });

/** 410 is the receiver's word that it wants no more (Standard Webhooks); all else may be mended. */
function judged(status: number, words: string, headers: Record<string, string>, now: Date): Handed {
  const says = oneLine(`${status} ${words}`).slice(0, 300);
  if (status >= 200 && status < 300) return { outcome: 'delivered', says, notBefore: null };
  if (status === 410) return refused(says);
  if (status >= 300 && status < 400) return putOff(`${says}: redirects are not followed`);
  const wait = retryAfter(headers, now.getTime());
  return putOff(says, wait ? new Date(now.getTime() + wait).toISOString() : null);
}

async function firstWords(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    pieces.push(piece);
    length += piece.length;
    if (length >= WORDS) break;
  }
  return Buffer.concat(pieces).subarray(0, WORDS).toString('utf8');
}

function troubled(error: unknown, time: number): Handed {
  if (error instanceof Refused) return refused(error.message);
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return putOff(`no answer within ${time / 1000} seconds`);
  return putOff(oneLine(`no answer: ${code ?? message}`).slice(0, 300));
}

const refused = (says: string): Handed => ({ outcome: 'refused', says, notBefore: null });
const putOff = (says: string, notBefore: string | null = null): Handed => ({
  outcome: 'put off',
  says,
  notBefore,
});

const plain = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? ''].flat().join(', ')]),
  );
