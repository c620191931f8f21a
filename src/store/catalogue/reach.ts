// How far an undertaking may go: all items that may be of one thread with some.
import type { Ground } from '../../register/threads.ts';
import { type Db, forEach } from '../db.ts';

/**
 * Ids of all commitments that may be one undertaking with these, in however many steps: linked so, brought together or
 * apart by people, or of one thread until now. The last include some that are gone.
 */
export async function reachOf(
  db: Db,
  items: Iterable<string>,
  threading: Ground['threading'],
): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const groups = threading.map(({ event }) => event.items);
  let fresh = [...new Set(items)];
  while (fresh.length > 0) {
    for (const item of fresh) reached.add(item);
    const own = new Set(fresh);
    const said = groups.filter((group) => group.some((item) => own.has(item))).flat();
    const next = new Set([...(await linkedWith(db, fresh)), ...(await threadMates(db, fresh)), ...said]);
    fresh = [...next].filter((item) => !reached.has(item));
  }
  return reached;
}

const END = { from_item: 'to_item', to_item: 'from_item' } as const;

async function linkedWith(db: Db, items: readonly string[]): Promise<readonly string[]> {
  const rows = await forEach(items, async (piece) => [
    ...(await otherEnds(db, 'from_item', piece)),
    ...(await otherEnds(db, 'to_item', piece)),
  ]);
  return rows.flatMap(({ item }) => (item === null ? [] : [item]));
}

/** By links that may join: `joins` in src/register/threads.ts decides. */
const otherEnds = (db: Db, end: keyof typeof END, items: readonly string[]) =>
  db
    .selectFrom('ties')
    .select(`${END[end]} as item`)
    .where(end, 'in', items)
    .where(END[end], 'is not', null)
    .where('relation', '<>', 'answers')
    .where(({ eb, or, and }) =>
      or([and([eb('joins', '=', 1), eb('standing', '=', 'asserted')]), eb('standing', '=', 'confirmed')]),
    )
    .execute();

async function threadMates(db: Db, items: readonly string[]): Promise<readonly string[]> {
  const threads = await forEach(items, (piece) =>
    db
      .selectFrom('entries')
      .select('thread')
      .distinct()
      .where('id', 'in', piece)
      .where('thread', 'is not', null)
      .execute(),
  );
  const rows = await forEach(new Set(threads.map(({ thread }) => thread!)), (piece) =>
    db.selectFrom('entries').select('id').where('thread', 'in', piece).execute(),
  );
  return rows.map(({ id }) => id);
}
