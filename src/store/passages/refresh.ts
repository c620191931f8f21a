import { isDeepStrictEqual } from 'node:util';
import type { Insertable } from 'kysely';
import { lastEvent } from '../catalogue/refresh.ts';
import { type Db, inPieces } from '../db.ts';
import type { PassagesAt } from '../passages.ts';
import { editions, readSince, text } from '../queries.ts';
import type { Tables } from '../tables.ts';
import { boundsOf } from './cutting.ts';
import { forget, index } from './indexed.ts';

/** Documents that are cut in one transaction. */
const AT_ONCE = 50;

/** Brings the passages up to the log. What is broken off is there, and is gone on with: what was cut is not cut again. */
export async function refresh(db: Db): Promise<PassagesAt> {
  const { seq } = await position(db);
  const until = await lastEvent(db);
  if (until > seq) {
    for (const piece of inPieces(await readSince(db, seq, until), AT_ONCE))
      await db.transaction().execute((transaction) => takeIn(transaction, piece));
    await db.transaction().execute((transaction) => reached(transaction, until));
  }
  const { next: _, ...at } = await position(db);
  return at;
}

type Position = PassagesAt & { readonly next: number };

export async function position(db: Db): Promise<Position> {
  const row = await db.selectFrom('texts_at').select(['seq', 'changed', 'next']).executeTakeFirst();
  return row === undefined
    ? { seq: 0, changed: 0, next: 1 }
    : { seq: Number(row.seq), changed: Number(row.changed), next: Number(row.next) };
}

async function takeIn(db: Db, documents: readonly string[]): Promise<void> {
  let at = await position(db);
  const changed = at.changed + 1;
  for (const document of documents) at = { ...at, next: await cut(db, document, { next: at.next, changed }) };
  await keep(db, { ...at, changed });
}

/** Cuts a document anew where it is another one than it was; gives the number that is free then. */
async function cut(
  db: Db,
  document: string,
  { next, changed }: { next: number; changed: number },
): Promise<number> {
  const was = await db.selectFrom('texts').selectAll().where('document', '=', document).executeTakeFirst();
  const head = (await editions(db, document)).at(-1)?.head;
  if (head === undefined && was === undefined) return next;
  if (was !== undefined && was.edition === head?.edition && was.title === head.title) {
    const facets = facetsOf(head);
    if (!isDeepStrictEqual(facets, facetsOf(was))) await keepRow(db, { ...was, ...facets, changed });
    return next;
  }
  if (was !== undefined) await forgotten(db, was);
  if (head === undefined) {
    await keepRow(db, { ...was!, edition: '', bounds: '[]', changed });
    return next;
  }
  const whole = (await text(db, document, head.edition)) ?? '';
  const bounds = boundsOf(whole);
  const title = head.title;
  const passages = bounds
    .slice(1)
    .map((end, at) => ({ document, number: next + at, text: whole.slice(bounds[at], end), title }));
  await index(db, passages);
  const own = { document, edition: head.edition, first: next, bounds: JSON.stringify(bounds), title };
  await keepRow(db, { ...own, ...facetsOf(head), changed });
  return next + passages.length;
}

const facetsOf = ({
  publisher,
  published,
  genre,
}: Pick<Tables['texts'], 'publisher' | 'published' | 'genre'>) => ({
  publisher,
  published,
  genre,
});

async function forgotten(db: Db, { first, bounds }: { first: number; bounds: string }): Promise<void> {
  const count = (JSON.parse(bounds) as readonly number[]).length - 1;
  if (count > 0) await forget(db, Number(first), Number(first) + count);
}

async function keepRow(db: Db, row: Insertable<Tables['texts']>): Promise<void> {
  const { document: _, ...rest } = row;
  await db
    .insertInto('texts')
    .values(row)
    .onConflict((conflict) => conflict.column('document').doUpdateSet(rest))
    .execute();
}

async function reached(db: Db, until: number): Promise<void> {
  const at = await position(db);
  await keep(db, { ...at, seq: Math.max(at.seq, until) });
}

async function keep(db: Db, at: Position): Promise<void> {
  await db
    .insertInto('texts_at')
    .values({ id: 1, ...at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...at }))
    .execute();
}
