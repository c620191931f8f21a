import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kysely, Selectable } from 'kysely';
import { folded } from '../register/identity.ts';
import type {
  Check,
  CheckOutcome,
  Following,
  Item,
  ItemState,
  KeptSource,
  PageKept,
  RobotsKept,
  Snapshot,
  WhichSnapshots,
} from './following.ts';
import { instant } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Guarded = <T>(work: () => Promise<T>) => Promise<T>;

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
  robots: {
    get: (origin) => guarded(() => robotsOf(db, origin)),
    set: (origin, kept) => guarded(() => keepRobots(db, origin, kept)),
  },
  alike: (title, published) => guarded(() => alike(db, title, published)),
});

async function said(
  db: Db,
  source: string,
  kind: 'added' | 'removed',
  is: unknown,
  at: string,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const there = (await sources(transaction)).some(({ id }) => id === source);
    if (there === (kind === 'added')) return false;
    await transaction
      .insertInto('sources')
      .values({ source, kind, at: instant(at), body: JSON.stringify(is) })
      .execute();
    return true;
  });
}

async function sources(db: Db): Promise<readonly KeptSource[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('seq').execute();
  const now = new Map<string, KeptSource>();
  for (const { source: id, kind, at: added, body } of rows)
    if (kind === 'removed') now.delete(id);
    else now.set(id, { id, added, is: JSON.parse(body) });
  return [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function take(
  db: Db,
  source: string,
  holder: string,
  now: string,
  until: string,
): Promise<string | null> {
  return db.transaction().execute(async (transaction) => {
    const held = await transaction
      .selectFrom('leases')
      .selectAll()
      .where('source', '=', source)
      .executeTakeFirst();
    if (held !== undefined && held.holder !== holder && held.until > instant(now)) return held.holder;
    await transaction
      .insertInto('leases')
      .values({ source, holder, until: instant(until) })
      .onConflict((conflict) => conflict.column('source').doUpdateSet({ holder, until: instant(until) }))
      .execute();
    return null;
  });
}

async function release(db: Db, source: string, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('source', '=', source).where('holder', '=', holder).execute();
}

async function item(db: Db, source: string, key: string): Promise<Item | null> {
  const row = await db
    .selectFrom('items')
    .selectAll()
    .where('source', '=', source)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : itemOf(row);
}

const itemOf = ({ last_modified: lastModified, state, ...row }: Selectable<Tables['items']>): Item => ({
  ...row,
  state: state as ItemState,
  lastModified,
});

async function keepItem(db: Db, { lastModified, ...one }: Item): Promise<void> {
  const row = {
    ...one,
    last_modified: lastModified,
    checked: instant(one.checked),
    due: one.due === null ? null : instant(one.due),
  };
  await db
    .insertInto('items')
    .values(row)
    .onConflict((conflict) => conflict.columns(['source', 'key']).doUpdateSet(row))
    .execute();
}

async function dueItems(db: Db, source: string, now: string, most: number): Promise<readonly Item[]> {
  const rows = await db
    .selectFrom('items')
    .selectAll()
    .where('source', '=', source)
    .where('due', '<=', instant(now))
    .orderBy('due')
    .orderBy('key')
    .limit(most)
    .execute();
  return rows.map(itemOf);
}

async function* items(db: Db, source: string | undefined, guarded: Guarded): AsyncIterable<Item> {
  for (let after: readonly [string, string] = ['', '']; ; ) {
    const rows = await guarded(() =>
      db
        .selectFrom('items')
        .selectAll()
        .$if(source !== undefined, (query) => query.where('source', '=', source!))
        .where(({ eb, refTuple, tuple }) => eb(refTuple('source', 'key'), '>', tuple(...after)))
        .orderBy('source')
        .orderBy('key')
        .limit(PAGE)
        .execute(),
    );
    yield* rows.map(itemOf);
    if (rows.length < PAGE) return;
    after = [rows.at(-1)!.source, rows.at(-1)!.key];
  }
}

async function itemCounts(db: Db, source: string): Promise<Readonly<Partial<Record<ItemState, number>>>> {
  const rows = await db
    .selectFrom('items')
    .select(['state', ({ fn }) => fn.countAll().as('n')])
    .where('source', '=', source)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

async function pages(db: Db, source: string): Promise<readonly PageKept[]> {
  const rows = await db
    .selectFrom('pages')
    .selectAll()
    .where('source', '=', source)
    .orderBy('address')
    .execute();
  return rows.map(({ address, etag, last_modified: lastModified }) => ({ address, etag, lastModified }));
}

async function keepPages(db: Db, source: string, all: readonly PageKept[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('pages').where('source', '=', source).execute();
    for (const { address, etag, lastModified } of all)
      await transaction
        .insertInto('pages')
        .values({ source, address, etag, last_modified: lastModified })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

async function keepSnapshot(
  db: Db,
  { source, asked, address, at, status, headers }: Omit<Snapshot, 'hash' | 'size'>,
  bytes: Uint8Array,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const zipped = gzipSync(bytes);
  const packed = zipped.length < bytes.length ? 'gzip' : 'none';
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('bodies')
      .values({ hash, size: bytes.length, packed, bytes: packed === 'gzip' ? zipped : bytes })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction
      .insertInto('snapshots')
      .values({ source, asked, address, at: instant(at), status, headers: JSON.stringify(headers), hash })
      .execute();
  });
  return hash;
}

const PAGE = 500;

async function* snapshots(
  db: Db,
  { source, document, hash }: WhichSnapshots,
  guarded: Guarded,
): AsyncIterable<Snapshot> {
  for (let after = 0; ; ) {
    const rows = await guarded(() =>
      db
        .selectFrom('snapshots')
        .innerJoin('bodies', 'bodies.hash', 'snapshots.hash')
        .selectAll('snapshots')
        .select('bodies.size')
        .where('seq', '>', after)
        .$if(source !== undefined, (query) => query.where('source', '=', source!))
        .$if(hash !== undefined, (query) => query.where('snapshots.hash', '=', hash!))
        .$if(document !== undefined, (query) =>
          query.where('snapshots.hash', 'in', (of) =>
            of
              .selectFrom('items')
              .select('hash')
              .where('document', '=', document!)
              .where('hash', 'is not', null)
              .$castTo<{ hash: string }>(),
          ),
        )
        .orderBy('seq')
        .limit(PAGE)
        .execute(),
    );
    for (const { seq: _, headers, ...row } of rows) yield { ...row, headers: JSON.parse(headers) };
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)!.seq);
  }
}

async function bytesOf(db: Db, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('bodies').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return null;
  return row.packed === 'gzip' ? gunzipSync(row.bytes) : row.bytes;
}

async function robotsOf(db: Db, origin: string): Promise<RobotsKept | undefined> {
  const row = await db.selectFrom('robots').selectAll().where('origin', '=', origin).executeTakeFirst();
  return row && { at: Number(row.at), text: row.text };
}

async function keepRobots(db: Db, origin: string, kept: RobotsKept): Promise<void> {
  await db
    .insertInto('robots')
    .values({ origin, ...kept })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet({ ...kept }))
    .execute();
}

