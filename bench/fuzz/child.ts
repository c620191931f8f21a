// Reads mutated files of one reader, one after the other: `child.ts READER SEED FROM TO`. Before each it writes its
// number, so that whoever started it knows which one it hung or died on.
import { unzipSync, zipSync } from 'fflate';
import { read } from '../../src/readers/read.ts';
import { mutated } from './mutate.ts';
import { type Random, randomOf } from './random.ts';
import { SEEDS, type Seeds } from './seeds.ts';

const [reader, seed, from, to] = process.argv.slice(2);
const seeds = SEEDS.find((one) => one.reader === reader)!;
const files = seeds.files();

/** The exit status where there is nothing to break. */
const NO_FILES = 3;
/** Values of another kind than a field's. */
const ODD = [null, [], {}, '', 0, -1e300, true, [null], [[[[]]]], { title: {} }, '<p>', ['<p>a']];

for (let n = Number(from); files.length && n < Number(to); n++) {
  const random = randomOf(Number(seed) * 1_000_003 + n);
  const bytes = fileOf(seeds, random);
  process.send!({ started: n });
  const before = process.cpuUsage();
  try {
    const { document, problems } = await read(bytes, { name: `a${seeds.ending}` });
    if (!document && !problems[0]) throw new Error('neither a document nor a reason');
    const unclear = problems.find(({ message }) => !/^[^\n]{10,300}$/.test(message));
    if (unclear) throw new Error(`an unclear problem: ${unclear.message.slice(0, 100)}`);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    process.send!({ ended: n, read: document !== null, took, memory: process.memoryUsage().rss });
  } catch (error) {
    process.send!({ ended: n, crash: String((error as Error).stack ?? error).slice(0, 600) });
  }
}
if (!files.length) process.exitCode = NO_FILES;
process.disconnect();

/** A file of the reader, broken; half of the archives and of the JSON are broken within, where they are still what they were. */
function fileOf({ marks, ending }: Seeds, random: Random): Uint8Array {
  const file = random.of(files);
  if (random.below(2)) return mutated(file, marks, random);
  if (ending === '.docx') return brokenPart(file, marks, random);
  return ending === '.json' ? brokenWords(file, random) : mutated(file, marks, random);
}

function brokenPart(file: Uint8Array, marks: string, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const name = random.of(Object.keys(parts));
  return zipSync({ ...parts, [name]: mutated(parts[name]!, marks, random) });
}

/** JSON in which some of the words are broken as HTML is, and some values are of another kind. */
function brokenWords(file: Uint8Array, random: Random): Uint8Array {
  const json = JSON.parse(new TextDecoder().decode(file), (_, value) => {
    if (random.below(40) === 0) return random.of(ODD);
    if (typeof value !== 'string' || value.length < 40 || random.below(4)) return value;
    return new TextDecoder().decode(mutated(new TextEncoder().encode(value), 'html', random));
  });
  return new TextEncoder().encode(JSON.stringify(json));
}
