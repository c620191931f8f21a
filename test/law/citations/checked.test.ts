import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/law/citations/citations.ts';
import { CITATION_CONTEXTS, type CitationContext } from '../../../src/model/citation.ts';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';
import checked from './checked.json' with { type: 'json' };

const shared = join(import.meta.dirname, '../../../../shared');

interface Checked {
  readonly key: string;
  readonly context: string;
}

/** The least share that must be right, of those that are still cited: what is recognised as an instrument has its own tests. */
const FLOORS = { rules: 0.95, aside: 0.9, second: 0.9 } as const;

const keyOf = (text: string, { start, end }: { start: number; end: number }): string =>
  createHash('sha256')
    .update(
      `${text.slice(Math.max(0, start - 60), start)}\n${text.slice(start, end)}\n${text.slice(end, end + 30)}`,
    )
    .digest('hex')
    .slice(0, 16);

/** What each citation of a file is said to be, by its key. */
async function foundIn(file: string): Promise<ReadonlyMap<string, CitationContext>> {
  const was = await read(readFileSync(join(shared, file)), { name: basename(file) });
  if (was.document === null) throw new Error(`${file}: not read`);
  const { text } = was.document;
  const all = citationsOf(analyse(was.document, { only: 'mentions' }));
  return new Map(all.map((one) => [keyOf(text, one), one.context]));
}

describe.skipIf(!existsSync(join(shared, 'samples')))(
  'citations that a person looked at (skipped without ../shared)',
  () => {
    it.each(['rules', 'aside', 'second'] as const)(
      '%s: the context is right in so many',
      async (half) => {
        const files = Object.entries(checked[half] as Record<string, readonly Checked[]>);
        const pairs: (readonly [gold: string, found: string])[] = [];
        for (const [file, rows] of files) {
          const found = await foundIn(file);
          for (const { key, context } of rows) pairs.push([context, found.get(key) ?? 'not found']);
        }
        const cited = pairs.filter(([, found]) => found !== 'not found');
        const right = cited.filter(([gold, found]) => gold === found).length;
        const lines = CITATION_CONTEXTS.map((context) => {
          const gold = cited.filter(([one]) => one === context);
          const said = cited.filter(([, one]) => one === context);
          const both = gold.filter(([, one]) => one === context).length;
          return `  ${context}: precision ${both}/${said.length}, recall ${both}/${gold.length}`;
        });
        console.log(
          `${half}: ${right} of ${cited.length} right, ${pairs.length - cited.length} no longer cited\n${lines.join('\n')}`,
        );
        expect(right / cited.length).toBeGreaterThanOrEqual(FLOORS[half]);
      },
      60_000,
    );
  },
);
