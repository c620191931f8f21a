import { CompiledQuery, sql } from 'kysely';
import type { Db } from '../db.ts';
import { PACKED, unpacked } from '../packing.ts';
import { isPostgres } from '../postgres-dialect.ts';
import type { Copied } from './tables.ts';

/** A row as the database gives it, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;
export type Value = string | number | Uint8Array | null;

/** Reads a database as it stands at one moment, while others write to it. */
export function atOneMoment<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  // SQLite holds on to what the first statement sees (https://www.sqlite.org/isolation.html); PostgreSQL does at this level.
  const begin = isPostgres(db) ? 'begin isolation level repeatable read read only' : 'begin';
  return db.connection().execute(async (own) => {
    await own.executeQuery(CompiledQuery.raw(begin));
    // Nobody waits for who only reads, and a large copy is written and indexed elsewhere for longer than sessions may idle.
    if (isPostgres(db)) await sql`set local idle_in_transaction_session_timeout = 0`.execute(own);
    try {
      return await work(own);
    } finally {
      await own.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
    }
  });
}

/** So many bytes are held at once, or one row. */
const AT_ONCE = 4e6;
/** Rows that may be long are begun with few; and never more than these are asked for at once. */
const FIRST = 16;
const MOST = 500;

/** All rows of a table in the order of its key, some megabytes at a time, without the columns that are not asked for. */
export async function* rowsOf(
  db: Db,
  { table, key }: Pick<Copied, 'table' | 'key'>,
  columns: readonly string[],
  from: readonly Value[] | null = null,
): AsyncIterable<readonly Row[]> {
  const asked = [...new Set([...columns, ...key])];
  for (let after = from, most = FIRST; ; ) {
    const rows = await page(db, { table, key }, asked, after, most);
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    after = key.map((column) => rows.at(-1)![column]!);
    const fits = Math.floor((AT_ONCE / Math.max(1, sizeOf(rows))) * rows.length);
    most = Math.max(1, Math.min(MOST, most * 4, fits));
  }
}

async function page(
  db: Db,
  { table, key }: Pick<Copied, 'table' | 'key'>,
  columns: readonly string[],
  after: readonly Value[] | null,
  most: number,
): Promise<readonly Row[]> {
  const names = (all: readonly string[]) => sql.join(all.map((one) => sql.ref(one)));
  const beyond =
    after === null ? sql`` : sql`where (${names(key)}) > (${sql.join(after.map((one) => sql`${one}`))})`;
  const { rows } = await sql<Row>`
    select ${names(columns)} from ${sql.table(table)} ${beyond} order by ${names(key)} limit ${most}`.execute(
    db,
  );
  return rows;
}

/** What stands in a column: words as words, however they are packed. */
export const whatStands = (table: string, column: string, value: Value): Value =>
  isPacked(table, column) && value !== null && typeof value !== 'number' ? unpacked(value) : value;

export const isPacked = (table: string, column: string): boolean =>
  (PACKED as Readonly<Record<string, readonly string[]>>)[table]?.includes(column) ?? false;

const sizeOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + Object.values(row).reduce<number>((all, one) => all + lengthOf(one), 0), 0);

const lengthOf = (value: Value): number =>
  typeof value === 'string' || value instanceof Uint8Array ? value.length : 8;

/** The columns of a table that are written, by name: not those that the database makes of others. */
export async function columnsOf(db: Db, table: string): Promise<readonly string[]> {
  const { rows } = isPostgres(db)
    ? await sql<{ name: string }>`
        select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'`.execute(
        db,
      )
    : await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
  return rows.map(({ name }) => name).sort();
}

export async function countOf(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]!.n);
}
