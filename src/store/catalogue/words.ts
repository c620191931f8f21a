// Full-text search by SQLite's FTS5 (https://www.sqlite.org/fts5.html).
import { sql } from 'kysely';
import type { Marked, Term, Words } from '../catalogue.ts';
import type { Db } from './db.ts';

/** A sentence's own words count so many times those of its document's title. */
const WEIGHTS = [4, 1] as const;

export async function matching(db: Db, words: Words): Promise<readonly number[]> {
  if (words.all.length === 0) return [];
  const { rows } = await sql<{ n: number }>`
    select rowid as n from entry_words where entry_words match ${expression(words)}
    order by bm25(entry_words, ${sql.lit(WEIGHTS[0])}, ${sql.lit(WEIGHTS[1])}), rowid`.execute(db);
  return rows.map(({ n }) => n);
}

export async function marked(
  db: Db,
  words: Words,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Marked>> {
  if (words.all.length === 0 || numbers.length === 0) return new Map();
  const { rows } = await sql<Marked & { n: number }>`
    select rowid as n, highlight(entry_words, 0, char(2), char(3)) as sentence,
      highlight(entry_words, 1, char(2), char(3)) as title
    from entry_words where entry_words match ${expression(words)} and rowid in (${sql.join(numbers)})`.execute(
    db,
  );
  return new Map(rows.map(({ n, ...one }) => [n, one]));
}

export async function vocabulary(db: Db): Promise<readonly (readonly [string, number])[]> {
  const rows = await db.selectFrom('vocabulary').select(['word', 'count']).execute();
  return rows.map(({ word, count }) => [word, Number(count)]);
}

/** Each term in quotation marks, in which nothing but the mark itself means anything. */
const expression = ({ all, not }: Words): string =>
  [all.map(term).join(' AND '), ...not.map(term)].join(' NOT ');

const term = ({ words, prefix }: Term): string =>
  `"${words.map((word) => word.replaceAll('"', '""')).join(' ')}"${prefix ? ' *' : ''}`;
