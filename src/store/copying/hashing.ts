import { createHash } from 'node:crypto';
import type { Db } from '../db.ts';
import { type Row, rowsOf, type Value, whatStands } from './reading.ts';
import type { Copied } from './tables.ts';

/** The register hash of a log, or of its beginning, and what it was made of. */
export interface LogHash {
  readonly hash: string;
  readonly events: number;
  /** The number of the last event; 0 where there is none. */
  readonly last: number;
}

/** The log as it is read for hashing. */
export const LOG = { table: 'events', key: ['seq'] } as const;
export const LINE = [
  'seq',
  'at',
  'author',
  'author_name',
  'kind',
  'document',
  'edition',
  'digest',
  'body',
] as const;

/**
 * The register hash: SHA-256 (hex) of the log, one line an event in the order of their numbers. A line is a JSON array
 * of number, time, kind and name of who said it, kind of event, document, edition, digest and body, closed by a line
 * feed, in UTF-8. A reading's edition is the hash of its text and its digest that of all it found, so two registers
 * with one hash say the same, in the same order, at the same times (docs/decisions/0022-copies-and-checks.md).
 * @param upTo the number of the last event that counts
 */
export async function registerHash(db: Db, upTo = Number.POSITIVE_INFINITY): Promise<LogHash> {
  const hash = createHash('sha256');
  let [events, last] = [0, 0];
  for await (const rows of rowsOf(db, LOG, LINE)) {
    for (const row of rows) {
      if (Number(row.seq) > upTo) return { hash: hash.digest('hex'), events, last };
      hash.update(line(LOG, LINE, row));
      events++;
      last = Number(row.seq);
    }
  }
  return { hash: hash.digest('hex'), events, last };
}

/** How many rows a table has, and SHA-256 (hex) of all that stands in them: the same in both databases. */
export async function contentOf(
  db: Db,
  copied: Copied,
  columns: readonly string[],
): Promise<{ readonly rows: number; readonly hash: string }> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of rowsOf(db, copied, columns)) {
    count += rows.length;
    for (const row of rows) hash.update(line(copied, columns, row));
  }
  return { rows: count, hash: hash.digest('hex') };
}

/** A row as it goes into a hash. */
export const line = ({ table }: Pick<Copied, 'table'>, columns: readonly string[], row: Row): string =>
  `${JSON.stringify(columns.map((column) => plain(whatStands(table, column, row[column]!))))}\n`;

const plain = (value: Value): string | number | null =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
