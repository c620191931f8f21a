// The words of passages, by what the database has: SQLite's FTS5, or PostgreSQL's vectors of the same stems.
import { sql } from 'kysely';
import type { Term } from '../catalogue.ts';
import type { Db } from '../db.ts';
import type { Part, Ranked, Wanted } from '../passages.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { frequenciesOf, partsOf, scoresOf } from '../words/bm25.ts';
import { forgetWords, learnWords } from '../words/learning.ts';
import type { Searched } from '../words/tables.ts';
import * as fts5 from './words.ts';

const PASSAGES: Searched = { table: 'passage_words', text: 1, title: fts5.TITLE };

/** Learns the words of passages. */
export async function index(db: Db, passages: readonly fts5.PassageText[]): Promise<void> {
  if (!isPostgres(db)) return fts5.index(db, passages);
  await learnWords(
    db,
    PASSAGES.table,
    passages.map(({ number, ...rest }) => ({ ...rest, n: number })),
  );
}

/** Forgets the passages from one number up to another, that one excluded. */
export async function forget(db: Db, from: number, until: number): Promise<void> {
  if (!isPostgres(db)) return fts5.forget(db, from, until);
  await forgetWords(db, PASSAGES.table, sql`n >= ${from} and n < ${until}`);
}

export const ranked = (db: Db, wanted: Wanted): Promise<Ranked> =>
  isPostgres(db) ? scoresOf(db, PASSAGES, wanted) : fts5.ranked(db, wanted);

export const parts = (
  db: Db,
  terms: readonly Term[],
  numbers: readonly number[],
): Promise<readonly Part[]> =>
  isPostgres(db) ? partsOf(db, PASSAGES, terms, numbers) : fts5.parts(db, terms, numbers);

export const frequencies = (db: Db, terms: readonly Term[]): Promise<readonly number[]> =>
  isPostgres(db) ? frequenciesOf(db, PASSAGES, terms) : fts5.frequencies(db, terms);
