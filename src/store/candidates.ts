import { type Kysely, sql } from 'kysely';
import type { Findings } from '../register/events.ts';
import { MOST_DOCUMENTS, nearestBy, subjectsIn, subjectsOf } from '../register/subjects.ts';
import type { Tables } from './tables.ts';

/** Ids of the documents that one may have to do with, nearest first. The work does not grow with the register. */
export async function candidatesFor(
  db: Kysely<Tables>,
  { id, text }: { id: string; text: string },
): Promise<readonly string[]> {
  await indexReadings(db);
  const having = new Map<string, readonly string[]>();
  for (const term of subjectsIn(text)) {
    const documents = (await newestWith(db, term)).filter((document) => document !== id);
    if (documents.length > 0) having.set(term, documents);
  }
  const { n } = await db
    .selectFrom('indexed')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return nearestBy(having, Number(n));
}

/** The newest documents that a word stands in, at most so many. */
async function newestWith(db: Kysely<Tables>, term: string): Promise<readonly string[]> {
  const { rows } = await sql<{ document: string }>`
    select document from subjects where term = ${term} order by seq desc limit ${MOST_DOCUMENTS}`.execute(db);
  return [...new Set(rows.map(({ document }) => document))];
}

/** Puts the words of readings in that are not there yet: the newest, or all of a register of an earlier version. */
async function indexReadings(db: Kysely<Tables>): Promise<void> {
  const { last } = await db
    .selectFrom('indexed')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  for (let after = Number(last ?? 0); ; ) {
    const reading = await nextReading(db, after);
    if (reading === undefined) return;
    const { seq, document, findings } = reading;
    const terms = subjectsOf(JSON.parse(findings) as Findings);
    for (const some of inParts(terms, 200))
      await db
        .insertInto('subjects')
        .values(some.map((term) => ({ term, seq, document })))
        .execute();
    await db.insertInto('indexed').values({ seq, document }).execute();
    after = seq;
  }
}

const nextReading = (db: Kysely<Tables>, after: number) =>
  db
    .selectFrom('events')
    .innerJoin('analyses', (join) =>
      join.onRef('analyses.document', '=', 'events.document').onRef('analyses.digest', '=', 'events.digest'),
    )
    .select(['events.seq', 'events.document', 'analyses.findings'])
    .where('events.kind', '=', 'read')
    .where('events.seq', '>', after)
    .orderBy('events.seq')
    .limit(1)
    .executeTakeFirst();

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
