import { expect, test } from 'vitest';
import { addressIn, reachedAt, warningOf } from '../../src/cli/address.ts';

test.each([
  ['127.0.0.1', undefined, true, 'http://127.0.0.1:8080'],
  ['::1', undefined, true, 'http://[::1]:8080'],
  ['localhost', 'http://localhost:9000/', true, 'http://localhost:9000'],
  ['0.0.0.0', 'https://watchpoint.example.org', false, 'https://watchpoint.example.org'],
  ['10.0.0.5', undefined, false, 'http://10.0.0.5:8080'],
])('listening at %s, named %s: reached at %s', (host, typed, isOwn, address) => {
  expect(reachedAt({ host, typed, isOwn })(8080)).toBe(address);
});

test.each([
  ['0.0.0.0', undefined, true, 'nobody signs in to'],
  ['192.0.2.1', undefined, true, 'nobody signs in to'],
  ['127.0.0.1', 'https://watchpoint.example.org', true, 'nobody signs in to'],
  ['0.0.0.0', undefined, false, 'is every address of the machine'],
  ['::', undefined, false, 'is every address of the machine'],
])('listening at %s, named %s, is refused', (host, typed, isOwn, why) => {
  expect(() => reachedAt({ host, typed, isOwn })).toThrow(why);
});

test.each([
  'watchpoint.example.org',
  'ftp://x',
  'https://x/path',
  'https://a@x',
  'https://x?y',
  'javascript:alert(1)',
  '',
])('%j is no address of a server', (typed) => {
  expect(() => addressIn(typed)).toThrow('write it as https://');
});

test('passwords over plain http are warned of, but on the machine itself', () => {
  expect(warningOf('http://10.0.0.5:8080')).toContain('in plain text');
  expect(warningOf('http://127.0.0.1:8080')).toBeNull();
  expect(warningOf('https://watchpoint.example.org')).toBeNull();
});
