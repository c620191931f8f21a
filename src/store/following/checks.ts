// How each check of a source went.
import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import type { Check, CheckOutcome } from '../following.ts';
import { instant } from '../rows.ts';
import type { Tables } from '../tables.ts';

export async function recordCheck(db: Db, { notBefore, ...check }: Check): Promise<void> {
  await db
    .insertInto('checks')
    .values({
      ...check,
      began: instant(check.began),
      ended: instant(check.ended),
      not_before: notBefore === null ? null : instant(notBefore),
    })
    .execute();
}

export async function checks(
  db: Db,
  { source, since }: { source?: string; since?: string },
): Promise<readonly Check[]> {
  const rows = await db
    .selectFrom('checks')
    .selectAll()
    .$if(source !== undefined, (query) => query.where('source', '=', source!))
    .$if(since !== undefined, (query) => query.where('ended', '>=', instant(since!)))
    .orderBy('seq')
    .execute();
  return rows.map(checkOf);
}

export async function lastChecks(db: Db): Promise<ReadonlyMap<string, Check>> {
  const rows = await db
    .selectFrom('checks')
    .selectAll()
    .where('seq', 'in', (of) =>
      of
        .selectFrom('checks')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .groupBy('source'),
    )
    .execute();
  return new Map(rows.map((row) => [row.source, checkOf(row)]));
}

export async function lastHeard(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('checks')
    .select(({ fn }) => ['source', fn.max('ended').as('ended')])
    .where('outcome', '<>', 'could not check')
    .groupBy('source')
    .execute();
  return new Map(rows.map(({ source, ended }) => [source, ended!]));
}

const checkOf = ({
  seq: _,
  outcome,
  not_before: notBefore,
  ...row
}: Selectable<Tables['checks']>): Check => ({
  ...row,
  outcome: outcome as CheckOutcome,
  notBefore,
});
