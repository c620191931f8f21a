// npm run bench:reading [-- --documents 600 --rounds 2 --threads 1,2,4]      what several threads gain, in one run
// Made-up documents of some 9 kB: read and analysed to the printed line, and read into a register. Each row in a process
// of its own, one after the other and then again, of which the fastest counts; starting and warming up included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Given } from '../src/readers/finished.ts';
import { inOrder } from '../src/sources/reading/inOrder.ts';
import type { Lines } from '../src/sources/reading/lines.ts';
import { openReaders, type Readers } from '../src/sources/reading/readers.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { generated, lineOf } from './scale/generated.ts';

/** To add a document takes ten times as long as to read it: so many fewer are added. */
const numberOf = (row: Row): number => (row === 'add, to a register' ? Math.ceil(documents / 8) : documents);

interface Measured {
  /** What was found, as a number: the same in however many threads. */
  readonly found: number;
  /** Of text that was read. */
  readonly bytes: number;
  readonly seconds: number;
  /** Seconds of all cores together. */
  readonly cpu: number;
  /** The most that was resident, in bytes. */
  readonly memory: number;
}

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '2' },
    threads: { type: 'string', default: '1,2,4' },
    /** Of one row: what is done, and in how many threads. */
    row: { type: 'string' },
    jobs: { type: 'string', default: '1' },
  },
});
const documents = Number(values.documents);
const ROWS = { 'analyse, to lines': lines, 'add, to a register': register } as const;
type Row = keyof typeof ROWS;

function report(): void {
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`);
  for (const row of Object.keys(ROWS) as Row[]) {
    const counts = values.threads.split(',').map(Number);
    const best = new Map<number, Measured>();
    for (let round = 0; round < Number(values.rounds); round++)
      for (const jobs of counts) {
        const one = inProcess(row, jobs);
        const other = best.values().next().value;
        if (other && other.found !== one.found) throw new Error(`${row}: another result in ${jobs} threads`);
        if (one.seconds < (best.get(jobs)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(jobs, one);
      }
    console.log(`${row}: ${numberOf(row)} documents`);
    for (const [jobs, one] of best) console.log(`  ${rowOf(row, jobs, one, best.get(counts[0]!)!)}`);
  }
}

const rowOf = (row: Row, jobs: number, one: Measured, first: Measured): string =>
  [
    `${jobs} ${jobs === 1 ? 'thread ' : 'threads'}`,
    `${(numberOf(row) / one.seconds).toFixed(0)} documents/s`,
    `${(one.bytes / 1e6 / one.seconds).toFixed(2)} MB/s`,
    `${(first.seconds / one.seconds).toFixed(2)} times as fast`,
    `${(one.cpu / first.cpu).toFixed(2)} times the computing`,
    `${(one.memory / 1e6).toFixed(0)} MB at most`,
  ].join(', ');

function inProcess(row: Row, jobs: number): Measured {
  const args = [import.meta.filename, '--documents', values.documents, '--row', row, '--jobs', `${jobs}`];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${row} in ${jobs} threads ended with ${status}`);
  return JSON.parse(stdout);
}

async function measured(row: Row, jobs: number): Promise<Measured> {
  const readers = openReaders({ jobs });
  let bytes = 0;
  for (let n = 0; n < numberOf(row); n++) bytes += Buffer.byteLength(generated(n, { of: documents }).text);
  const began = performance.now();
  const found = await ROWS[row](readers);
  await readers.close();
  const seconds = (performance.now() - began) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { found, bytes, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

/** Lines as they come from a pipe: so many bytes at once. */
async function* piped(): AsyncGenerator<Lines> {
  let first = 1;
  let batch: Buffer[] = [];
  for (let n = 0, size = 0; n < documents; n++) {
    const line = Buffer.from(lineOf(generated(n, { of: documents })));
    batch.push(line);
    size += line.length;
    if (size < 65_536 && n + 1 < documents) continue;
    yield { bytes: Buffer.concat(batch).subarray(0, -1), first, published: null };
    first += batch.length;
    batch = [];
    size = 0;
  }
}

async function lines(readers: Readers): Promise<number> {
  let read = 0;
  const how = { sizeOf: ({ bytes }: Lines) => bytes.length, room: readers.room };
  for await (const { text } of inOrder(piped(), readers.print, how)) read += text.length;
  return read;
}

/** Documents one by one, as files are opened. */
async function* opened(): AsyncGenerator<{ bytes: Buffer; given: Given }> {
  for (let n = 0; n < numberOf('add, to a register'); n++) {
    const { text, sentences: _, ...given } = generated(n, { of: documents });
    yield { bytes: Buffer.from(text), given: { ...given, name: 'made-up.txt' } };
  }
}

async function register(readers: Readers): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-bench-'));
  const store = await openSqlite(join(folder, 'register.db'), { mode: 'write' });
  const how = { sizeOf: ({ bytes }: { bytes: Buffer }) => bytes.length, room: readers.room };
  const work = ({ bytes, given }: { bytes: Buffer; given: Given }) => readers.read(bytes, given);
  let commitments = 0;
  for await (const { analysis } of inOrder(opened(), work, how)) {
    const [added] = await store.add([analysis!], { at: '2026-01-15T09:00:00Z', rules: 'bench' });
    commitments += added!.commitments;
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return commitments;
}

if (values.row) console.log(JSON.stringify(await measured(values.row as Row, Number(values.jobs))));
else report();
