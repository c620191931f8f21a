import { sql } from 'kysely';
import { createTurns, type Turns } from '../../sources/fetch/turns.ts';
import type { Clock } from '../../sources/fetching.ts';
import type { JobDb } from './queue.ts';

/** Seconds after which a turn is another's whose holder gave no word. */
const LEASE = 15;
/** How long to wait before asking again whether it is our turn, in milliseconds. */
const LOOK = 250;

/**
 * Turns at hosts for all workers together: of one host one request at a time, and the pause after it, whoever asks.
 * @param holder names this worker
 */
export function sharedTurns(jobs: JobDb, holder: string, clock: Clock, signal: AbortSignal): Turns {
  const own = createTurns(clock, signal);
  return {
    take: (host, pause, work) =>
      own.take(host, 0, async () => {
        while (!(await taken(jobs, host, holder))) await clock.sleep(LOOK, signal);
        const held = setInterval(() => void keep(jobs, host, holder).catch(() => 0), (LEASE * 1000) / 3);
        try {
          return await work();
        } finally {
          clearInterval(held);
          await left(jobs, host, holder, pause);
        }
      }),
  };
}

async function taken(jobs: JobDb, host: string, holder: string): Promise<boolean> {
  const row = await jobs
    .insertInto('hosts')
    .values({ host, holder, until: inSeconds(LEASE), free: inSeconds(0), held: null, why: null })
    .onConflict((conflict) =>
      conflict
        .column('host')
        .doUpdateSet({ holder, until: inSeconds(LEASE) })
        .where(
          sql<boolean>`hosts.free <= clock_timestamp()
            and (hosts.holder is null or hosts.holder = ${holder} or hosts.until < clock_timestamp())`,
        ),
    )
    .returning('host')
    .executeTakeFirst();
  return row !== undefined;
}

const keep = (jobs: JobDb, host: string, holder: string) =>
  jobs
    .updateTable('hosts')
    .set({ until: inSeconds(LEASE) })
    .where('host', '=', host)
    .where('holder', '=', holder)
    .execute();

/** A database that is away keeps nobody from going on: the turn is over when its time is. */
const left = (jobs: JobDb, host: string, holder: string, pause: number) =>
  jobs
    .updateTable('hosts')
    .set({ holder: null, until: null, free: inSeconds(pause / 1000) })
    .where('host', '=', host)
    .where('holder', '=', holder)
    .execute()
    .catch(() => undefined);

const inSeconds = (seconds: number) => sql<Date>`clock_timestamp() + ${seconds} * interval '1 second'`;

/** A host that is to be left alone, as it said itself or because it was silent. */
export interface Held {
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly until: string;
}

/** Whether a host is to be left alone for now, as any worker was told. */
export async function heldAt(jobs: JobDb, address: string): Promise<Held | null> {
  const host = hostIn(address);
  const row = await jobs
    .selectFrom('hosts')
    .select(['held', 'why'])
    .where('host', '=', host)
    .where(sql<boolean>`held > clock_timestamp()`)
    .executeTakeFirst();
  return row?.held ? { until: row.held.toISOString(), why: row.why ?? '' } : null;
}

/** Tells all workers. */
export async function hold(jobs: JobDb, address: string, { until, why }: Held): Promise<void> {
  const host = hostIn(address);
  const held = new Date(until);
  await jobs
    .insertInto('hosts')
    .values({ host, holder: null, until: null, free: inSeconds(0), held, why })
    .onConflict((conflict) => conflict.column('host').doUpdateSet({ held, why }))
    .execute();
}

const hostIn = (address: string): string => URL.parse(address)?.hostname ?? address;
