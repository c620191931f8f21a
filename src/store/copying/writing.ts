import { CompiledQuery, sql } from 'kysely';
import { type Db, inPieces } from '../db.ts';
import { packed } from '../packing.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { isPacked, type Row, type Value } from './reading.ts';
import { COPIED, type Copied } from './tables.ts';

/** A statement has at most so many values: SQLite takes 32,766, PostgreSQL 65,535. */
const VALUES = 4_000;

/** Writes rows whose keys are not there. */
export async function write(
  db: Db,
  { table }: Copied,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  for (const piece of inPieces(rows, Math.floor(VALUES / columns.length))) {
    const statement = insertion(isPostgres(db), table, columns, piece.length);
    const values = piece.flatMap((row) => columns.map((column) => stored(table, column, row[column]!)));
    await db.executeQuery(CompiledQuery.raw(statement, values));
  }
}

/** Words that an earlier version wrote as they are become packed; what is packed stays as it is. */
const stored = (table: string, column: string, value: Value): Value =>
  typeof value === 'string' && isPacked(table, column) ? packed(value) : value;

/** Said as text: the statement is the same for each piece, and need not be put together by a query builder. */
function insertion(postgres: boolean, table: string, columns: readonly string[], rows: number): string {
  const names = (all: readonly string[]) => all.map((name) => `"${name}"`).join(', ');
  const row = (at: number) =>
    `(${columns.map((_, n) => (postgres ? `$${at * columns.length + n + 1}` : '?')).join(', ')})`;
  const values = Array.from({ length: rows }, (_, at) => row(at)).join(', ');
  return `insert into "${table}" (${names(columns)}) values ${values}`;
}

/** Of these keys, those that are there. */
export async function present(
  db: Db,
  { table, key }: Copied,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const last = (row: Row): readonly Value[] => key.map((column) => row[column]!);
  const names = sql.join(key.map((one) => sql.ref(one)));
  const tuple = (row: Row) => sql`(${sql.join(last(row).map((one) => sql`${one}`))})`;
  const { rows: there } = await sql<Row>`
    select ${names} from ${sql.table(table)}
    where (${names}) >= ${tuple(rows[0]!)} and (${names}) <= ${tuple(rows.at(-1)!)}`.execute(db);
  return new Set(there.map((row) => JSON.stringify(last(row))));
}

/** Columns that the database numbers by itself. */
const NUMBERED = ['seq', 'n'];

/**
 * Lets new rows have numbers after those that were copied, and PostgreSQL know how its tables are filled before it is
 * first asked. SQLite needs neither.
 */
export async function settle(db: Db): Promise<void> {
  if (!isPostgres(db)) return;
  for (const { table, key } of COPIED) {
    const [column] = key;
    if (key.length !== 1 || !NUMBERED.includes(column!)) continue;
    const name = sql`pg_get_serial_sequence(${table}, ${column})`;
    await sql`
      select setval(${name}, greatest((select max(${sql.ref(column!)}) from ${sql.table(table)}), 1),
        exists (select from ${sql.table(table)})) where ${name} is not null`.execute(db);
  }
  for (const table of [...COPIED.map((one) => one.table), 'entry_words', 'passage_words', 'stems'])
    await sql`analyze ${sql.table(table)}`.execute(db);
}
