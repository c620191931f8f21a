import pg from 'pg';
import { type Connected, type How, type Mode, overOpen } from './db.ts';
import { shownPlace } from './open.ts';
import { useExtension } from './passages/indexed.ts';
import { LOCKS, MIGRATING, postgresDialect } from './postgres-dialect.ts';
import { postgresError } from './postgres-errors.ts';
import { VERSIONS } from './postgres-tables.ts';
import { readBack } from './postgres-text.ts';
import { sqlStore } from './sql.ts';
import { type Store, StoreError, unfinished } from './store.ts';

/** How many connections one process may hold at once. */
const CONNECTIONS = 8;
/** How long to wait for one, in milliseconds. */
const PATIENCE = 15_000;
/** After so much silence the other end is asked whether it is there, in milliseconds. */
const SILENCE = 5_000;
/**
 * What the server is told of a session (PostgreSQL 15 documentation, 20.3.2 and 20.11.1): a process whose network was
 * cut, or that hangs, would else hold the writers' lock for hours. Cut off for less than a quarter of a minute, it goes on.
 */
const SESSION = `
  set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3;
  set tcp_user_timeout = 15000; set idle_in_transaction_session_timeout = '2min'`;
/** The oldest version that is known to do all that is asked of it. */
const OLDEST = 15;

/** Whole numbers and sums as numbers: nothing here comes near 2^53; and text with what it cannot have (postgres-text.ts). */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    NUMBERS.has(oid)
      ? Number
      : oid === pg.types.builtins.TEXT
        ? readBack
        : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * Opens a register in a PostgreSQL database, in the schema that comes first in its search path. To `write`, its tables
 * are made where there are none; to `change`, they must be there; to `read`, they must be there, and nothing is
 * changed: the address may be a replica's. Any number of processes on any number of hosts may have it open.
 * @param address `postgres://user:password@host:port/database`
 * @throws StoreError
 */
export async function openPostgres(address: string, { mode }: { mode: Mode }): Promise<Store> {
  return (await openDatabase(address, { mode })).store;
}

/** A register with the database that it is in, for what is kept beside it and must be changed together with it. */
export interface PostgresRegister extends Pick<Connected, 'db' | 'translate'> {
  readonly store: Store;
  /** The connections that it shares with who works beside it. */
  readonly pool: pg.Pool;
}

/** The same, for who needs the database too. To close the store closes it. */
export async function openDatabase(address: string, { mode }: { mode: Mode }): Promise<PostgresRegister> {
  const { db, translate, pool } = await connectPostgres(address, { mode });
  return { store: sqlStore(db, translate), db, translate, pool };
}

/** The same, as the database itself: for copying, checking and moving all of it. */
export async function connectPostgres(
  address: string,
  { mode, evenUnfinished = false, toFill = false }: How,
): Promise<Connected & Pick<PostgresRegister, 'pool'>> {
  const name = shownPlace(address);
  const translate = (error: unknown) => postgresError(error, name);
  const pool = poolOf(address, mode);
  try {
    const before = await versionOf(pool, name);
    if (before === 0 && mode !== 'write')
      throw new StoreError('missing', `${name}: no register there yet: make one with "watchpoint add FILE"`);
    const made = before < VERSIONS.length && mode !== 'read' && (await migrate(pool, name, toFill));
    if (before < VERSIONS.length && mode === 'read') throw olderThan(name, before);
    if (!evenUnfinished && !(made && toFill) && (await isUnfinished(pool))) throw unfinished(name);
    const db = await overOpen(postgresDialect(pool));
    if (mode !== 'read') await useExtension(db);
    return {
      db,
      pool,
      name,
      version: VERSIONS.length,
      newest: VERSIONS.length,
      translate,
      isUnfinished: () => isUnfinished(pool),
      mark: async (is) => void (await pool.query('update register_version set unfinished = $1', [is])),
    };
  } catch (error) {
    await pool.end();
    throw translate(error);
  }
}

function poolOf(address: string, mode: Mode): pg.Pool {
  const pool = new pg.Pool({
    connectionString: mode === 'read' ? readingAt(address) : address,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENCE,
    onConnect: async (client) => void (await client.query(SESSION)),
    application_name: 'watchpoint',
  });
  // A connection that breaks while nobody uses it is replaced; who uses one is told by the query, the next if none runs.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The address with what keeps a session from changing anything, beside the options that it has. */
function readingAt(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const own = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `${own} -c default_transaction_read_only=on`.trim());
  return url.href;
}

/** @throws StoreError where the server is too old, or the register a newer version's. */
async function versionOf(pool: pg.Pool | pg.PoolClient, name: string): Promise<number> {
  const { rows } = await pool.query<{ server: string; there: string | null }>(
    `select current_setting('server_version_num') as server, to_regclass('register_version') as there`,
  );
  const server = Math.floor(Number(rows[0]!.server) / 10_000);
  if (server < OLDEST)
    throw new StoreError('other', `${name}: PostgreSQL ${server}: version ${OLDEST} or newer is needed`);
  if (rows[0]!.there === null) return 0;
  const version = (await pool.query<{ version: number }>('select version from register_version')).rows[0]
    ?.version;
  if ((version ?? 0) > VERSIONS.length)
    throw new StoreError(
      'newer version',
      `${name}: written by a newer version (register ${version}, this one knows ${VERSIONS.length}): update watchpoint`,
    );
  return version ?? 0;
}

const isUnfinished = async (pool: pg.Pool): Promise<boolean> =>
  (await pool.query<{ unfinished: boolean }>('select unfinished from register_version')).rows[0]!.unfinished;

const olderThan = (name: string, version: number): StoreError =>
  new StoreError(
    'other',
    `${name}: of an earlier version (register ${version}): run "watchpoint db migrate" once`,
  );

/**
 * All steps or none; of several processes that come at once, one takes them and the others wait. Whether the register was
 * made by this one; it is then marked as unfinished where it is to be filled.
 */
async function migrate(pool: pg.Pool, name: string, toFill: boolean): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${LOCKS}, ${MIGRATING})`);
    const version = await versionOf(client, name);
    for (const steps of VERSIONS.slice(version)) await client.query(steps);
    if (version === 0)
      await client.query(
        'create table register_version (version integer not null, unfinished boolean not null default false)',
      );
    const { rowCount } = await client.query('update register_version set version = $1', [VERSIONS.length]);
    if (rowCount === 0)
      await client.query('insert into register_version values ($1, $2)', [VERSIONS.length, toFill]);
    await client.query('commit');
    return version === 0;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
