// npm run bench [-- --peers]      how many megabytes of text a second, on one core, start included
// Where the corpus lies beside the checkout, its own benchmark measures (--peers: other libraries in the same run);
// otherwise the examples of this repository are repeated to the same size.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, exampleLines, oneCore, root } from './documents.ts';

const MEGABYTES = 4;
const benchmark = join(root, '../shared/corpus/bench-speed.mjs');
const analyse = [process.execPath, bin, 'analyse', '--jsonl'];

if (existsSync(benchmark)) {
  const peers = process.argv.includes('--peers') ? ['--peers', join(root, 'node_modules')] : [];
  const [command, ...args] = oneCore([
    process.execPath,
    benchmark,
    '--mb',
    `${MEGABYTES}`,
    ...peers,
    '--',
    ...analyse,
  ]);
  process.exitCode = spawnSync(command!, args, { stdio: 'inherit' }).status ?? 1;
} else {
  const input = [...exampleLines(MEGABYTES * 1e6)].join('');
  const [command, ...args] = oneCore(analyse);
  const before = performance.now();
  const { status, stdout } = spawnSync(command!, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const seconds = (performance.now() - before) / 1000;
  console.log(
    `${stdout.split('\n').length - 1} documents, ${(Buffer.byteLength(input) / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s: ${(Buffer.byteLength(input) / 1e6 / seconds).toFixed(2)} MB/s, start included`,
  );
  process.exitCode = status ?? 1;
}
