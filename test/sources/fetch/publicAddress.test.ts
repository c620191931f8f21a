import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../../src/sources/fetch/publicAddress.ts';

describe('addresses of the public internet', () => {
  it.each([
    '8.8.8.8',
    '151.101.0.144',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '169.253.1.1',
    '192.167.255.255',
    '223.255.255.254',
    '2606:4700::1111',
    '2a04:4e42::144',
    // IPv4 hosts as IPv6-only networks reach them, and as sockets of both families write them.
    '64:ff9b::808:808',
    '::ffff:8.8.8.8',
    '2002:808:808::1',
  ])('%s', (address) => {
    expect(whyNotPublic(address)).toBeNull();
  });
});

describe('all others', () => {
  it.each([
    ['0.0.0.0', 'this very host'],
    ['0.1.2.3', 'this very host'],
    ['10.255.0.1', 'a private address'],
    ['100.64.0.1', "an address inside a provider's network"],
    ['100.127.255.255', "an address inside a provider's network"],
    ['127.0.0.1', 'this very host (loopback)'],
    ['127.255.255.254', 'this very host (loopback)'],
    ['169.254.169.254', 'a link-local address'],
    ['172.16.0.1', 'a private address'],
    ['172.31.255.255', 'a private address'],
    ['192.0.0.192', 'a reserved address'],
    ['192.0.2.1', 'a reserved address'],
    ['192.88.99.1', 'a reserved address'],
    ['192.168.1.1', 'a private address'],
    ['198.18.0.1', 'a reserved address'],
    ['198.19.255.255', 'a reserved address'],
    ['198.51.100.1', 'a reserved address'],
    ['203.0.113.1', 'a reserved address'],
    ['224.0.0.1', 'a multicast address'],
    ['240.0.0.1', 'a reserved address'],
    ['255.255.255.255', 'a broadcast address'],
    ['::', 'this very host'],
    ['::1', 'this very host (loopback)'],
    ['::7f00:1', 'a reserved address'],
    ['::808:808', 'a reserved address'],
    ['fe80::1', 'a link-local address'],
    ['fe80::1%eth0', 'an address of one network interface'],
    ['fec0::1', 'a private address (site local)'],
    ['fc00::1', 'a private address (unique local)'],
    ['fd12:3456:789a::1', 'a private address (unique local)'],
    ['ff02::1', 'a multicast address'],
    ['100::1', 'an address whose traffic is discarded'],
    ['2001:db8::1', 'a reserved address'],
    ['3fff::1', 'a reserved address'],
    ['2001:2::1', 'an address for benchmarks'],
    ['5f00::1', 'a reserved address'],
    ['4000::1', 'a reserved address'],
    ['64:ff9b:1::a00:1', 'a reserved address'],
    ['::ffff:0:127.0.0.1', 'a reserved address'],
    ['::ffff:10.0.0.1', 'a private address, 10.0.0.1, written as IPv6'],
    ['::ffff:7f00:1', 'this very host (loopback), 127.0.0.1, written as IPv6'],
    ['64:ff9b::a9fe:a9fe', 'a link-local address, 169.254.169.254, written as IPv6'],
    ['2002:a00:1::1', 'a private address, 10.0.0.1, written as IPv6'],
    // The client's address with its bits inverted: 192.168.0.1.
    ['2001:0:808:808:8000:63bf:3f57:fffe', 'a private address, 8.8.8.8 and 192.168.0.1, written as IPv6'],
    ['2001:0:a00:1::', 'a private address, 10.0.0.1 and 255.255.255.255, written as IPv6'],
    ['example.org', 'not an IP address'],
    ['', 'not an IP address'],
  ])('%s is %s', (address, why) => {
    expect(whyNotPublic(address)).toBe(why);
  });
});
