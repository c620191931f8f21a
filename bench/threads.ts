import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addDays } from '../src/model/edtf.ts';
import type { RegisterEvent } from '../src/register/events.ts';
import { replayAll } from '../src/register/replay.ts';
import { standingOf } from '../src/register/state.ts';
import { threadsOf } from '../src/register/threads.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { analysisOf } from '../test/register/analyses.ts';

/**
 * node bench/threads.ts [--kills N]: what following undertakings costs. Adding one more document and linking it in
 * registers of 1,000, 10,000 and 100,000 commitments; replaying 100,000 events; and N times (200) a process that adds
 * or reviews, killed at a moment of no choosing: what it had acknowledged must be there, and nothing half.
 */
const ON = { at: '2026-01-01T10:00:00Z', rules: 'bench' };
const PER_DOCUMENT = 10;
const ADDED = 15;
const EVENTS = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-threads-'));
const kills = process.argv.includes('--kills')
  ? Number(process.argv[process.argv.indexOf('--kills') + 1])
  : 200;
for (const commitments of [1_000, 10_000, 100_000]) await adding(commitments);
await replaying();
await killing(kills);
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
  await store.close();
  say(
    `one more document at ${commitments} commitments: ${ms(times[ADDED >> 1]!)} in the middle, ${ms(times.at(-1)!)} at most, ${(links / ADDED).toFixed(1)} links each; first add, with all words to be indexed: ${ms(indexing)}`,
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

async function killing(times: number): Promise<void> {
  let [acknowledged, lost, half] = [0, 0, 0];
  const files = join(folder, 'killed');
  mkdirSync(files);
  for (let n = 0; n < 12; n++) writeFileSync(join(files, `${n}.txt`), statement(n).document.text);
  for (let n = 0; n < times; n++) {
    const db = join(folder, `killed-${n % 20}.db`);
    if (n < 20) await ended(['add', join(files, '0.txt'), '--published', '2025-01-01', '--db', db]);
    const said = await killed(n, files, db);
    const store = await openSqlite(db, { mode: 'read' });
    const there = new Set<string>();
    for await (const { seq, event } of store.events()) {
      there.add(event.kind === 'read' ? `read ${event.head.title}` : `${seq}`);
      if (event.kind === 'read' && (await store.text(event.document, event.head.edition)) === null) half++;
    }
    await store.close();
    acknowledged += said.length;
    lost += said.filter((one) => !there.has(one)).length;
    rmSync(`${db}-none`, { force: true });
  }
  say(`killed ${times} times: ${acknowledged} acknowledged, ${lost} of them lost, ${half} half`);
}

/** Starts an add or a review, kills it some time later, and tells what it had acknowledged. */
async function killed(n: number, files: string, db: string): Promise<string[]> {
  const adds = n % 2 === 0;
  const names = Array.from({ length: 12 }, (_, at) => join(files, `${(at + n) % 12}.txt`));
  const items = adds ? [] : await itemsIn(db);
  const args = adds
    ? ['add', ...names, '--published', `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`]
    : ['review', 'accept', ...items, '--by', 'Ann'];
  const child = spawn(process.execPath, [
    join(import.meta.dirname, '../bin/watchpoint.mjs'),
    ...args,
    '--db',
    db,
  ]);
  let out = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  const done = new Promise((ended) => child.once('close', ended));
  const timer = setTimeout(() => child.kill('SIGKILL'), 250 + ((n * 7919) % 1_200));
  await done;
  clearTimeout(timer);
  return adds
    ? [...out.matchAll(/^(?:new document|new edition|reread) +(.+)$/gm)].map(([, title]) => `read ${title}`)
    : [...out.matchAll(/^(\d+), \d{4}-/gm)].map(([, seq]) => seq!);
}

async function itemsIn(db: string): Promise<string[]> {
  const store = await openSqlite(db, { mode: 'read' });
  const items: string[] = [];
  for await (const { event } of store.events({ kinds: ['read'] }))
    if (event.kind === 'read') items.push(...event.findings.commitments.map(({ id }) => id));
  await store.close();
  return [...new Set(items)].slice(0, 40);
}

function ended(args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/watchpoint.mjs'), ...args]);
  child.stdout.resume();
  return new Promise((done) => child.once('close', done));
}

/** A made-up statement: ten undertakings on subjects that come back every so often in other words. */
function statement(n: number) {
  const actions = Array.from({ length: PER_DOCUMENT }, (_, at) => {
    const subject = (n * 37 + at * 101) % 5_000;
    const verb = ['open', 'build', 'review', 'fund', 'extend'][(n + at) % 5];
    return `${verb} the ${name(subject)} ${['terminal', 'laboratory', 'corridor', 'register'][subject % 4]} at ${name(subject * 7 + 3)}`;
  });
  const text = `Statement ${n} on ${name(n)}\n\n${actions.map((action) => `The United Kingdom will ${action} by 30 June 2027.`).join('\n\n')}\n`;
  return analysisOf(text, {
    head: { id: `doc:${n}`, title: `Statement ${n} on ${name(n)}`, published: addDays('1990-01-01', n) },
    commitments: actions.map((action) => ({ action, deadline: ['30 June 2027', '../2027-06-30'] as const })),
  });
}

/** A name of its own for each number. */
function name(n: number): string {
  const parts = ['bran', 'del', 'mor', 'tas', 'vel', 'kin', 'sor', 'lam', 'gar', 'fen'];
  const digits = [...String(n % 10_000).padStart(4, '0')].map(
    (digit, at) => parts[(Number(digit) + at) % 10],
  );
  const word = digits.join('');
  return word[0]!.toUpperCase() + word.slice(1);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
