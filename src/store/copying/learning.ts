import { sql } from 'kysely';
import { wordedFrom } from '../catalogue/bodies.ts';
import { headsOf } from '../catalogue/reading.ts';
import { learnEntryWords } from '../catalogue/words.ts';
import type { Db } from '../db.ts';
import { index } from '../passages/indexed.ts';
import { isPostgres } from '../postgres-dialect.ts';
import { text } from '../queries.ts';
import { rowsOf } from './reading.ts';

/** Makes the indexes of words anew, from the rows that were copied. What a copy that was broken off has of them goes. */
export async function learnAll(
  db: Db,
  { resume }: { readonly resume: boolean },
  progress: (done: { readonly table: 'entries' | 'texts'; readonly rows: number }) => void,
): Promise<void> {
  if (resume) await forgetAllWords(db);
  await learnEntries(db, (rows) => progress({ table: 'entries', rows }));
  await learnPassages(db, (rows) => progress({ table: 'texts', rows }));
}

/** Empties the indexes of words (on SQLite https://www.sqlite.org/fts5.html, 6.4). */
export async function forgetAllWords(db: Db): Promise<void> {
  if (isPostgres(db)) {
    for (const table of ['entry_words', 'passage_words', 'stems', 'stem_totals'])
      await sql`delete from ${sql.table(table)}`.execute(db);
    return;
  }
  await sql`insert into entry_words (entry_words) values ('delete-all')`.execute(db);
  await sql`insert into passage_words (passage_words) values ('delete-all')`.execute(db);
}

async function learnEntries(db: Db, progress: (done: number) => void): Promise<void> {
  let done = 0;
  const asked = ['document', 'n', 'id', 'born', 'kind', 'body'];
  for await (const rows of rowsOf(db, { table: 'entries', key: ['n'] }, asked)) {
    const there = (rows as unknown as readonly EntryRow[]).filter(({ kind }) => kind !== '');
    const heads = await headsOf(db, new Set(there.map(({ document }) => document)));
    const words = there.map((row) =>
      wordedFrom(row.body, { ...row, n: Number(row.n) }, heads.get(row.document)),
    );
    await db.transaction().execute((transaction) => learnEntryWords(transaction, words));
    done += rows.length;
    progress(done);
  }
}

interface EntryRow {
  readonly document: string;
  readonly n: number;
  readonly id: string;
  readonly born: string;
  readonly kind: string;
  readonly body: Uint8Array;
}

async function learnPassages(db: Db, progress: (done: number) => void): Promise<void> {
  let done = 0;
  const asked = ['document', 'edition', 'first', 'bounds', 'title'];
  for await (const rows of rowsOf(db, { table: 'texts', key: ['document'] }, asked)) {
    await db.transaction().execute(async (transaction) => {
      for (const row of rows) await learnText(transaction, row as unknown as Cut);
    });
    done += rows.length;
    progress(done);
  }
}

interface Cut {
  readonly document: string;
  readonly edition: string;
  readonly first: number;
  readonly bounds: string;
  readonly title: string;
}

/** The passages of a document under the numbers that they have. */
async function learnText(db: Db, { document, edition, first, bounds, title }: Cut): Promise<void> {
  const cuts = JSON.parse(bounds) as readonly number[];
  if (cuts.length === 0) return;
  const whole = (await text(db, document, edition)) ?? '';
  const passages = cuts
    .slice(1)
    .map((end, at) => ({ document, number: first + at, text: whole.slice(cuts[at], end), title }));
  await index(db, passages);
}
