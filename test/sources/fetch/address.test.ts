import { describe, expect, it } from 'vitest';
import { accept, isAllowed } from '../../../src/sources/fetch/address.ts';

const refused = (address: string, allow: string[] = []): string => {
  const accepted = accept(address, allow);
  return 'refused' in accepted ? accepted.refused : `accepted: ${accepted.url.href}`;
};

describe('what may be asked for', () => {
  it.each([
    ['https://www.gov.uk/a?b=c#d', 'https://www.gov.uk/a?b=c'],
    ['HTTP://WWW.GOV.UK:80/', 'http://www.gov.uk/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s', (address, href) => {
    expect(refused(address)).toBe(`accepted: ${href}`);
  });
});

describe('what may not', () => {
  it.each([
    ['file:///etc/passwd'],
    ['ftp://example.org/'],
    ['data:text/html,hello'],
    ['javascript:alert(1)'],
    ['gopher://example.org/'],
    ['blob:https://example.org/1'],
  ])('%s, for how it is asked', (address) => {
    expect(refused(address)).toMatch(/^[a-z]+: addresses are not asked for, only http: and https:$/);
  });

  it.each([
    ['no address at all', 'news'],
    ['an address without a host', 'http://'],
    ['a number too large', 'http://4294967296/'],
    ['an octal digit that is none', 'http://127.0.0.09/'],
    ['a zone', 'http://[fe80::1%25eth0]/'],
    ['a host with a space', 'http://exa mple.org/'],
  ])('%s', (_what, address) => {
    expect(refused(address)).toBe('this is not an address that can be asked for');
  });

  it('a name and a password in it', () => {
    const why = 'addresses with a name or password in them are not asked for';
    expect(refused('https://name@example.org/')).toBe(why);
    expect(refused('https://www.gov.uk:word@example.org/')).toBe(why);
    expect(refused('https://:word@example.org/')).toBe(why);
  });

  it('an endless one', () => {
    expect(refused(`https://example.org/${'a'.repeat(8000)}`)).toBe(
      'the address is longer than 8000 characters',
    );
  });

  it.each([
    ['in decimal', 'http://2130706433/'],
    ['in octal', 'http://0177.0.0.1/'],
    ['in octal, whole', 'http://017700000001/'],
    ['in hexadecimal', 'http://0x7f000001/'],
    ['in parts of several kinds', 'http://0x7f.0.01/'],
    ['short', 'http://127.1/'],
    ['with a dot at the end', 'http://127.0.0.1./'],
    ['percent-encoded', 'http://%31%32%37%2e0.0.1/'],
    ['in full-width digits', 'http://１２７.０.０.１/'],
    ['with ideographic full stops', 'http://127。0。0。1/'],
    ['in circled digits', 'http://①②⑦.0.0.1/'],
    ['with tabs and line breaks', 'http://12\t7.0.\n0.1/'],
    ['after backslashes', 'http:\\\\127.0.0.1\\'],
  ])('127.0.0.1 %s', (_how, address) => {
    expect(refused(address)).toMatch(/^127\.0\.0\.1 is this very host \(loopback\)/);
  });

  it.each([
    ['http://[::1]/', '::1 is this very host (loopback)'],
    [
      'http://[0:0:0:0:0:ffff:7f00:0001]/',
      '::ffff:7f00:1 is this very host (loopback), 127.0.0.1, written as IPv6',
    ],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 is this very host (loopback), 127.0.0.1, written as IPv6'],
    ['http://[::127.0.0.1]/', '::7f00:1 is a reserved address'],
    ['http://[64:ff9b::10.0.0.1]/', '64:ff9b::a00:1 is a private address, 10.0.0.1, written as IPv6'],
    ['http://[fd00::1]:8080/', 'fd00::1 is a private address (unique local)'],
    ['http://0/', '0.0.0.0 is this very host'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254 is a link-local address'],
  ])('%s', (address, why) => {
    expect(refused(address)).toBe(`${why}; allow the host with --allow if it is to be asked`);
  });
});

describe('hosts allowed by name', () => {
  it.each([
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://0x7f.1:8080/', ' 127.0.0.1:8080 '],
    ['http://[::1]:8080/', '::1'],
    ['http://[::1]:8080/', '[::1]'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://[0::1]/', '[::1]:80'],
    ['https://intranet.example/', 'intranet.example:443'],
    ['http://Intranet.Example./', 'INTRANET.example'],
  ])('%s by %s', (address, entry) => {
    expect(isAllowed(new URL(address), [entry])).toBe(true);
  });

  it.each([
    ['http://127.0.0.1:8081/', '127.0.0.1:8080'],
    ['http://127.0.0.2/', '127.0.0.1'],
    ['http://sub.intranet.example/', 'intranet.example'],
    ['http://intranet.example.evil.example/', 'intranet.example'],
    ['http://intranet.example:8080/', 'intranet.example:80'],
    ['http://[::1]:8080/', '[::1]:80'],
    ['http://127.0.0.1/', ''],
    ['http://127.0.0.1/', '*'],
    ['http://127.0.0.1/', '127.0.0.1/path'],
    ['http://127.0.0.1/', 'name@127.0.0.1'],
  ])('%s not by %s', (address, entry) => {
    expect(isAllowed(new URL(address), [entry])).toBe(false);
  });
});
