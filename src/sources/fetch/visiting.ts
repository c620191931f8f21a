import type { Clock } from '../fetching.ts';
import type { Answer, Asked, Trouble } from './asking.ts';
import { challengeOf } from './challenge.ts';
import { backoff, retryAfter } from './patience.ts';
import type { Turns } from './turns.ts';

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
  readonly turns: Turns;
  readonly closed: AbortSignal;
  /** How often an address is asked for before it is left for another day. */
  readonly tries: number;
  /** Milliseconds that a server may ask us to wait within one visit. */
  readonly patience: number;
}

/** Asks for an address when it is its host's turn, as often as makes sense. `pause` is in milliseconds. */
export type Visit = (url: URL, asked: Asked, pause: number) => Promise<Answer | Failed>;

/**
 * Answers that say something of the moment, not of the document: legislation.gov.uk says 202 while it makes one, and
 * 520 to 524 are Cloudflare's for a silent server.
 */
const PASSING: ReadonlySet<number> = new Set([
  202, 408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524,
]);
const WHY: Readonly<Record<number, string>> = {
  202: 'the server has not made the document yet (status 202)',
  429: 'the server answered with 429 (asked too often)',
};
const TOO_MANY = 429;
/** How long a host is left alone that was silent so many times in a row as an address is tried. */
const SILENT = 5 * 60_000;
/** How long a host is left alone that says it is asked too often, but not for how long. */
const ASKED_TOO_OFTEN = 15 * 60_000;

export function createVisits(visiting: Visiting): Visit {
  const { clock, closed, tries, patience, turns } = visiting;
  const hosts = new Map<string, Host>();
  const oneTry = async (url: URL, asked: Asked, last: boolean): Promise<Answer | Failed | Later> => {
    const host = hosts.get(url.hostname) ?? { silences: 0, hold: null };
    hosts.set(url.hostname, host);
    const left = (host.hold?.until ?? 0) - clock.now();
    if (host.hold && left > patience) return failed(host.hold.why, host.hold.until);
    if (left > 0) await clock.sleep(left, closed);
    const came = weigh(await visiting.ask(url, asked), clock.now());
    host.silences = came.is === 'later' && came.ofHost ? host.silences + 1 : 0;
    host.hold = came.is === 'later' ? holdAfter(came, last, host.silences >= tries, clock.now()) : null;
    if (came.is !== 'later') return came;
    const tooLong = host.hold !== null && host.hold.until - clock.now() > patience;
    return last || !came.again || tooLong ? failed(came.why, host.hold?.until ?? null) : came;
  };
  return async (url, asked, pause) => {
    for (let tried = 1; ; tried++) {
      const came = await turns.take(url.hostname, pause, () => oneTry(url, asked, tried >= tries));
      if (came.is !== 'later') return came;
      // What the server asks us to wait is waited in the host's next turn, whoever's it is.
      if (!came.wait) await clock.sleep(backoff(tried, visiting.random), closed);
    }
  };
}

interface Host {
  /** Times in a row that it did not answer at all. */
  silences: number;
  /** It is left alone until then (milliseconds since 1970). */
  hold: { readonly until: number; readonly why: string } | null;
}

/** Not now; perhaps in a moment. */
interface Later {
  readonly is: 'later';
  readonly why: string;
  readonly again: boolean;
  /** Milliseconds that the server asks us to wait; null where it does not say. */
  readonly wait: number | null;
  readonly tooOften: boolean;
  readonly ofHost: boolean;
}

/** What an answer means for asking again. A bot wall is an answer: it is not asked a second time. */
function weigh(answer: Answer | Trouble, now: number): Answer | Failed | Later {
  if (answer.is === 'trouble') {
    const { why, passing, ofHost } = answer;
    if (!passing && !ofHost) return failed(why, null);
    return { is: 'later', why, again: passing, wait: null, tooOften: false, ofHost };
  }
  if (!PASSING.has(answer.status) || challengeOf(answer)) return answer;
  const tooOften = answer.status === TOO_MANY;
  const why = WHY[answer.status] ?? `the server answered with ${answer.status}`;
  return { is: 'later', why, again: true, wait: retryAfter(answer.headers, now), tooOften, ofHost: false };
}

function holdAfter(later: Later, last: boolean, silent: boolean, now: number): Host['hold'] {
  const { why } = later;
  if (later.wait) return { until: now + later.wait, why };
  if (later.tooOften && last) return { until: now + ASKED_TOO_OFTEN, why };
  return silent ? { until: now + SILENT, why } : null;
}

function failed(why: string, notBefore: number | null): Failed {
  return { is: 'failed', why, notBefore };
}
