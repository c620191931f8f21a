// node scripts/legislation-citations.ts [--misses]
// Citations in the XML of laws against what their publishers mark: by our rules alone, and with the marks.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Row } from './legislation/citations.ts';

const samples = join(import.meta.dirname, '../../shared/samples');
function print(): void {
  const { alone, marked, within, misses } = measured(samples);
  console.log(`${''.padEnd(42)} marks  alone: found  covered  right   with the marks: found  covered  right`);
  for (const name of [...marked.keys()].sort()) {
    const [own, all] = [alone.get(name), marked.get(name)!];
    console.log(
      `${name.padEnd(42)} ${String(all.marks).padStart(5)}  ${'     '} ${shares(own)}                  ${shares(all)}`,
    );
  }
  console.log('\nprovisions of the same law, resolved by the words alone: marks, found, covered, right');
  for (const [name, row] of within)
    console.log(`${name.padEnd(42)} ${String(row.marks).padStart(5)}  ${shares(row)}`);
  if (process.argv.includes('--misses')) console.log(`\n${misses.join('\n')}`);
}

const shares = (row: Row | undefined): string =>
  row
    ? [row.found, row.covered, row.right].map((n) => (n / row.marks).toFixed(3).padStart(7)).join(' ')
    : '      -       -       -';

if (!existsSync(samples))
  console.log(`skipped: the samples are not beside the checkout (looked for ${samples})`);
else print();
