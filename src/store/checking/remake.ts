import { sql } from 'kysely';
import { forgetAllWords } from '../copying/learning.ts';
import { on } from '../copying/opening.ts';
import { connect, type Place } from '../open.ts';
import { oneAtATime, REFRESHING } from '../postgres-dialect.ts';
import { sqlStore } from '../sql.ts';
import type { Tables } from '../tables.ts';

/** What is made from the log, and can be thrown away. */
const MADE: readonly (keyof Tables)[] = [
  ...(['catalogue', 'near', 'documents', 'entries', 'vocabulary', 'ties', 'threads'] as const),
  ...(['thread_names', 'doubts', 'texts', 'texts_at', 'subjects', 'indexed'] as const),
  ...(['citing', 'citations', 'citations_at'] as const),
];

/**
 * Throws away what was made from the log and makes it anew, as seen from a day (ISO 8601). Entries get other numbers:
 * lists may have ties in another order than before.
 * @throws StoreError
 */
export async function remake(place: Place, day: string): Promise<void> {
  const register = await connect(place, { mode: 'change' });
  const store = sqlStore(register.db, register.translate);
  try {
    await on(register, () =>
      oneAtATime(register.db, REFRESHING, (own) =>
        own.transaction().execute(async (transaction) => {
          for (const table of MADE) await sql`delete from ${sql.table(table)}`.execute(transaction);
          await forgetAllWords(transaction);
        }),
      ),
    );
    await store.catalogue.refresh(day);
    await store.passages.refresh();
    await store.citations.refresh();
  } finally {
    await store.close();
  }
}
