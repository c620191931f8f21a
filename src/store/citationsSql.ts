import { lastEvent } from './catalogue/refresh.ts';
import * as asking from './citations/asking.ts';
import { position, refresh } from './citations/refresh.ts';
import type { Citations } from './citations.ts';
import type { Db, Guarded } from './db.ts';

/** What documents cite, over any SQL database that Kysely speaks to. */
export const citations = (db: Db, guarded: Guarded): Citations => ({
  at: () => guarded(async () => ({ seq: await position(db), last: await lastEvent(db) })),
  refresh: () => guarded(() => refresh(db)),
  found: (which, page) => guarded(() => asking.found(db, which, page)),
  citing: (which, most) => guarded(() => asking.citing(db, which, most)),
  cited: (which, most) => guarded(() => asking.cited(db, which, most)),
  called: (name) => guarded(() => asking.called(db, name)),
  lawsOf: (work) => guarded(() => asking.lawsOf(db, work)),
  titled: (words, most) => guarded(() => asking.titled(db, words, most)),
  document: (id) => guarded(() => asking.document(db, id)),
});
