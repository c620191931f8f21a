import { sql } from 'kysely';
import type { Connected, Db } from '../db.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { type Finding, RESTORE } from './part.ts';

/** Whether the database holds together, by its own means. */
export const database = async (register: Connected, finding: Finding): Promise<string> =>
  isPostgres(register.db) ? onPostgres(register.db, finding) : onSqlite(register, finding);

/** Pages, indexes, rows, and the indexes of words (https://www.sqlite.org/pragma.html#pragma_integrity_check). */
async function onSqlite({ db, name, version, newest }: Connected, finding: Finding): Promise<string> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: says } of rows)
    if (says !== 'ok') finding.fault(name, `${says.replaceAll('\n', ' ')}: ${RESTORE}`);
  const old = version < newest ? `; of version ${version}: "db migrate" first for the rest` : '';
  return `pages, rows and indexes as SQLite checks them${old}`;
}

/** Tables and indexes by the extension amcheck, where it is there and may be used. */
async function onPostgres(db: Db, finding: Finding): Promise<string> {
  const { rows: found } = await sql<{ schema: string; may: boolean }>`
    select n.nspname as schema,
      has_function_privilege(p.oid, 'execute') and exists (
        select from pg_proc v where v.proname = 'verify_heapam' and has_function_privilege(v.oid, 'execute')) as may
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      join pg_depend d on d.refobjid = e.oid and d.deptype = 'e' and d.classid = 'pg_proc'::regclass
      join pg_proc p on p.oid = d.objid
    where e.extname = 'amcheck' and p.proname = 'bt_index_check' limit 1`.execute(db);
  const [amcheck] = found;
  if (amcheck === undefined) return 'not checked by itself: its extension amcheck is not there';
  if (!amcheck.may) return 'not checked by itself: its user may not use amcheck';
  const { rows } = await sql<{ name: string; kind: string }>`
    select c.relname as name, c.relkind as kind from pg_class c
      left join pg_index i on i.indexrelid = c.oid
      left join pg_am a on a.oid = c.relam
    where c.relnamespace = current_schema()::regnamespace
      and (c.relkind = 'r' or (c.relkind = 'i' and a.amname = 'btree' and i.indisvalid))
    order by c.relname`.execute(db);
  for (const [at, { name, kind }] of rows.entries()) {
    await (kind === 'r' ? heap : tree)(db, amcheck.schema, name, finding);
    finding.done(at + 1);
  }
  return `${rows.length} tables and indexes as amcheck checks them`;
}

async function heap(db: Db, schema: string, name: string, finding: Finding): Promise<void> {
  const { rows } = await sql<{ msg: string }>`
    select msg from ${sql.id(schema, 'verify_heapam')}(${name}::regclass)`.execute(db);
  for (const { msg } of rows) finding.fault(name, `${msg}: ${RESTORE}`);
}

async function tree(db: Db, schema: string, name: string, finding: Finding): Promise<void> {
  try {
    await sql`select ${sql.id(schema, 'bt_index_check')}(${name}::regclass, true)`.execute(db);
  } catch (error) {
    finding.fault(name, `${(error as Error).message}: run "reindex index ${name}" in the database`);
  }
}
