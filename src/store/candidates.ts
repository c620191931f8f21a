import { type Kysely, sql } from 'kysely';
import type { Findings } from '../register/events.ts';
import { MOST_DOCUMENTS, nearestBy, subjectsIn, subjectsOf } from '../register/subjects.ts';
import { unpacked } from './packing.ts';
import { isPostgres } from './postgres-dialect.ts';
import type { Tables } from './tables.ts';

/** Ids of the documents that one may have to do with, nearest first. The work does not grow with the register. */
export async function candidatesFor(
  db: Kysely<Tables>,
  { id, text }: { id: string; text: string },
): Promise<readonly string[]> {
  await indexReadings(db);
  const { n } = await db
    .selectFrom('indexed')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const having = new Map<string, readonly string[]>();
  for (const term of subjectsIn(text)) {
    const documents = (await documentsWith(db, term)).filter((one) => one !== id);
    if (documents.length > 0) having.set(term, documents);
  }
  return nearestBy(having, Number(n));
}

/**
 * The documents that a word stands in, the newest first; none where it stands in so many readings that it tells nothing
 * apart: in a large register most words of a text do, and are passed over where they stand.
 */
async function documentsWith(db: Kysely<Tables>, term: string): Promise<readonly string[]> {
  const { rows } = await sql<{ document: string }>`
    select document from subjects where term = ${term} and not exists (
      select 1 from subjects where term = ${term} limit 1 offset ${MOST_DOCUMENTS - 1})
    order by seq desc`.execute(db);
  return [...new Set(rows.map(({ document }) => document))];
}

/**
 * Puts the words of readings in that are not there yet: the newest, or all of a register of an earlier version. Many at
 * once and sorted, as they lie in the index: it is written from one end to the other and not all over.
 */
async function indexReadings(db: Kysely<Tables>): Promise<void> {
  const { last } = await db
    .selectFrom('indexed')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  for (let after = Number(last ?? 0); ; ) {
    const readings = await readingsAfter(db, after);
    if (readings.length === 0) return;
    const words = readings.flatMap(({ seq, document, findings }) =>
      subjectsOf(JSON.parse(unpacked(findings)) as Findings).map((term) => [term, seq, document] as const),
    );
    words.sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
    await insertAll(db, 'subjects', ['term', 'seq', 'document'], words);
    await insertAll(
      db,
      'indexed',
      ['seq', 'document'],
      readings.map(({ seq, document }) => [seq, document]),
    );
    after = readings.at(-1)!.seq;
  }
}

/** How many readings are put in at once: some megabytes of what they found. */
const AT_ONCE = 500;

const readingsAfter = (db: Kysely<Tables>, after: number) =>
  db
    .selectFrom('events')
    .innerJoin('analyses', (join) =>
      join.onRef('analyses.document', '=', 'events.document').onRef('analyses.digest', '=', 'events.digest'),
    )
    .select(['events.seq', 'events.document', 'analyses.findings'])
    .where('events.kind', '=', 'read')
    .where('events.seq', '>', after)
    .orderBy('events.seq')
    .limit(AT_ONCE)
    .execute();

/** Rows as one value: a statement with a place for each of a hundred thousand values takes longer to make than to run. */
async function insertAll(
  db: Kysely<Tables>,
  table: 'subjects' | 'indexed',
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  const values = columns.map((_, at) => sql`value ->> ${sql.lit(at)}`);
  const typed = values.map((value, at) =>
    typeof rows[0]?.[at] === 'number' ? sql`(${value})::bigint` : value,
  );
  await (isPostgres(db)
    ? sql`insert into ${sql.table(table)} (${sql.join(columns.map((one) => sql.ref(one)))})
        select ${sql.join(typed)} from json_array_elements(${json}::json)`
    : sql`insert into ${sql.table(table)} (${sql.join(columns.map((one) => sql.ref(one)))})
        select ${sql.join(values)} from json_each(${json})`
  ).execute(db);
}
