import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { replay } from '../src/register/replay.ts';
import { threadsOf } from '../src/register/threads.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { statement } from './statements.ts';

/**
 * node bench/kills.ts [--times N] [--seed N]: N times (200) of each kind a process that writes is killed (SIGKILL) at a
 * moment drawn at random from its whole run: `add`, `review`, `thread join`, `thread split`. Whatever it had
 * acknowledged must be in the log, and what is there must be whole. Ends with 1 where it is not.
 */
export const KINDS = ['add', 'review', 'join', 'split'] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  kills: number;
  /** How many were started: some had ended by themselves before the moment that was drawn. */
  runs: number;
  acknowledged: number;
  lost: number;
  half: number;
}

/** Kills so many processes of one kind, each at a moment of its own, in registers that are struck again and again. */
export async function kill(kind: Kind, times: number, random: () => number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-kills-'));
  const tally: Tally = { kills: 0, runs: 0, acknowledged: 0, lost: 0, half: 0 };
  const start = await prepared(folder);
  let db = copied(start, folder);
  let whole = await lasting(await commandOf(kind, copied(start, folder), folder, random));
  while (tally.kills < times && tally.runs < MOST_RUNS * times) {
    if (tally.runs % ROUNDS === 0) db = copied(start, folder);
    const { out, struck, lasted } = await struckAt(
      await commandOf(kind, db, folder, random),
      random() * whole,
    );
    if (!struck) whole = (whole + lasted) / 2;
    const acknowledged = acknowledgedIn(out);
    const { lost, half } = await checked(db, acknowledged);
    tally.runs++;
    tally.kills += Number(struck);
    tally.acknowledged += acknowledged.length;
    tally.lost += lost;
    tally.half += half;
  }
  rmSync(folder, { recursive: true });
  return tally;
}

/** So often a register that was struck is written to again, and struck again, before another begins. */
const ROUNDS = 4;
/** A process may end before the moment that was drawn: it is drawn again, so many times at most. */
const MOST_RUNS = 4;

/** The same numbers for the same seed: what was found can be found again. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  let bad = 0;
  for (const kind of KINDS) {
    const { kills, runs, acknowledged, lost, half } = await kill(
      kind,
      Number(values.times),
      drawing(Number(values.seed)),
    );
    bad += lost + half;
    process.stdout.write(
      `${kind}: ${runs} started, ${kills} of them killed; ${acknowledged} acknowledged, ${lost} of them lost, ${half} half\n`,
    );
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

const BIN = join(import.meta.dirname, '../bin/watchpoint.mjs');
const DOCUMENTS = 8;
/** How many of them the register holds before. */
const THERE = 4;

async function prepared(folder: string): Promise<string> {
  mkdirSync(join(folder, 'files'));
  for (let n = 0; n < DOCUMENTS; n++) writeFileSync(fileOf(folder, n), statement(n).document.text);
  const db = join(folder, 'start.db');
  const first = Array.from({ length: THERE }, (_, n) => fileOf(folder, n));
  await lasting(['add', ...first, '--published', '2025-01-01', '--db', db]);
  return db;
}

const fileOf = (folder: string, n: number): string => join(folder, 'files', `${n}.txt`);

let copies = 0;
function copied(start: string, folder: string): string {
  const db = join(folder, `${++copies}.db`);
  copyFileSync(start, db);
  return db;
}

/** What the process is to do, on what the register holds now. */
async function commandOf(kind: Kind, db: string, folder: string, random: () => number): Promise<string[]> {
  const by = ['--by', 'Ann', '--db', db];
  if (kind === 'add') {
    const files = Array.from({ length: DOCUMENTS - THERE }, (_, n) => fileOf(folder, THERE + n));
    const day = `2026-01-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    return ['add', ...files, '--published', day, '--db', db];
  }
  const threads = await threadsIn(db);
  const items = threads.flat();
  if (kind === 'review') return ['review', 'accept', ...items.slice(0, 30), ...by];
  const long = threads.filter((all) => all.length > 1);
  if (kind === 'split' && long.length > 0)
    return ['thread', 'split', long[Math.floor(random() * long.length)]!.at(-1)!, ...by];
  const from = Math.floor(random() * (threads.length - 1));
  return ['thread', 'join', threads[from]![0]!, threads[from + 1]![0]!, ...by];
}

async function threadsIn(db: string): Promise<string[][]> {
  const { threads } = await read(db);
  return threads.all.map(({ wordings }) => [...new Set(wordings.map(({ id }) => id))]);
}

async function read(db: string) {
  const store = await openSqlite(db, { mode: 'read' });
  const log = [];
  let half = 0;
  for await (const one of store.events()) {
    log.push(one);
    if (one.event.kind !== 'read') continue;
    const { document, edition } = { document: one.event.document, edition: one.event.head.edition };
    if ((await store.text(document, edition)) === null || (await store.analysis(document, edition)) === null)
      half++;
  }
  await store.close();
  return { log, half, threads: threadsOf(replay(log).values()) };
}

/** Runs to the end, and how long that takes. */
async function lasting(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  await ended(started(args));
  return performance.now() - begin;
}

const started = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });

const ended = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    let out = '';
    child.stdout!.on('data', (piece) => {
      out += piece;
    });
    child.once('close', () => done(out));
  });

async function struckAt(
  args: readonly string[],
  moment: number,
): Promise<{ out: string; struck: boolean; lasted: number }> {
  const begin = performance.now();
  const child = started(args);
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const out = await ended(child);
  clearTimeout(timer);
  return { out, struck: child.signalCode === 'SIGKILL', lasted: performance.now() - begin };
}

/** What a process had told to be in the register: the titles of documents, the numbers of events. */
const acknowledgedIn = (out: string): string[] => [
  ...[...out.matchAll(/^(?:new document|new edition|reread) +(.+)$/gm)].map(([, title]) => `read ${title}`),
  ...[...out.matchAll(/^(\d+), \d{4}-/gm)].map(([, seq]) => seq!),
];

/** Whether all that was acknowledged is there, and whether what is there is whole. */
async function checked(db: string, acknowledged: readonly string[]): Promise<{ lost: number; half: number }> {
  const { log, half } = await read(db);
  const there = new Set(
    log.flatMap(({ seq, event }) =>
      event.kind === 'read' ? [`${seq}`, `read ${event.head.title}`] : [`${seq}`],
    ),
  );
  const raw = new DatabaseSync(db, { readOnly: true });
  const sound = Object.values(raw.prepare('pragma integrity_check').get()!)[0] === 'ok';
  raw.close();
  const uncompared = addedButNotCompared(log);
  return {
    lost: acknowledged.filter((one) => !there.has(one)).length,
    half: half + uncompared + Number(!sound),
  };
}

/** A document is linked in the same step that takes it in: one that was read and not compared is half. */
function addedButNotCompared(log: Awaited<ReturnType<typeof read>>['log']): number {
  const compared = new Set(log.flatMap(({ event }) => (event.kind === 'compared' ? [event.document] : [])));
  const readings = [...new Set(log.flatMap(({ event }) => (event.kind === 'read' ? [event.document] : [])))];
  return readings.slice(1).filter((document) => !compared.has(document)).length;
}

if (import.meta.main) await main();
