import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../src/model/analysis.ts';
import type { RegisterEvent } from '../src/register/events.ts';
import { commitmentsOf } from '../src/register/filter.ts';
import { documentsOf, replayAll } from '../src/register/replay.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { analysisOf } from '../test/register/analyses.ts';

/** How long the register takes: adding 1,000 documents of ten commitments, and replaying 100,000 events. */
const DOCUMENTS = 1_000;
const EVENTS = 100_000;
const ON = { at: '2025-12-18T10:00:00Z', rules: 'bench' };

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-bench-'));
const file = join(folder, 'register.db');
const store = await openSqlite(file, { mode: 'write' });
const analyses = Array.from({ length: DOCUMENTS }, (_, n) => sample(n));

const oneByOne = await timed(async () => {
  for (const one of analyses.slice(0, DOCUMENTS / 2)) await store.add([one], ON);
});
const together = await timed(() => store.add(analyses.slice(DOCUMENTS / 2), ON));
const again = await timed(() => store.add(analyses, ON));
say(`${DOCUMENTS / 2} documents added, one transaction each`, oneByOne, DOCUMENTS / 2);
say(`${DOCUMENTS / 2} documents added in one transaction`, together, DOCUMENTS / 2);
say(`${DOCUMENTS} documents again, unchanged`, again, DOCUMENTS);

const reviews = EVENTS - DOCUMENTS;
say(`${reviews} reviews appended`, await timed(() => append(store, reviews)), reviews);
say(
  `${EVENTS} events replayed in the order of the log`,
  await timed(() => replayAll(store.events())),
  EVENTS,
);
say(`${EVENTS} events listed document by document`, await timed(() => listed(store)), EVENTS);
const more = Array.from({ length: 50 }, (_, n) => sample(DOCUMENTS + n));
const toFull = await timed(async () => {
  for (const one of more) await store.add([one], ON);
});
say(`${more.length} documents added to the full register, one transaction each`, toFull, more.length);
await store.close();
process.stdout.write(`file ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
rmSync(folder, { recursive: true });

function sample(n: number): Analysis {
  const actions = Array.from(
    { length: 10 },
    (_, at) => `sign treaty ${n}.${at} on matters of common interest`,
  );
  const text = actions.map((action) => `The two governments will ${action} by 2026.`).join(' ');
  const commitments = actions.map((action) => ({
    action,
    actors: ['United Kingdom', 'Belgium'],
    theme: 'trade' as const,
  }));
  return analysisOf(text, { head: { id: `doc:${n}`, title: `Statement ${n}` }, commitments });
}

async function append(store: Store, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, n): RegisterEvent => {
    const { document, commitments } = analyses[n % DOCUMENTS]!;
    const item = commitments[n % commitments.length]!.id;
    return { kind: 'edited', document: document.id, item, set: { theme: 'defence' }, reason: null };
  });
  await store.append(events, { at: ON.at, by: { kind: 'person', name: 'Ann' } });
}

async function listed(store: Store): Promise<number> {
  let count = 0;
  for await (const state of documentsOf(store.events({ order: 'document' })))
    count += commitmentsOf(state, { party: ['Belgium'] }).length;
  return count;
}

interface Time {
  /** Milliseconds by the clock, and of work: on a busy machine only the second says much. */
  readonly wall: number;
  readonly work: number;
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const begin = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - begin, work: (user + system) / 1000 };
}

function say(what: string, { wall, work }: Time, count: number): void {
  const each = ((1000 * work) / count).toFixed(0);
  process.stdout.write(`${what}: ${wall.toFixed(0)} ms, of it work ${work.toFixed(0)} ms, ${each} µs each\n`);
}
