import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { addressOf, networkOf } from './addresses.ts';
import { refused } from './answers.ts';
import { buckets, type Rate } from './buckets.ts';

/** An office behind one address, each with a page and what belongs to it; and one person with a program. */
const OF_ADDRESS: Rate = { perSecond: 100, burst: 1000 };
const OF_PERSON: Rate = { perSecond: 50, burst: 500 };
const OF_NOBODY: Rate = { perSecond: 20, burst: 200 };

/** No form and no call of the API is longer, in bytes. */
const MOST_BODY = 1_000_000;

/** In milliseconds, from the first byte of a request's head to the answer's head. */
const MOST_TIME = 30_000;

/**
 * For `createServer`: a client that sends its head or body drop by drop is cut off
 * (https://nodejs.org/docs/latest-v24.x/api/http.html#serverrequesttimeout), in milliseconds and bytes.
 */
export const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: MOST_TIME,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const;

/** A connection over which nothing goes for so long is ended, also one whose answer is not read (milliseconds). */
export const IDLE_CONNECTION = 90_000;

/** How often one network address may ask, whoever it says it is. Stands before all that looks something up. */
export const addressLimit = (house: House, rate: Rate = OF_ADDRESS): MiddlewareHandler<Env> =>
  limited(house, rate, (c) => networkOf(addressOf(c, house)));

/** How often one person may ask; those who are not signed in by their address. Stands after `identify`. */
export function personLimit(
  house: House,
  { person = OF_PERSON, nobody = OF_NOBODY }: { person?: Rate; nobody?: Rate } = {},
): MiddlewareHandler<Env> {
  const known = limited(house, person, (c) => c.get('person')!.id);
  const unknown = limited(house, nobody, (c) => networkOf(addressOf(c, house)));
  return (c, next) => (c.get('person') === null ? unknown(c, next) : known(c, next));
}

/** How long a body may be. Longer ones are not read to their end. */
export const bodySize = (most: number = MOST_BODY): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize: most,
    onError: (c) => {
      c.header('connection', 'close');
      return refused(c as Context<Env>, {
        status: 413,
        title: 'That is too long',
        detail: `A form or call may have ${Math.floor(most / 1000)} kB. Send less at a time.`,
      });
    },
  });

/** How long an answer may take: the work goes on, and nobody waits for it. A body that does not come is waited for as long. */
export const timeLimit =
  (most: number = MOST_TIME): MiddlewareHandler<Env> =>
  async (c, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), most);
    });
    const ended = await Promise.race([next(), late]).finally(() => clearTimeout(timer));
    if (ended !== 'late') return;
    c.header('connection', 'close');
    return refused(c, {
      status: 503,
      title: 'That took too long',
      detail: `It was not ready after ${most / 1000} seconds. Ask for less at a time, or try again later.`,
    });
  };

/** One's own machine is not limited: nobody else asks. */
function limited(house: House, rate: Rate, keyOf: (c: Context<Env>) => string): MiddlewareHandler<Env> {
  const waitFor = buckets(rate);
  return async (c, next) => {
    const seconds = house.access === 'own' ? 0 : waitFor(keyOf(c), house.now());
    if (seconds === 0) return next();
    c.header('retry-after', String(seconds));
    return refused(c, {
      status: 429,
      title: 'Too many requests',
      detail: `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and ask again.`,
    });
  };
}
