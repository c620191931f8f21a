import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../documents.ts';
import { SEARCHING } from './list.ts';
import { READING } from './readers.ts';
import { ran } from './running.ts';
import { generated, type Text } from './texts.ts';

/** What was measured of one search peer on so many sentences. Bytes, seconds; times of answers in milliseconds. */
export interface Searched {
  readonly sentences: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Held by the heap and by buffers of JavaScript, more than before. */
  readonly heap: number;
  /** Resident, more than before; and the whole process with Node itself. */
  readonly rss: number;
  readonly whole: number;
  readonly peak: number;
  /** Held by processes of a database server. */
  readonly elsewhere: number;
  readonly disk: number | null;
  readonly asked: number;
  /** How many questions had an answer. */
  readonly found: number;
  readonly p50: number;
  readonly p95: number;
}

export interface SearchFigures {
  readonly name: string;
  /** By how many sentences were asked for; null where it did not come to an end. */
  readonly runs: readonly (Searched | null)[];
  readonly far: Far | null;
  /** nDCG@10 on SciFact. */
  readonly ranking: number | null;
}

export interface Far {
  readonly sentences: number;
  readonly rss: number;
  /** What ended it. */
  readonly by: 'memory' | 'time';
}

export interface ReadingFigures {
  readonly name: string;
  readonly does: string;
  /** MB a second on the generated texts, and on the corpus where it lies beside the checkout. */
  readonly rate: number | null;
  readonly corpus: number | null;
}

export interface Figures {
  readonly sizes: readonly number[];
  readonly searching: readonly SearchFigures[];
  readonly reading: readonly ReadingFigures[];
  /** Megabytes that the heap may hold while it is seen how far each comes; null where that was not asked. */
  readonly heap: number | null;
}

export interface Wanted {
  readonly sizes: readonly number[];
  /** Seconds a reader reads for. */
  readonly reading: number;
  /** Seconds each adds for, to see how far it comes; 0: not at all. */
  readonly far: number;
  readonly heap: number;
  readonly ranking: boolean;
  readonly say: (line: string) => void;
}

const corpus = join(root, '../shared/corpus');

/** Every peer one after the other, each in its own process on one core, on the same texts. */
export async function measured(wanted: Wanted): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-peers-'));
  try {
    const files = wanted.sizes.map((size) => written(folder, `${size}`, generated(size)));
    const searching: SearchFigures[] = [];
    for (const { name, ranks } of SEARCHING) {
      wanted.say(name);
      searching.push({
        name,
        runs: await inTurn(files, (file) => searched(name, file)),
        far: wanted.far > 0 ? await far(name, files.at(-1)!, wanted) : null,
        ranking: wanted.ranking && ranks !== false ? await ranking(name, folder) : null,
      });
    }
    const texts = existsSync(corpus) ? written(folder, 'corpus', corpusTexts()) : null;
    const reading: ReadingFigures[] = [];
    for (const { name, does } of READING) {
      wanted.say(`${name}: ${does}`);
      const rate = await readAt(name, files.at(-1)!, wanted.reading);
      reading.push({
        name,
        does,
        rate,
        corpus: texts === null ? null : await readAt(name, texts, wanted.reading),
      });
    }
    return { sizes: wanted.sizes, searching, reading, heap: wanted.far > 0 ? wanted.heap : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function searched(name: string, file: string): Promise<Searched | null> {
  const { lines, status } = await ran('searching.ts', [name, 'FOLDER', file, 'speed']);
  return status === 0 ? (JSON.parse(lines[0]!) as Searched) : null;
}

async function far(name: string, file: string, { far, heap }: Wanted): Promise<Far | null> {
  const how = { heap, seconds: far * 2 + 60 };
  const { lines } = await ran('searching.ts', [name, 'FOLDER', file, 'far', `${far}`], how);
  if (lines.length === 0) return null;
  const { sentences, rss, alive } = JSON.parse(lines.at(-1)!) as Omit<Far, 'by'> & { alive?: true };
  return { sentences, rss, by: alive ? 'time' : 'memory' };
}

/** By the scorer that lies with the passages. */
async function ranking(name: string, folder: string): Promise<number | null> {
  const [passages, queries, scorer] = [
    'scifact-passages.jsonl',
    'scifact-queries.jsonl',
    'score-retrieval.mjs',
  ].map((file) => join(corpus, 'retrieval', file)) as [string, string, string];
  if (!existsSync(passages)) return null;
  const file = written(folder, 'scifact', scifact(passages));
  const { lines, status } = await ran('searching.ts', [name, 'FOLDER', file, 'rank', queries]);
  if (status !== 0) return null;
  const ranked = join(folder, 'ranked.jsonl');
  writeFileSync(ranked, lines.join('\n'));
  const { stdout } = spawnSync(process.execPath, [scorer, queries, ranked], { encoding: 'utf8' });
  const [, score] = /nDCG@10 ([\d.]+)/.exec(stdout) ?? [];
  return score === undefined ? null : Number(score);
}

async function readAt(name: string, file: string, seconds: number): Promise<number | null> {
  const { lines, status } = await ran('reading.ts', [name, file, `${seconds}`]);
  return status === 0 ? (JSON.parse(lines[0]!) as { rate: number }).rate : null;
}

function written(folder: string, name: string, texts: Iterable<Text>): string {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, [...texts].map((one) => `${JSON.stringify(one)}\n`).join(''));
  return file;
}

function* scifact(passages: string): Generator<Text> {
  for (const line of readFileSync(passages, 'utf8').trim().split('\n')) {
    const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
    yield { id, title, published: '2020-01-01', sentences: [text] };
  }
}

/** Real statements, a paragraph a sentence here, until they come to 4 MB; their order changes from copy to copy as in bench-speed.mjs. */
function* corpusTexts(): Generator<Text> {
  const dev = join(corpus, 'dev');
  const texts = readdirSync(dev)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      readFileSync(join(dev, file), 'utf8')
        .split(/\n+/)
        .filter((line) => line.trim() !== ''),
    );
  for (let copy = 0, bytes = 0; bytes < 4e6; copy++)
    for (const [n, paragraphs] of texts.entries()) {
      const turn = copy % paragraphs.length;
      const sentences = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)];
      bytes += Buffer.byteLength(sentences.join('\n\n'));
      yield { id: `corpus:${n}-${copy}`, title: `Copy ${copy}.`, published: '2025-12-18', sentences };
    }
}

async function inTurn<From, To>(all: readonly From[], each: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of all) made.push(await each(one));
  return made;
}
