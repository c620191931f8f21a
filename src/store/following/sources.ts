// What was said of sources, and who is checking which.

import { type Db, within } from '../db.ts';
import type { KeptSource } from '../following.ts';
import { instant } from '../rows.ts';

export async function said(
  db: Db,
  source: string,
  kind: 'added' | 'removed',
  is: unknown,
  at: string,
): Promise<boolean> {
  return within(db, async (transaction) => {
    const there = (await sources(transaction)).some(({ id }) => id === source);
    if (there === (kind === 'added')) return false;
    await transaction
      .insertInto('sources')
      .values({ source, kind, at: instant(at), body: JSON.stringify(is) })
      .execute();
    return true;
  });
}

export async function sources(db: Db): Promise<readonly KeptSource[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('seq').execute();
  const now = new Map<string, KeptSource>();
  for (const { source: id, kind, at: added, body } of rows)
    if (kind === 'removed') now.delete(id);
    else now.set(id, { id, added, is: JSON.parse(body) });
  return [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function take(
  db: Db,
  source: string,
  holder: string,
  now: string,
  until: string,
): Promise<string | null> {
  return within(db, async (transaction) => {
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

export async function release(db: Db, source: string, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('source', '=', source).where('holder', '=', holder).execute();
}
