import { expect, test } from 'vitest';
import { stemOf } from '../../src/languages/en/stems.ts';
import { expectGrowth } from '../growth.ts';

test('relatives have one stem', () => {
  expect(stemOf('acquiring')).toBe(stemOf('acquire'));
  expect(stemOf('cooperation')).toBe(stemOf('cooperate'));
  expect(stemOf('planned')).toBe(stemOf('planning'));
});

test('a run of letters without an end is left as it is, at no cost', () => {
  expect(stemOf('a'.repeat(100_000))).toHaveLength(100_000);
  expectGrowth((times) => `${'ed'.repeat(times * 20)}x`, stemOf);
});
