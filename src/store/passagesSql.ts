import { lastEvent } from './catalogue/refresh.ts';
import type { Db, Guarded } from './db.ts';
import { columns } from './passages/columns.ts';
import { frequencies, parts, ranked } from './passages/indexed.ts';
import { position, refresh } from './passages/refresh.ts';
import type { Passages } from './passages.ts';

/** The words of documents, over any SQL database that Kysely speaks to. */
export const passages = (db: Db, guarded: Guarded): Passages => ({
  at: () =>
    guarded(async () => {
      const { seq, changed } = await position(db);
      return { seq, changed, last: await lastEvent(db) };
    }),
  refresh: () => guarded(() => refresh(db)),
  columns: (changed) => columns(db, changed),
  ranked: (wanted) => guarded(() => ranked(db, wanted)),
  parts: (terms, numbers) => guarded(() => parts(db, terms, numbers)),
  frequencies: (terms) => guarded(() => frequencies(db, terms)),
});
