import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { Agent, buildConnector } from 'undici';
import { accept, isAllowed, refusal } from './address.ts';
import { whyNotPublic } from './publicAddress.ts';

/** All IP addresses of a host's name. Rejects where there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** A connection that was not made, because of where it would have led. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export interface Connecting {
  readonly allow: readonly string[];
  readonly resolve: Resolve;
  /** Milliseconds until a connection, TLS included, must stand. */
  readonly timeout: number;
  /** Bytes that the headers of an answer may have. */
  readonly headerBytes: number;
}

/**
 * An agent that connects to public addresses and to the hosts allowed by name, and to nothing else. A name is
 * resolved once for a connection, and the connection is made to the very addresses that were looked at, so that a
 * name that changes its answer (DNS rebinding) gains nothing. It takes no proxy from the environment.
 */
export async function createAgent(connecting: Connecting): Promise<Agent> {
  const undici = await import('undici');
  const { timeout, headerBytes } = connecting;
  const options = { timeout, maxCachedSessions: 100, allowH2: false };
  const open = undici.buildConnector({ ...options, lookup: lookupBy(connecting.resolve) });
  const guarded = undici.buildConnector({ ...options, lookup: guardedLookup(connecting.resolve) });
  return new undici.Agent({
    connect: guard(connecting.allow, open, guarded),
    connections: 1,
    pipelining: 1,
    maxHeaderSize: headerBytes,
    // Time is kept by the one who asks, over all of an answer.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** How a host's name is looked up where nothing else is handed in: as the operating system does it. */
export const resolveBySystem: Resolve = async (hostname) =>
  (await systemLookup(hostname, { all: true, order: 'verbatim' })).map(({ address }) => address);

/** IP addresses as such never come to a lookup: they are looked at before, and where a connection stands. */
function guard(
  allow: readonly string[],
  open: buildConnector.connector,
  guarded: buildConnector.connector,
): buildConnector.connector {
  return (options, callback) => {
    const url = originOf(options);
    if (isAllowed(url, allow)) return open(options, callback);
    const accepted = accept(url.href, allow);
    if ('refused' in accepted) return callback(new Refused(accepted.refused), null);
    guarded(options, (error, socket) => {
      if (error) return callback(error, null);
      const wrong = wherever(socket!);
      if (wrong === null) return callback(null, socket!);
      socket!.destroy();
      callback(wrong, null);
    });
  };
}

/** The host comes without the brackets that an IPv6 address has in a URL. */
function originOf({ protocol, hostname, port }: buildConnector.Options): URL {
  const host = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
  return new URL(`${protocol}//${host}${port ? `:${port}` : ''}`);
}

/** The lookup saw to it already; what a connection really leads to is looked at all the same. */
function wherever({ remoteAddress }: Socket): Error | null {
  if (remoteAddress === undefined) return Object.assign(new Error('closed'), { code: 'ECONNRESET' });
  const why = whyNotPublic(remoteAddress);
  return why === null ? null : new Refused(refusal(remoteAddress, why));
}

/** One address that is not public refuses the name: which of them is connected to is not ours to choose. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return lookupBy(async (hostname) => {
    const addresses = await resolve(hostname);
    for (const address of addresses) {
      const why = whyNotPublic(address);
      if (why !== null) throw new Refused(refusal(`${hostname}, which leads to ${address},`, why));
    }
    return addresses;
  });
}

function lookupBy(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const all = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = all;
        if (!first) return callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), '', 0);
        return options.all ? callback(null, all) : callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}
