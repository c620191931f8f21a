import type { Selectable } from 'kysely';
import type { BriefingMade, Briefings } from './briefings.ts';
import type { Db, Guarded } from './db.ts';
import { isPostgres } from './postgres-dialect.ts';
import { instant } from './rows.ts';
import type { Tables } from './tables.ts';

/** Briefings over any SQL database that Kysely speaks to. */
export const briefings = (db: Db, guarded: Guarded): Briefings => ({
  keep: (made) => guarded(() => keep(db, made)),
  last: (scope, asOf) => guarded(() => last(db, scope, asOf)),
  made: (scope) => guarded(() => made(db, scope)),
});

async function keep(db: Db, { scope, by, at, asOf }: Omit<BriefingMade, 'seq'>): Promise<void> {
  const known = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst();
  await db
    .insertInto('briefings')
    .values({ scope, author: by, at: instant(at), as_of: asOf, last_event: known?.seq ?? 0 })
    .execute();
}

async function last(db: Db, scope: string, asOf: string): Promise<BriefingMade | null> {
  if (!(await isThere(db))) return null;
  const row = await db
    .selectFrom('briefings')
    .selectAll()
    .where('scope', '=', scope)
    .where('as_of', '<=', asOf)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : madeOf(row);
}

/** A register of an earlier version that is opened to read has no such table, and no briefing was made of it. */
const isThere = async (db: Db): Promise<boolean> =>
  isPostgres(db) || (await db.introspection.getTables()).some(({ name }) => name === 'briefings');

async function made(db: Db, scope: string | undefined): Promise<readonly BriefingMade[]> {
  if (!(await isThere(db))) return [];
  const rows = await db
    .selectFrom('briefings')
    .selectAll()
    .$if(scope !== undefined, (query) => query.where('scope', '=', scope!))
    .orderBy('seq')
    .execute();
  return rows.map(madeOf);
}

const madeOf = (row: Selectable<Tables['briefings']>): BriefingMade => ({
  scope: row.scope,
  by: row.author,
  at: row.at,
  asOf: row.as_of,
  seq: row.last_event,
});
