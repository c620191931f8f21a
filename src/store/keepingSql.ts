import type { Selectable } from 'kysely';
import type { Db, Guarded } from './db.ts';
import type { Keeping, Kept, KeptKind, KeptOn } from './keeping.ts';
import { instant } from './rows.ts';
import type { Tables } from './tables.ts';

/** What people keep, over any SQL database that Kysely speaks to. */
export const keeping = (db: Db, guarded: Guarded): Keeping => ({
  put: (kind, id, body, on) => guarded(() => kept(db, kind, id, JSON.stringify(body), on)),
  drop: (kind, id, on) => guarded(() => kept(db, kind, id, null, on)),
  get: (kind, id) => guarded(() => last(db, kind, id)),
  list: (kind) => guarded(() => list(db, kind)),
  history: (kind, id) => guarded(() => history(db, kind, id)),
});

async function kept(db: Db, kind: KeptKind, id: string, body: string | null, on: KeptOn): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const now = await last(transaction, kind, id);
    if ((now === null ? null : JSON.stringify(now.body)) === body) return false;
    await transaction
      .insertInto('kept')
      .values({ kind, id, at: instant(on.at), author: on.by, body })
      .execute();
    return true;
  });
}

/** Null where there is none, or where the last word on it was to drop it. */
async function last(db: Db, kind: KeptKind, id: string): Promise<Kept | null> {
  const row = await db
    .selectFrom('kept')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.body === null ? null : keptOf(row);
}

async function list(db: Db, kind: KeptKind): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom('kept')
    .selectAll()
    .where('seq', 'in', (of) =>
      of
        .selectFrom('kept')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .where('kind', '=', kind)
        .groupBy('id'),
    )
    .where('body', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(keptOf);
}

async function history(db: Db, kind: KeptKind, id: string): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom('kept')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map(keptOf);
}

const keptOf = ({ seq, kind, id, at, author, body }: Selectable<Tables['kept']>): Kept => ({
  seq: Number(seq),
  kind: kind as KeptKind,
  id,
  at,
  by: author,
  body: body === null ? null : JSON.parse(body),
});
