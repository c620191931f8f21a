// Holds rankings of passages against each other: SQLite's FTS5, our own sums on PostgreSQL, its ts_rank_cd, and the
// extension pg_textsearch in a PostgreSQL within this process (WASM: its times say nothing of a server's).
//   DATABASE_URL=postgres://… node bench/ranking.ts PASSAGES.jsonl QUERIES.jsonl FOLDER
//   DATABASE_URL=postgres://… node bench/ranking.ts --sentences 100000
// The first asks for any of a question's words and writes what each ranking gives to FOLDER, for
// ../shared/corpus/retrieval/score-retrieval.mjs; the second asks made-up documents for three words, all of which must
// stand there. The database is to be empty.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Kysely, sql } from 'kysely';
import { readTextQuery } from '../src/search/texts/query.ts';
import type { Term } from '../src/store/catalogue.ts';
import { type Db, inPieces } from '../src/store/db.ts';
import { boundsOf } from '../src/store/passages/cutting.ts';
import { index, ranked, useExtension } from '../src/store/passages/indexed.ts';
import { connectPostgres } from '../src/store/postgres.ts';
import { VERSIONS } from '../src/store/postgres-tables.ts';
import { connectSqlite } from '../src/store/sqlite.ts';
import type { Tables } from '../src/store/tables.ts';
import { nearest } from '../src/store/words/textsearch.ts';
import { queryOf, stemmed } from '../src/store/words/vectors.ts';
import { pgliteDialect, startPglite } from '../test/pglite.ts';
import { generatedUpTo, questions as madeUp } from './scale/generated.ts';

interface Ranking {
  readonly name: string;
  readonly db: Db;
  /** Numbers of passages, best first. */
  readonly best: (words: readonly Term[]) => Promise<readonly number[]>;
}
interface Passage {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const MOST = 100;
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-ranking-'));
const [first, second, into] = process.argv.slice(2);
const isMadeUp = first === '--sentences';
const passages = isMadeUp ? cut([...generatedUpTo(Number(second))]) : lines<Passage>(first!);
const asked = isMadeUp
  ? madeUp(200, { of: Math.ceil(Number(second) / 66) }).map((text, id) => ({ id, text }))
  : lines<{ id: number; text: string }>(second!);
try {
  const sqlite = (await connectSqlite(join(folder, 'register.db'), { mode: 'write' })).db;
  await fill(sqlite);
  await measure({ name: 'fts5', db: sqlite, best: byScore(sqlite) });
  const postgres = (await connectPostgres(process.env.DATABASE_URL!, { mode: 'write' })).db;
  await fill(postgres);
  await sql`vacuum analyze`.execute(postgres);
  await measure({ name: 'postgres', db: postgres, best: byScore(postgres) });
  await measure({ name: 'ts_rank_cd', db: postgres, best: byCover(postgres) });
  const pglite = await withExtension();
  await fill(pglite);
  await measure({ name: 'pg_textsearch', db: pglite, best: byExtension(pglite) });
  for (const db of [sqlite, postgres, pglite]) await db.destroy();
} finally {
  rmSync(folder, { recursive: true });
}

async function withExtension(): Promise<Db> {
  const database = await startPglite();
  await database.exec('create extension pg_textsearch');
  for (const steps of VERSIONS) await database.exec(steps);
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  await useExtension(db);
  return db;
}

async function fill(db: Db): Promise<void> {
  const rows = passages.map(({ id, title = '', text }, at) => ({
    document: id,
    number: at + 1,
    title,
    text,
  }));
  for (const piece of inPieces(rows))
    await db.transaction().execute((transaction) => index(transaction, piece));
}

function wantedOf(words: readonly Term[]) {
  return {
    all: isMadeUp ? words : [],
    any: isMadeUp ? [] : words,
    not: [],
  };
}

function byScore(db: Db): Ranking['best'] {
  return async (words) => {
    const { numbers, scores } = await ranked(db, wantedOf(words));
    const order = [...numbers.keys()].sort((a, b) => scores[b]! - scores[a]! || numbers[a]! - numbers[b]!);
    return order.slice(0, MOST).map((at) => numbers[at]!);
  };
}

function byCover(db: Db): Ranking['best'] {
  return async (words) => {
    const query = queryOf(stemmed(wantedOf(words)));
    const { rows } = await sql<{ n: number }>`
      select n from passage_words where words @@ ${query}::tsquery
      order by ts_rank_cd(words, ${query}::tsquery) desc, n limit ${sql.lit(MOST)}`.execute(db);
    return rows.map(({ n }) => Number(n));
  };
}

/** What it puts first for any of the words, whatever else is asked. */
function byExtension(db: Db): Ranking['best'] {
  return async (words) => (await nearest(db, stemmed({ all: [], any: words, not: [] }).any)) ?? [];
}

async function measure({ name, best }: Ranking): Promise<void> {
  const times: number[] = [];
  const written: string[] = [];
  for (const { id, text } of asked) {
    const { words } = readTextQuery(text).asked;
    const began = performance.now();
    const numbers = await best(words);
    times.push(performance.now() - began);
    written.push(JSON.stringify({ id, ranked: numbers.map((number) => passages[number - 1]!.id) }));
  }
  if (into !== undefined) writeFileSync(join(into, `${name}.jsonl`), `${written.join('\n')}\n`);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(1);
  process.stdout.write(`${name}: ${passages.length} passages, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms\n`);
}

/** Documents in passages, as the register cuts them. */
function cut(documents: readonly Passage[]): readonly Passage[] {
  return documents.flatMap(({ id, title = '', text }) => {
    const bounds = boundsOf(text);
    return bounds
      .slice(1)
      .map((end, at) => ({ id: `${id} ${at}`, title, text: text.slice(bounds[at], end) }));
  });
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
