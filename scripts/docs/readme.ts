import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BLOCK = /^\$ (npx watchpoint .+)\n([\s\S]*?)(?=^\$ |^```)/gm;
/** Stands for lines that are left out. */
const CUT = '…';

/**
 * README.md with what its commands print now. They run one after the other in a fresh folder with the examples in
 * it; where a command's output ends with `…`, as many lines are shown as there were.
 */
export function readmePage(readme: string, root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-readme-'));
  try {
    symlinkSync(join(root, 'examples'), join(folder, 'examples'));
    return readme.replace(BLOCK, (_, command: string, before: string) => {
      const printed = output(command, folder, join(root, 'bin/watchpoint.mjs'));
      const lines = before.trimEnd().split('\n');
      const shown = lines.at(-1) === CUT ? cut(printed, lines.length - 1) : printed;
      return `$ ${command}\n${shown}\n`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function output(command: string, cwd: string, bin: string): string {
  const line = command.replace('npx watchpoint', `"${process.execPath}" "${bin}"`);
  const { WATCHPOINT_DB: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`README.md: ${command} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

/** The first lines, without an empty one before the mark. */
const cut = (printed: string, lines: number): string =>
  `${printed.split('\n').slice(0, lines).join('\n').trimEnd()}\n${CUT}`;
