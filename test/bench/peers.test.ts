import { expect, test } from 'vitest';
import { SEARCHING } from '../../bench/peers/list.ts';
import { measured } from '../../bench/peers/measuring.ts';
import { READING } from '../../bench/peers/readers.ts';
import { peersTables } from '../../bench/peers/tables.ts';
import { hasPostgres } from '../postgres.ts';

/** What `node bench/peers.ts` does, on a handful of documents: no figure is looked at, only that each is there. */
test('every peer is measured, and has its row in every table', async () => {
  const wanted = { sizes: [200], reading: 0.01, far: 0, heap: 512, corpora: false, say: () => undefined };
  const figures = await measured(wanted);
  for (const [n, { name, runs }] of figures.searching.entries())
    if (!SEARCHING[n]!.postgres || hasPostgres()) expect(runs[0]?.found, name).toBeGreaterThan(0);
  expect(figures.reading.filter(({ rate }) => rate !== null)).toHaveLength(READING.length);
  const page = peersTables(figures).join('\n');
  for (const { name } of [...SEARCHING, ...READING]) expect(page).toContain(`| ${name} |`);
}, 300_000);
