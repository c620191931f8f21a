import { addDays } from '../../model/edtf.ts';
import type { Position } from '../catalogue.ts';
import { type Db, forEach, inPieces } from '../db.ts';
import { neighboursOf, noteNear } from './near.ts';
import { takeIn } from './taking.ts';
import { weave } from './weaving.ts';

/** How far ahead "due" looks. */
export const AHEAD = 90;
/** Documents that are held at once. */
const AT_ONCE = 100;

/**
 * Brings the catalogue up to the log, and to the day. What an event changes is found by the documents with which its own
 * is linked: the work grows with what is new, not with the register. One that was only held against it says nothing of
 * it, and its silence (register/quiet.ts) counts only beside links.
 */
export async function refresh(db: Db, day: string): Promise<Position> {
  const at = await position(db);
  const until = await lastEvent(db);
  if (until === at.seq && day === at.day) return at;
  const changed = at.changed + 1;
  const said = await noteNear(db, at.seq, until);
  const linked = (await neighboursOf(db, said, { linked: true })).map(({ other }) => other);
  const own = new Set([...said, ...(await reworded(db, linked))]);
  for (const piece of inPieces(own, AT_ONCE)) await takeIn(db, new Set(piece), { until, changed });
  const concerned = new Set([...own, ...linked, ...(await turned(db, at.day, day))]);
  const period = { asOf: day, until: addDays(day, AHEAD) };
  await weave(db, [...concerned].sort(), { ...period, last: until, changed });
  return keep(db, { seq: until, day, changed });
}

/** Those of several editions: an earlier wording has a row as long as a link, in whichever document's log, leads to it. */
async function reworded(db: Db, documents: Iterable<string>): Promise<readonly string[]> {
  const rows = await forEach(new Set(documents), (piece) =>
    db
      .selectFrom('documents')
      .select('document')
      .where('document', 'in', piece)
      .where('editions', '>', 1)
      .execute(),
  );
  return rows.map(({ document }) => document);
}

export async function position(db: Db): Promise<Position> {
  const row = await db.selectFrom('catalogue').select(['seq', 'day', 'changed']).executeTakeFirst();
  return row === undefined
    ? { seq: 0, day: '', changed: 0 }
    : { seq: Number(row.seq), day: row.day, changed: Number(row.changed) };
}

export async function lastEvent(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

async function keep(db: Db, at: Position): Promise<Position> {
  await db
    .insertInto('catalogue')
    .values({ id: 1, ...at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...at }))
    .execute();
  return at;
}

/**
 * Documents whose threads stand otherwise because another day is looked from: one of their days lies between. What is
 * published between the two also tells of documents that it is linked with, that these have gone quiet or have not;
 * threads that share a wording with others are woven with them wherever those stand.
 */
async function turned(db: Db, from: string, to: string): Promise<readonly string[]> {
  if (from === to || from === '') return [];
  const [a, b] = from < to ? [from, to] : [to, from];
  const between = (column: 'first' | 'last', ahead: number) =>
    db
      .selectFrom('entries')
      .select('document')
      .distinct()
      .where(column, '>=', addDays(a, ahead))
      .where(column, '<=', addDays(b, ahead))
      .execute();
  const published = await db
    .selectFrom('documents')
    .select('document')
    .where('published', '>=', a)
    .where('published', '<=', b)
    .execute();
  const dated = await Promise.all([
    between('last', 0),
    between('last', AHEAD),
    between('first', 0),
    between('first', AHEAD),
  ]);
  const own = published.map(({ document }) => document);
  const near = (await neighboursOf(db, own, { linked: true })).map(({ other }) => other);
  return [...dated.flat().map(({ document }) => document), ...own, ...near];
}
