import { sql } from 'kysely';
import type { Db } from './db.ts';
import { isPostgres } from './postgres-dialect.ts';

/** What each setting is for, and what may happen without it (PostgreSQL 15 documentation, 20.5.1). */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ['fsync', 'a loss of power may damage the whole register'],
  ['full_page_writes', 'a loss of power in the middle of a page may damage the register'],
  ['synchronous_commit', 'what was acknowledged last may be lost with the server or the power'],
]);

/**
 * What speaks against it that all that was acknowledged survives a loss of power, each in one line that says what to
 * do; none where nothing does. In SQLite we see to it ourselves; a PostgreSQL may have been told not to wait for its disk.
 */
export async function durabilityOf(db: Db): Promise<readonly string[]> {
  if (!isPostgres(db)) return [];
  const { rows } = await sql<{ name: string }>`
    select name from pg_settings where setting = 'off' and name in (${sql.join([...SETTINGS.keys()])})
    order by name`.execute(db);
  return rows.map(
    ({ name }) => `its PostgreSQL has ${name} = off, and is not durable: ${SETTINGS.get(name)}: turn it on`,
  );
}
