import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/readers/read.ts';

/**
 * How fast PDFs are read, over the samples that stand beside the repository: milliseconds a page, of processor time and
 * of the clock, through `read`, the best of six rounds; and beside them those of poppler's `pdftotext
 * -layout`, where it is installed, its start included. `node bench/readers/pdf.ts [FOLDER]`
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/samples/pdf');
const ROUNDS = 6;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf')))
  await measure(join(folder, file));
console.log(`heap after: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);

async function measure(path: string): Promise<void> {
  const bytes = readFileSync(path);
  let worked = Number.POSITIVE_INFINITY;
  let passed = Number.POSITIVE_INFINITY;
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const work = process.cpuUsage();
    const start = performance.now();
    const { document, problems } = await read(bytes, { name: path });
    const { user, system } = process.cpuUsage(work);
    worked = Math.min(worked, (user + system) / 1000);
    passed = Math.min(passed, performance.now() - start);
    pages =
      document?.places.at(-1)?.page ?? Number(/has (\d+) pages? of pictures/.exec(problems[0]!.message)?.[1]);
  }
  const peer = poppler(path);
  const ratio =
    peer === null ? 'pdftotext is not installed' : `${(passed / peer).toFixed(1)} times pdftotext`;
  console.log(
    `${path.split('/').at(-1)}: ${pages} pages, ${(worked / pages).toFixed(1)} ms a page of processor, ${(passed / pages).toFixed(1)} by the clock, ${ratio}`,
  );
}

/** Milliseconds, the best of three; null where it is missing. */
function poppler(path: string): number | null {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const { error } = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 2 ** 28 });
    if (error) return null;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
