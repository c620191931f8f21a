import { type Kysely, sql } from 'kysely';
import type { ConstructorOptions, PgBoss } from 'pg-boss';
import { isAddress, type Place, shownPlace } from '../../store/open.ts';
import type { PostgresRegister } from '../../store/postgres.ts';
import { LOCKS, MIGRATING } from '../../store/postgres-dialect.ts';
import { type Store, StoreError } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { isPassing } from './passing.ts';
import { GIVEN_UP, PATIENCE, type QueueName, STAGES } from './stages.ts';
import { JOB_VERSIONS, type JobTables } from './tables.ts';

/** The register's tables as they are, and the jobs'. */
export type JobDb = Kysely<JobTables>;

/** Jobs with the register that they are for, in one database: what is changed of both is changed at once. */
export interface Queue {
  readonly store: Store;
  /** The register's database, in which a transaction has the writers' lock. */
  readonly db: Kysely<Tables>;
  /** The same, with the jobs' schema. */
  readonly jobs: JobDb;
  readonly schema: string;
  readonly boss: PgBoss;
  /** Makes the errors of the database ours. */
  readonly translate: (error: unknown) => unknown;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** To `look`, nothing is changed, and null where no jobs were ever made; to `use`, they are made where there are none. */
  readonly mode: 'look' | 'use';
  /** Takes part in the upkeep of the queue and is listed among the workers. */
  readonly worker?: { readonly name: string };
  /** Seconds without a word from its worker after which a job is another's. */
  readonly heartbeat?: number;
  /** What goes wrong in the upkeep, but for a database that is away. */
  readonly trouble?: (error: unknown) => void;
}

/** Seconds: long enough for a worker to write a document of 16 MB, short enough that nobody waits long for one that died. */
export const HEARTBEAT = 60;

/** @throws StoreError in one line; for a file, that it needs PostgreSQL */
export async function openQueue(place: Place, options: QueueOptions): Promise<Queue | null> {
  if (!isAddress(place))
    throw new StoreError(
      'other',
      `${place} is a file, which one machine reads and writes: workers need PostgreSQL (--db postgres://…); "watchpoint watch" does it all in one process`,
    );
  const { openDatabase } = await import('../../store/postgres.ts');
  const opened = await openDatabase(place, { mode: options.mode === 'look' ? 'read' : 'write' });
  try {
    const schema = await jobsSchema(opened.db);
    const there = await isThere(opened.db, schema);
    if (options.mode === 'look' && !there) {
      await opened.store.close();
      return null;
    }
    if (options.mode === 'use') await make(opened.db, schema, shownPlace(place));
    const boss = await bossOf(opened, schema, options);
    const jobs = opened.db.withTables<JobTables>().withSchema(schema) as unknown as JobDb;
    return {
      ...opened,
      schema,
      jobs,
      boss,
      close: async () => {
        await boss.stop({ graceful: false }).catch(() => undefined);
        await opened.store.close();
      },
    };
  } catch (error) {
    await opened.store.close();
    throw opened.translate(error);
  }
}

/** Beside the register's own: "public_jobs". */
async function jobsSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string; sum: string }>`
    select current_schema() as name, md5(current_schema()) as sum`.execute(db);
  const { name, sum } = rows[0]!;
  return /^[a-z_][a-z0-9_]{0,40}$/.test(name) ? `${name}_jobs` : `watchpoint_jobs_${sum.slice(0, 12)}`;
}

async function isThere(db: Kysely<Tables>, schema: string): Promise<boolean> {
  const { rows } = await sql<{
    there: string | null;
  }>`select to_regclass(${`${schema}.intake_version`}) as there`.execute(db);
  return rows[0]!.there !== null;
}

/** Our tables, all steps or none; of several processes that come at once, one makes them. */
async function make(db: Kysely<Tables>, schema: string, name: string): Promise<void> {
  await db.connection().execute(async (own) => {
    await sql`begin`.execute(own);
    try {
      await sql`select pg_advisory_xact_lock(${LOCKS}::int, ${MIGRATING}::int)`.execute(own);
      // Who owns it need not be allowed to make others.
      const there = await sql<{ is: boolean }>`select to_regnamespace(${schema}) is not null as is`.execute(
        own,
      );
      if (!there.rows[0]!.is) await sql`create schema ${sql.id(schema)}`.execute(own);
      await sql`set local search_path to ${sql.id(schema)}`.execute(own);
      await sql`create table if not exists intake_version (version integer not null)`.execute(own);
      const { rows } = await sql<{ version: number }>`select version from intake_version`.execute(own);
      const version = rows[0]?.version ?? 0;
      if (version > JOB_VERSIONS.length)
        throw new StoreError(
          'newer version',
          `${name}: its jobs are of a newer version (${version}, this one knows ${JOB_VERSIONS.length}): update watchpoint`,
        );
      for (const steps of JOB_VERSIONS.slice(version)) await sql.raw(steps).execute(own);
      await sql`delete from intake_version`.execute(own);
      await sql`insert into intake_version values (${JOB_VERSIONS.length})`.execute(own);
      await sql`commit`.execute(own);
    } catch (error) {
      await sql`rollback`.execute(own).catch(() => undefined);
      throw error;
    }
  });
}

/** pg-boss over the register's own connections. */
async function bossOf(
  { pool, translate }: PostgresRegister,
  schema: string,
  options: QueueOptions,
): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  const worker = options.worker;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema,
    createSchema: false,
    schedule: false,
    supervise: worker !== undefined,
    registerInstance: worker !== undefined,
    ...(worker !== undefined && { instanceName: worker.name }),
    ...UPKEEP,
  });
  boss.on('error', (error) => {
    const ours = translate(error);
    if (!isPassing(ours)) options.trouble?.(ours);
  });
  if (options.mode === 'look') return boss;
  await boss.start();
  const heartbeat = options.heartbeat ?? HEARTBEAT;
  for (const name of [GIVEN_UP, ...STAGES] as const)
    await makeQueue(boss, name, heartbeat, worker !== undefined);
  return boss;
}

/** In seconds. A job whose worker died is found by the upkeep, which any worker does. */
const UPKEEP: Partial<ConstructorOptions> = {
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  maintenanceIntervalSeconds: 3600,
  instanceHeartbeatSeconds: 10,
  // Its own accounts of slow queries and the like are of use to who runs a database, and are theirs to ask for.
  monitorVacuum: false,
};

const DAY = 86_400;

/** How it is tried again is as the last worker that began has it. */
async function makeQueue(boss: PgBoss, name: QueueName, heartbeat: number, asWorker: boolean): Promise<void> {
  const { again, wait, most, longest } = PATIENCE[name];
  const options = {
    retryLimit: again,
    retryDelay: wait,
    retryBackoff: true,
    retryDelayMax: most,
    expireInSeconds: longest,
    heartbeatSeconds: heartbeat,
    // What waits is not thrown away, however long nobody works.
    retentionSeconds: 3650 * DAY,
    deleteAfterSeconds: DAY,
    ...(LETS_GO.has(name) && { deadLetter: GIVEN_UP }),
  };
  const there = await boss.getQueue(name);
  // Of a host, one document is fetched at a time, by whichever worker.
  if (there === null)
    await boss.createQueue(name, { ...options, policy: name === 'fetch' ? 'singleton' : 'standard' });
  else if (asWorker) await boss.updateQueue(name, options);
}

/** Stages that are of one document or source, which is given up when they are. */
const LETS_GO: ReadonlySet<QueueName> = new Set(['check', 'fetch', 'read', 'analyse']);
