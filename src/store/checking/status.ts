import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { lastEvent, position } from '../catalogue/refresh.ts';
import { on } from '../copying/opening.ts';
import type { Connected } from '../db.ts';
import { connect, type Place } from '../open.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { counts } from '../queries.ts';
import type { Counts } from '../store.ts';

/** What a register is, without looking at all of it. */
export interface RegisterStatus {
  readonly place: string;
  /** The database, with its version. */
  readonly database: string;
  /** Of its tables, and the newest that this program knows. */
  readonly version: number;
  readonly newest: number;
  readonly unfinished: boolean;
  /** On the disk. */
  readonly bytes: number;
  /** Null where it is of an earlier version. */
  readonly holds: (Counts & { readonly last: number; readonly catalogue: number }) | null;
}

/** @throws StoreError */
export async function statusOf(place: Place): Promise<RegisterStatus> {
  const register = await connect(place, { mode: 'read', evenUnfinished: true });
  const { db, name, version, newest } = register;
  try {
    return await on(register, async () => ({
      place: name,
      ...(await databaseOf(register)),
      ...{ version, newest, unfinished: await register.isUnfinished() },
      holds:
        version < newest
          ? null
          : { ...(await counts(db)), last: await lastEvent(db), catalogue: (await position(db)).seq },
    }));
  } finally {
    await db.destroy();
  }
}

async function databaseOf({ db, name }: Connected): Promise<Pick<RegisterStatus, 'database' | 'bytes'>> {
  if (!isPostgres(db)) {
    const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
    return { database: `SQLite ${rows[0]!.version}`, bytes: statSync(name).size };
  }
  const { rows } = await sql<{ version: string; bytes: number }>`
    select current_setting('server_version') as version, coalesce((
      select sum(pg_total_relation_size(c.oid)) from pg_class c
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')), 0) as bytes`.execute(
    db,
  );
  const { version, bytes } = rows[0]!;
  return { database: `PostgreSQL ${version}`, bytes: Number(bytes) };
}

/** Brings its tables up to the version that this program writes. @throws StoreError */
export async function migrate(place: Place): Promise<{ readonly place: string; readonly version: number }> {
  const { db, name, version } = await connect(place, { mode: 'change' });
  await db.destroy();
  return { place: name, version };
}
