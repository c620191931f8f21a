import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { followsOf, type InstrumentToCome } from '../../../src/law/consequences/consequences.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';
import checked from './checked.json' with { type: 'json' };

const shared = join(import.meta.dirname, '../../../../shared');

/** The least precision and recall; those of `aside` are on documents that no rule was written for. */
const FLOORS = { rules: [0.96, 0.96], aside: [0.76, 0.79] } as const;

interface Wanted {
  readonly rule: string;
  readonly instrument: string;
}

interface Marked {
  readonly document: string;
  readonly toCome: readonly Wanted[];
  readonly open?: readonly Wanted[];
}

async function readFile(file: string): Promise<Analysis> {
  const { document } = await read(readFileSync(join(shared, file)), { name: basename(file) });
  if (document === null) throw new Error(`${file}: not read`);
  return analyse(document);
}

/** Whether it is the instrument that a person marked: by the rule of what it is, and by words around it. */
function fits({ document }: Analysis, one: InstrumentToCome, { rule, instrument }: Wanted): boolean {
  const words = [
    one.name,
    ...one.said.map(({ words, head }) => `${words.quote} ${document.text.slice(head.start, head.end + 80)}`),
  ];
  return (
    rule.split('|').includes(one.follows[0]?.rule.id ?? '') &&
    words.join(' ').replace(/\s+/g, ' ').toLowerCase().includes(instrument.toLowerCase())
  );
}

async function counted({ document, toCome, open = [] }: Marked) {
  const analysis = await readFile(document);
  const found = followsOf(analysis).toCome;
  const used = new Set<InstrumentToCome>();
  for (const wanted of toCome) {
    const one = found.find((one) => !used.has(one) && fits(analysis, one, wanted));
    if (one) used.add(one);
  }
  const wrong = found.filter(
    (one) => !used.has(one) && ![...toCome, ...open].some((wanted) => fits(analysis, one, wanted)),
  );
  return { right: used.size, missed: toCome.length - used.size, wrong: wrong.length };
}

describe.skipIf(!existsSync(join(shared, 'samples')))(
  'instruments to come that a person looked for (skipped without ../shared)',
  () => {
    test.each(['rules', 'aside'] as const)(
      '%s: so many are right, and so many found',
      async (half) => {
        const sum = { right: 0, missed: 0, wrong: 0 };
        for (const one of checked[half] as readonly Marked[]) {
          const { right, missed, wrong } = await counted(one);
          sum.right += right;
          sum.missed += missed;
          sum.wrong += wrong;
        }
        const precision = sum.right / (sum.right + sum.wrong);
        const recall = sum.right / (sum.right + sum.missed);
        console.log(
          `${half}: ${checked[half].length} documents, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
          sum,
        );
        expect(precision).toBeGreaterThanOrEqual(FLOORS[half][0]);
        expect(recall).toBeGreaterThanOrEqual(FLOORS[half][1]);
      },
      120_000,
    );

    test.each(Object.entries(checked.laws))(
      '%s: what the law itself is',
      async (file, rules) => {
        const { itself, toCome } = followsOf(await readFile(file));
        expect(itself.map(({ rule }) => rule.id)).toEqual(rules);
        expect(toCome).toEqual([]);
      },
      60_000,
    );
  },
);
