import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneCore } from '../documents.ts';

/** How one peer is run: a process of its own on one core, and what it printed. */
export interface Ran {
  readonly lines: readonly string[];
  /** 0, or what it ended with; null where it was ended. */
  readonly status: number | null;
}

export interface Limits {
  readonly seconds?: number;
  /** Megabytes. */
  readonly heap?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a script of this folder, with a folder for its files in place of `FOLDER`; never longer than `seconds`. */
export async function ran(
  script: string,
  args: readonly string[],
  { seconds = 600, heap, environment = {} }: Limits = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-peers-'));
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const [command, ...rest] = oneCore([
    process.execPath,
    '--expose-gc',
    ...limits,
    join(import.meta.dirname, script),
    ...args.map((arg) => (arg === 'FOLDER' ? folder : arg)),
  ]);
  const child = spawn(command!, rest, {
    stdio: ['ignore', 'pipe', heap === undefined ? 'inherit' : 'ignore'],
    env: { ...process.env, ...environment },
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  try {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    const status = await new Promise<number | null>((done, fail) => {
      child.on('error', fail);
      child.on('close', done);
    });
    return { lines: out.split('\n').filter((line) => line.endsWith('}')), status };
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
