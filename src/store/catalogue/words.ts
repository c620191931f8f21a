// Full-text search by SQLite's FTS5 (https://www.sqlite.org/fts5.html).
import { sql } from 'kysely';
import type { Term, Words } from '../catalogue.ts';
import type { Db } from '../db.ts';

/** A sentence's own words count so many times those of its document's title. */
const WEIGHTS = [4, 1] as const;

export async function matching(db: Db, words: Words, ranked: boolean): Promise<readonly number[]> {
  if (words.all.length === 0) return [];
  const order = ranked
    ? sql`bm25(entry_words, ${sql.lit(WEIGHTS[0])}, ${sql.lit(WEIGHTS[1])}), rowid`
    : sql`rowid`;
  const { rows } = await sql<{ n: number }>`
    select rowid as n from entry_words where entry_words match ${expression(words)} order by ${order}`.execute(
    db,
  );
  return rows.map(({ n }) => n);
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
