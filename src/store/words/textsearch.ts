// Ranking by the extension pg_textsearch (https://github.com/timescale/pg_textsearch), where a database has it.
import { sql } from 'kysely';
import { type Db, inPieces } from '../db.ts';
import { stemsIn } from './stems.ts';
import type { Searched } from './tables.ts';
import type { StemmedTerm } from './vectors.ts';

/** So many rows are taken of those that have any of several words. */
const NEAREST = 1_000;

const asked = new WeakMap<object, Promise<boolean>>();

/** Whether the extension ranks passages here: asked once, since a register that is open keeps what it has. */
export function ranksHere(db: Db): Promise<boolean> {
  const key = db.getExecutor().adapter;
  const known = asked.get(key) ?? isThere(db, 'passage_stems_by_bm25');
  asked.set(key, known);
  return known;
}

/**
 * Has the extension rank passages from now on, where it was created in this database: that is for who runs the database
 * to do, and never done here; nor is anything where this account may make no tables. The extension is given our own
 * stems, in their order, which the configuration "simple" leaves alone.
 */
export async function useTextsearch(db: Db, { title }: Searched): Promise<void> {
  if (!(await isToBegin(db))) return;
  await db.transaction().execute(async (transaction) => {
    if (!(await isToBegin(transaction))) return;
    await sql`
      create table passage_stems (
        n bigint primary key references passage_words (n) on delete cascade, stems text collate "C" not null)`.execute(
      transaction,
    );
    await sql`
      insert into passage_stems (n, stems)
      select n, coalesce(string_agg(case when weight = 'A' then lexeme else repeat(lexeme || ' ', ${sql.lit(title)}) end, ' ' order by place), '')
      from passage_words left join lateral (
        select lexeme, place, weight from unnest(words) as own, unnest(own.positions, own.weights) as at (place, weight)
      ) as stems on true group by n`.execute(transaction);
    await sql`
      create index passage_stems_by_bm25 on passage_stems using bm25 (stems) with (text_config = 'simple')`.execute(
      transaction,
    );
  });
  asked.delete(db.getExecutor().adapter);
}

async function isToBegin(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_extension where extname = 'pg_textsearch' and to_regclass('passage_stems') is null
    and has_schema_privilege(current_schema(), 'create')`.execute(db);
  return rows.length > 0;
}

/** Gives it the words of passages. */
export async function learnStems(
  db: Db,
  { title: times }: Searched,
  rows: readonly { readonly n: number; readonly title: string; readonly text: string }[],
): Promise<void> {
  if (!(await ranksHere(db))) return;
  for (const piece of inPieces(rows)) {
    const given = piece.map(({ n, title, text }) => ({
      n,
      stems: [...Array.from({ length: times }, () => stemsIn(title)).flat(), ...stemsIn(text)].join(' '),
    }));
    await sql`
      insert into passage_stems (n, stems)
      select n, stems from json_to_recordset(${JSON.stringify(given)}::json) as given (n bigint, stems text)`.execute(
      db,
    );
  }
}

/** The numbers of the passages that it puts first for any of these words, best first; null where it cannot say. */
export async function nearest(db: Db, any: readonly StemmedTerm[]): Promise<readonly number[] | null> {
  const isWord = ({ stems, prefix }: StemmedTerm): boolean => stems.length === 1 && !prefix;
  if (any.length === 0 || !any.every(isWord) || !(await ranksHere(db))) return null;
  const words = any.map(({ stems }) => stems[0]).join(' ');
  const { rows } = await sql<{ n: number }>`
    select n from passage_stems
    order by stems <@> to_bm25query(${words}, 'passage_stems_by_bm25') limit ${sql.lit(NEAREST)}`.execute(db);
  return rows.map(({ n }) => Number(n));
}

async function isThere(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql<{ there: string | null }>`select to_regclass(${name}) as there`.execute(db);
  return rows[0]!.there !== null;
}
