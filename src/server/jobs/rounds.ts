import type { Selectable } from 'kysely';
import { counted, outcomeOf, type Tally, wordsOf } from '../../sources/tally.ts';
import type { Fate } from '../../sources/watching.ts';
import type { PageKept } from '../../store/following.ts';
import type { Inside } from './inside.ts';
import type { JobTables } from './tables.ts';

/** A check of a source, from when it is due until all that it found is through. */
export type Round = Selectable<JobTables['rounds']>;

/** Holds a source for all workers together: "watchpoint watch" leaves it alone meanwhile. */
export const HOLDER = 'workers';
/** In milliseconds; held on while a round is open. */
export const LEASE = 10 * 60_000;

/** Begins a round, unless one of that source is open. */
export async function begin(inside: Inside, source: string): Promise<boolean> {
  const made = await inside.jobs
    .insertInto('rounds')
    .values({
      ...{ source, began: inside.at, listing: 1, tally: JSON.stringify(NOTHING) },
      ...{ pages: null, broken: null, not_before: null, ended: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return false;
  await inside.send('check', { round: made.id });
  return true;
}

const NOTHING: Tally = { listed: 0, fresh: 0, changed: 0, failed: 0, gone: 0, unknownInARow: 0 };

export const openRound = (inside: Pick<Inside, 'jobs'>, id: number): Promise<Round | undefined> =>
  inside.jobs
    .selectFrom('rounds')
    .selectAll()
    .where('id', '=', id)
    .where('ended', 'is', null)
    .executeTakeFirst();

/** Counts what became of a document of a round, and ends the round with its last one. Under the writers' lock. */
export async function count(
  inside: Inside,
  id: number | null,
  fate: Pick<Fate, 'is' | 'notBefore'> & { readonly why: string | null },
): Promise<void> {
  const round = id === null ? undefined : await openRound(inside, id);
  if (round === undefined) return;
  const tally: Tally = JSON.parse(round.tally);
  const broken = counted(fate, tally);
  await inside.jobs
    .updateTable('rounds')
    .set({ tally: JSON.stringify(tally) })
    .where('id', '=', round.id)
    .execute();
  if (broken) await breakOff(inside, round.id, { why: fate.why ?? '', notBefore: fate.notBefore });
  await endIfThrough(inside, round.id);
}

/** The list was gone through: what it has is counted, and its pages are kept when all else is through. */
export async function listedAll(
  inside: Inside,
  id: number,
  listed: number,
  pages: readonly PageKept[],
): Promise<void> {
  const round = await openRound(inside, id);
  if (round === undefined || round.broken !== null) return;
  await inside.jobs
    .updateTable('rounds')
    .set({
      listing: 0,
      tally: JSON.stringify({ ...JSON.parse(round.tally), listed }),
      pages: pages.length > 0 ? JSON.stringify(pages) : null,
    })
    .where('id', '=', id)
    .execute();
  await endIfThrough(inside, id);
}

/** Why a source could not be checked, and when its publisher wants to be asked again. */
export interface Broken {
  readonly why: string;
  readonly notBefore: string | null;
}

/** Its publisher is to be left alone: what was not fetched yet waits for the next check, which finds it anew. */
export async function breakOff(inside: Inside, id: number, broken: Broken): Promise<void> {
  await inside.jobs
    .deleteFrom('intake')
    .where('round', '=', id)
    .where('stage', '=', 'fetch')
    .where('outcome', 'is', null)
    .execute();
  await notListed(inside, id, broken);
}

/** Its list could not be gone through to the end: what was listed before stands. */
export async function notListed(
  inside: Inside,
  id: number,
  { why, notBefore }: Broken,
  listed?: number,
): Promise<void> {
  const round = await openRound(inside, id);
  if (round === undefined) return;
  const tally: Tally = JSON.parse(round.tally);
  await inside.jobs
    .updateTable('rounds')
    .set({
      ...{ broken: why, not_before: notBefore, pages: null, listing: 0 },
      tally: JSON.stringify({ ...tally, listed: listed ?? tally.listed }),
    })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute();
  await endIfThrough(inside, id);
}

async function endIfThrough(inside: Inside, id: number): Promise<void> {
  const round = await openRound(inside, id);
  if (round === undefined || round.listing === 1) return;
  const open = await inside.jobs
    .selectFrom('intake')
    .select('id')
    .where('round', '=', id)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (open !== undefined) return;
  const { following } = inside.store;
  const tally: Tally = JSON.parse(round.tally);
  await following.recordCheck({
    ...{ source: round.source, began: round.began, ended: inside.at },
    outcome: round.broken === null ? outcomeOf(tally) : 'could not check',
    why: round.broken ?? wordsOf(tally),
    ...{ listed: tally.listed, fresh: tally.fresh, changed: tally.changed, failed: tally.failed },
    notBefore: round.not_before,
  });
  if (round.pages !== null) await following.keepPages(round.source, JSON.parse(round.pages));
  await following.release(round.source, HOLDER);
  await inside.jobs.updateTable('rounds').set({ ended: inside.at }).where('id', '=', id).execute();
}
