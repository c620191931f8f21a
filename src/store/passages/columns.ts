import type { Genre } from '../../model/document.ts';
import { type Db, PAGE } from '../db.ts';
import type { CutDocument } from '../passages.ts';

/** Streamed by id; what changes while it runs comes again the next time. */
export async function* columns(db: Db, changed: number): AsyncIterable<readonly CutDocument[]> {
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await page(db, changed, after);
    if (rows.length === 0) return;
    yield rows.map(({ first, bounds, genre, ...row }) => ({
      ...row,
      first: Number(first),
      bounds: JSON.parse(bounds) as readonly number[],
      genre: genre as Genre,
    }));
    after = rows.at(-1)!.document;
  }
}

type Row = Awaited<ReturnType<typeof page>>[number];

const page = (db: Db, changed: number, after: string | null) =>
  db
    .selectFrom('texts')
    .select(['document', 'edition', 'first', 'bounds', 'title', 'publisher', 'published', 'genre'])
    .where('changed', '>', changed)
    .$if(after !== null, (query) => query.where('document', '>', after!))
    .orderBy('document')
    .limit(PAGE)
    .execute();
