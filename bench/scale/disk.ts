import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { isAddress } from '../../src/store/open.ts';

/** Bytes on disk of a whole register, and of each table with its indexes; the largest first. */
export interface Disk {
  readonly all: number;
  readonly tables: Readonly<Record<string, number>>;
}

export const diskOf = (place: string): Promise<Disk> =>
  isAddress(place) ? onPostgres(place) : Promise.resolve(inFile(place));

/** By the pages of each b-tree (https://www.sqlite.org/dbstat.html); those of full-text search under its name. */
function inFile(file: string): Disk {
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma wal_checkpoint(truncate)');
    const rows = database
      .prepare(
        `select coalesce(s.tbl_name, d.name) as name, sum(d.pgsize) as bytes
         from dbstat d left join sqlite_schema s on s.name = d.name group by 1 order by 2 desc`,
      )
      .all() as { name: string; bytes: number }[];
    const tables: Record<string, number> = {};
    for (const { name, bytes } of rows) {
      const of = name.replace(/_(?:data|idx|docsize|config|content)$/, '');
      tables[of] = (tables[of] ?? 0) + bytes;
    }
    const size = database.prepare(
      'select page_count * page_size as bytes from pragma_page_count, pragma_page_size',
    );
    return { all: (size.get() as { bytes: number }).bytes, tables };
  } finally {
    database.close();
  }
}

async function onPostgres(address: string): Promise<Disk> {
  const { Client } = createRequire(import.meta.url)('pg') as typeof import('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; bytes: string }>(
      `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
       where relkind = 'r' and relnamespace = current_schema()::regnamespace order by 2 desc`,
    );
    const tables = Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
    return { all: Object.values(tables).reduce((sum, bytes) => sum + bytes, 0), tables };
  } finally {
    await client.end();
  }
}
