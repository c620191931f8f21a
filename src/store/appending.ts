import type { Kysely } from 'kysely';
import type { Author, Recorded, RegisterEvent } from '../register/events.ts';
import { undoneWith } from './partings.ts';
import { instant, toRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Writes what people or the linker say to the log, and with an undoing the one that goes with it. */
export async function appendAll(
  db: Kysely<Tables>,
  events: readonly RegisterEvent[],
  on: { at: string; by: Author },
): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  for (const event of events) {
    const also = event.kind === 'undone' ? await undoneWith(db, event) : null;
    recorded.push(...(await insertEvents(db, [event], on)));
    if (also !== null) await insertEvents(db, [also], on);
  }
  return recorded;
}

/** Writes events to the log. */
export async function insertEvents(
  db: Kysely<Tables>,
  events: readonly RegisterEvent[],
  { at, by }: { at: string; by: Author },
  digest: string | null = null,
): Promise<readonly Recorded[]> {
  const time = instant(at);
  const recorded: Recorded[] = [];
  for (const event of events) {
    const row = toRow(event, time, by, digest);
    const { seq } = await db.insertInto('events').values(row).returning('seq').executeTakeFirstOrThrow();
    recorded.push({ seq, at: time, by, event });
  }
  return recorded;
}
