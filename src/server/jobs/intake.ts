import { type Selectable, sql } from 'kysely';
import type { Item } from '../../store/following.ts';
import type { Inside } from './inside.ts';
import type { JobDb } from './queue.ts';
import type { Step } from './stages.ts';
import type { JobTables } from './tables.ts';

/** A document on its way into the register, with its place among those that come. */
export type Place = Selectable<JobTables['intake']>;

/** A document that is to be taken in. */
export interface Coming {
  readonly round: number | null;
  readonly source: string | null;
  readonly key: string;
  readonly stage: 'fetch' | 'read';
  /** As it was listed or named. */
  readonly found: unknown;
  readonly given?: unknown;
  readonly item?: Item;
  readonly hash?: string;
  readonly packed?: Buffer;
}

/**
 * Gives a document the next place, unless it is on its way already. Under the writers' lock: places are seen in the
 * order in which they were given.
 */
export async function giveAPlace(inside: Inside, coming: Coming): Promise<number | null> {
  const { round, source, key, stage, found, given, item, hash, packed } = coming;
  const made = await inside.jobs
    .insertInto('intake')
    .values({
      ...{ round, source, key, stage, found: JSON.stringify(found) },
      given: given === undefined ? null : JSON.stringify(given),
      item: item === undefined ? null : JSON.stringify(item),
      hash: hash ?? null,
      packed: packed ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'stage', 'found', 'place'])
    .executeTakeFirst();
  if (made === undefined) return null;
  await sendFor(inside, made);
  return made.id;
}

/** Sends the job that a document waits for: those that others wait for go first. */
export function sendFor(
  inside: Pick<Inside, 'send'>,
  { id, stage, found, place }: Pick<Place, 'id' | 'stage' | 'found' | 'place'>,
): Promise<void> {
  const host = stage === 'fetch' ? { singletonKey: hostOf(JSON.parse(found)) } : {};
  return inside.send(stage, { id }, { ...host, priority: Math.max(-place, LOWEST) });
}

/** Of an integer of PostgreSQL. */
const LOWEST = -(2 ** 31);

/** One document of a host is fetched at a time, by whichever worker. */
function hostOf({ address }: { readonly address?: string | null }): string {
  const url = address ? URL.parse(address) : null;
  return url?.hostname ?? '';
}

/** A document that is on its way and waits for this step; null where it is not, or no more. */
export async function waitingFor(jobs: JobDb, id: number, stage: Step): Promise<Place | null> {
  const row = await jobs
    .selectFrom('intake')
    .selectAll()
    .where('id', '=', id)
    .where('stage', '=', stage)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes a document on to the next step, with what that needs. False where it is no longer at this one. */
export async function moveOn(
  inside: Inside,
  { id, stage, found, place }: Place,
  to: Step,
  more: Partial<Pick<Place, 'given' | 'item' | 'hash' | 'packed' | 'title'>>,
): Promise<boolean> {
  const moved = await inside.jobs
    .updateTable('intake')
    .set({ ...more, stage: to, tries: 0, moved: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('stage', '=', stage)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await sendFor(inside, { id, stage: to, found, place });
  return true;
}

/** What became of a document. */
export interface End {
  readonly outcome: string;
  readonly why: string | null;
  readonly title?: string | null;
  readonly document?: string | null;
}

/** Ends a document's way. False where it was ended before. */
export async function end(inside: Inside, { id }: Pick<Place, 'id'>, how: End): Promise<boolean> {
  const { outcome, why, title, document } = how;
  const ended = await inside.jobs
    .updateTable('intake')
    .set({
      ...{ outcome, why, moved: sql<Date>`clock_timestamp()` },
      ...(title === undefined ? {} : { title }),
      ...(document === undefined ? {} : { document }),
      ...(outcome === 'failed' ? {} : { packed: null }),
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
