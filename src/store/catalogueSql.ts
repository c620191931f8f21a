import { answered, expected, grown, lastEvents, news, sentences } from './catalogue/asking.ts';
import { doubtOf, doubts } from './catalogue/doubting.ts';
import { followed, followedAll } from './catalogue/followed.ts';
import { listing } from './catalogue/listing.ts';
import {
  columns,
  documentOf,
  documents,
  entries,
  entriesById,
  entriesOf,
  headsOf,
  idsFrom,
  ties,
} from './catalogue/reading.ts';
import { lastEvent, position, refresh } from './catalogue/refresh.ts';
import { matching, vocabulary } from './catalogue/words.ts';
import type { Catalogue } from './catalogue.ts';
import type { Db, Guarded } from './db.ts';
import { oneAtATime, REFRESHING } from './postgres-dialect.ts';

/** The catalogue over any SQL database that Kysely speaks to. */
export const catalogue = (db: Db, guarded: Guarded): Catalogue => ({
  at: () => guarded(async () => ({ ...(await position(db)), last: await lastEvent(db) })),
  refresh: (day) => guarded(() => oneAtATime(db, REFRESHING, (own) => refresh(own, day))),
  columns: (changed) => columns(db, changed),
  entries: (numbers) => guarded(() => entries(db, numbers)),
  entry: (id) => guarded(async () => (await entriesById(db, [id])).get(id) ?? null),
  entriesCalled: (ids) =>
    guarded(async () => {
      const found = await entriesById(db, ids);
      return ids.flatMap((id) => found.get(id) ?? []);
    }),
  documentOf: (id) => guarded(() => documentOf(db, id)),
  idsFrom: (beginning, most) => guarded(() => idsFrom(db, beginning, most)),
  entriesOf: (document) => guarded(() => entriesOf(db, document)),
  thread: (id) => guarded(() => followed(db, id)),
  threads: (ids, how) => guarded(() => followedAll(db, ids, how)),
  lastEvents: (documents) => guarded(() => lastEvents(db, documents)),
  ties: (which) => guarded(() => ties(db, which)),
  news: (since) => guarded(() => news(db, since)),
  answered: (day) => guarded(() => answered(db, day)),
  expected: (from, to) => guarded(() => expected(db, from, to)),
  grown: (since) => guarded(() => grown(db, since)),
  documents: (which) => guarded(() => documents(db, which ?? {})),
  doubts: (which) => guarded(() => doubts(db, which ?? {})),
  doubt: (id, which) => guarded(() => doubtOf(db, id, which ?? {})),
  listing: (which) => guarded(() => listing(db, which)),
  heads: (ids) => guarded(() => headsOf(db, ids)),
  sentences: (numbers) => guarded(() => sentences(db, numbers)),
  matching: (words, ranked) => guarded(() => matching(db, words, ranked)),
  vocabulary: () => guarded(() => vocabulary(db)),
});
