// Which documents have which title on which day.
import { folded } from '../../register/identity.ts';
import type { Db } from '../db.ts';

export async function alike(db: Db, title: string, published: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('titled')
    .select('document')
    .distinct()
    .where('title', '=', titleKey(title))
    .$if(published !== null, (query) => query.where('published', 'in', [published!, '']))
    .orderBy('document')
    .limit(MOST_ALIKE)
    .execute();
  return rows.map(({ document }) => document);
}

/** "Statement" may be the title of very many. */
const MOST_ALIKE = 20;

/** A title as two formats of one document share it: letters and figures, in lower case. */
export const titleKey = (title: string): string =>
  folded(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
