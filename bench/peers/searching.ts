import { readFileSync, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { SEARCHING } from './list.ts';
import type { Index } from './peer.ts';
import { inBatches, questionsFrom, type Text } from './texts.ts';

/**
 * node --expose-gc bench/peers/searching.ts PEER FOLDER TEXTS how...: one peer in a process of its own, held to one
 * core by whoever starts it. `speed`: adds all, asks QUESTIONS, prints a line of JSON. `rank FILE`: asks the questions
 * of a file and prints the ids found, a line each. `far SECONDS`: adds until memory or time ends, and says how far it is.
 */
const [name, folder, texts, how, what] = process.argv.slice(2) as [string, string, string, string, string];
const BATCH = 200;
const QUESTIONS = 300;
const WARM = 50;

const empty = resident('VmRSS');
const peer = SEARCHING.find((one) => one.name === name)!;
const index = await peer.open(folder);
const before = { rss: resident('VmRSS'), heap: heap() };
if (how === 'far') await far(index, Number(what));
else if (how === 'rank') await rank(index, what);
else await speed(index);
await index.close();

async function speed(index: Index): Promise<void> {
  const { seconds, sample, sentences, bytes } = await filled(index);
  const held = { rss: resident('VmRSS'), heap: heap() };
  const times: number[] = [];
  let found = 0;
  const questions = questionsFrom(sample, QUESTIONS + WARM);
  const warm = Math.min(WARM, questions.length >> 1);
  for (const [n, words] of questions.entries()) {
    let ids: readonly string[] = [];
    const seconds = await worked(index, async () => {
      ids = await index.find(words, { all: true, most: 20 });
    });
    if (n >= warm) times.push(seconds * 1000);
    found += Number(ids.length > 0);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!;
  say({
    sentences,
    bytes,
    seconds,
    heap: held.heap - before.heap,
    rss: held.rss - before.rss,
    whole: held.rss,
    empty,
    peak: resident('VmHWM'),
    elsewhere: index.elsewhere?.() ?? 0,
    disk: await sizeOf(index),
    asked: times.length,
    found,
    p50: at(0.5),
    p95: at(0.95),
  });
}

async function filled(index: Index) {
  let seconds = 0;
  let sentences = 0;
  let bytes = 0;
  const sample: Text[] = [];
  for (const batch of inBatches(texts, BATCH)) {
    // From all over the texts: a word of the first ones may be rare in the others.
    sample.push(...batch.filter((_, n) => n % 5 === 0));
    sentences += batch.reduce((sum, one) => sum + one.sentences.length, 0);
    bytes += batch.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0);
    const made = index.made(batch);
    seconds += await worked(index, () => index.add(made));
  }
  seconds += await worked(index, () => index.settled());
  return { seconds, sentences, bytes, sample };
}

/** Lists for the scorer: each question's ids, best first. */
async function rank(index: Index, questions: string): Promise<void> {
  await filled(index);
  const names = [...inBatches(texts, BATCH)].flat().map(({ id }) => id);
  for (const line of readFileSync(questions, 'utf8').trim().split('\n')) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const ids = await index.find(text, { all: false, most: 100 });
    say({
      id,
      ranked: [...new Set(ids.map((one) => (one.includes('#') ? names[Number.parseInt(one, 10)] : one)))],
    });
  }
}

/** The texts again and again under other names, until it dies or the time is over; what was printed last is how far it came. */
async function far(index: Index, most: number): Promise<void> {
  const ends = performance.now() + most * 1000;
  let sentences = 0;
  for (let round = 0; performance.now() < ends; round++) {
    for (const batch of inBatches(texts, BATCH)) {
      const renamed = round === 0 ? batch : batch.map((one) => again(one, round));
      await index.add(index.made(renamed));
      sentences += batch.reduce((sum, one) => sum + one.sentences.length, 0);
      writeSync(1, `${JSON.stringify({ sentences, rss: resident('VmRSS') })}\n`);
      if (performance.now() > ends) break;
    }
  }
  await index.settled();
  writeSync(1, `${JSON.stringify({ sentences, rss: resident('VmRSS'), alive: true })}\n`);
}

/** The same text as another document. */
function again(one: Text, round: number): Text {
  return {
    ...one,
    n: one.n + round * 10_000_000,
    id: `${one.id}-${round}`,
    text: `${one.text}\n\nCopy ${round}.\n`,
  };
}

/** Seconds of work, of this process and of those that work for it: what else runs on the core does not count. */
async function worked(index: Index, work: () => Promise<void> | void): Promise<number> {
  const elsewhere = index.spent?.() ?? 0;
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 + (index.spent?.() ?? 0) - elsewhere;
}

async function sizeOf(index: Index): Promise<number | null> {
  try {
    return await index.size();
  } catch {
    return null; // longer than a string may be
  }
}

/** What the heap and buffers hold, after the collector went through. */
function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes, as /proc tells; NaN where there is none. */
function resident(field: 'VmRSS' | 'VmHWM'): number {
  globalThis.gc?.();
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)![1]) * 1024;
  } catch {
    return Number.NaN;
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
