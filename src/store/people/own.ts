// What belongs to one person alone: notes, when they last looked, settings.
import type { Db } from '../db.ts';
import type { Note } from '../people.ts';
import { instant } from '../rows.ts';

export async function notes(db: Db, owner: string, items?: readonly string[]): Promise<readonly Note[]> {
  if (items?.length === 0) return [];
  return db
    .selectFrom('notes')
    .select(['item', 'text', 'at'])
    .where('owner', '=', owner)
    .$if(items !== undefined, (query) => query.where('item', 'in', items!))
    .orderBy('at', 'desc')
    .orderBy('item')
    .execute();
}

export async function keepNote(db: Db, owner: string, { item, text, at }: Note): Promise<void> {
  if (text.trim() === '') {
    await db.deleteFrom('notes').where('owner', '=', owner).where('item', '=', item).execute();
    return;
  }
  const kept = { text, at: instant(at) };
  await db
    .insertInto('notes')
    .values({ owner, item, ...kept })
    .onConflict((conflict) => conflict.columns(['owner', 'item']).doUpdateSet(kept))
    .execute();
}

export async function visit(db: Db, owner: string, now: string, pause: number): Promise<string | null> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('visits')
      .selectAll()
      .where('owner', '=', owner)
      .executeTakeFirst();
    const goesOn = row !== undefined && Date.parse(now) - Date.parse(row.last) <= pause * 60_000;
    const before = row === undefined ? null : goesOn ? row.before : row.last;
    const kept = { before, last: instant(now) };
    await transaction
      .insertInto('visits')
      .values({ owner, ...kept })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet(kept))
      .execute();
    return before;
  });
}

export async function setting(db: Db, owner: string, key: string): Promise<unknown> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && JSON.parse(row.value);
}

export async function keepSetting(db: Db, owner: string, key: string, is: unknown): Promise<void> {
  const value = JSON.stringify(is);
  await db
    .insertInto('settings')
    .values({ owner, key, value })
    .onConflict((conflict) => conflict.columns(['owner', 'key']).doUpdateSet({ value }))
    .execute();
}
