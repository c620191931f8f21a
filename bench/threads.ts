import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { RegisterEvent } from '../src/register/events.ts';
import { replayAll } from '../src/register/replay.ts';
import { standingOf } from '../src/register/state.ts';
import { threadsOf } from '../src/register/threads.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { PER_DOCUMENT, statement } from './statements.ts';

/**
 * node bench/threads.ts: what following undertakings costs. Adding one more document and linking it in registers of
 * 1,000, 10,000 and 100,000 commitments, and the memory that their threads take (with --expose-gc, what is left of it
 * when nothing else is held); and replaying 100,000 events. For what being killed costs see kills.ts.
 */
const ON = { at: '2026-01-01T10:00:00Z', rules: 'bench' };
const ADDED = 15;
const EVENTS = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-threads-'));
for (const commitments of [1_000, 10_000, 100_000]) await adding(commitments);
await replaying();
rmSync(folder, { recursive: true });

async function adding(commitments: number): Promise<void> {
  const store = await openSqlite(join(folder, `${commitments}.db`), { mode: 'write' });
  const documents = commitments / PER_DOCUMENT;
  for (let n = 0; n < documents; n += 100)
    await store.add(
      Array.from({ length: Math.min(100, documents - n) }, (_, at) => statement(n + at)),
      { ...ON, unlinked: true },
    );
  const indexing = await timed(() => store.add([statement(documents)], ON));
  const times: number[] = [];
  let links = 0;
  for (let n = 1; n <= ADDED; n++) {
    times.push(
      await timed(async () => {
        const [added] = await store.add([statement(documents + n)], ON);
        links += added!.links + added!.proposed;
      }),
    );
  }
  times.sort((a, b) => a - b);
  const before = memory();
  const threads = threadsOf((await replayAll(store.events())).values());
  const held = `${threads.all.length} threads take ${(memory() - before).toFixed(0)} MB`;
  await store.close();
  say(
    `one more document at ${commitments} commitments: ${ms(times[ADDED >> 1]!)} in the middle, ${ms(times.at(-1)!)} at most, ${(links / ADDED).toFixed(1)} links each; first add, with all words to be indexed: ${ms(indexing)}; ${held}`,
  );
}

async function replaying(): Promise<void> {
  const store = await openSqlite(join(folder, 'replay.db'), { mode: 'write' });
  const documents = Array.from({ length: 1_000 }, (_, n) => statement(n));
  await store.add(documents, { ...ON, unlinked: true });
  await said(store, documents);
  let register = await replayAll(store.events());
  const replay = await timed(async () => {
    register = await replayAll(store.events());
  });
  const threads = threadsOf(register.values());
  const building = await timed(async () => threadsOf(register.values()));
  const states = await timed(async () => {
    for (const thread of threads.all)
      standingOf(thread, threads, { asOf: '2027-01-01', until: '2027-03-01' });
  });
  await store.close();
  say(
    `${EVENTS} events of 1000 documents replayed: ${ms(replay)}; their ${threads.all.length} threads: ${ms(building)}; the state of each: ${ms(states)}`,
  );
}

/** People's words on every commitment, and links from each document to the one before it. */
async function said(store: Store, documents: readonly ReturnType<typeof statement>[]): Promise<void> {
  const events = Array.from({ length: EVENTS - documents.length }, (_, n): RegisterEvent => {
    const at = 1 + (n % (documents.length - 1));
    const [before, after] = [documents[at - 1]!, documents[at]!];
    const place = ((Math.floor(n / documents.length) % PER_DOCUMENT) + PER_DOCUMENT) % PER_DOCUMENT;
    const [from, to] = [before.commitments[place]!, after.commitments[place]!];
    if (n % 4 > 0)
      return {
        kind: 'edited',
        document: after.document.id,
        item: to.id,
        set: { theme: 'trade' },
        reason: null,
      };
    const end = (one: typeof before, { id, action }: typeof from) =>
      ({
        document: one.document.id,
        edition: one.document.edition,
        kind: 'commitment',
        item: id,
        quote: action,
      }) as const;
    return {
      kind: 'linked',
      document: after.document.id,
      link: `l:${at}.${place}`,
      relation: 'repeats',
      standing: 'asserted',
      joins: true,
      from: end(before, from),
      to: end(after, to),
      changes: [],
      because: [],
    };
  });
  await store.append(events, { at: ON.at, by: { kind: 'person', name: 'Ann' } });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** What is held in memory, in megabytes. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
