// npm pack runs this: dist/ as the published package carries it. A checkout never needs it.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
// Programs first; then the types of what index.ts gives out.
for (const config of ['tsconfig.build.json', 'tsconfig.types.json']) {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { status } = spawnSync(tsc, ['-p', config], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// What is no code, words, weights and the look of pages, goes beside what reads it; what a style sheet was made of stays.
cpSync(join(root, 'src'), dist, { recursive: true, filter: (path) => !/\.(ts|scss)$/.test(path) });
