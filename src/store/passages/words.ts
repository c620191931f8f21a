// The words of passages by SQLite's FTS5 (https://www.sqlite.org/fts5.html). All that is FTS5's own stands here.
import { sql } from 'kysely';
import type { Term } from '../catalogue.ts';
import type { Db } from '../db.ts';
import type { Part, Ranked, Wanted } from '../passages.ts';

export interface PassageText {
  readonly document: string;
  readonly number: number;
  readonly text: string;
  readonly title: string;
}

/** A word in the title counts so many times one in the text (docs/decisions/0018-search-in-texts.md). */
export const TITLE = 3;

/** Learns the words of passages. */
export async function index(db: Db, passages: readonly PassageText[]): Promise<void> {
  for (const { number, text, title } of passages)
    await sql`insert into passage_words (rowid, text, title) values (${number}, ${text}, ${title})`.execute(
      db,
    );
}

/** Forgets the passages from one number up to another, that one excluded. */
export async function forget(db: Db, from: number, until: number): Promise<void> {
  await sql`delete from passage_words where rowid >= ${from} and rowid < ${until}`.execute(db);
}

export async function ranked(db: Db, wanted: Wanted): Promise<Ranked> {
  const match = expression(wanted);
  if (match === null) return { numbers: new Uint32Array(0), scores: new Float64Array(0) };
  // As one row: thirty thousand of their own take longer on their way than they took to find.
  const { rows } = await sql<{ numbers: string; scores: string }>`
    with found as materialized (
      select rowid as n, -bm25(passage_words, 1, ${sql.lit(TITLE)}) as score
      from passage_words where passage_words match ${match})
    select json_group_array(n) as numbers, json_group_array(score) as scores from found`.execute(db);
  const { numbers, scores } = rows[0]!;
  return { numbers: Uint32Array.from(JSON.parse(numbers)), scores: Float64Array.from(JSON.parse(scores)) };
}

/**
 * BM25 is a sum over the terms: asked for one alone, it says what that one adds. The plus keeps SQLite from asking once
 * for each number, which would count the term's passages anew each time.
 */
export async function parts(
  db: Db,
  terms: readonly Term[],
  numbers: readonly number[],
): Promise<readonly Part[]> {
  const found: Part[] = [];
  const among = JSON.stringify(numbers);
  for (const [term, one] of terms.entries()) {
    const { rows } = await sql<{ number: number; score: number }>`
      select rowid as number, -bm25(passage_words, 1, ${sql.lit(TITLE)}) as score from passage_words
      where passage_words match ${phrase(one)} and +rowid in (select value from json_each(${among}))`.execute(
      db,
    );
    for (const row of rows) found.push({ term, ...row });
  }
  return found;
}

export async function frequencies(db: Db, terms: readonly Term[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const one of terms) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from passage_words where passage_words match ${phrase(one)}`.execute(db);
    counts.push(Number(rows[0]!.count));
  }
  return counts;
}

/** Null where nothing is looked for. */
function expression({ all, any, not }: Wanted): string | null {
  const some = any.length === 0 ? [] : [`(${any.map(phrase).join(' OR ')})`];
  const must = [...all.map(phrase), ...some];
  if (must.length === 0) return null;
  return [`(${must.join(' AND ')})`, ...not.map(phrase)].join(' NOT ');
}

/** In quotation marks, in which nothing but the mark itself means anything. */
const phrase = ({ words, prefix }: Term): string =>
  `"${words.map((word) => word.replaceAll('"', '""')).join(' ')}"${prefix ? ' *' : ''}`;
