import { expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { lawOf } from '../../law/comparing/laws.ts';
import { exampleHouse } from '../examples.ts';
import { visitor } from '../review/asking.ts';

const house = await exampleHouse();
const BILL = 'https://example.org/UK999001/bill';
const stage = (lines: readonly string[]) => {
  const { document, ...analysis } = lawOf(lines, BILL);
  return { ...analysis, document: { ...document, title: 'Harbour Lamps Bill' } };
};
const EARLIER = [
  'sec_1: 1 Lamps',
  'sec_1__subsec_1: The owner may show a lamp.',
  'sec_2: 2 Flags',
  'sec_2__subsec_1: A vessel flies a flag.',
];
const LATER = [
  'sec_1: 1 Lamps',
  'sec_1__subsec_1: The owner must show a lamp.',
  'sec_2: 2 Pilots',
  'sec_2__subsec_1: A pilot must hold a licence <of the board>.',
  'sec_3: 3 Flags',
  'sec_3__subsec_1: A vessel flies a flag.',
];
for (const lines of [EARLIER, LATER])
  await house.store.add([stage(lines)], { at: '2026-01-15T10:00:00Z', rules: 'test' });
const { get } = await visitor(createApp(house));

test('two editions of a law are compared provision by provision', async () => {
  const { text, status } = await get(`/compare?${new URLSearchParams({ a: BILL, b: BILL })}`);
  expect(status).toBe(200);
  expect(text).toContain('a power became a duty (“may” → “must”)');
  expect(text).toContain('<mark class="wp-op wp-op--changed">must</mark>');
  expect(text).toContain('1 renumbered');
  expect(text).toContain('In it: cl. 2(1), a duty');
  expect(text).toContain('licence &lt;of the board&gt;');
  expect(text).toContain('in its place');
});
