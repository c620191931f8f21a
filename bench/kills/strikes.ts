import { type ChildProcess, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from './disk.ts';
import type { PostgresHome, SqliteHome } from './homes.ts';

/** What happens to a process that writes, or to what it writes to. */
export interface Strike<H> {
  readonly name: string;
  /** Whether it needs a disk of its own. */
  readonly onDisk: boolean;
  /** `ended`: when the writer is gone. Leaves the register where it can be opened again. */
  readonly falls: (home: H, writer: ChildProcess, on: On) => Promise<void>;
}

interface On {
  readonly random: () => number;
  readonly ended: Promise<unknown>;
}

/** How much room a full disk has left, in bytes, at most. */
const LEFT = 30_000;
/** The same where a server has pages of its own still to fill. */
const LEFT_OF_SERVER = 16_000;
/** How long it is full before something else happens, in milliseconds, at most. */
const LATER = 60;
/** After so many milliseconds a writer that waits for ever is ended. */
export const PATIENCE = 60_000;

/** Whoever writes stands still before the disk does: without power nothing is acknowledged any more. */
const killed: Strike<unknown> = {
  name: 'writer killed',
  onDisk: false,
  falls: async (_, writer) => void writer.kill('SIGKILL'),
};

export const ON_SQLITE: readonly Strike<SqliteHome>[] = [
  killed,
  {
    name: 'disk full',
    onDisk: true,
    falls: async ({ disk }, writer, { random, ended }) => {
      fill(disk, writer, random() * LEFT);
      await ended;
      disk.empty();
    },
  },
  {
    name: 'disk full, then writer killed',
    onDisk: true,
    falls: async ({ disk }, writer, { random, ended }) => {
      fill(disk, writer, random() * LEFT);
      await wait(random() * LATER);
      writer.kill('SIGKILL');
      await ended;
      disk.empty();
    },
  },
  {
    name: 'files may not grow',
    onDisk: false,
    falls: async ({ disk }, { pid }, { random }) => {
      const logs = readdirSync(disk.folder).filter((one) => one.endsWith('-wal'));
      const size = Math.max(0, ...logs.map((one) => sizeOf(join(disk.folder, one))));
      spawnSync('prlimit', ['--pid', `${pid}`, `--fsize=${Math.floor(size + random() * LEFT)}`]);
    },
  },
  {
    name: 'power cut',
    onDisk: true,
    falls: async ({ disk }, writer, { ended }) => {
      writer.kill('SIGSTOP');
      disk.cut();
      writer.kill('SIGKILL');
      await ended;
      disk.back();
    },
  },
];

export const ON_POSTGRES: readonly Strike<PostgresHome>[] = [
  killed,
  {
    name: 'connection cut',
    onDisk: false,
    falls: (home) => onBackends(home, 'select pg_terminate_backend(pid)'),
  },
  {
    name: 'its backend killed',
    onDisk: false,
    falls: async (home, _, { ended }) => {
      await onBackends(home, 'select pid', (pid) => kill([pid]));
      await ended;
      await home.revive();
    },
  },
  {
    name: 'server stopped at once',
    onDisk: false,
    falls: async (home, _, { ended }) => {
      home.server.stop('immediate');
      await ended;
      await home.revive();
    },
  },
  {
    name: 'all of the server killed',
    onDisk: false,
    falls: async (home, _, { ended }) => {
      kill(home.processes());
      await ended;
      await home.revive();
    },
  },
  {
    name: 'disk full',
    onDisk: true,
    falls: async (home, writer, { random, ended }) => {
      fill(home.disk, writer, random() * LEFT_OF_SERVER);
      await ended;
      home.disk.empty();
      await home.revive();
    },
  },
  {
    name: 'disk full, then all of the server killed',
    onDisk: true,
    falls: async (home, writer, { random, ended }) => {
      fill(home.disk, writer, random() * LEFT_OF_SERVER);
      await wait(random() * LATER);
      kill(home.processes());
      await ended;
      home.disk.empty();
      await home.revive();
    },
  },
  {
    name: 'power cut',
    onDisk: true,
    falls: async (home, writer, { ended }) => {
      const processes = home.processes();
      writer.kill('SIGSTOP');
      kill(processes, 'SIGSTOP');
      home.disk.cut();
      kill(processes);
      writer.kill('SIGKILL');
      await ended;
      await gone(processes);
      home.disk.back();
      await home.revive();
    },
  },
];

/** Whoever writes waits for it: to fill a disk takes longer than a deed. */
function fill(disk: Disk, writer: ChildProcess, but: number): void {
  writer.kill('SIGSTOP');
  disk.fill(but);
  writer.kill('SIGCONT');
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

async function onBackends(
  home: PostgresHome,
  what: string,
  each: (pid: number) => void = () => undefined,
): Promise<void> {
  const admin = await home.admin();
  const { rows } = await admin.query(
    `${what} as pid from pg_stat_activity where application_name = 'watchpoint'`,
  );
  for (const { pid } of rows) each(pid);
  await admin.end().catch(() => undefined);
}

/** A process that has ended meanwhile is no fault. */
function kill(processes: readonly number[], signal: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL'): void {
  for (const one of processes)
    try {
      process.kill(one, signal);
    } catch {}
}

async function gone(processes: readonly number[]): Promise<void> {
  for (const one of processes)
    for (let again = 0; again < 200; again++) {
      try {
        process.kill(one, 0);
      } catch {
        break;
      }
      await wait(10);
    }
}
