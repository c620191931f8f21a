import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from '../../src/store/open.ts';
import { type Postgres, postgresPrograms, startPostgres } from '../../test/postgres.ts';
import { type Disk, diskOf } from './disk.ts';

/** Where registers are struck. */
export interface Home {
  readonly disk: Disk;
  /** An empty one. */
  fresh(): Promise<Place>;
  /** An empty one beside it, on the same disk, for a copy; what was made there before is taken away. */
  beside(): Promise<Place>;
  /** No file, on the same disk, for a backup. */
  backup(): string;
  /** What is wrong with the database in its own eyes; null where nothing is. */
  unsound(place: Place): Promise<string | null>;
  end(): void;
}

export interface SqliteHome extends Home {
  readonly kind: 'SQLite';
}

export interface PostgresHome extends Home {
  readonly kind: 'PostgreSQL';
  readonly server: Postgres;
  /** All processes of the server. */
  processes(): readonly number[];
  /** Starts it where it does not run, and waits until it answers. */
  revive(): Promise<void>;
  /** A connection to look after it. */
  admin(): Promise<pg.Client>;
}

export function sqliteHome(): SqliteHome {
  const disk = diskOf(24);
  let made = 0;
  return {
    kind: 'SQLite',
    disk,
    fresh: async () => {
      for (const one of readdirSync(disk.folder))
        if (one.endsWith('.db') || /\.db-\w+$/.test(one)) rmSync(join(disk.folder, one));
      return join(disk.folder, `${++made}.db`);
    },
    beside: async () => unusedFile(disk),
    backup: () => unusedFile(disk),
    unsound: async (place) => {
      const raw = new DatabaseSync(place);
      try {
        const [found] = raw.prepare('pragma integrity_check').all();
        const words = raw.prepare(`select name from sqlite_schema where sql like '%using fts5%'`).all();
        for (const { name } of words) raw.exec(`insert into ${name} (${name}) values ('integrity-check')`);
        return found!.integrity_check === 'ok' ? null : String(found!.integrity_check);
      } catch (error) {
        return String(error);
      } finally {
        raw.close();
      }
    },
    end: disk.end,
  };
}

let unused = 0;

/** One of a name that none had: what was taken away may come back when the power is cut. Those before it are taken away. */
function unusedFile(disk: Disk): string {
  for (const one of readdirSync(disk.folder)) if (one.startsWith('unused-')) rmSync(join(disk.folder, one));
  return join(disk.folder, `unused-${++unused}`);
}

/** Its own files are small, so that a disk of this size can be filled. */
const SMALL = ['max_wal_size=64MB', 'min_wal_size=32MB', 'shared_buffers=16MB', 'max_connections=30'];

export async function postgresHome(): Promise<PostgresHome> {
  const disk = diskOf(256);
  const server = await startPostgres({
    safe: true,
    settings: SMALL,
    folder: mkdtempSync(join(disk.folder, 'postgres-')),
  });
  spawnSync('sync', ['-f', disk.folder]);
  const address = `postgres://watchpoint@127.0.0.1:${server.port}/postgres`;
  const admin = async () => {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const ownPid = () =>
    Number(readFileSync(join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const withClient = async (use: (client: pg.Client) => Promise<unknown>) => {
    const client = await admin();
    await use(client).finally(() => client.end());
  };
  let last: string | null = null;
  await withClient((client) => client.query('create extension amcheck'));
  return {
    kind: 'PostgreSQL',
    disk,
    server,
    admin,
    fresh: async () => {
      if (last !== null) await withClient((client) => client.query(`drop schema ${last} cascade`));
      const place = await server.fresh();
      last = /search_path%3D(\w+)/.exec(place)![1]!;
      return place;
    },
    beside: async () => {
      await withClient((client) =>
        client.query('drop schema if exists beside cascade; create schema beside'),
      );
      return `${address}?options=${encodeURIComponent('-c search_path=beside')}`;
    },
    backup: () => unusedFile(disk),
    processes: () => [ownPid(), ...childrenOf(ownPid())],
    revive: () => revived(server, ownPid, admin),
    unsound: async () => {
      const found = spawnSync(
        join(postgresPrograms()!, 'pg_amcheck'),
        [
          ...['-h', '127.0.0.1', '-p', `${server.port}`, '-U', 'watchpoint', '-d', 'postgres'],
          ...['--schema', last!, '--heapallindexed'],
        ],
        { encoding: 'utf8' },
      );
      return found.status === 0 ? null : `${found.stdout}${found.stderr}`;
    },
    end: () => {
      try {
        server.end();
      } finally {
        disk.end();
      }
    },
  };
}

async function revived(server: Postgres, own: () => number, admin: () => Promise<pg.Client>): Promise<void> {
  for (let again = 0; again < 60; again++) {
    try {
      const client = await admin();
      await client.query('select 1');
      return await client.end();
    } catch {
      if (!lives(own)) starts(server);
      await wait(100);
    }
  }
  throw new Error(`the server did not come back: see ${server.folder}/log`);
}

/** One that ended by itself leaves no file; one that was killed leaves one with the number of no process. */
function lives(own: () => number): boolean {
  try {
    process.kill(own(), 0);
    return true;
  } catch {
    return false;
  }
}

function starts(server: Postgres): void {
  try {
    server.start();
  } catch {
    // It is tried again.
  }
}

function childrenOf(parent: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', `${parent}`], { encoding: 'utf8' });
  return stdout.split(/\s+/).filter(Boolean).map(Number);
}
