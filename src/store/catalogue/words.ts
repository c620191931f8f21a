// Entries by their words: on SQLite by FTS5 (https://www.sqlite.org/fts5.html), on PostgreSQL by src/store/words.
import { sql } from 'kysely';
import type { Term, Words } from '../catalogue.ts';
import { type Db, inPieces } from '../db.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { numbersOf } from '../words/bm25.ts';
import { forgetWords, learnWords, type Worded } from '../words/learning.ts';
import type { Searched } from '../words/tables.ts';

/** A sentence's own words count so many times those of its document's title. */
const ENTRIES: Searched = { table: 'entry_words', text: 4, title: 1 };

export async function matching(db: Db, words: Words, ranked: boolean): Promise<readonly number[]> {
  if (words.all.length === 0) return [];
  if (isPostgres(db)) return numbersOf(db, ENTRIES, { ...words, any: [] }, ranked);
  const order = ranked
    ? sql`bm25(entry_words, ${sql.lit(ENTRIES.text)}, ${sql.lit(ENTRIES.title)}), rowid`
    : sql`rowid`;
  const { rows } = await sql<{ n: number }>`
    select rowid as n from entry_words where entry_words match ${expression(words)} order by ${order}`.execute(
    db,
  );
  return rows.map(({ n }) => n);
}

/** Takes in the words of entries that have none yet. */
export async function learnEntryWords(db: Db, rows: readonly Worded[]): Promise<void> {
  if (isPostgres(db)) return learnWords(db, ENTRIES.table, rows);
  for (const { n, text, title } of rows)
    await sql`insert into entry_words (rowid, sentence, title) values (${n}, ${text}, ${title})`.execute(db);
}

/** Takes out the words of entries that are gone, or have others now. */
export async function forgetEntryWords(
  db: Db,
  rows: readonly Pick<Worded, 'document' | 'n'>[],
): Promise<void> {
  for (const piece of inPieces(rows))
    if (isPostgres(db)) {
      const which = sql.join(piece.map(({ document, n }) => sql`(${document}, ${n})`));
      await forgetWords(db, ENTRIES.table, sql`(document, n) in (${which})`);
    } else {
      const numbers = sql.join(piece.map(({ n }) => n));
      await sql`delete from entry_words where rowid in (${numbers})`.execute(db);
    }
}

export async function vocabulary(db: Db): Promise<readonly (readonly [string, number])[]> {
  const rows = await db.selectFrom('vocabulary').select(['word', 'count']).orderBy('word').execute();
  return rows.map(({ word, count }) => [word, Number(count)]);
}

/** Each term in quotation marks, in which nothing but the mark itself means anything. */
const expression = ({ all, not }: Words): string =>
  [all.map(term).join(' AND '), ...not.map(term)].join(' NOT ');

const term = ({ words, prefix }: Term): string =>
  `"${words.map((word) => word.replaceAll('"', '""')).join(' ')}"${prefix ? ' *' : ''}`;
