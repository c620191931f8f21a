// What servers answered: pages of lists, robots.txt, and every byte of it.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Db, type Guarded, PAGE, within } from '../db.ts';
import type { PageKept, RobotsKept, Snapshot, WhichSnapshots } from '../following.ts';
import { instant } from '../rows.ts';

export async function pages(db: Db, source: string): Promise<readonly PageKept[]> {
  const rows = await db
    .selectFrom('pages')
    .selectAll()
    .where('source', '=', source)
    .orderBy('address')
    .execute();
  return rows.map(({ address, etag, last_modified: lastModified }) => ({ address, etag, lastModified }));
}

export async function keepPages(db: Db, source: string, all: readonly PageKept[]): Promise<void> {
  await within(db, async (transaction) => {
    await transaction.deleteFrom('pages').where('source', '=', source).execute();
    for (const { address, etag, lastModified } of all)
      await transaction
        .insertInto('pages')
        .values({ source, address, etag, last_modified: lastModified })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

export async function keepSnapshot(
  db: Db,
  { source, asked, address, at, status, headers }: Omit<Snapshot, 'hash' | 'size'>,
  bytes: Uint8Array,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const zipped = gzipSync(bytes);
  const packed = zipped.length < bytes.length ? 'gzip' : 'none';
  await within(db, async (transaction) => {
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

export async function* snapshots(
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

export async function bytesOf(db: Db, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('bodies').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return null;
  return row.packed === 'gzip' ? gunzipSync(row.bytes) : row.bytes;
}

export async function robotsOf(db: Db, origin: string): Promise<RobotsKept | undefined> {
  const row = await db.selectFrom('robots').selectAll().where('origin', '=', origin).executeTakeFirst();
  return row && { at: Number(row.at), text: row.text };
}

export async function keepRobots(db: Db, origin: string, kept: RobotsKept): Promise<void> {
  await db
    .insertInto('robots')
    .values({ origin, ...kept })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet({ ...kept }))
    .execute();
}
