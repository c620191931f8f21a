import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/sources/fetching.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server of our own that answers by path; robots.txt is not there unless it is given. */
export interface Served {
  readonly origin: string;
  readonly host: string;
  /** Paths in the order they were asked for. */
  readonly asked: string[];
  readonly headers: Map<string, IncomingMessage['headers']>;
  /** Most requests that were under way at once. */
  readonly most: () => number;
  close(): Promise<void>;
}

export async function serve(paths: Readonly<Record<string, Handler>>): Promise<Served> {
  const asked: string[] = [];
  const headers = new Map<string, IncomingMessage['headers']>();
  const counts = new Map<string, number>();
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.set(path, request.headers);
    counts.set(path, (counts.get(path) ?? 0) + 1);
    most = Math.max(most, ++now);
    response.on('close', () => now--);
    const handler = paths[path] ?? paths['*'];
    if (path === '/robots.txt' && !paths[path]) answer(404, 'no')(request, response, 1);
    else if (handler) handler(request, response, counts.get(path)!);
    else answer(404, 'no')(request, response, 1);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    headers,
    most: () => most,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export function answer(
  status: number,
  body: string | Uint8Array = '',
  headers: Record<string, string | string[]> = {},
): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** Time that passes only while somebody sleeps. */
export function fakeClock(start = Date.UTC(2026, 0, 5)): Clock & { slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}
