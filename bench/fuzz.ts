// node bench/fuzz.ts [--files N] [--seed S] [--reader NAME] [--from K]
// Feeds each reader with N files made from samples by breaking them (bits flipped, cut off, parts left out, repeated,
// marks spliced in, nested deep, attributes without end), and says which crashed it, hung for more than five seconds,
// or took more than 500 MB. Each is made from its number and the seed alone, so that any can be had again.
import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SEEDS } from './fuzz/seeds.ts';

const LONGEST = 5000;
const NO_FILES = 3;
const MOST_MEMORY = 500e6;
/** On a machine that is busy with other things a process waits: then its own work is what counts. */
const LONGEST_WAIT = 120_000;
/** The start of a process and the compiling of what it loads. */
const START = 10_000;

const { values: asked } = parseArgs({
  options: {
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    reader: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});

interface Finding {
  readonly file: number;
  readonly what: string;
}

interface Tally {
  files: number;
  read: number;
  slowest: number;
  memory: number;
  readonly findings: Finding[];
}

let all = 0;
let bad = 0;
for (const { reader } of SEEDS) {
  if (asked.reader && asked.reader !== reader) continue;
  const tally = await fuzzed(reader);
  all += tally.files;
  bad += tally.findings.length;
  console.log(
    `${reader.padEnd(14)} ${tally.files} files, ${tally.read} read, slowest ${(tally.slowest / 1000).toFixed(1)} s, memory ${Math.round(tally.memory / 1e6)} MB, ${tally.findings.length} findings`,
  );
  for (const { file, what } of tally.findings.slice(0, 10))
    console.log(`  --reader ${reader} --seed ${asked.seed} --from ${file} --files 1: ${what}`);
}
console.log(`${all} files, ${bad} findings`);
process.exitCode = bad ? 1 : 0;

/** Runs one reader to its last file; a process that hung or died is started again after the file it was at. */
async function fuzzed(reader: string): Promise<Tally> {
  const tally: Tally = { files: 0, read: 0, slowest: 0, memory: 0, findings: [] };
  const end = Number(asked.from) + Number(asked.files);
  for (let at = Number(asked.from); at < end; ) at = await run(reader, at, end, tally);
  return tally;
}

interface Said {
  readonly started?: number;
  readonly ended?: number;
  readonly read?: boolean;
  /** Milliseconds that the process worked on it. */
  readonly took?: number;
  readonly memory?: number;
  readonly crash?: string;
}

/** One process, from a file to the last, or to the one it fails on; gives the number of the next. */
function run(reader: string, from: number, end: number, tally: Tally): Promise<number> {
  const child = fork(join(import.meta.dirname, 'fuzz/child.ts'), [reader, asked.seed, `${from}`, `${end}`], {
    execArgv: ['--max-old-space-size=440'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let [at, since, why, last] = [from, performance.now() + START, '', ''];
  child.stderr!.on('data', (words) => {
    last = `${last}${words}`.slice(-2000);
  });
  const found = (what: string) =>
    tally.findings.push({ file: at, what: what.replace(/\s+/g, ' ').slice(0, 300) });
  let worked = START;
  const watch = setInterval(() => {
    const waited = performance.now() - since;
    if (waited < LONGEST || (waited < LONGEST_WAIT && workOf(child.pid!) - worked < LONGEST)) return;
    why = `no answer after ${LONGEST / 1000} s`;
    child.kill('SIGKILL');
  }, 250);
  child.on('message', (said: Said) => {
    if (said.started !== undefined) {
      at = said.started;
      since = performance.now();
      worked = workOf(child.pid!);
      return;
    }
    tally.slowest = Math.max(tally.slowest, said.took ?? 0);
    tally.files++;
    if (said.read) tally.read++;
    tally.memory = Math.max(tally.memory, said.memory ?? 0);
    if (said.crash) found(said.crash);
    else if ((said.memory ?? 0) > MOST_MEMORY) {
      why = `takes ${Math.round(said.memory! / 1e6)} MB`;
      child.kill('SIGKILL');
    }
    since = performance.now();
  });
  return new Promise((next) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0 || code === NO_FILES) return next(end);
      tally.files++;
      found(
        why ||
          `the process ended with ${code}: ${/(?:heap out of memory|Error: .*)/.exec(last)?.[0] ?? last}`,
      );
      next(at + 1);
    });
  });
}

/** How many milliseconds a process has worked, in hundredths of a second (proc(5)); where that is not told, none. */
function workOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return existsSync('/proc') ? 0 : performance.now();
  }
}
