// The documents of sources, as last seen.
import type { Selectable } from 'kysely';
import { type Db, forEach, type Guarded, PAGE } from '../db.ts';
import type { Item, ItemState } from '../following.ts';
import { instant } from '../rows.ts';
import type { Tables } from '../tables.ts';

export async function item(db: Db, source: string, key: string): Promise<Item | null> {
  const row = await db
    .selectFrom('items')
    .selectAll()
    .where('source', '=', source)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : itemOf(row);
}

export async function keepItem(db: Db, { lastModified, ...one }: Item): Promise<void> {
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

export async function dueItems(db: Db, source: string, now: string, most: number): Promise<readonly Item[]> {
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

export async function* items(db: Db, source: string | undefined, guarded: Guarded): AsyncIterable<Item> {
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

export async function itemCounts(
  db: Db,
  source: string,
): Promise<Readonly<Partial<Record<ItemState, number>>>> {
  const rows = await db
    .selectFrom('items')
    .select(['state', ({ fn }) => fn.countAll().as('n')])
    .where('source', '=', source)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

const itemOf = ({ last_modified: lastModified, state, ...row }: Selectable<Tables['items']>): Item => ({
  ...row,
  state: state as ItemState,
  lastModified,
});

/** By which sources documents came. */
export async function sourcesOf(
  db: Db,
  documents: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await forEach(documents, (piece) =>
    db
      .selectFrom('items')
      .select(['document', 'source'])
      .distinct()
      .where('document', 'in', piece)
      .orderBy('source')
      .execute(),
  );
  const found = Map.groupBy(rows, ({ document }) => document!);
  return new Map([...found].map(([document, all]) => [document, all.map(({ source }) => source)]));
}
