// npm run bench:start [-- NODE]      from the start to the end of `read` on a two-page file, as a person waits for it
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, examples } from './documents.ts';

const RUNS = 20;
const TWO_PAGES = 7000;
const node = process.argv[2] ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-bench-'));
const file = join(folder, 'two-pages.txt');
writeFileSync(file, examples().join('\n\n').slice(0, TWO_PAGES));
const times = Array.from({ length: RUNS + 1 }, () => {
  const before = performance.now();
  const { status, stderr } = spawnSync(node, [bin, 'read', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`read ended with ${status}: ${stderr}`);
  return performance.now() - before;
});
rmSync(folder, { recursive: true });
const [first, ...rest] = times;
const sorted = rest.toSorted((a, b) => a - b);
const ms = (value: number) => `${value.toFixed(0)} ms`;
console.log(
  `read, ${TWO_PAGES} characters, ${RUNS} runs: median ${ms(sorted[RUNS >> 1]!)}, fastest ${ms(sorted[0]!)}, slowest ${ms(sorted.at(-1)!)}; the run before them ${ms(first!)}`,
);
