import { sql } from 'kysely';
import type { Place as Register } from '../../store/open.ts';
import { nameOf } from './ending.ts';
import { translated } from './inside.ts';
import type { Place } from './intake.ts';
import { openQueue, type Queue } from './queue.ts';
import { STAGES, type Stage, type Step } from './stages.ts';

/** How the work stands: for the command line, a page and metrics. */
export interface JobsState {
  readonly stages: readonly StageState[];
  /** Documents that are on their way into the register. */
  readonly coming: number;
  /** Since when the first of them waits (ISO 8601, UTC); null where there is none. */
  readonly oldest: string | null;
  /** Documents that were given up, and wait for "jobs retry". */
  readonly failed: number;
  /** The last of them, newest first. */
  readonly failures: readonly Failure[];
  readonly workers: readonly WorkerSeen[];
}

export interface StageState {
  readonly stage: Stage;
  readonly waiting: number;
  readonly active: number;
  /** Failed, and waiting to be tried again. */
  readonly again: number;
}

export interface Failure {
  readonly id: number;
  readonly stage: Step;
  readonly name: string;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface WorkerSeen {
  /** "host:process" */
  readonly name: string;
  readonly since: string;
  readonly heard: string;
  /** Heard from within half a minute, by the database's clock. */
  readonly alive: boolean;
}

/** The work of a register; null where none was ever given to workers. @throws StoreError */
export async function jobsOf(place: Register): Promise<JobsState | null> {
  const queue = await openQueue(place, { mode: 'look' });
  if (queue === null) return null;
  try {
    return await jobsIn(queue);
  } finally {
    await queue.close();
  }
}

/** The same over a queue that is open. @param most failures that are listed */
export const jobsIn = (queue: Queue, most = 20): Promise<JobsState> =>
  translated(queue, async () => ({
    stages: await stagesIn(queue),
    ...(await comingIn(queue)),
    failed: await failedIn(queue),
    failures: await failuresIn(queue, most),
    workers: await workersIn(queue),
  }));

async function stagesIn({ db, schema }: Queue): Promise<readonly StageState[]> {
  const { rows } = await sql<{ name: string; state: string; n: number }>`
    select name, state::text as state, count(*) as n from ${sql.id(schema, 'job')}
    where state < 'completed' group by name, state`.execute(db);
  const n = (name: string, state: string) =>
    Number(rows.find((row) => row.name === name && row.state === state)?.n ?? 0);
  return STAGES.map((stage) => ({
    ...{ stage, waiting: n(stage, 'created'), active: n(stage, 'active'), again: n(stage, 'retry') },
  }));
}

async function comingIn({ jobs }: Queue): Promise<Pick<JobsState, 'coming' | 'oldest'>> {
  const { n, oldest } = await jobs
    .selectFrom('intake')
    .select([({ fn }) => fn.countAll().as('n'), ({ fn }) => fn.min('came').as('oldest')])
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  return { coming: Number(n), oldest: oldest?.toISOString() ?? null };
}

async function failedIn({ jobs }: Queue): Promise<number> {
  const { n } = await jobs
    .selectFrom('intake')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('outcome', '=', 'failed')
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function failuresIn({ jobs }: Queue, most: number): Promise<readonly Failure[]> {
  const rows = await jobs
    .selectFrom('intake')
    .selectAll()
    .where('outcome', '=', 'failed')
    .orderBy('moved', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(failureOf);
}

export const failureOf = (row: Place): Failure => ({
  ...{ id: row.id, stage: row.stage, name: row.title || nameOf(row), why: row.why ?? '' },
  at: row.moved.toISOString(),
});

async function workersIn({ db, schema }: Queue): Promise<readonly WorkerSeen[]> {
  const { rows } = await sql<{ name: string; since: Date; heard: Date; alive: boolean }>`
    select name, started_on as since, heartbeat_on as heard,
      heartbeat_on > now() - interval '30 seconds' as alive
    from ${sql.id(schema, 'instance')} where stopped_on is null and name is not null
      and heartbeat_on > now() - interval '1 day'
    order by name, started_on`.execute(db);
  return rows.map(({ name, since, heard, alive }) => ({
    ...{ name, since: since.toISOString(), heard: heard.toISOString(), alive },
  }));
}
