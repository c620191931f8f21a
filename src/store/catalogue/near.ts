// Which documents were held against which: whom a change in one concerns.
import type { Compared, Linked } from '../../register/events.ts';
import { type Db, forEach, inPieces } from '../db.ts';
import { type Packed, unpacked } from '../packing.ts';

/** Notes what the log says from one event on to another, and gives the documents of which it says anything. */
export async function noteNear(db: Db, after: number, until: number): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (let last = after; last < until; ) {
    const rows = await db
      .selectFrom('events')
      .select(['seq', 'document', 'kind', 'body'])
      .where('seq', '>', last)
      .where('seq', '<=', until)
      .orderBy('seq')
      .limit(2_000)
      .execute();
    if (rows.length === 0) break;
    for (const { document } of rows) changed.add(document);
    await keepPairs(db, rows.flatMap(pairsIn));
    last = Number(rows.at(-1)!.seq);
  }
  return changed;
}

type Pair = readonly [document: string, other: string, linked: number];

function pairsIn({
  document,
  kind,
  body,
}: {
  document: string;
  kind: string;
  body: Packed['__select__'];
}): Pair[] {
  if (kind === 'compared')
    return (JSON.parse(unpacked(body)) as Compared).with.map((one) => [document, one.document, 0]);
  if (kind !== 'linked') return [];
  const { from, to } = JSON.parse(unpacked(body)) as Linked;
  return [[from.document, to.document, 1]];
}

async function keepPairs(db: Db, found: readonly Pair[]): Promise<void> {
  const pairs = new Map<string, Pair>();
  for (const [a, b, linked] of found)
    for (const [document, other] of a === b ? [] : [[a, b] as const, [b, a] as const]) {
      const key = `${document}\n${other}`;
      pairs.set(key, [document, other, Math.max(linked, pairs.get(key)?.[2] ?? 0)]);
    }
  for (const piece of inPieces(pairs.values()))
    await db
      .insertInto('near')
      .values(piece.map(([document, other, linked]) => ({ document, other, linked })))
      .onConflict((conflict) =>
        conflict.columns(['document', 'other']).doUpdateSet((eb) => ({
          linked: eb
            .case()
            .when('excluded.linked', '>', eb.ref('near.linked'))
            .then(eb.ref('excluded.linked'))
            .else(eb.ref('near.linked'))
            .end(),
        })),
      )
      .execute();
}

/** The documents that these were held against; of those only where something was `linked`, if asked so. */
export async function neighboursOf(
  db: Db,
  documents: Iterable<string>,
  { linked = false } = {},
): Promise<readonly { readonly document: string; readonly other: string }[]> {
  return forEach(documents, (piece) =>
    db
      .selectFrom('near')
      .select(['document', 'other'])
      .where('document', 'in', piece)
      .$if(linked, (query) => query.where('linked', '=', 1))
      .execute(),
  );
}
