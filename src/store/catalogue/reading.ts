// The catalogue's rows as the register's own things.
import { sql } from 'kysely';
import type { Head } from '../../register/events.ts';
import type { Tie } from '../../register/ties.ts';
import type { DocumentRow, EntryColumns, Listed, WhichDocuments, WhichTies } from '../catalogue.ts';
import { type Db, forEach } from '../db.ts';
import { entryFrom, tieFrom } from './bodies.ts';

const COLUMNS = [
  'n',
  'id',
  'kind',
  'document',
  'thread',
  'holds',
  'published',
  'firmness',
  'theme',
  'obligation',
  'state',
  'first',
  'last',
  'start',
  'unit',
  'amount',
  'standing',
  'born',
  'parties',
  'instruments',
  'changed',
] as const;

/** Streamed by number; what changes while it runs comes again the next time. */
export async function* columns(db: Db, changed: number): AsyncIterable<readonly EntryColumns[]> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('entries')
      .select(COLUMNS)
      .where('n', '>', after)
      .where('changed', '>', changed)
      .orderBy('n')
      .limit(2_000)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(
      (row) =>
        ({
          ...row,
          kind: row.standing === 'superseded' ? '' : row.kind,
          holds: row.holds === 1,
          parties: JSON.parse(row.parties),
          instruments: JSON.parse(row.instruments),
        }) as unknown as EntryColumns,
    );
    after = Number(rows.at(-1)!.n);
  }
}

const LISTED = ['n', 'id', 'document', 'born', 'thread', 'state', 'holds', 'first', 'last', 'body'] as const;

const listedIn = (db: Db) => db.selectFrom('entries').select(LISTED).where('kind', '<>', '');
type ListedRow = Awaited<ReturnType<ReturnType<typeof listedIn>['execute']>>[number];

export async function entries(db: Db, numbers: readonly number[]): Promise<readonly Listed[]> {
  const rows = await forEach(numbers, (piece) => listedIn(db).where('n', 'in', piece).execute());
  const found = new Map((await listed(db, rows)).map((one) => [one.n, one]));
  return numbers.flatMap((n) => found.get(n) ?? []);
}

export async function entriesById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
  const rows = await forEach(new Set(ids), (piece) => listedIn(db).where('id', 'in', piece).execute());
  return new Map((await listed(db, rows)).map((one) => [one.entry.id, one]));
}

export async function documentOf(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('entries').select('document').where('id', '=', id).executeTakeFirst();
  return row?.document ?? null;
}

export async function idsFrom(db: Db, beginning: string, most: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('entries')
    .select('id')
    .where('id', '>=', beginning)
    .where('id', '<', `${beginning}\uffff`)
    .where('kind', '<>', '')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export async function entriesOf(db: Db, document: string): Promise<readonly Listed[]> {
  return listed(
    db,
    await listedIn(db).where('document', '=', document).orderBy('start').orderBy('n').execute(),
  );
}

async function listed(db: Db, rows: readonly ListedRow[]): Promise<readonly Listed[]> {
  const heads = await headsOf(db, new Set(rows.map(({ document }) => document)));
  return rows.map(({ n, thread, state, holds, first, last, body, ...row }) => {
    const entry = entryFrom(body, row, heads.get(row.document));
    return { n: Number(n), entry, thread, state: state as Listed['state'], holds: holds === 1, first, last };
  });
}

export async function headsOf(db: Db, ids: Iterable<string>): Promise<ReadonlyMap<string, Head>> {
  const rows = await forEach(ids, (piece) =>
    db.selectFrom('documents').select(['document', 'head']).where('document', 'in', piece).execute(),
  );
  return new Map(rows.map(({ document, head }) => [document, JSON.parse(head) as Head]));
}

/** What a link is read from. */
export const TIE = ['link', 'from_document', 'from_item', 'to_document', 'to_item', 'at', 'body'] as const;

export async function ties(
  db: Db,
  { document, links, items, since, relations, standing, most = 1_000, after = null }: WhichTies,
): Promise<readonly Tie[]> {
  const rows = await db
    .selectFrom('ties')
    .select(TIE)
    .$if(document !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([eb('from_document', '=', document!), eb('to_document', '=', document!)]),
      ),
    )
    .$if(links !== undefined, (query) => query.where('link', 'in', links!))
    .$if(items !== undefined, (query) =>
      query.where(({ eb, or }) => or([eb('from_item', 'in', items!), eb('to_item', 'in', items!)])),
    )
    .$if(since !== undefined, (query) => query.where('at', '>', since!))
    .$if(relations !== undefined, (query) => query.where('relation', 'in', relations!))
    .$if(standing !== undefined, (query) => query.where('standing', 'in', standing!))
    .$if(after !== null, (query) =>
      query.where(({ eb, or, and }) =>
        or([eb('at', '<', after!.at), and([eb('at', '=', after!.at), eb('link', '>', after!.link)])]),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('link')
    .limit(most)
    .execute();
  return rows.map(tieFrom);
}

export async function tiesByLink(db: Db, links: readonly string[]): Promise<ReadonlyMap<string, Tie>> {
  const rows = await forEach(new Set(links), (piece) =>
    db.selectFrom('ties').select(TIE).where('link', 'in', piece).execute(),
  );
  return new Map(rows.map((row) => [row.link, tieFrom(row)]));
}

export async function documents(
  db: Db,
  { ids, titled, since, most = 1_000, from = 0 }: WhichDocuments,
): Promise<readonly DocumentRow[]> {
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select(['head', 'editions', 'added', 'recorded', 'actors'])
    .$if(ids !== undefined, (query) => query.where('document', 'in', ids!))
    .$if(titled !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([
          sql<boolean>`lower(title) like ${`%${titled!.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape ${'\\'}`,
          eb('document', '=', titled!),
        ]),
      ),
    )
    .$if(since !== undefined, (query) => query.where('recorded', '>', since!))
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('document')
    .limit(most)
    .offset(from)
    .execute();
  return rows.map(({ head, actors, ...row }) => ({
    ...row,
    head: JSON.parse(head),
    actors: JSON.parse(actors),
  }));
}
