// How far alerts have looked, and what they found.
import type { Db } from '../db.ts';
import type { Found, Looked } from '../ledger.ts';
import { instant } from '../rows.ts';

export async function looked(db: Db, alert: string): Promise<Looked | null> {
  const row = await db
    .selectFrom('looked')
    .select(['seq', 'day', 'digest'])
    .where('alert', '=', alert)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, seq: Number(row.seq) };
}

export async function look(
  db: Db,
  alert: string,
  from: Looked | null,
  to: Looked,
  found: readonly Found[],
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const now = await looked(transaction, alert);
    if (now?.seq !== from?.seq || now?.day !== from?.day || now?.digest !== from?.digest) return false;
    await transaction
      .insertInto('looked')
      .values({ alert, ...to })
      .onConflict((conflict) => conflict.column('alert').doUpdateSet(to))
      .execute();
    for (const { item, occasion, revision, at, body } of found)
      await transaction
        .insertInto('found')
        .values({ alert, item, occasion, revision, at: instant(at), body: JSON.stringify(body) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    return true;
  });
}

/** The order of the rows is that of `at`, then of the keys: the same found things are told in the same order. */
export async function untold(db: Db, alert: string): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('found')
    .leftJoin('told', (join) =>
      join
        .onRef('told.alert', '=', 'found.alert')
        .onRef('told.item', '=', 'found.item')
        .onRef('told.occasion', '=', 'found.occasion')
        .onRef('told.revision', '=', 'found.revision'),
    )
    .selectAll('found')
    .where('found.alert', '=', alert)
    .where('told.alert', 'is', null)
    .orderBy('found.at')
    .orderBy('found.item')
    .orderBy('found.occasion')
    .orderBy('found.revision')
    .execute();
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) }));
}

export async function foundBetween(
  db: Db,
  alert: string,
  since: string,
  until: string,
): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('found')
    .selectAll()
    .where('alert', '=', alert)
    .where('at', '>=', instant(since))
    .where('at', '<=', instant(until))
    .orderBy('at')
    .orderBy('item')
    .orderBy('occasion')
    .orderBy('revision')
    .execute();
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) }));
}
