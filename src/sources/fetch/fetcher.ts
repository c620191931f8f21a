import type { Agent } from 'undici';
import type { Clock, Fetcher, Validators } from '../fetching.ts';
import { type Asked, ask, type Limits } from './asking.ts';
import { createAgent, type Resolve, resolveBySystem } from './connecting.ts';
import { type Followed, type Following, follow } from './following.ts';
import { judge } from './judging.ts';
import { createRobots, type Leave, type Robots, type RobotsMemory } from './robots.ts';
import { createTurns, type Turns } from './turns.ts';
import { userAgent } from './userAgent.ts';
import { createVisits } from './visiting.ts';

export interface FetcherOptions {
  readonly clock: Clock;
  /** From 0 up to 1, to spread waits. */
  readonly random: () => number;
  /** Our own, as servers are told it. */
  readonly version: string;
  /** A page that says what asks here, and whom to complain to. */
  readonly about?: string;
  /** A mail address or the like to complain to. */
  readonly contact?: string;
  /** Hosts outside the public internet that the user allowed by name, as `host` or `host:port`. */
  readonly allow?: readonly string[];
  /** Milliseconds between two requests to a host: 1000. robots.txt may ask for more. */
  readonly pause?: number;
  /** How often an address is asked for while its server is out of order: 3. */
  readonly tries?: number;
  /** Milliseconds to wait for a server that says when to come again, before leaving it for later: 30,000. */
  readonly patience?: number;
  readonly limits?: Partial<FetcherLimits>;
  /** Where robots.txt files are kept from one run to the next; this run alone remembers them where it is left out. */
  readonly robots?: RobotsMemory;
  /** By the operating system where it is left out. */
  readonly resolve?: Resolve;
  /** Whose turn it is at a host, where others ask the same hosts; this process alone where it is left out. */
  readonly turns?: Turns;
}

export interface FetcherLimits extends Limits {
  readonly redirects: number;
  /** Bytes of an answer's headers. */
  readonly headerBytes: number;
  /** Milliseconds until a connection must stand. */
  readonly connectTime: number;
}

const LIMITS: FetcherLimits = {
  bytes: 16 << 20,
  headerBytes: 32 << 10,
  connectTime: 10_000,
  headersTime: 30_000,
  wholeTime: 120_000,
  redirects: 10,
};

const PAUSE = 1000;
const TRIES = 3;
const PATIENCE = 30_000;
/** RFC 9309, 2.3.1.2. */
const ROBOTS_REDIRECTS = 5;
/** RFC 9309, 2.5: what is further down need not be read. */
const ROBOTS_BYTES = 500 << 10;

/**
 * Asks for addresses politely (robots.txt, one request at a time for a host and a pause after it, `Retry-After`) and
 * safely (nothing but the public internet, unless allowed by name). Keeps no cookies, runs no scripts, takes no
 * proxy from the environment, goes around no bot wall.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const ended = new AbortController();
  const limits = { ...LIMITS, ...options.limits };
  const agent = agentOf(options, limits);
  const visit = createVisits({
    clock: options.clock,
    random: options.random,
    closed: ended.signal,
    tries: options.tries ?? TRIES,
    patience: options.patience ?? PATIENCE,
    turns: options.turns ?? createTurns(options.clock, ended.signal),
    ask: async (url, asked) => ask(await agent.open(), url, asked, ended.signal),
  });
  const way = { visit, allow: options.allow ?? [], pause: options.pause ?? PAUSE };
  const { leave } = robotsBy(options, limits, way);
  const following = { ...way, leave, redirects: limits.redirects };
  return {
    async get(address, known) {
      const asked = { headers: headersOf(options, known), limits };
      const followed = await orClosed(ended.signal, () => follow(following, address, asked));
      return judge(address, followed, known, options.clock.now());
    },
    async close() {
      ended.abort(new Error('the fetching was ended'));
      await agent.close();
    },
  };
}

type Way = Pick<Following, 'visit' | 'allow' | 'pause'>;

/** robots.txt itself is had in the same way as all else, but for asking leave. */
function robotsBy(options: FetcherOptions, limits: FetcherLimits, way: Way): Robots {
  const following = { ...way, leave: ALLOWED, redirects: ROBOTS_REDIRECTS };
  return createRobots({
    clock: options.clock,
    memory: options.robots ?? new Map(),
    ask: (url) =>
      follow(following, url.href, {
        headers: headersOf(options),
        limits: { ...limits, bytes: ROBOTS_BYTES, cut: true },
      }),
  });
}

const ALLOWED = async (): Promise<Leave> => ({ is: 'allowed', delay: null });

/** Made when it is first needed: to load undici takes a moment. */
function agentOf(options: FetcherOptions, limits: FetcherLimits) {
  let agent: Promise<Agent> | null = null;
  const open = () => {
    agent ??= createAgent({
      allow: options.allow ?? [],
      resolve: options.resolve ?? resolveBySystem,
      timeout: limits.connectTime,
      headerBytes: limits.headerBytes,
    });
    return agent;
  };
  return { open, close: async () => (await agent)?.destroy() };
}

/** Both validators where both are known: whoever understands the tag leaves the date (RFC 9110, 13.1.3). */
function headersOf(options: FetcherOptions, known?: Validators): Asked['headers'] {
  return {
    'user-agent': userAgent(options),
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
    'accept-language': 'en',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

/** Who waits for a turn when the fetcher is closed is told so. */
async function orClosed(closed: AbortSignal, work: () => Promise<Followed>): Promise<Followed> {
  try {
    return await work();
  } catch (error) {
    if (!closed.aborted) throw error;
    return { is: 'failed', why: (closed.reason as Error).message, notBefore: null };
  }
}
