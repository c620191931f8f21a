import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Analysis } from '../src/model/analysis.ts';
import { analyse } from '../src/pipeline.ts';
import { readWords } from '../src/readers/words.ts';
import { checkRegister } from '../src/store/checking/check.ts';
import { copyRegister } from '../src/store/copying/copy.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { startPostgres } from '../test/postgres.ts';
import { type Answer, answersOf } from '../test/store/answers.ts';
import { generated, questions } from './scale/generated.ts';
import { statement } from './statements.ts';

/**
 * node bench/same.ts [--documents 10000] [--read 500] [--linked 1000]
 *
 * Fills a register in a file and one in PostgreSQL (a server of its own) with the same made-up documents, and holds
 * everything that the one answers against the other: then a copy of each against the first. `--read`: so many are
 * generated documents that are read as any other; the rest are statements with three undertakings each, made without
 * reading, which takes a hundredth of the time. `--linked`: so many are linked with what was there before.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    read: { type: 'string', default: '500' },
    linked: { type: 'string', default: '1000' },
  },
});
const [COUNT, READ, LINKED] = [values.documents, values.read, values.linked].map(Number) as [
  number,
  number,
  number,
];
const DAY = '2026-03-02';
const ASKING = { day: DAY, each: 200, questions: ['', 'kind:commitment', 'state:overdue', ...questions(12)] };
const AT_ONCE = 50;
/** How many undertakings of a made statement are kept. */
const SAID = 3;

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-same-'));
const server = await startPostgres();
const began = performance.now();
const say = (words: string) =>
  process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${words}\n`);

try {
  const places = [join(folder, 'register.db'), await server.fresh()] as const;
  const stores = await Promise.all(places.map((place) => openStore(place, { mode: 'write' })));
  await fill(stores);
  say('filled; making the catalogue');
  await Promise.all(stores.map((store) => store.catalogue.refresh(DAY)));
  await Promise.all(stores.map((store) => store.passages.refresh()));
  say('asking');
  print('the two stores', await compared(stores[0]!, stores[1]!));
  for (const store of stores) await store.close();
  const [file, address] = [join(folder, 'copied.db'), await server.fresh()];
  await copied(places[0], address);
  await copied(places[1], file);
} finally {
  server.end();
  rmSync(folder, { recursive: true });
}

async function fill(stores: readonly Store[]): Promise<void> {
  for (let n = 0; n < COUNT; n += AT_ONCE) {
    const analyses = Array.from({ length: Math.min(AT_ONCE, COUNT - n) }, (_, at) => made(n + at));
    const on = { at: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString(), rules: 'bench' };
    const how = n < COUNT - LINKED ? { ...on, unlinked: true as const } : on;
    await Promise.all(stores.map((store) => store.add(analyses, how)));
    if (n % 1_000 === 0) say(`${n} documents`);
  }
}

/** Those that are read come last, and are linked. */
function made(n: number): Analysis {
  if (n < COUNT - READ) {
    const whole = statement(n);
    return { ...whole, commitments: whole.commitments.slice(0, SAID) };
  }
  const one = generated(n, { of: COUNT });
  const { document } = readWords(Buffer.from(one.text), { id: one.id, published: one.published });
  return analyse(document!);
}

interface Compared {
  readonly answers: number;
  readonly bytes: number;
  /** The questions that were answered otherwise. */
  readonly otherwise: readonly string[];
}

async function compared(one: Store, other: Store): Promise<Compared> {
  const [a, b] = [one, other].map((store) => answersOf(store, ASKING)[Symbol.asyncIterator]());
  const otherwise: string[] = [];
  let [answers, bytes] = [0, 0];
  for (;;) {
    const [first, second]: IteratorResult<Answer>[] = [await a!.next(), await b!.next()];
    if (first!.done || second!.done) return { answers, bytes, otherwise };
    if (first!.value[0] !== second!.value[0] || first!.value[1] !== second!.value[1]) {
      otherwise.push(first!.value[0]);
      say(`otherwise: ${first!.value[0]}\n${difference(first!.value[1], second!.value[1])}`);
    }
    answers++;
    bytes += first!.value[1].length;
  }
}

/** Where the two begin to differ. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - 100);
  return `  ${one.slice(from, at + 100)}\n  ${other.slice(from, at + 100)}`;
}

async function copied(from: string, to: string): Promise<void> {
  const at = performance.now();
  const { hash, rows } = await copyRegister(from, to);
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0);
  say(`copied ${all} rows in ${((performance.now() - at) / 1_000).toFixed(0)} s, ${hash}`);
  const checking = performance.now();
  const { parts } = await checkRegister(to);
  const faults = parts.reduce((sum, { wrong }) => sum + wrong, 0);
  say(`checked in ${((performance.now() - checking) / 1_000).toFixed(0)} s: ${faults} faults`);
  const stores = await Promise.all([from, to].map((place) => openStore(place, { mode: 'change' })));
  print('a register and its copy', await compared(stores[0]!, stores[1]!));
  for (const store of stores) await store.close();
}

function print(what: string, { answers, bytes, otherwise }: Compared): void {
  const size = (bytes / 1e6).toFixed(0);
  process.stdout.write(`${what}: ${answers} answers (${size} MB of JSON), ${otherwise.length} otherwise\n`);
}
