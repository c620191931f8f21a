import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { ConnectionOptions, SendOptions } from 'pg-boss';
import { sqlStore } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import type { JobDb, Queue } from './queue.ts';
import type { QueueName } from './stages.ts';
import type { JobTables } from './tables.ts';

/** A transaction: what is changed of the register and of its jobs is changed together, or not at all. */
export interface Inside {
  readonly store: Store;
  readonly jobs: JobDb;
  /** The database's time (ISO 8601, UTC). */
  readonly at: string;
  readonly send: (name: QueueName, data: Data, options?: SendOptions) => Promise<void>;
  /** Ends a job within this transaction. @throws Lapsed where it is another worker's by now */
  readonly done: (task: Attempt) => Promise<void>;
  /** Ends several of one queue, which others may have done as well. */
  readonly allDone: (tasks: readonly Attempt[]) => Promise<void>;
}

/** What a job is about: no words of documents, which may hold what JSON columns do not take. */
export interface Data {
  /** Of the intake. */
  readonly id?: number;
  readonly round?: number;
}

/** One try at a job. */
export interface Attempt {
  readonly name: QueueName;
  readonly job: { readonly id: string; readonly retryCount: number };
}

/** The job is another worker's by now, or was ended already: what was done for it is left. */
export class Lapsed extends Error {
  override readonly name = 'Lapsed';
}

/** Under the writers' lock: for whatever ends a document, a check or a place in the order. */
export const atOnce = <T>(queue: Queue, work: (inside: Inside) => Promise<T>): Promise<T> =>
  translated(queue, () => queue.db.transaction().execute(async (own) => work(await insideOf(queue, own))));

/** Beside those that write: for what nobody else looks at meanwhile. */
export const aside = <T>(queue: Queue, work: (inside: Inside) => Promise<T>): Promise<T> =>
  translated(queue, () =>
    queue.db.connection().execute(async (own) => {
      await sql`begin`.execute(own);
      try {
        const result = await work(await insideOf(queue, own));
        await sql`commit`.execute(own);
        return result;
      } catch (error) {
        await sql`rollback`.execute(own).catch(() => undefined);
        throw error;
      }
    }),
  );

/** @throws StoreError for what goes wrong with the database. */
export async function translated<T>(
  { translate }: Pick<Queue, 'translate'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
}

async function insideOf({ boss, schema }: Queue, own: Kysely<Tables>): Promise<Inside> {
  const db: NonNullable<ConnectionOptions['db']> = {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: (await own.executeQuery(CompiledQuery.raw(text, values ?? []))).rows as never[],
    }),
  };
  const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(own);
  return {
    store: sqlStore(own, (error) => error),
    jobs: own.withTables<JobTables>().withSchema(schema) as unknown as JobDb,
    at: rows[0]!.at.toISOString(),
    send: async (name, data, options) => void (await boss.send(name, data, { ...options, db })),
    done: async ({ name, job }) => {
      const { id, retryCount } = job;
      const { affected } = (await boss.complete(name, { id, retryCount } as never, undefined, {
        db,
      })) as unknown as { affected: number };
      if (affected === 0) throw new Lapsed(`${name}: another worker has this`);
    },
    allDone: async (tasks) => {
      const jobs = tasks.map(({ job: { id, retryCount } }) => ({ id, retryCount }));
      await boss.complete(tasks[0]!.name, jobs as never, undefined, { db });
    },
  };
}
