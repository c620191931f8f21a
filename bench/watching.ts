import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openSqlite } from '../src/store/sqlite.ts';
import { statement } from './statements.ts';

/**
 * node bench/watching.ts [--documents N] [--kills N]: a publisher on this machine lists N documents (1,000) in a feed;
 * `watch` reads them and is killed (SIGKILL) a few times on the way. Then: no document twice, none lost, never two
 * requests at once, and a second run transfers no body and takes under a tenth of the first. Ends with 1 where not.
 */
export interface Watched {
  readonly documents: number;
  readonly editions: number;
  readonly commitments: number;
  /** The most requests that were open at one moment. */
  readonly atOnce: number;
  /** Requests for documents that were answered with a body. */
  readonly bodies: number;
  readonly kills: number;
  /** Milliseconds of the first run, killed and resumed, and of the second. */
  readonly first: number;
  readonly second: number;
  readonly secondBodies: number;
  /** Megabytes resident at most, early in a run and late in it. */
  readonly memory: readonly [early: number, late: number];
}

export async function watchThrough(documents: number, kills: number): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-watching-'));
  const publisher = await published(documents);
  const db = join(folder, 'watchpoint.db');
  const host = `127.0.0.1:${publisher.port}`;
  const run = (...args: string[]) => started([...args, '--allow', host, '--pause', '0', '--db', db]);
  try {
    await ended(run('source', 'add', `http://${host}/feed.xml`, '--as', 'bench'));
    const began = performance.now();
    for (let kill = 1; kill <= kills; kill++)
      await struck(run('watch'), () => publisher.bodies >= (documents * kill) / (kills + 1));
    const memory = await measured(run('watch'), publisher, documents);
    const first = performance.now() - began;
    const bodies = publisher.bodies;
    const again = performance.now();
    await ended(run('watch'));
    const second = performance.now() - again;
    const { atOnce } = publisher;
    const secondBodies = publisher.bodies - bodies;
    return { ...(await heldIn(db)), atOnce, bodies, kills, first, second, secondBodies, memory };
  } finally {
    publisher.server.close();
    publisher.server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

interface Publisher {
  readonly server: Server;
  readonly port: number;
  atOnce: number;
  bodies: number;
}

/** A publisher with a feed of so many documents, each with an ETag. */
async function published(documents: number): Promise<Publisher> {
  let open = 0;
  const server = createServer((request, response) => {
    publisher.atOnce = Math.max(publisher.atOnce, ++open);
    response.on('close', () => open--);
    answer(request, response, documents, publisher);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const publisher: Publisher = { server, port: (server.address() as AddressInfo).port, atOnce: 0, bodies: 0 };
  return publisher;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  documents: number,
  publisher: Publisher,
): void {
  const path = request.url ?? '/';
  if (path === '/robots.txt') return void response.writeHead(404).end();
  const number = Number(/^\/documents\/(\d+)\.html$/.exec(path)?.[1]);
  const isFeed = path === '/feed.xml';
  if (!isFeed && !(number < documents)) return void response.writeHead(404).end();
  const etag = `"${path}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  publisher.bodies += Number(!isFeed);
  const type = isFeed ? 'application/atom+xml' : 'text/html; charset=utf-8';
  response.writeHead(200, { etag, 'content-type': type });
  response.end(isFeed ? feedOf(documents, `http://${request.headers.host}`) : pageOf(number));
}

const DAY = 86_400_000;
const dayOf = (number: number): string =>
  new Date(Date.UTC(2020, 0, 1) + (number % 2000) * DAY).toISOString();

function feedOf(documents: number, host: string): string {
  const entries = Array.from(
    { length: documents },
    (_, n) => `<entry><id>${host}/documents/${n}.html</id><title>Statement ${n}</title>
      <link href="${host}/documents/${n}.html"/><updated>${dayOf(n)}</updated></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Statements</title><id>${host}/</id>
    <updated>${dayOf(documents)}</updated>${entries.join('\n')}</feed>`;
}

function pageOf(number: number): string {
  const paragraphs = statement(number)
    .document.text.split(/\n\n+/)
    .map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>Statement ${number}</title>
    <meta property="article:published_time" content="${dayOf(number)}"></head>
    <body><main><h1>Statement ${number}</h1>${paragraphs.join('\n')}</main></body></html>`;
}

const bin = join(import.meta.dirname, '../bin/watchpoint.mjs');
const started = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

async function ended(child: ChildProcess): Promise<void> {
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  if (code !== 0) throw new Error(`ended with ${code}: ${child.spawnargs.slice(2).join(' ')}`);
}

/** Kills a run as soon as it has come so far. */
async function struck(child: ChildProcess, far: () => boolean): Promise<void> {
  const watch = setInterval(() => far() && child.kill('SIGKILL'), 5);
  await once(child, 'exit');
  clearInterval(watch);
}

/** Lets a run come to its end, and says how much memory it had early and late. */
async function measured(
  child: ChildProcess,
  publisher: Publisher,
  documents: number,
): Promise<readonly [number, number]> {
  const from = publisher.bodies;
  const at = [0, 0];
  const watch = setInterval(() => {
    const half = publisher.bodies < (from + documents) / 2 ? 0 : 1;
    at[half] = Math.max(at[half]!, residentOf(child.pid!));
  }, 50);
  await ended(child);
  clearInterval(watch);
  return [at[0]!, at[1]!];
}

/** Megabytes, as Linux counts them (proc(5)); 0 where it does not. */
function residentOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function heldIn(db: string): Promise<Pick<Watched, 'documents' | 'editions' | 'commitments'>> {
  const store = await openSqlite(db, { mode: 'read' });
  try {
    const { documents, editions } = await store.counts();
    let commitments = 0;
    for await (const { event } of store.events({ kinds: ['read'] }))
      if (event.kind === 'read') commitments += event.findings.commitments.length;
    return { documents, editions, commitments };
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { documents: { type: 'string', default: '1000' }, kills: { type: 'string', default: '3' } },
  });
  const documents = Number(values.documents);
  const found = await watchThrough(documents, Number(values.kills));
  console.log(JSON.stringify(found, null, 2));
  const { atOnce, secondBodies, first, second, editions } = found;
  const good =
    found.documents === documents &&
    editions === documents &&
    atOnce === 1 &&
    secondBodies === 0 &&
    second < first / 10;
  console.log(good ? 'as it must be' : 'NOT as it must be');
  process.exitCode = good ? 0 : 1;
}
