import { lastEvent } from '../catalogue/refresh.ts';
import { citingRows, position } from '../citations/refresh.ts';
import type { Db } from '../db.ts';
import type { Finding } from './part.ts';

/** How far the citations are behind the log: that is no fault, as whoever asks for them brings them up first. */
export async function citationsAt(db: Db): Promise<string> {
  const seq = await position(db);
  const last = await lastEvent(db);
  if (seq === last) return 'up to the log';
  return seq === 0
    ? 'not made yet: "cited-by" makes them'
    : `up to event ${seq} of ${last}: "cited-by" brings them up`;
}

/** The same, and what is kept held against what the readings say now, one document at a time. */
export async function citationsHeld(db: Db, finding: Finding): Promise<string> {
  const says = await citationsAt(db);
  if (says !== 'up to the log') return says;
  const documents = await db.selectFrom('citing').select('document').orderBy('document').execute();
  let count = 0;
  for (const [at, { document }] of documents.entries()) {
    const kept = await db
      .selectFrom('citations')
      .selectAll()
      .where('document', '=', document)
      .orderBy('n')
      .execute();
    const now = await citingRows(db, document);
    if (now === null || plain(kept) !== plain(now))
      finding.fault(
        document,
        'its citations are otherwise than its reading has them: make them anew with "watchpoint db remake"',
      );
    count += kept.length;
    finding.done(at + 1);
  }
  return `${says}; ${count} of ${documents.length} documents, as their readings have them`;
}

const plain = (rows: readonly object[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
