import type { Db, Guarded } from './db.ts';
import {
  bytesOf,
  keepPages,
  keepRobots,
  keepSnapshot,
  pages,
  robotsOf,
  snapshots,
} from './following/answers.ts';
import { checks, lastChecks, lastHeard, recordCheck } from './following/checks.ts';
import { dueItems, item, itemCounts, items, keepItem, sourcesOf } from './following/items.ts';
import { release, said, sources, take } from './following/sources.ts';
import { alike } from './following/titled.ts';
import type { Following } from './following.ts';

/** Sources over any SQL database that Kysely speaks to. */
export const following = (db: Db, guarded: Guarded): Following => ({
  addSource: (id, is, at) => guarded(() => said(db, id, 'added', is, at)),
  removeSource: (id, at) => guarded(() => said(db, id, 'removed', null, at)),
  sources: () => guarded(() => sources(db)),
  take: (source, holder, now, until) => guarded(() => take(db, source, holder, now, until)),
  release: (source, holder) => guarded(() => release(db, source, holder)),
  item: (source, key) => guarded(() => item(db, source, key)),
  keepItem: (one) => guarded(() => keepItem(db, one)),
  dueItems: (source, now, most) => guarded(() => dueItems(db, source, now, most)),
  items: (source) => items(db, source, guarded),
  itemCounts: (source) => guarded(() => itemCounts(db, source)),
  pages: (source) => guarded(() => pages(db, source)),
  keepPages: (source, all) => guarded(() => keepPages(db, source, all)),
  keepSnapshot: (snapshot, bytes) => guarded(() => keepSnapshot(db, snapshot, bytes)),
  snapshots: (which) => snapshots(db, which ?? {}, guarded),
  bytes: (hash) => guarded(() => bytesOf(db, hash)),
  recordCheck: (check) => guarded(() => recordCheck(db, check)),
  checks: (which) => guarded(() => checks(db, which ?? {})),
  lastChecks: () => guarded(() => lastChecks(db)),
  lastHeard: () => guarded(() => lastHeard(db)),
  robots: {
    get: (origin) => guarded(() => robotsOf(db, origin)),
    set: (origin, kept) => guarded(() => keepRobots(db, origin, kept)),
  },
  sourcesOf: (documents) => guarded(() => sourcesOf(db, documents)),
  alike: (title, published) => guarded(() => alike(db, title, published)),
});
