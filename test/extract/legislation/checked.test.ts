import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Commitment, Obligation } from '../../../src/model/analysis.ts';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';
import checked from './checked.json' with { type: 'json' };

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples');
const HALVES = ['read', 'aside'] as const;

/** Shares of what was written down, and of what the reader finds, below which the tests fail: they only rise. */
const FLOORS = {
  read: { precision: 0.97, recall: 0.98, kind: 0.99, actors: 0.98 },
  aside: { precision: 0.88, recall: 0.95, kind: 0.97, actors: 0.92 },
} as const;

/** A provision, the place of the act in its words, the kind, and who is to act. */
type Laid = readonly [provision: string, at: number, kind: Obligation, ...actors: string[]];

interface Tally {
  written: number;
  found: number;
  both: number;
  kind: number;
  actors: number;
}

// Skipped where the samples do not lie beside the checkout.
describe.skipIf(!existsSync(SAMPLES))('what laws lay down, against what a reader wrote down', () => {
  test.each(HALVES)('the half %s', { timeout: 120_000 }, async (half) => {
    const tally: Tally = { written: 0, found: 0, both: 0, kind: 0, actors: 0 };
    for (const document of checked.documents.filter((one) => one.half === half))
      await count(document.file, document.provisions as never, tally);
    const shares = {
      precision: tally.both / tally.found,
      recall: tally.both / tally.written,
      kind: tally.kind / tally.both,
      actors: tally.actors / tally.both,
    };
    console.log(half, tally, shares);
    for (const [what, floor] of Object.entries(FLOORS[half]))
      expect.soft(shares[what as keyof typeof shares], what).toBeGreaterThanOrEqual(floor);
  });
});

async function count(
  file: string,
  provisions: readonly { readonly id: string; readonly lays: readonly Laid[] }[],
  tally: Tally,
): Promise<void> {
  const { document } = await read(readFileSync(join(SAMPLES, file)), { name: basename(file) });
  if (!document) throw new Error(`${file} cannot be read`);
  const { commitments, places } = analyse(document);
  for (const { id, lays } of provisions) {
    const left = new Set(commitments.filter(({ provision = '' }) => isOf(id, provision)));
    tally.found += left.size;
    tally.written += lays.length;
    for (const [provision, at, kind, ...actors] of lays) {
      const place = places.find((one) => one.provision === provision)!.start + at;
      const one = [...left].find((found) => found.provision === provision && holds(found, place));
      if (!one) continue;
      left.delete(one);
      tally.both++;
      if (one.obligation === kind) tally.kind++;
      if (same(one, actors)) tally.actors++;
    }
  }
}

/** In the provision or a part of it, and not in what it puts into another law. */
const isOf = (id: string, provision: string): boolean =>
  provision === id ||
  (/^(?:-|\.|__)/.test(provision.slice(id.length)) &&
    provision.startsWith(id) &&
    !provision.slice(id.length).includes('qstr'));

const holds = ({ action }: Commitment, place: number): boolean => action.start <= place && place < action.end;

const same = ({ actors }: Commitment, names: readonly string[]): boolean =>
  JSON.stringify(actors.map(({ name }) => name.toLowerCase()).sort()) ===
  JSON.stringify(names.map((name) => name.toLowerCase()).sort());
