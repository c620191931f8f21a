// The words of passages, by what the database has: SQLite's FTS5, or PostgreSQL's vectors of the same stems.
import { sql } from 'kysely';
import type { Term } from '../catalogue.ts';
import type { Db } from '../db.ts';
import type { Part, Ranked, Wanted } from '../passages.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { frequenciesOf, partsOf, scoresOf } from '../words/bm25.ts';
import { forgetWords, learnWords } from '../words/learning.ts';
import type { Searched } from '../words/tables.ts';
import { learnStems, nearest, useTextsearch } from '../words/textsearch.ts';
import { stemmed } from '../words/vectors.ts';
import * as fts5 from './words.ts';

const PASSAGES: Searched = { table: 'passage_words', text: 1, title: fts5.TITLE };

/** Learns the words of passages. */
export async function index(db: Db, passages: readonly fts5.PassageText[]): Promise<void> {
  if (!isPostgres(db)) return fts5.index(db, passages);
  const rows = passages.map(({ number, ...rest }) => ({ ...rest, n: number }));
  await learnWords(db, PASSAGES.table, rows);
  await learnStems(db, PASSAGES, rows);
}

/** Forgets the passages from one number up to another, that one excluded. */
export async function forget(db: Db, from: number, until: number): Promise<void> {
  if (!isPostgres(db)) return fts5.forget(db, from, until);
  await forgetWords(db, PASSAGES.table, sql`n >= ${from} and n < ${until}`);
}

/**
 * Where an extension ranks, it says which have any of several words in common with a question before others, and the
 * scores of these are the same sums as everywhere.
 */
export async function ranked(db: Db, wanted: Wanted): Promise<Ranked> {
  if (!isPostgres(db)) return fts5.ranked(db, wanted);
  const isQuestion = wanted.all.length + wanted.not.length === 0;
  return scoresOf(db, PASSAGES, wanted, isQuestion ? await nearest(db, stemmed(wanted).any) : null);
}

/** Lets PostgreSQL rank by an extension from now on, where it has one. */
export const useExtension = (db: Db): Promise<void> => useTextsearch(db, PASSAGES);

export const parts = (
  db: Db,
  terms: readonly Term[],
  numbers: readonly number[],
): Promise<readonly Part[]> =>
  isPostgres(db) ? partsOf(db, PASSAGES, terms, numbers) : fts5.parts(db, terms, numbers);

export const frequencies = (db: Db, terms: readonly Term[]): Promise<readonly number[]> =>
  isPostgres(db) ? frequenciesOf(db, PASSAGES, terms) : fts5.frequencies(db, terms);
