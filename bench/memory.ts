// npm run bench:memory [-- DOCUMENTS]      peak memory of `analyse --jsonl` over 100,000 documents, tenth by tenth
// Ends with 1 when the last tenth needs more than the first three did, a margin for the collector apart.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { bin } from './documents.ts';

const documents = Number(process.argv[2] ?? 100_000);
const MARGIN = 1.15;
/** A paragraph a document, as statements are cut for an index. */
const paragraph = (n: number): string =>
  `The two governments will set up a joint working group on maritime security by the end of ${2026 + (n % 9)}. ` +
  `Ministers agreed to review progress every year under the Memorandum of Understanding of ${1 + (n % 28)} March 2025, ` +
  `and pledged £${1 + (n % 90)} million for research. No timetable was given for document ${n}.`;

const child = spawn(process.execPath, [bin, 'analyse', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
let lines = 0;
child.stdout.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
});
const before = performance.now();
const tenths: number[] = [];
for (let n = 0; n < documents; n++) {
  const line = `${JSON.stringify({ id: `d${n}`, published: '2026-01-15', text: paragraph(n) })}\n`;
  if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  if ((n + 1) % (documents / 10) === 0) tenths.push(resident(child.pid!));
}
child.stdin.end();
const [status] = await once(child, 'close');
const seconds = (performance.now() - before) / 1000;

console.log(`${lines} of ${documents} documents in ${seconds.toFixed(0)} s`);
console.log(`resident memory after each tenth, MB: ${tenths.map((mb) => mb.toFixed(0)).join(' ')}`);
const settled = Math.max(...tenths.slice(0, 3));
const flat = tenths.at(-1)! <= settled * MARGIN;
console.log(flat ? 'flat' : `NOT FLAT: grew from ${settled.toFixed(0)} to ${tenths.at(-1)!.toFixed(0)} MB`);
process.exitCode = status === 0 && lines === documents && flat ? 0 : 1;

/** Resident memory of a process, MB; NaN where the system has no /proc. */
function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
