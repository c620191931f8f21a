import { spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSqlite } from '../src/store/sqlite.ts';
import { PER_DOCUMENT, statement } from './statements.ts';

/**
 * node bench/serving.ts [documents [seconds [file]]]: pages of a register of 10,000 documents and 100,000 commitments,
 * asked for 200 times a second for a minute: searches, facets, sorted lists, parties, threads, documents. The server is
 * a process of its own, on one core where `taskset` is there; latency is what a client on the same machine sees. Beside
 * it, alone: the time of each kind of page, and that of a page that shows nothing but its frame. `file` keeps the register.
 */
const [documents = 10_000, seconds = 60] = process.argv.slice(2, 4).map(Number);
const RATE = 200;

/** What we use of autocannon, which has no types. */
const autocannon = createRequire(import.meta.url)('autocannon') as (how: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly overallRate: number;
  readonly setupClient: (
    client: EventEmitter & { setRequest(request: { method: string; path: string }): void },
  ) => void;
}) => Promise<{
  readonly latency: Readonly<Record<'p50' | 'p97_5' | 'p99', number>>;
  readonly requests: { readonly average: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}>;

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-serving-'));
const file = process.argv[4] ?? join(folder, 'register.db');
if (!existsSync(file)) await filled(file);

const began = performance.now();
const { base, stop, memory } = await started(file);
say(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s, ${memory().toFixed(0)} MB`);
try {
  const pages = await pagesOf(base);
  for (const [kind, all] of pages) await alone(kind, all);
  say(`${memory().toFixed(0)} MB after these`);
  await sustained([...pages.values()].flat());
} finally {
  await stop();
  rmSync(folder, { recursive: true });
}

async function filled(into: string): Promise<void> {
  const store = await openSqlite(into, { mode: 'write' });
  const on = { at: '2026-01-01T10:00:00Z', rules: 'bench' };
  for (let n = 0; n < documents; n += 100) {
    const some = Array.from({ length: Math.min(100, documents - n) }, (_, at) => statement(n + at));
    // Linking each takes longer than all else; one in ten has links as a real register has.
    await store.add(some, { ...on, ...(n < documents * 0.9 && { unlinked: true as const }) });
  }
  await store.close();
  say(`${documents} documents, ${documents * PER_DOCUMENT} commitments`);
}

async function started(db: string) {
  const bin = join(import.meta.dirname, '../bin/watchpoint.mjs');
  const call = [process.execPath, bin, 'serve', '--port', '0', '--db', db];
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', ...call] : call;
  const server = spawn(pinned[0]!, pinned.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (said: Buffer) => {
      const [, at] = /at (http:\S+)/.exec(String(said)) ?? [];
      if (at !== undefined) resolve(at);
    });
  });
  return {
    base: address,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1000,
    stop: () =>
      new Promise((done) => {
        server.once('exit', done);
        server.kill('SIGTERM');
      }),
  };
}

/** Addresses of each kind of page, many of each: what was answered before is not to be all that is asked. */
async function pagesOf(at: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const list = await (await fetch(`${at}/register`)).text();
  const entries = [...list.matchAll(/href="\/entry\/([^"]+)"/g)].map(([, id]) => id!);
  const words = [
    'terminal',
    'laboratory',
    'corridor',
    'register',
    'open',
    'build',
    'review',
    'fund',
    'extend',
  ];
  const named = Array.from({ length: 60 }, (_, n) => /on (\w+)/.exec(statement(n * 13).document.title)![1]!);
  return new Map([
    ['a page that is not there', ['/nothing-here']],
    [
      'the register',
      ['newest', 'oldest', 'deadline', 'firmness'].flatMap((sort) =>
        [1, 2, 7].map((page) => `/register?sort=${sort}&page=${page}`),
      ),
    ],
    [
      'narrowed',
      ['overdue', 'due', 'open'].flatMap((state) =>
        [2000, 2005, 2010, 2015].map((year) => `/register?state=${state}&q=after%3A${year}`),
      ),
    ],
    [
      'three words',
      words.flatMap((one) => named.slice(0, 8).map((name) => `/register?q=${one}+${name}+kingdom`)),
    ],
    ['one rare word', named.map((name) => `/register?q=${name}`)],
    ['one common word', words.map((word) => `/register?q=${word}`)],
    ['a beginning', named.slice(0, 20).map((name) => `/register?q=${name.slice(0, 5)}*`)],
    ['parties', ['/parties', '/party?name=United+Kingdom']],
    ['an entry', entries.map((id) => `/entry/${id}`)],
    ['a thread', entries.map((id) => `/thread/${id}`)],
    ['a document', Array.from({ length: 50 }, (_, n) => `/document?id=doc%3A${n * 17}`)],
    ['today', ['/']],
    ['suggestions', named.map((name) => `/search/suggestions?q=${name.slice(0, 4)}`)],
  ]);
}

async function alone(kind: string, paths: readonly string[]): Promise<void> {
  const times: number[] = [];
  let status = 0;
  for (let n = 0; n < Math.max(30, paths.length); n++) {
    const start = performance.now();
    const answer = await fetch(base + paths[n % paths.length]!);
    await answer.text();
    times.push(performance.now() - start);
    status = answer.status;
  }
  times.sort((a, b) => a - b);
  say(`${kind}: ${ms(times, 0.5)} in the middle, p95 ${ms(times, 0.95)} (${status})`);
}

function ms(times: readonly number[], share: number): string {
  return `${times[Math.floor((times.length - 1) * share)]!.toFixed(1)} ms`;
}

async function sustained(paths: readonly string[]): Promise<void> {
  const asked = paths.filter((path) => path !== '/nothing-here');
  let next = 0;
  const found = await autocannon({
    url: base,
    connections: 20,
    duration: seconds,
    overallRate: RATE,
    setupClient: (client) => {
      const turn = () => {
        next += 7;
        client.setRequest({ method: 'GET', path: asked[next % asked.length]! });
      };
      turn();
      client.on('response', turn);
    },
  });
  const { latency, requests, errors, timeouts, non2xx } = found;
  say(
    `${requests.average.toFixed(0)} a second for ${seconds} s: p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms, p99 ${latency.p99} ms; ${errors + timeouts} errors, ${non2xx} not found or refused; ${memory().toFixed(0)} MB`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
