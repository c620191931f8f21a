import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of its own, on loopback, for as long as a test file runs. */
export interface Postgres {
  /** Of an empty schema of its own, in a database that others of the file have theirs in too. */
  fresh(): Promise<string>;
  readonly folder: string;
  readonly port: number;
  /** `immediate` is as if the machine lost its power. */
  stop(how?: 'fast' | 'immediate'): void;
  start(): void;
  /** Stops it and takes its files away. */
  end(): void;
}

const VERSIONS = '/usr/lib/postgresql';

/** Where the programs of a PostgreSQL of version 15 or newer are; null where there is none. */
export function postgresPrograms(): string | null {
  const found = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const newest = found
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)[0];
  return newest === undefined ? null : join(VERSIONS, String(newest), 'bin');
}

/** Whether tests that need one can run: elsewhere a missing one is a skip that says so, in CI a failure. */
export const hasPostgres = (): boolean => {
  if (postgresPrograms() !== null) return true;
  if (process.env.CI) throw new Error('PostgreSQL 15 or newer is not installed: apt-get install postgresql');
  console.warn('skipped: PostgreSQL 15 or newer is not installed (apt-get install postgresql)');
  return false;
};

/** `settings`: lines of postgresql.conf. With `safe: false` it does not wait for the disk. */
export async function startPostgres({
  safe = false,
  settings = [],
  folder = mkdtempSync(join(tmpdir(), 'watchpoint-postgres-')),
  listen = '127.0.0.1',
}: {
  safe?: boolean;
  settings?: readonly string[];
  folder?: string;
  listen?: string;
} = {}): Promise<Postgres> {
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  asPostgres('initdb', [
    ...['-D', data, '-U', 'watchpoint', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
  ]);
  return started({ folder, data, listen, settings: [...(safe ? [] : UNSAFE), ...settings] });
}

const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A standby that follows another and takes no changes (PostgreSQL 15 documentation, 27.2.5). */
export async function startReplica(of: Postgres, folder: string): Promise<Postgres> {
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  asPostgres('pg_basebackup', [
    ...['-h', '127.0.0.1', '-p', String(of.port), '-U', 'watchpoint', '-D', data, '-R', '-X', 'stream'],
  ]);
  return started({ folder, data, listen: '127.0.0.1', settings: ['hot_standby=on', 'fsync=off'] });
}

async function started(on: {
  readonly folder: string;
  readonly data: string;
  readonly listen: string;
  readonly settings: readonly string[];
}): Promise<Postgres> {
  const { folder, data, listen } = on;
  const port = await freePort();
  const given = [
    `port=${port}`,
    `listen_addresses=${listen}`,
    `unix_socket_directories=${folder}`,
    ...on.settings,
  ];
  const control = (...args: readonly string[]) =>
    asPostgres('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', ...args]);
  const start = () => control('-o', given.map((one) => `-c ${one}`).join(' '), 'start');
  const stop = (how: 'fast' | 'immediate' = 'fast') => control('-m', how, 'stop');
  start();
  const address = `postgres://watchpoint@${listen === '*' ? '127.0.0.1' : listen}:${port}/postgres`;
  let schemas = 0;
  return {
    folder,
    port,
    start,
    stop,
    fresh: async () => {
      const schema = `s${++schemas}`;
      const client = new pg.Client(address);
      await client.connect();
      await client.query(`create schema ${schema}`);
      await client.end();
      return `${address}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    end: () => {
      try {
        stop('immediate');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** It refuses to run as root. */
function asPostgres(name: string, args: readonly string[]): void {
  const program = join(postgresPrograms()!, name);
  const root = process.getuid?.() === 0;
  const [command, given] = root
    ? (['runuser', ['-u', 'postgres', '--', program, ...args]] as const)
    : ([program, args] as const);
  // What the server prints goes to its log: a pipe would stay open as long as it runs.
  const { status, error } = spawnSync(command, given, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
