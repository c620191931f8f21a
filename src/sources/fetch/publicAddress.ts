import { createRequire } from 'node:module';
import type ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What the ranges of ipaddr.js are called in a message; what is not here goes by "a reserved address". */
const CALLED: Readonly<Record<string, string>> = {
  unspecified: 'this very host',
  loopback: 'this very host (loopback)',
  linkLocal: 'a link-local address',
  private: 'a private address',
  uniqueLocal: 'a private address (unique local)',
  deprecatedSiteLocal: 'a private address (site local)',
  carrierGradeNat: "an address inside a provider's network",
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  benchmarking: 'an address for benchmarks',
  discard: 'an address whose traffic is discarded',
};

/** Global unicast, the only IPv6 addresses that are assigned to public hosts (RFC 4291, 2.4; IANA registry). */
const GLOBAL: readonly [string, number] = ['2000::', 3];
/** NAT64 for the whole internet (RFC 6052, 2.1): on IPv6-only networks each IPv4 host is reached by it. */
const NAT64: readonly [string, number] = ['64:ff9b::', 96];

/**
 * Why an IP address is not one of the public internet, in a few words; null where it is one. Addresses that carry
 * an IPv4 address (mapped, NAT64, 6to4, Teredo) are public where the one inside is.
 * @param spelled as an operating system or the URL parser writes it; anything else is not public.
 */
export function whyNotPublic(spelled: string): string | null {
  const library = ipaddrLibrary();
  if (!library.isValid(spelled)) return 'not an IP address';
  const address = library.parse(spelled);
  if (address.kind() === 'ipv4') return ofRange(address);
  return ofSix(address as ipaddr.IPv6);
}

let loaded: typeof ipaddr | null = null;
function ipaddrLibrary(): typeof ipaddr {
  loaded ??= createRequire(import.meta.url)('ipaddr.js') as typeof ipaddr;
  return loaded;
}

function ofRange(address: Address): string | null {
  const range = address.range();
  return range === 'unicast' ? null : (CALLED[range] ?? 'a reserved address');
}

function ofSix(address: ipaddr.IPv6): string | null {
  if (address.zoneId) return 'an address of one network interface';
  const inside = carried(address);
  if (inside) {
    const why = inside.map(ofRange).find((one) => one !== null);
    return why ? `${why}, ${inside.join(' and ')}, written as IPv6` : null;
  }
  const why = ofRange(address);
  if (why) return why;
  return within(address, GLOBAL) ? null : 'a reserved address';
}

/** The IPv4 addresses that an IPv6 address leads to by its form; null where it carries none. */
function carried(address: ipaddr.IPv6): readonly ipaddr.IPv4[] | null {
  const { parts } = address;
  const at = (index: number, mask = 0) => fourOf(parts[index]! ^ mask, parts[index + 1]! ^ mask);
  const range = address.range();
  if (range === 'ipv4Mapped' || within(address, NAT64)) return [at(6)];
  if (range === '6to4') return [at(1)];
  // RFC 4380, 4: the server's address, then flags and port, then the client's with its bits inverted.
  if (range === 'teredo') return [at(2), at(6, 0xffff)];
  return null;
}

function fourOf(high: number, low: number): ipaddr.IPv4 {
  return new (ipaddrLibrary().IPv4)([high >> 8, high & 255, low >> 8, low & 255]);
}

function within(address: ipaddr.IPv6, [prefix, bits]: readonly [string, number]): boolean {
  return address.match(ipaddrLibrary().IPv6.parse(prefix), bits);
}
