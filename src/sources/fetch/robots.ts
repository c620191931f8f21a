import { createRequire } from 'node:module';
import type robotsParser from 'robots-parser';
import type { Clock } from '../fetching.ts';
import { challengeOf, wallOf } from './challenge.ts';
import type { Followed } from './following.ts';
import { PRODUCT } from './userAgent.ts';
import type { Failed } from './visiting.ts';

/** robots.txt of one origin as it was read; plain data, so that it can be kept from one run to the next. */
export interface RobotsKept {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Empty where the host has none. */
  readonly text: string;
}

/** Where robots.txt files are kept, by origin (`https://www.gov.uk`); a Map will do. */
export interface RobotsMemory {
  get(origin: string): RobotsKept | undefined | Promise<RobotsKept | undefined>;
  set(origin: string, kept: RobotsKept): unknown;
}

export interface RobotsOptions {
  readonly clock: Clock;
  readonly memory: RobotsMemory;
  /** Asks for robots.txt itself, redirects followed; safe as every request, and without asking leave. */
  readonly ask: (url: URL) => Promise<Followed>;
}

/** What robots.txt says of an address. */
export type Leave =
  /** `delay` is in milliseconds; null where none is asked for. */
  { readonly is: 'allowed'; readonly delay: number | null } | Failed;

export interface Robots {
  leave(url: URL): Promise<Leave>;
}

type Robot = ReturnType<typeof robotsParser.default>;

/** RFC 9309, 2.4. */
const KEPT = 24 * 3600_000;
/** How soon a host whose robots.txt could not be read is asked for it again. */
const AGAIN = 5 * 60_000;
/** RFC 9309, 2.5: what follows the first 500 KiB need not be read. */
const MOST = 500 * 1024;
/** Crawl-delay is no part of RFC 9309; more than this would stop all reading, and is not honoured further. */
const LONGEST_DELAY = 60_000;

/** Asks for robots.txt once a day and host, and says what it allows (RFC 9309). */
export function createRobots(options: RobotsOptions): Robots {
  const asking = new Map<string, Promise<RobotsKept | Failed>>();
  const had = new Map<string, Had>();
  const read = async (origin: string): Promise<RobotsKept | Failed> => {
    const kept = had.get(origin) ?? rememberedAs(await options.memory.get(origin));
    if (kept && options.clock.now() < kept.until) {
      had.set(origin, kept);
      return kept.file;
    }
    const followed = await options.ask(new URL('/robots.txt', origin));
    const at = options.clock.now();
    const file = judged(followed, at);
    had.set(origin, { file, until: at + ('is' in file ? AGAIN : KEPT) });
    if (!('is' in file)) await options.memory.set(origin, file);
    return file;
  };
  return {
    async leave(url) {
      const { origin } = url;
      const file = asking.get(origin) ?? read(origin).finally(() => asking.delete(origin));
      asking.set(origin, file);
      const result = await file;
      return 'is' in result ? result : leaveOf(url, result);
    },
  };
}

/** A file, or that it could not be had, and how long that holds (milliseconds since 1970). */
interface Had {
  readonly file: RobotsKept | Failed;
  readonly until: number;
}

function rememberedAs(file: RobotsKept | undefined): Had | undefined {
  return file && { file, until: file.at + KEPT };
}

/** RFC 9309, 2.3.1: "unavailable" (4xx) allows all, "unreachable" (5xx, no answer) nothing. */
function judged(followed: Followed, at: number): RobotsKept | Failed {
  if (followed.is === 'failed')
    return followed.circular ? { at, text: '' } : { ...followed, why: `robots.txt: ${followed.why}` };
  const { status, bytes } = followed.answer;
  const challenge = challengeOf(followed.answer);
  if (challenge) return failed(`robots.txt: ${wallOf(challenge)} instead of the publisher`);
  if (status === 200 || status === 203) return { at, text: textOf(bytes) };
  if (status >= 400 && status < 500) return { at, text: '' };
  return failed(`robots.txt was answered with ${status}, so what may be asked for is not known`);
}

function failed(why: string): Failed {
  return { is: 'failed', why, notBefore: null };
}

/** A line that was cut off in the middle could allow or forbid too much. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST));
  return bytes.length >= MOST ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}

function leaveOf(url: URL, kept: RobotsKept): Leave {
  if (!kept.text || url.pathname === '/robots.txt') return { is: 'allowed', delay: null };
  const robots = parsed(url, kept);
  if (robots.isAllowed(url.href, PRODUCT) === false)
    return failed(`robots.txt of ${url.host} asks programs to leave this address alone`);
  const delay = robots.getCrawlDelay(PRODUCT);
  return { is: 'allowed', delay: delay === undefined ? null : Math.min(delay * 1000, LONGEST_DELAY) };
}

const PARSED = new WeakMap<RobotsKept, Robot>();

function parsed(url: URL, kept: RobotsKept): Robot {
  const before = PARSED.get(kept);
  if (before) return before;
  const parse = createRequire(import.meta.url)('robots-parser') as (url: string, text: string) => Robot;
  const robot = parse(new URL('/robots.txt', url).href, kept.text);
  PARSED.set(kept, robot);
  return robot;
}
