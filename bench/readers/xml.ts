import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../../src/readers/words.ts';

/**
 * How fast the readers of XML are, over the samples of legislation, bills, EU acts and debates that stand beside the
 * repository: megabytes of file a second of processor time and of the clock, through `read`, each folder eight times,
 * the first left out; and what the heap holds after, which must not grow with the number of documents. `node bench/readers/xml.ts [SAMPLES]`
 */
const samples = process.argv[2] ?? join(import.meta.dirname, '../../../shared/samples');
const FOLDERS = {
  CLML: ['legislation-gov-uk', /(?<!akn)\.xml$/],
  'Akoma Ntoso': ['legislation-gov-uk', /\.akn\.xml$/],
  Lawmaker: ['uk-bills-akn', /\.xml$/],
  Formex: ['eu-formex', /\.xml$/],
  Hansard: ['hansard-xml', /\.xml$/],
} as const;
const ROUNDS = 8;

for (const [name, [folder, ending]] of Object.entries(FOLDERS))
  measure(name, filesIn(join(samples, folder), ending));

function measure(name: string, files: readonly Uint8Array[]): void {
  const size = files.reduce((sum, { length }) => sum + length, 0);
  const heaps: number[] = [];
  let worked = 0;
  let passed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const work = process.cpuUsage();
    const start = performance.now();
    for (const bytes of files) readWords(bytes);
    const { user, system } = process.cpuUsage(work);
    if (round > 0) worked += user + system;
    if (round > 0) passed += performance.now() - start;
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  const read = size * (ROUNDS - 1);
  const rates = `${(read / worked).toFixed(1)} MB/s of processor time, ${(read / 1000 / passed).toFixed(1)} of the clock`;
  const heap = heaps.map((held) => held.toFixed(0)).join(' ');
  console.log(
    `${name}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB: ${rates}; heap after each round ${heap} MB`,
  );
}

function filesIn(folder: string, ending: RegExp): Uint8Array[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path, ending);
    return ending.test(name) ? [readFileSync(path)] : [];
  });
}
