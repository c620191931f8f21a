import type { Clock } from '../fetching.ts';
import type { Answer, Asked, Trouble } from './asking.ts';
import { challengeOf } from './challenge.ts';
import { backoff, retryAfter } from './patience.ts';
import { createTurns } from './turns.ts';

/** An address could not be had, tries and waits included. */
export interface Failed {
  readonly is: 'failed';
  readonly why: string;
  /** Milliseconds since 1970; null where nothing says when to come again. */
  readonly notBefore: number | null;
  /** More redirects than are followed, or a circle of them. */
  readonly circular?: true;
}

export interface Visiting {
  readonly clock: Clock;
  readonly random: () => number;
  readonly ask: (url: URL, asked: Asked) => Promise<Answer | Trouble>;
  readonly closed: AbortSignal;
  /** How often an address is asked for before it is left for another day. */
  readonly tries: number;
  /** Milliseconds that a server may ask us to wait within one visit. */
  readonly patience: number;
}

/** Asks for an address when it is its host's turn, as often as makes sense. `pause` is in milliseconds. */
export type Visit = (url: URL, asked: Asked, pause: number) => Promise<Answer | Failed>;

/** Answers that say something of the moment, not of the document. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
const TOO_MANY = 429;
/** How long a host is left alone that cannot be reached, or that says it is asked too often but not for how long. */
const DOWN = 5 * 60_000;
const ASKED_TOO_OFTEN = 15 * 60_000;

export function createVisits(visiting: Visiting): Visit {
  const { clock, closed, tries } = visiting;
  const turns = createTurns(clock, closed);
  const holds = new Map<string, Hold>();
  const takeTurn = (url: URL, asked: Asked, last: boolean) => async (): Promise<Came> => {
    const hold = holds.get(url.hostname);
    const left = (hold?.until ?? 0) - clock.now();
    if (hold && left > visiting.patience) return failed(hold.why, hold.until);
    if (left > 0) await clock.sleep(left, closed);
    const came = weigh(await visiting.ask(url, asked), clock.now());
    if (came.is === 'later' && came.hold && (last || came.hold.asked)) holds.set(url.hostname, came.hold);
    return came;
  };
  return async (url, asked, pause) => {
    for (let tried = 1; ; tried++) {
      const last = tried >= tries;
      const came = await turns.take(url.hostname, pause, takeTurn(url, asked, last));
      if (came.is !== 'later') return came;
      const left = (came.hold?.until ?? 0) - clock.now();
      if (last || !came.again || (came.hold?.asked && left > visiting.patience))
        return failed(came.why, came.hold?.until ?? null);
      if (!came.hold?.asked) await clock.sleep(backoff(tried, visiting.random), closed);
    }
  };
}

/** A host is left alone until then. */
interface Hold {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly why: string;
  /** By the server itself, not by our own patience. */
  readonly asked: boolean;
}

type Came = Answer | Failed | { is: 'later'; why: string; again: boolean; hold: Hold | null };

function failed(why: string, notBefore: number | null): Failed {
  return { is: 'failed', why, notBefore };
}

/** What an answer means for asking again. A bot wall is an answer: it is not asked a second time. */
function weigh(answer: Answer | Trouble, now: number): Came {
  if (answer.is === 'trouble') {
    const { why, passing, ofHost } = answer;
    if (!passing && !ofHost) return failed(why, null);
    return {
      is: 'later',
      why,
      again: passing,
      hold: ofHost ? { until: now + DOWN, why, asked: false } : null,
    };
  }
  if (!PASSING.has(answer.status) || challengeOf(answer)) return answer;
  const asked = retryAfter(answer.headers, now);
  const own = answer.status === TOO_MANY ? ASKED_TOO_OFTEN : null;
  const why = `the server answered with ${answer.status}${answer.status === TOO_MANY ? ' (asked too often)' : ''}`;
  const wait = asked || own;
  const hold = wait === null ? null : { until: now + wait, why, asked: Boolean(asked) };
  return { is: 'later', why, again: true, hold };
}
