// node bench/fetching.ts [PAGES]      1,000 pages of a server of our own, twice: how long, how much is sent, how much memory
// The pause between requests, which is what takes time in earnest, is left out.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createFetcher } from '../src/sources/fetch/fetcher.ts';
import type { Validators } from '../src/sources/fetching.ts';

const PAGES = Number(process.argv[2] ?? 1000);
const KILOBYTES = 200;

if (isMainThread) await main();
else serve();

async function main(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url));
  const told: { port?: number; most?: number; sent?: number; asked?: number } = {};
  worker.on('message', (message) => Object.assign(told, message));
  while (told.port === undefined) await sleep(10);
  const origin = `http://127.0.0.1:${told.port}`;
  const robots = new Map();
  const options = { version: '0', allow: ['127.0.0.1'], pause: 0, robots, random: () => 0.5 };
  const known = new Map<string, Validators>();
  for (const run of ['first', 'second']) {
    const fetcher = createFetcher({
      ...options,
      clock: { now: Date.now, sleep: (milliseconds) => sleep(milliseconds, undefined) },
    });
    const seen = { body: 0, unchanged: 0, gone: 0, unknown: 0 };
    const memory = { least: Infinity, most: 0 };
    const before = performance.now();
    for (let first = 0; first < PAGES; first += 50)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const address = `${origin}/${first + index}`;
          const fetched = await fetcher.get(address, known.get(address));
          seen[fetched.is]++;
          if (fetched.is === 'body') known.set(address, fetched.validators);
          memory.least = Math.min(memory.least, process.memoryUsage.rss());
          memory.most = Math.max(memory.most, process.memoryUsage.rss());
        }),
      );
    const seconds = (performance.now() - before) / 1000;
    await fetcher.close();
    worker.postMessage('told');
    await sleep(100);
    console.log(
      `${run} run: ${JSON.stringify(seen)} in ${seconds.toFixed(2)} s; ${told.asked} requests, at most ${told.most} at once, ${((told.sent ?? 0) / 1e6).toFixed(1)} MB of bodies sent; memory ${(memory.least / 1e6).toFixed(0)} to ${(memory.most / 1e6).toFixed(0)} MB`,
    );
  }
  await worker.terminate();
}

function serve(): void {
  const body = 'A page of some length. '.repeat((KILOBYTES * 1024) / 23);
  let now = 0;
  let counts = { most: 0, sent: 0, asked: 0 };
  const server = createServer((request, response) => {
    counts.asked++;
    counts.most = Math.max(counts.most, ++now);
    response.on('close', () => now--);
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    const etag = `"${request.url}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    counts.sent += body.length;
    return response.writeHead(200, { etag, 'content-type': 'text/html' }).end(body);
  });
  server.listen(0, '127.0.0.1', () =>
    parentPort!.postMessage({ port: (server.address() as AddressInfo).port }),
  );
  parentPort!.on('message', () => {
    parentPort!.postMessage(counts);
    counts = { most: 0, sent: 0, asked: 0 };
  });
}
