import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const root = join(import.meta.dirname, '../..');
export const bin = join(root, 'bin/watchpoint.mjs');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** Runs the program as a shell would, from the given folder. */
export function watchpoint(args: readonly string[], around: Around = {}): Ended {
  return ended(process.execPath, [bin, ...args], around);
}

/** Runs a line of bash, in which `"$WATCHPOINT"` is the program. */
export function bash(line: string, around: Around = {}): Ended {
  return ended('bash', ['-c', line], around);
}

/** A folder of its own for a file of tests, gone when they are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'watchpoint-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function ended(command: string, args: readonly string[], { env, ...around }: Around): Ended {
  const options: SpawnSyncOptions = { maxBuffer: 2 ** 30, timeout: 120_000, ...around };
  const inherited = { ...process.env, WATCHPOINT: bin };
  for (const name of ['WATCHPOINT_DB', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'NODE_ENV', 'VITEST'])
    delete (inherited as Record<string, string>)[name];
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    ...options,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
