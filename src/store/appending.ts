import type { Kysely } from 'kysely';
import type { Author, Recorded, RegisterEvent } from '../register/events.ts';
import { instant, toRow } from './rows.ts';
import type { Tables } from './tables.ts';

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
