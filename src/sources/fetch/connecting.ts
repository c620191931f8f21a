import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import type { Agent, buildConnector } from 'undici';
import { accept, bare, isAllowed, refusal } from './address.ts';
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
  const open = undici.buildConnector({ ...options, lookup: lookupBy(connecting.resolve, () => null) });
  const guarded = undici.buildConnector({ ...options, lookup: lookupBy(connecting.resolve, whyNotPublic) });
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
      const why = whyNotPublic(socket!.remoteAddress ?? '');
      if (why === null) return callback(null, socket!);
      socket!.destroy();
      callback(new Refused(refusal(socket!.remoteAddress ?? bare(url.hostname), why)), null);
    });
  };
}

/** The host comes without the brackets that an IPv6 address has in a URL. */
function originOf({ protocol, hostname, port }: buildConnector.Options): URL {
  const host = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
  return new URL(`${protocol}//${host}${port ? `:${port}` : ''}`);
}

/** One address that is not public refuses the name: which of them is connected to is not ours to choose. */
function lookupBy(resolve: Resolve, why: (address: string) => string | null): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const wrong = addresses.find((address) => why(address) !== null);
        if (wrong !== undefined)
          return callback(new Refused(refusal(`${hostname}, which leads to ${wrong},`, why(wrong)!)), '', 0);
        const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        const [first] = all;
        if (!first) return callback(new Error(`${hostname} has no address`), '', 0);
        return options.all ? callback(null, all) : callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}
