// Workers of one register on PostgreSQL, of which one after the other is killed (-9) at random moments: what the register
// then holds against that of a single process. node bench/workers.ts [--kills 20] [--documents 40] [--seed 1]
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { giveToWorkers } from '../src/server/jobs/giving.ts';
import { openQueue, type Queue } from '../src/server/jobs/queue.ts';
import { takeReadingIn } from '../src/sources/intake.ts';
import { readingOf } from '../src/sources/reading/reading.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { startPostgres } from '../test/postgres.ts';
import { bin } from './documents.ts';
import { generated } from './scale/generated.ts';
import { randomOf } from './scale/random.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    documents: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, documents, seed] = [Number(values.kills), Number(values.documents), Number(values.seed)];
const WORKERS = 3;
const random = randomOf(seed);
const named = Array.from({ length: documents }, (_, n) => {
  const { title, text, published } = generated(n, { of: documents, seed });
  return {
    name: `${n}.txt`,
    bytes: Buffer.from(`${title}\n\n${text}`),
    given: { name: `${n}.txt`, published },
  };
});

const server = await startPostgres({ safe: true });
const workers = new Set<ChildProcess>();
try {
  const place = await server.fresh();
  const queue = (await openQueue(place, { mode: 'use' }))!;
  for (let n = 0; n < WORKERS; n++) await started(place);
  const killed = await killedWhile(queue, place);
  const same = (await events(queue.store)) === (await single());
  const { n } = await given(queue, 'failed');
  console.log(
    `${documents} documents, ${killed} workers killed: ${n} given up, ${same ? 'the register is' : 'THE REGISTER IS NOT'} that of a single process`,
  );
  await queue.close();
  process.exitCode = same ? 0 : 1;
} finally {
  for (const one of workers) one.kill('SIGKILL');
  server.end();
}

/** Documents come a few at a time, so that there is work for as long as there is somebody to kill. */
async function killedWhile(queue: Queue, place: string): Promise<number> {
  let killed = 0;
  for (const [at, one] of named.entries()) {
    await giveToWorkers(queue, [one]);
    if (killed < kills && at % Math.max(1, Math.floor(documents / kills)) === 0) {
      await sleep(100 + random() * 1_500);
      const all = [...workers];
      all[Math.floor(random() * all.length)]!.kill('SIGKILL');
      killed++;
      await started(place);
    }
  }
  while ((await given(queue, null)).n > 0) await sleep(500);
  return killed;
}

/** A worker that takes jobs. */
function started(place: string): Promise<void> {
  const child = spawn(process.execPath, [bin, 'worker', '--silence', '10'], {
    env: { ...process.env, WATCHPOINT_DB: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.once('exit', () => workers.delete(child));
  return new Promise((resolve) => {
    child.stdout!.once('data', () => {
      workers.add(child);
      resolve();
    });
    child.stdout!.resume();
  });
}

async function given({ jobs }: Queue, outcome: string | null): Promise<{ readonly n: number }> {
  const { n } = await jobs
    .selectFrom('intake')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('outcome', outcome === null ? 'is' : '=', outcome)
    .executeTakeFirstOrThrow();
  return { n: Number(n) };
}

/** The log of one process that reads one after the other. */
async function single(): Promise<string> {
  const store = await openSqlite(':memory:', { mode: 'write' });
  const { version: rules } = (await import('../package.json', { with: { type: 'json' } })).default;
  for (const { bytes, given } of named)
    await takeReadingIn(await readingOf(bytes, given), { store, at: '2026-03-02T09:00:00.000Z', rules });
  const log = await events(store);
  await store.close();
  return log;
}

async function events(store: Store): Promise<string> {
  const all: string[] = [];
  for await (const { by, event } of store.events()) all.push(JSON.stringify({ by, event }));
  return all.join('\n');
}
