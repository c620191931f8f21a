import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Postgres, startPostgres } from '../../test/postgres.ts';

/** Where the PostgreSQL of a run is, for the processes that measure it: whoever starts them hands it on. */
export interface Server {
  readonly address: string;
  /** Of its first process. */
  readonly pid: number;
}

const ENVIRONMENT = 'WATCHPOINT_PEERS_POSTGRES';

/** A server that waits for the disk, as the embedded store does, on the core on which the peers run. */
export async function startServer(): Promise<Postgres> {
  const postgres = await startPostgres({
    safe: true,
    // One core: helpers would only be in each other's way, and their work would be gone with them.
    settings: ['max_parallel_workers_per_gather=0', 'max_parallel_maintenance_workers=0'],
  });
  if (existsSync('/usr/bin/taskset'))
    spawnSync('/usr/bin/taskset', ['-a', '-c', '-p', '0', String(pidOf(postgres))]);
  return postgres;
}

/** What a process is handed to find it: an empty schema. */
export async function handed(postgres: Postgres): Promise<Record<string, string>> {
  const server: Server = { address: await postgres.fresh(), pid: pidOf(postgres) };
  return { [ENVIRONMENT]: JSON.stringify(server) };
}

export const server = (): Server => JSON.parse(process.env[ENVIRONMENT]!) as Server;

const pidOf = ({ folder }: Postgres): number =>
  Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

/** Bytes that its processes hold, what they share counted once. */
export const held = (): number => processes().reduce((sum, pid) => sum + shareOf(pid), 0);

/** Seconds that its processes have worked. */
export const spent = (): number => processes().reduce((sum, pid) => sum + workOf(pid), 0);

function processes(): string[] {
  const { pid } = server();
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return [String(pid), ...children];
}

/** 0 for one that has ended meanwhile. */
function workOf(pid: string): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e9 : 0;
}

function shareOf(pid: string): number {
  const file = `/proc/${pid}/smaps_rollup`;
  const [, share] = (existsSync(file) && /^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))) || [];
  return Number(share ?? 0) * 1024;
}

/** Bytes on disk of all tables of the schema, with their indexes. */
export async function schemaSize(address: string): Promise<number> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>(
      `select sum(pg_total_relation_size(oid)) as bytes from pg_class
       where relkind in ('r', 'm') and relnamespace = current_schema()::regnamespace`,
    );
    return Number(rows[0]!.bytes);
  } finally {
    await client.end();
  }
}
