import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const bin = join(root, 'bin/watchpoint.mjs');

/** The texts of examples/, for measuring. */
export function examples(): string[] {
  const folder = join(root, 'examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Documents as JSON lines, no two alike, until they come to `bytes`. */
export function* exampleLines(bytes: number): Generator<string> {
  const texts = examples();
  for (let n = 0, size = 0; size < bytes; n++) {
    const text = `${texts[n % texts.length]}\n\nCopy ${n}.\n`;
    size += Buffer.byteLength(text);
    yield `${JSON.stringify({ id: `example-${n}`, published: '2026-01-15', text })}\n`;
  }
}

/** A command held to one core, where the system can do that. */
export const oneCore = (command: readonly string[]): string[] =>
  existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', ...command] : [...command];
