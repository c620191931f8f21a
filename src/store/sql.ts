import type { Kysely } from 'kysely';
import { addAll } from './adding.ts';
import { appendAll } from './appending.ts';
import { briefings } from './briefingsSql.ts';
import { catalogue } from './catalogueSql.ts';
import { citations } from './citationsSql.ts';
import { within } from './db.ts';
import { durabilityOf } from './durability.ts';
import { following } from './followingSql.ts';
import { heldReadings } from './held.ts';
import { keeping } from './keepingSql.ts';
import { ledger } from './ledgerSql.ts';
import { partEdition } from './parting.ts';
import { passages } from './passagesSql.ts';
import { people } from './peopleSql.ts';
import { analysis, counts, editions, events, text } from './queries.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * A store over any SQL database that Kysely speaks to; `translate` makes its errors ours. Over a transaction, what is
 * added belongs to that.
 */
export function sqlStore(db: Kysely<Tables>, translate: (error: unknown) => unknown): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  };
  const held = heldReadings();
  /** All of it or nothing; what was held of it goes with it. */
  const whole = <T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> =>
    guarded(() =>
      within(db, work).catch((error: unknown) => {
        held.forget();
        throw error;
      }),
    );
  return {
    add: (analyses, reading) => whole((transaction) => addAll(transaction, analyses, reading, held)),
    partEdition: (parting, on) => whole((transaction) => partEdition(transaction, parting, on, held)),
    append: (events, on) => guarded(() => within(db, (transaction) => appendAll(transaction, events, on))),
    events: (which) => events(db, which ?? {}, guarded),
    editions: (document) => guarded(() => editions(db, document)),
    text: (document, edition) => guarded(() => text(db, document, edition)),
    analysis: (document, edition) => guarded(() => analysis(db, document, edition)),
    counts: () => guarded(() => counts(db)),
    durability: () => guarded(() => durabilityOf(db)),
    following: following(db, guarded),
    people: people(db, guarded),
    keeping: keeping(db, guarded),
    ledger: ledger(db, guarded),
    catalogue: catalogue(db, guarded),
    passages: passages(db, guarded),
    citations: citations(db, guarded),
    briefings: briefings(db, guarded),
    close: () => guarded(() => db.destroy()),
  };
}
