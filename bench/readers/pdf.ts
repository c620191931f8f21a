import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/readers/read.ts';

/**
 * How fast PDFs are read, over the samples that stand beside the repository: milliseconds a page, of processor time and
 * of the clock, through `read`, each file four times, the first left out; and beside them those of poppler's `pdftotext
 * -layout`, where it is installed, its start included. `node bench/readers/pdf.ts [FOLDER]`
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/samples/pdf');
const ROUNDS = 4;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf')))
  await measure(join(folder, file));
console.log(`heap after: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);

async function measure(path: string): Promise<void> {
  const bytes = readFileSync(path);
  let worked = 0;
  let passed = 0;
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const work = process.cpuUsage();
    const start = performance.now();
    const { document } = await read(bytes, { name: path });
    if (round === 0) continue;
    const { user, system } = process.cpuUsage(work);
    worked += (user + system) / 1000;
    passed += performance.now() - start;
    pages = document?.places.at(-1)?.page ?? 0;
  }
  const all = pages * (ROUNDS - 1);
  const peer = poppler(path);
  const ratio =
    peer === null
      ? 'pdftotext is not installed'
      : `${(passed / (ROUNDS - 1) / peer).toFixed(1)} times pdftotext`;
  console.log(
    `${path.split('/').at(-1)}: ${pages} pages with text, ${(worked / all).toFixed(1)} ms a page of processor, ${(passed / all).toFixed(1)} by the clock, ${ratio}`,
  );
}

/** Milliseconds; null where it is missing. */
function poppler(path: string): number | null {
  const start = performance.now();
  const { error } = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 2 ** 28 });
  return error ? null : performance.now() - start;
}
