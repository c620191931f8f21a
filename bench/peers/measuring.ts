import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, type Postgres } from '../../test/postgres.ts';
import { corpus, corpusTexts, scifact, written } from './corpora.ts';
import type { Far, Figures, ReadingFigures, Searched, SearchFigures } from './figures.ts';
import { SEARCHING } from './list.ts';
import type { SearchPeer } from './peer.ts';
import { READING } from './readers.ts';
import { ran } from './running.ts';
import { handed, startServer } from './server.ts';
import { generatedTexts } from './texts.ts';

export interface Wanted {
  readonly sizes: readonly number[];
  /** Seconds a reader reads for. */
  readonly reading: number;
  /** Seconds each adds for, to see how far it comes; 0: not at all. */
  readonly far: number;
  readonly heap: number;
  /** Whether SciFact and the real statements are measured too, where they lie beside the checkout. */
  readonly corpora: boolean;
  /** Only peers with this in their names. */
  readonly only?: string;
  readonly say: (line: string) => void;
}

/** Every peer one after the other, each in its own process on one core, on the same texts. */
export async function measured(wanted: Wanted): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-peers-'));
  const postgres = hasPostgres() ? await startServer() : null;
  try {
    const files = wanted.sizes.map((size) => written(folder, `${size}`, generatedTexts(size)));
    const wants = ({ name }: { name: string }) => name.includes(wanted.only ?? '');
    const searching = await inTurn(SEARCHING.filter(wants), (peer) =>
      found(peer, { folder, files, postgres, wanted }),
    );
    const corpora = wanted.corpora && existsSync(corpus) ? written(folder, 'corpus', corpusTexts()) : null;
    const reading = await inTurn(READING.filter(wants), async ({ name, does }): Promise<ReadingFigures> => {
      const rate = await readAt(name, files.at(-1)!, wanted.reading);
      const real = corpora === null ? null : await readAt(name, corpora, wanted.reading);
      const figures = { name, does, rate, corpus: real };
      wanted.say(JSON.stringify(figures));
      return figures;
    });
    return { sizes: wanted.sizes, searching, reading, heap: wanted.far > 0 ? wanted.heap : null };
  } finally {
    postgres?.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly folder: string;
  /** Of generated texts, by size. */
  readonly files: readonly string[];
  readonly postgres: Postgres | null;
  readonly wanted: Wanted;
}

async function found(peer: SearchPeer, { folder, files, postgres, wanted }: Run): Promise<SearchFigures> {
  const { name } = peer;
  if (peer.postgres && postgres === null)
    return { name, runs: files.map(() => null), far: null, ranking: null };
  const start: Started = async (args, how) =>
    ran('searching.ts', [name, 'FOLDER', ...args], {
      ...how,
      ...(peer.postgres && { environment: await handed(postgres!) }),
    });
  const figures = {
    name,
    runs: await inTurn(files, (file) => searched(start, file)),
    far: wanted.far > 0 ? await far(start, files.at(-1)!, wanted) : null,
    ranking: peer.ranks === false || !wanted.corpora ? null : await ranking(start, folder),
  };
  wanted.say(JSON.stringify(figures));
  return figures;
}

/** Starts the process of one peer. */
type Started = (args: readonly string[], how?: Parameters<typeof ran>[2]) => ReturnType<typeof ran>;

async function searched(start: Started, file: string): Promise<Searched | null> {
  const { lines, status } = await start([file, 'speed']);
  return status === 0 ? (JSON.parse(lines[0]!) as Searched) : null;
}

async function far(start: Started, file: string, { far, heap }: Wanted): Promise<Far | null> {
  const { lines } = await start([file, 'far', `${far}`], { heap, seconds: far * 2 + 60 });
  if (lines.length === 0) return null;
  const { sentences, rss, alive } = JSON.parse(lines.at(-1)!) as Omit<Far, 'by'> & { alive?: true };
  return { sentences, rss, by: alive ? 'time' : 'memory' };
}

/** By the scorer that lies with the passages. */
async function ranking(start: Started, folder: string): Promise<number | null> {
  const [passages, queries, scorer] = [
    'scifact-passages.jsonl',
    'scifact-queries.jsonl',
    'score-retrieval.mjs',
  ].map((file) => join(corpus, 'retrieval', file)) as [string, string, string];
  if (!existsSync(passages)) return null;
  const file = written(folder, 'scifact', scifact(passages));
  const { lines, status } = await start([file, 'rank', queries]);
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

async function inTurn<From, To>(all: readonly From[], each: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of all) made.push(await each(one));
  return made;
}
