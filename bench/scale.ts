import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isAddress, openStore } from '../src/store/open.ts';
import { oneCore, root } from './documents.ts';
import { diskOf } from './scale/disk.ts';
import type { Figures, Row } from './scale/figures.ts';
import { type Filled, filling, STAGES, type Stage } from './scale/filling.ts';
import { served } from './scale/served.ts';

/**
 * node bench/scale.ts [SENTENCES] [--marks 10000,100000] [--db FILE] [--minutes N] [--copied N] [--json FILE]
 *
 * Fills a register with made-up documents (scale/generated.ts), 10,000 sentences where no number is given, through all
 * stages: reading, storing and linking, catalogue, words of texts. At each mark it says how many sentences a second
 * each stage took since the mark before, what lies on the disk, how long questions wait, and what memory the server
 * takes. With DATABASE_URL the register is that PostgreSQL database, which must be empty. Times are of work by this
 * process on one core (`taskset -c 1` before it holds it there), so that what else runs on the machine counts little;
 * those by the clock stand beside. It ends early after so many minutes. From `copied` sentences on only the last 10,000
 * before each mark go the whole way and are timed; what lies between are copies of the readings before, without links.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    marks: { type: 'string' },
    db: { type: 'string' },
    minutes: { type: 'string', default: '1000' },
    copied: { type: 'string', default: '100000000' },
    json: { type: 'string' },
  },
});
const sentences = Number(positionals[0] ?? 10_000);
const steps = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const marks = values.marks?.split(',').map(Number) ?? [...steps.filter((one) => one < sentences), sentences];

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-scale-'));
const place = process.env.DATABASE_URL ?? values.db ?? join(folder, 'register.db');
const ends = performance.now() + Number(values.minutes) * 60_000;
const rows: Row[] = [];
try {
  const store = await openStore(place, { mode: 'write' });
  const of = Math.ceil(marks.at(-1)! / 66);
  const until = () => performance.now() > ends;
  for await (const filled of filling(store, marks, { of, until, copied: Number(values.copied) })) {
    rows.push(await measured(filled));
    say(rows.at(-1)!);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(written(), null, 2)}\n`);
  }
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function measured({ times, ...filled }: Filled): Promise<Row> {
  const rate = (milliseconds: number) => Math.round((1_000 * filled.came) / milliseconds);
  const all = (kind: 'work' | 'clock') => STAGES.reduce((sum, stage) => sum + times[stage][kind], 0);
  const each = Object.fromEntries(STAGES.map((stage) => [stage, rate(times[stage].work)]));
  return {
    ...filled,
    perSecond: { ...(each as Record<Stage, number>), all: rate(all('work')), clock: rate(all('clock')) },
    disk: await diskOf(place),
    asked: asked(filled),
    server: await served(place, filled.documents),
  };
}

function asked({ day, documents }: Pick<Filled, 'day' | 'documents'>): Row['asked'] {
  const program = join(root, 'bench/scale/asking.ts');
  const [command, ...args] = oneCore([process.execPath, program, place, day, String(documents)]);
  return JSON.parse(execFileSync(command!, args, { encoding: 'utf8' }));
}

function written(): Figures {
  const [cpu] = cpus();
  return {
    ran: {
      copied: Number(values.copied) < marks.at(-1)! ? Number(values.copied) : null,
      node: process.version,
      processor: cpu?.model ?? 'unknown',
      store: isAddress(place) ? 'PostgreSQL' : 'SQLite',
    },
    rows,
  };
}

function say({ disk, ...row }: Row): void {
  const share = (bytes: number) => Number((bytes / row.bytes).toFixed(2));
  const tables = Object.entries(disk.tables)
    .slice(0, 12)
    .map(([name, bytes]) => `${name} ${share(bytes)}`);
  process.stdout.write(
    `${JSON.stringify(row)}\n  on disk per byte of text ${share(disk.all)}: ${tables.join(', ')}\n`,
  );
}
