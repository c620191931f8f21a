import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './documents.ts';
import { measured } from './peers/measuring.ts';
import { peersTables } from './peers/tables.ts';

/**
 * node bench/peers.ts [--sentences 10000,100000] [--seconds 8] [--far SECONDS [--heap MB]] [--only PART-OF-A-NAME] [--record]
 *
 * The program beside what people would take instead, on the same texts and in one run, each in a process of its own on
 * one core, one after the other: finding sentences (time to index, memory, disk, three-word questions, ranking where
 * SciFact lies in ../shared) and reading (MB a second). `--far`: how many sentences each takes before its memory ends.
 * `--record` keeps the figures in docs/peers.json, from which `npm run docs` makes docs/scale-peers.md.
 * `npm run bench -- --peers` measures the command itself instead, its start and its output included.
 */
const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '10000,100000' },
    seconds: { type: 'string', default: '8' },
    far: { type: 'string', default: '0' },
    heap: { type: 'string', default: '1024' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
  },
});

const figures = await measured({
  sizes: values.sentences.split(',').map(Number),
  reading: Number(values.seconds),
  far: Number(values.far),
  heap: Number(values.heap),
  corpora: true,
  only: values.only,
  say: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${peersTables(figures).join('\n')}\n`);
if (values.record) writeFileSync(join(root, 'docs/peers.json'), `${JSON.stringify(figures, null, 1)}\n`);
