import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/** Whether a host, as an address of the web writes it, can only be this machine (RFC 6761, 6.3; RFC 1122, 3.2.1.3). */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost') return true;
  return ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback';
}

/**
 * The network address that asks; null where there is none, as in a test. What X-Forwarded-For says is believed only as far
 * as proxies of one's own wrote it: the rest anybody can write (https://www.rfc-editor.org/rfc/rfc7239#section-8.1).
 */
export function addressOf(c: Context<Env>, { proxies = 0 }: Pick<House, 'proxies'>): string | null {
  const given = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? given.at(-proxies) : undefined;
  return told !== undefined && ipaddr.isValid(told) ? ipaddr.process(told).toString() : socketOf(c);
}

/** Those who can choose among very many addresses count as one: of IPv6, the first 64 bits, which is what one household gets (RFC 6177). */
export function networkOf(address: string | null): string {
  if (address === null || !ipaddr.isValid(address)) return 'nowhere';
  const one = ipaddr.process(address);
  return one.kind() === 'ipv4' ? one.toString() : (one as ipaddr.IPv6).parts.slice(0, 4).map(hex).join(':');
}

/** Who holds the other end of the connection, as @hono/node-server hands it over. */
export function socketOf(c: Context<Env>): string | null {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  const address = env?.incoming?.socket?.remoteAddress;
  return address !== undefined && ipaddr.isValid(address) ? ipaddr.process(address).toString() : null;
}

const hex = (part: number): string => part.toString(16);
