import type { Attempt, Channel, Message, Taken } from '../../store/ledger.ts';
import type { Store } from '../../store/store.ts';
import type { Alert } from './alert.ts';
import { outsideQuiet } from './hours.ts';
import type { Letter } from './letter.ts';

/** What came of handing a message over. */
export interface Handed {
  /** `put off`: not taken, and may be later. `refused`: never will be. */
  readonly outcome: 'delivered' | 'put off' | 'refused';
  /** The receiver's words, or what went wrong, in one line. */
  readonly says: string;
  /** Not to be tried before (ISO 8601, UTC); null where nobody says. */
  readonly notBefore: string | null;
}

/** Hands one message over; never throws for what a receiver does. */
export type Carrier = (message: Message, letter: Letter, alert: Alert) => Promise<Handed>;

export interface Post {
  readonly store: Store;
  readonly now: () => Date;
  /** This process. */
  readonly holder: string;
  /** Those there are; what goes by another waits. */
  readonly carriers: Readonly<Partial<Record<Channel, Carrier>>>;
  readonly signal?: AbortSignal | undefined;
}

export interface Tally {
  readonly delivered: number;
  readonly putOff: number;
  readonly lost: number;
}

/**
 * Minutes from each try to the next, growing, as Standard Webhooks advises: eight tries over a little more than a day,
 * then it is given up.
 */
const AGAIN = [1, 5, 30, 120, 300, 600, 600];
const TRIES = AGAIN.length + 1;
const MINUTE = 60_000;
/** A receiver that asks for more patience than this is asked again all the same. */
const MOST_ASKED = 24 * 60 * MINUTE;
/** A process that has taken a message longer than this has ended. */
const HELD = 10 * MINUTE;

/** Sends what waits and is due, one message after the other, until nothing is left or the signal says so. */
export async function sendAll(post: Post, alerts: readonly Alert[]): Promise<Tally> {
  const channels = Object.keys(post.carriers) as Channel[];
  const tally = { delivered: 0, putOff: 0, lost: 0 };
  while (channels.length > 0 && !post.signal?.aborted) {
    const now = post.now();
    const until = new Date(now.getTime() + HELD).toISOString();
    const taken = await post.store.ledger.take(post.holder, now.toISOString(), until, channels);
    if (taken === null) break;
    const { outcome } = await sendOne(
      post,
      taken,
      alerts.find(({ id }) => id === taken.message.alert) ?? null,
    );
    if (outcome === 'delivered') tally.delivered++;
    else if (outcome === 'put off') tally.putOff++;
    else tally.lost++;
  }
  return tally;
}

async function sendOne(post: Post, { message, tries }: Taken, alert: Alert | null): Promise<Attempt> {
  const { store, now, carriers } = post;
  const attempt = (outcome: Attempt['outcome'], says: string): Attempt => ({
    ...{ message: message.id, number: tries + 1, at: now().toISOString(), outcome, says },
  });
  const end = async (ended: Attempt, again: string | null) => {
    await store.ledger.attempted(ended, again);
    return ended;
  };
  if (alert === null) return end(attempt('refused', 'the alert was removed before this was sent'), null);
  if (message.channel !== 'feed' && !alert.to.includes(message.recipient))
    return end(attempt('refused', 'this recipient was taken off the alert before this was sent'), null);
  if (tries >= TRIES)
    return end(attempt('given up', `tried ${tries} times; how the last one ended is not known`), null);
  await store.ledger.attempted(attempt('began', ''), null);
  const handed = await carriers[message.channel]!(message, message.body as Letter, alert);
  if (handed.outcome !== 'put off') return end(attempt(handed.outcome, handed.says), null);
  const again = againAt(handed, tries, now(), alert);
  return again === null
    ? end(attempt('given up', `tried ${tries + 1} times: ${handed.says}`), null)
    : end(attempt('put off', handed.says), again);
}

/** When to try again; null where it was tried often enough. */
function againAt({ notBefore }: Handed, tries: number, now: Date, alert: Alert): string | null {
  const wait = AGAIN[tries];
  if (wait === undefined) return null;
  const asked = notBefore === null ? 0 : Math.min(Date.parse(notBefore), now.getTime() + MOST_ASKED);
  const time = Math.max(now.getTime() + wait * MINUTE, asked);
  return outsideQuiet(alert, new Date(time).toISOString());
}
