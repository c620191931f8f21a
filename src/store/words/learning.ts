// Keeps PostgreSQL's tables of words, and what is counted of them, in one statement each.
import { type RawBuilder, sql } from 'kysely';
import { type Db, inPieces } from '../db.ts';
import type { Searched } from './tables.ts';
import { vectorOf } from './vectors.ts';

export interface Worded {
  readonly document: string;
  readonly n: number;
  readonly title: string;
  readonly text: string;
}

type Table = Searched['table'];

/** Takes in the words of rows that have none yet. */
export async function learnWords(db: Db, table: Table, rows: readonly Worded[]): Promise<void> {
  for (const piece of inPieces(rows)) {
    const given = JSON.stringify(
      piece.map((row) => ({ document: row.document, n: row.n, ...vectorOf(row) })),
    );
    await sql`
      with fresh as (
        insert into ${sql.table(table)} (document, n, size, words)
        select document, n, size, words::tsvector
        from json_to_recordset(${given}::json) as given (document text, n bigint, size integer, words text)
        returning size, words),
      total as (
        insert into stem_totals (part, count, stems) select ${table}::text, count(*), coalesce(sum(size), 0) from fresh
        on conflict (part) do update set
          count = stem_totals.count + excluded.count, stems = stem_totals.stems + excluded.stems)
      insert into stems (part, stem, count)
      select ${table}::text, stem, count(*) from fresh, unnest(tsvector_to_array(words)) as stem group by stem
      on conflict (part, stem) do update set count = stems.count + excluded.count`.execute(db);
  }
}

/** Takes out the words of these rows. */
export async function forgetWords(db: Db, table: Table, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (delete from ${sql.table(table)} where ${which} returning size, words),
    total as (
      update stem_totals set count = stem_totals.count - all_gone.count, stems = stem_totals.stems - all_gone.stems
      from (select count(*) as count, coalesce(sum(size), 0) as stems from gone) as all_gone
      where part = ${table})
    update stems set count = stems.count - own.count
    from (select stem, count(*) as count from gone, unnest(tsvector_to_array(words)) as stem group by stem) as own
    where stems.part = ${table} and stems.stem = own.stem`.execute(db);
}
