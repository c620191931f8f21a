import { sql } from 'kysely';
import { rowsOf } from '../copying/reading.ts';
import type { Db } from '../db.ts';
import type { Tables } from '../tables.ts';
import { type Finding, RESTORE } from './part.ts';

/** Columns that hold JSON, beside the log. */
const JSONS: readonly (readonly [table: keyof Tables, key: readonly string[], column: string])[] = [
  ['sources', ['seq'], 'body'],
  ['snapshots', ['seq'], 'headers'],
  ['settings', ['owner', 'key'], 'value'],
  ['kept', ['seq'], 'body'],
  ['found', ['alert', 'item', 'occasion', 'revision'], 'body'],
  ['messages', ['id'], 'body'],
];

/** Whether what stands beside the log can be read, and what was sent has its message. */
export async function beside(db: Db, finding: Finding): Promise<string> {
  let count = 0;
  for (const [table, key, column] of JSONS)
    for await (const rows of rowsOf(db, { table, key }, [column])) {
      for (const row of rows)
        if (row[column] !== null && !isJson(String(row[column])))
          finding.fault(`${table} ${key.map((one) => row[one]).join(' ')}`, `it cannot be read: ${RESTORE}`);
      count += rows.length;
      finding.done(count);
    }
  for (const table of ['told', 'deliveries', 'outbox'] as const) {
    const { rows } = await sql<{ message: string }>`
      select distinct t.message from ${sql.table(table)} t left join messages m on m.id = t.message
      where m.id is null`.execute(db);
    for (const { message } of rows)
      finding.fault(`message ${message}`, `${table} speaks of it, and it is not there: ${RESTORE}`);
  }
  return `${count} rows of sources, people, what is kept and what was sent`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
