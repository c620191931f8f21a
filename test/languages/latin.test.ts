import { expect, it } from 'vitest';
import { latin } from '../../src/languages/en/latin.ts';

it.each<[name: string, pattern: RegExp, text: string]>([
  ['letters with accents', /^\p{L}+$/iu, 'ŠefčovičNguyễn'],
  ['capitals', /^\p{Lu}\p{Ll}+$/u, 'Žižek'],
  ['in brackets, among others', /^[\p{L}’' -]+$/u, 'Côte d’Ivoire'],
  ['what is no letter', /^[^\p{L}]+$/u, '12 – “…” €'],
])('%s are the same to the Latin pattern', (_name, pattern, text) => {
  expect(latin(pattern).flags).toBe(pattern.flags.replace('u', ''));
  expect(text).toMatch(pattern);
  expect(text).toMatch(latin(pattern));
  for (const character of text) expect(latin(/\p{L}/u).test(character)).toBe(/\p{L}/u.test(character));
});
