import { PGlite } from '@electric-sql/pglite';
import { pg_textsearch } from '@electric-sql/pglite-pg_textsearch';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';

/** A PostgreSQL 18 within the process (WASM), with the extension pg_textsearch to be had. It has one connection. */
export const startPglite = (): Promise<PGlite> => PGlite.create({ extensions: { pg_textsearch } });

/** Kysely over it: who wants the connection waits until it is free. It stays open when the register is closed. */
export const pgliteDialect = (database: PGlite): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOf(database),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

function driverOf(database: PGlite): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async ({ sql, parameters }) => {
      const { rows, affectedRows } = await database.query(sql, [...parameters]);
      return { rows: rows as never[], numAffectedRows: BigInt(affectedRows ?? 0) };
    },
    // biome-ignore lint/correctness/useYield: nothing here is streamed
    streamQuery: async function* () {
      throw new Error('not streamed');
    },
  };
  const say = (what: string) => async (own: DatabaseConnection) => {
    await own.executeQuery(CompiledQuery.raw(what));
  };
  let free = Promise.resolve();
  let release = () => {};
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = free;
      const { promise, resolve } = Promise.withResolvers<void>();
      free = promise;
      await before;
      release = resolve;
      return connection;
    },
    beginTransaction: say('begin'),
    commitTransaction: say('commit'),
    rollbackTransaction: say('rollback'),
    releaseConnection: async () => release(),
    destroy: async () => {},
  };
}
