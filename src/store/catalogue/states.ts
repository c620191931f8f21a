// Some documents of the register, replayed.

import type { DocumentState } from '../../register/register.ts';
import { replay } from '../../register/replay.ts';
import { type Db, inPieces } from '../db.ts';
import { fromRow } from '../rows.ts';

/** Each of the documents as its log leaves it, up to an event. */
export async function statesOf(
  db: Db,
  documents: Iterable<string>,
  until: number,
): Promise<readonly DocumentState[]> {
  const states: DocumentState[] = [];
  for (const piece of inPieces(documents, 50)) {
    const rows = await db
      .selectFrom('events')
      .leftJoin('analyses', (join) =>
        join
          .onRef('analyses.document', '=', 'events.document')
          .onRef('analyses.digest', '=', 'events.digest'),
      )
      .selectAll('events')
      .select(['analyses.head', 'analyses.findings'])
      .where('events.document', 'in', piece)
      .where('events.seq', '<=', until)
      .orderBy('events.seq')
      .execute();
    states.push(...replay(rows.map(fromRow)).values());
  }
  return states;
}
