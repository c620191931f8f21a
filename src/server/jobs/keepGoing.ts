import { sql } from 'kysely';
import { instantOf } from '../../sources/watching.ts';
import { LOCKS } from '../../store/postgres-dialect.ts';
import type { Away } from './away.ts';
import { aside, type Inside } from './inside.ts';
import { sendFor } from './intake.ts';
import { begin, HOLDER, LEASE } from './rounds.ts';
import type { Work } from './worker.ts';
import type { Workshop } from './workshop.ts';

/** Among locks: one worker at a time sees to what is due. */
const DUE = 4;
/** How often it is looked, in milliseconds. */
const LOOK = 5_000;
/** Every so many looks, whether anything on its way has no job. */
const SELDOM = 12;
/** How long is known what became of a document, in days. */
const KEPT = 30;

/** Sees, with all other workers, that sources are checked when they are due, and that nothing on its way lies still. */
export async function keepGoing(shop: Workshop, how: Work, away: Away): Promise<void> {
  for (let look = 0; !shop.ending.aborted; look++) {
    await away.while(async () => {
      await shop.clock.set();
      await aside(shop.queue, (inside) => seen(inside, shop, how, look % SELDOM === SELDOM - 1));
    }, shop.ending);
    await shop.clock.sleep(LOOK, shop.ending).catch(() => undefined);
  }
}

async function seen(inside: Inside, shop: Workshop, how: Work, seldom: boolean): Promise<void> {
  const { rows } = await sql<{ ours: boolean }>`
    select pg_try_advisory_xact_lock(${LOCKS}::int, ${DUE}::int) as ours`.execute(inside.jobs);
  if (!rows[0]!.ours) return;
  if (how.stages.includes('check')) await beginDue(inside, how.every);
  await holdOn(inside);
  await inside.send('alert', {}, { singletonKey: 'minute', singletonSeconds: 60 });
  if (!seldom) return;
  await sendAgain(inside, shop.queue.schema);
  await clearUp(inside);
}

/** Sources that were not checked for so long, and whose publisher does not ask to wait. */
async function beginDue(inside: Inside, every: number): Promise<void> {
  const { following } = inside.store;
  const last = await following.lastChecks();
  const before = instantOf(Date.parse(inside.at) - every);
  for (const { id } of await following.sources()) {
    const check = last.get(id);
    const due = check === undefined || (check.began <= before && (check.notBefore ?? '') <= inside.at);
    if (due) await begin(inside, id);
  }
}

/** Sources that are being checked stay ours. */
async function holdOn(inside: Inside): Promise<void> {
  const open = await inside.jobs.selectFrom('rounds').select('source').where('ended', 'is', null).execute();
  const until = instantOf(Date.parse(inside.at) + LEASE);
  for (const { source } of open)
    await sql`update leases set until = ${until} where source = ${source} and holder = ${HOLDER}`.execute(
      inside.jobs,
    );
}

/** What is on its way and has no job, as when somebody emptied the queue, gets one. */
export async function sendAgain(inside: Inside, schema: string): Promise<void> {
  const job = sql.id(schema, 'job');
  const idle = sql<boolean>`moved < clock_timestamp() - interval '1 minute' and not exists (
    select from ${job} where name in (intake.stage, 'dead') and state < 'completed'
      and (data ->> 'id')::bigint = intake.id)`;
  const still = await inside.jobs
    .selectFrom('intake')
    .select(['id', 'stage', 'found', 'place'])
    .where('outcome', 'is', null)
    .where('stage', '<>', 'link')
    .where(idle)
    .orderBy('place')
    .limit(1000)
    .execute();
  for (const one of still) await sendFor(inside, one);
  await inside.send('link', {});
  const unchecked = await inside.jobs
    .selectFrom('rounds')
    .select('id')
    .where('ended', 'is', null)
    .where('listing', '=', 1)
    .where(
      sql<boolean>`not exists (select from ${job} where name in ('check', 'dead') and state < 'completed'
        and (data ->> 'round')::bigint = rounds.id)`,
    )
    .execute();
  for (const { id } of unchecked) await inside.send('check', { round: id });
}

async function clearUp(inside: Inside): Promise<void> {
  const old = sql<Date>`clock_timestamp() - ${KEPT} * interval '1 day'`;
  await inside.jobs
    .deleteFrom('intake')
    .where('outcome', 'is not', null)
    .where('outcome', '<>', 'failed')
    .where('moved', '<', old)
    .execute();
  const before = instantOf(Date.parse(inside.at) - KEPT * 86_400_000);
  await inside.jobs.deleteFrom('rounds').where('ended', '<', before).execute();
}