async function recordCheck(db: Db, { notBefore, ...check }: Check): Promise<void> {
  await db
    .insertInto('checks')
    .values({
      ...check,
      began: instant(check.began),
      ended: instant(check.ended),
      not_before: notBefore === null ? null : instant(notBefore),
    })
    .execute();
}

async function checks(
  db: Db,
  { source, since }: { source?: string; since?: string },
): Promise<readonly Check[]> {
  const rows = await db
    .selectFrom('checks')
    .selectAll()
    .$if(source !== undefined, (query) => query.where('source', '=', source!))
    .$if(since !== undefined, (query) => query.where('ended', '>=', instant(since!)))
    .orderBy('seq')
    .execute();
  return rows.map(checkOf);
}

const checkOf = ({
  seq: _,
  outcome,
  not_before: notBefore,
  ...row
}: Selectable<Tables['checks']>): Check => ({
  ...row,
  outcome: outcome as CheckOutcome,
  notBefore,
});

async function lastChecks(db: Db): Promise<ReadonlyMap<string, Check>> {
  const rows = await db
    .selectFrom('checks')
    .selectAll()
    .where('seq', 'in', (of) =>
      of
        .selectFrom('checks')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .groupBy('source'),
    )
    .execute();
  return new Map(rows.map((row) => [row.source, checkOf(row)]));
}

async function alike(db: Db, title: string, published: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('titled')
    .select('document')
    .distinct()
    .where('title', '=', titleKey(title))
    .$if(published !== null, (query) => query.where('published', 'in', [published!, '']))
    .orderBy('document')
    .limit(MOST_ALIKE)
    .execute();
  return rows.map(({ document }) => document);
}

/** "Statement" may be the title of very many. */
const MOST_ALIKE = 20;

/** A title as two formats of one document share it: letters and figures, in lower case. */
export const titleKey = (title: string): string =>
  folded(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
