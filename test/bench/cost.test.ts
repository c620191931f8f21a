import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { costInputs, needsOf } from '../../bench/cost.ts';
import { root } from '../../bench/documents.ts';
import { besidePage } from '../../scripts/docs/beside.ts';
import { costPage } from '../../scripts/docs/cost.ts';

const all = costInputs();
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

test('docs/cost.md and docs/scale-peers.md are what their figures say ("npm run docs" writes them)', () => {
  expect(page('cost.md')).toBe(costPage(all));
  expect(page('scale-peers.md')).toBe(besidePage(JSON.parse(page('peers.json'))));
});

test('every number has a source that is listed, or says that it is assumed', () => {
  for (const { what, from, note } of Object.values(all.inputs)) {
    if (from.length === 0 && what !== 'database hosts') expect(note, what).toMatch(/assumed/i);
    for (const name of from) expect(all.sources, what).toHaveProperty(name);
  }
  const used = new Set([...Object.values(all.inputs), ...all.offers].flatMap(({ from }) => from));
  expect(Object.keys(all.sources).filter((name) => !used.has(name))).toEqual([]);
});

test('low is no dearer than mid, and mid no dearer than high', () => {
  const [low, mid, high] = ([0, 1, 2] as const).map((at) => needsOf(all, at));
  for (const [n, { perMonth }] of mid!.bills.entries()) {
    expect(low!.bills[n]!.perMonth).toBeLessThanOrEqual(perMonth);
    expect(perMonth).toBeLessThanOrEqual(high!.bills[n]!.perMonth);
  }
  expect(low!.bytes).toBeLessThan(mid!.bytes);
  expect(mid!.bytes).toBeLessThan(high!.bytes);
});

test('adds up by hand: text, hours, disks', () => {
  const mid = needsOf(all, 1);
  expect(mid.bytes).toBe(
    700_000 * 4_200 + 559_000 * 60_000 + 250_000 * 51_400 + 1_240_000 * 1_500 + 600_000 * 20_000,
  );
  expect(mid.firstHours).toBeCloseTo((mid.bytes / 350_000 / 3_600) * (3 / 0.7), 6);
  expect(mid.databaseBytes).toBe(mid.bytes * 13);
  expect(mid.bills[0]!.disks).toBeCloseTo(2 * ((mid.bytes * 13) / 1e9) * 0.0572, 6);
});
