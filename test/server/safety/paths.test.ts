import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { houseOf } from '../people/served.ts';
import { addHostile } from './hostile.ts';

/** Ways out of a folder, as servers have been led out of one before. */
const OUT = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%252f',
  '..\\',
  '..%5c',
  '%c0%ae%c0%ae/',
  '..%00/',
  '....//',
  '.%2e/',
  '%uff0e%uff0e/',
  '/',
  '%2f',
  'file:///',
] as const;

/** Files that lie there, or may. */
const FILES = ['etc/passwd', 'package.json', 'src/server/app.ts', 'register.db', 'proc/self/environ'];
const INSIDE = /root:.*:0:0:|"devDependencies"|createApp|SQLite format 3|PATH=/;

/** Everything that takes a name from the address. */
const ROUTES = [
  '/assets/',
  '/documents/',
  '/entry/',
  '/threads/',
  '/parties/',
  '/instruments/',
  '/programmes/',
  '/sources/',
  '/api/documents/',
  '/api/entries/',
  '/feeds/',
  '/briefings/',
  '/',
];

const house = await houseOf({ access: 'own' });
await addHostile(house.store);
await house.search.refresh('2026-03-02');
const app = createApp(house);
const paths = ROUTES.flatMap((route) =>
  OUT.flatMap((out) => FILES.map((file) => `${route}${out.repeat(6)}${file}`)),
);

describe('no address leads out to the files of the machine', () => {
  test.each(ROUTES)('%s', async (route) => {
    for (const path of paths.filter((one) => one.startsWith(route))) {
      const response = await app.request(`http://127.0.0.1:8080${path}`, {
        headers: { host: '127.0.0.1:8080' },
      });
      expect(response.status, path).toBeLessThan(500);
      expect(await response.text(), path).not.toMatch(INSIDE);
    }
  });

  test('also as it stands on the wire, before anything puts it in order', async () => {
    const port = await new Promise<number>((done) => {
      const server = serve(
        { fetch: app.fetch, createServer, hostname: '127.0.0.1', port: 0 },
        (info: AddressInfo) => done(info.port),
      );
      afterAll(() => new Promise((closed) => server.close(closed)));
    });
    const said = (target: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`),
        );
        socket.on('data', (part) => {
          answer += part;
        });
        socket.on('error', reject);
        socket.on('close', () => resolve(answer));
      });
    const odd = [
      'http://evil.example/',
      '//evil.example/x',
      '*',
      '/\u007f',
      `/${'a'.repeat(20_000)}`,
      '/a?b#c',
      '\\..\\x',
    ];
    for (const target of [...OUT.map((out) => `/assets/${out.repeat(6)}etc/passwd`), ...odd]) {
      const answer = await said(target);
      expect(answer, target).toMatch(/^HTTP\/1\.1 [1-4]\d\d |^HTTP\/1\.1 5(?!00)|^$/);
      expect(answer, target).not.toMatch(INSIDE);
    }
  });
});
