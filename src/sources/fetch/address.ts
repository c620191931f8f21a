import { isIP } from 'node:net';
import { whyNotPublic } from './publicAddress.ts';

/** An address that may be asked for, or one line that says why not. */
export type Accepted = { readonly url: URL } | { readonly refused: string };

/** Longer than any server takes. */
const LONGEST = 8000;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Whether an address may be asked for: http or https, without a name and password, not an IP address outside the
 * public internet. Names are checked when they are resolved (connecting.ts). Odd spellings of IP addresses
 * (decimal, octal, hexadecimal, short, percent-encoded, full-width) are what the URL standard reads them as.
 * @param allow hosts that the user allowed by name, as `host` or `host:port`.
 */
export function accept(address: string, allow: readonly string[], base?: string): Accepted {
  if (address.length > LONGEST) return { refused: `the address is longer than ${LONGEST} characters` };
  if (!URL.canParse(address, base)) return { refused: 'this is not an address that can be asked for' };
  const url = new URL(address, base);
  if (!(url.protocol in PORTS))
    return { refused: `${url.protocol} addresses are not asked for, only http: and https:` };
  if (url.username || url.password)
    return { refused: 'addresses with a name or password in them are not asked for' };
  url.hash = '';
  const host = bare(url.hostname);
  const why = isIP(host) && !isAllowed(url, allow) ? whyNotPublic(host) : null;
  return why ? { refused: refusal(host, why) } : { url };
}

/** @example "10.0.0.1 is a private address; allow the host by name if you trust it" */
export function refusal(host: string, why: string): string {
  return `${host} is ${why}; allow the host with --allow if it is to be asked`;
}

/** Whether the user allowed this address's host by name, for every port or for this one. */
export function isAllowed(url: URL, allow: readonly string[]): boolean {
  const host = bare(url.hostname);
  const port = Number(url.port) || PORTS[url.protocol];
  return allow.some((entry) => {
    const one = hostAndPort(entry);
    return one !== null && one.host === host && (one.port === null || one.port === port);
  });
}

/** A host as it is compared: without the brackets of IPv6 and without the dot that ends a full name. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** `host`, `host:port`, `::1`, `[::1]:8080`, in any spelling that an address may have. */
function hostAndPort(entry: string): { host: string; port: number | null } | null {
  const text = isIP(entry.trim()) === 6 ? `[${entry.trim()}]` : entry.trim();
  const [, spelled = '', port] = /^([^/\\?#@]*?)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (!spelled || !URL.canParse(`http://${spelled}/`)) return null;
  return { host: bare(new URL(`http://${spelled}/`).hostname), port: port ? Number(port) : null };
}
