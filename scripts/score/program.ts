import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** What is measured: a checkout of the program, the corpus, and a folder for what is made on the way. */
export interface Place {
  readonly root: string;
  readonly corpus: string;
  readonly work: string;
}

interface Run {
  /** A file for standard input. */
  readonly input?: string;
  /** Exit statuses that still give an answer. */
  readonly fine?: readonly number[];
}

/** Runs the checkout's program as a user would, and gives what it printed. */
export const watchpoint = ({ root }: Place, args: readonly string[], how: Run = {}): string =>
  run(process.execPath, [join(root, 'bin/watchpoint.mjs'), ...args], how);

/** @throws when the command ends otherwise than it should, with what it said. */
export function run(command: string, args: readonly string[], { input, fine = [0] }: Run = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: [input ? openSync(input, 'r') : 'ignore', 'pipe', 'pipe'],
  });
  if (error || status === null || !fine.includes(status))
    throw new Error(
      `${command} ${args.slice(0, 4).join(' ')} ended with ${status}: ${error?.message ?? stderr}`,
    );
  return stdout;
}
