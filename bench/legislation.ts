// npm run bench:legislation      `analyse` of the largest Act and the largest Regulation in the samples, start included
// Beside each, in the same run, as many characters of plain text from the examples: the ratio is the same on any machine.
// The fastest of some runs counts, of both.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { read } from '../src/readers/read.ts';
import { bin, examples, root } from './documents.ts';

const RUNS = 5;
const SAMPLES = join(root, '../shared/samples');
const LAWS = [
  'legislation-gov-uk/asp_2025_11/asp-2025-11-2025-08-07.xml',
  'eu-formex/32024R1689/L_202401689EN.000101.fmx.xml',
].map((file) => join(SAMPLES, file));

if (!LAWS.every((file) => existsSync(file))) {
  console.error(`no samples beside the checkout: they are looked for in ${SAMPLES}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-bench-'));
for (const law of LAWS) {
  const { document } = await read(readFileSync(law), { name: basename(law) });
  const characters = document!.text.length;
  const plain = join(folder, 'plain.txt');
  writeFileSync(plain, textOf(characters));
  const [ofLaw, ofText] = [secondsOf(law), secondsOf(plain)];
  console.log(
    `${document!.title.slice(0, 60)}: ${characters} characters, ${ofLaw.toFixed(2)} s; as much plain text ${ofText.toFixed(2)} s; ratio ${(ofLaw / ofText).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });

/** The examples one after the other, again and again, to a length. */
function textOf(characters: number): string {
  const all = examples().join('\n\n');
  return all.repeat(Math.ceil(characters / all.length)).slice(0, characters);
}

/** Of the fastest run. */
function secondsOf(file: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [bin, 'analyse', file, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`analyse ended with ${status}: ${stderr}`);
    return (performance.now() - before) / 1000;
  });
  return Math.min(...times);
}
