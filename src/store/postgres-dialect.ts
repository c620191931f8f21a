import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  sql,
  type TransactionSettings,
} from 'kysely';
import type { Pool } from 'pg';
import type { Db } from './db.ts';
import { CommitUnheard, isLost } from './postgres-errors.ts';
import { writingPool } from './postgres-text.ts';

/** "WTCH": names our locks among those that other programs take in the same database. */
export const LOCKS = 0x57544348;
/** What is locked. */
export const WRITING = 1;
export const MIGRATING = 2;
export const REFRESHING = 3;

/** Kysely over `pg`, with writers one after the other. */
export const postgresDialect = (connections: Pool): Dialect => {
  const pool = writingPool(connections) as unknown as PostgresPool;
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => new WritingDriver({ pool }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
};

/** Whether what differs between the databases is to be said in PostgreSQL's words. */
export const isPostgres = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Does something that no other process may do at the same time, though others write. On SQLite it is done as it is: one
 * server has the file.
 */
export async function oneAtATime<T>(db: Db, lock: number, work: (db: Db) => Promise<T>): Promise<T> {
  if (!isPostgres(db)) return work(db);
  return db.connection().execute(async (own) => {
    await sql`select pg_advisory_lock(${LOCKS}::int, ${lock}::int)`.execute(own);
    try {
      return await work(own);
    } finally {
      await sql`select pg_advisory_unlock(${LOCKS}::int, ${lock}::int)`.execute(own).catch((error) => {
        if (!isLost(error)) throw error;
      });
    }
  });
}

/**
 * Takes the writers' lock when a transaction begins, as a transaction of SQLite does. Events get their numbers in the
 * order in which transactions end, so a reader that has seen a number never finds an earlier one appear later; and who
 * looks before writing sees all that was written (PostgreSQL 15 documentation, 13.3.5, advisory locks).
 */
class WritingDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    try {
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${LOCKS}, ${WRITING})`));
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }

  /** Whoever hears nothing of a commit does not know whether it was done. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.commitTransaction(connection);
    } catch (error) {
      throw isLost(error) ? new CommitUnheard({ cause: error }) : error;
    }
  }

  /** The server takes back what a lost connection had begun: why it was lost is to be told, not that it is. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error) => {
      if (!isLost(error)) throw error;
    });
  }
}
