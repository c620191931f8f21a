import type { Insertable } from 'kysely';
import { citationsOf } from '../../law/citations/citations.ts';
import { foldedName, provisionPath, workKey, workOf } from '../../law/citations/works.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Citation } from '../../model/citation.ts';
import { lastEvent } from '../catalogue/refresh.ts';
import { type Db, inPieces } from '../db.ts';
import { analysis, readSince } from '../queries.ts';
import type { Tables } from '../tables.ts';

/** Documents that are written in one transaction. */
const AT_ONCE = 50;

/** Brings what is cited up to the log. What is broken off is there, and is written again with the same result. */
export const refresh = (db: Db): Promise<void> =>
  upTo(db, (piece) =>
    db.transaction().execute(async (transaction) => {
      for (const document of piece) await takeIn(transaction, document);
    }),
  );

/** The same within a transaction that has begun. */
export const refreshWithin = (db: Db): Promise<void> =>
  upTo(db, async (piece) => {
    for (const document of piece) await takeIn(db, document);
  });

async function upTo(db: Db, take: (documents: readonly string[]) => Promise<void>): Promise<void> {
  const seq = await position(db);
  const until = await lastEvent(db);
  if (until <= seq) return;
  for (const piece of inPieces(await readSince(db, seq, until), AT_ONCE)) await take(piece);
  await db
    .insertInto('citations_at')
    .values({ id: 1, seq: until })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seq: until }))
    .execute();
}

export async function position(db: Db): Promise<number> {
  const row = await db.selectFrom('citations_at').select('seq').executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** What a document cites, as rows; null where the register has no such document now. */
export async function citingRows(
  db: Db,
  document: string,
): Promise<readonly Insertable<Tables['citations']>[] | null> {
  const read = await analysis(db, document);
  return read === null ? null : rowsOf(read, { document, published: read.document.published ?? '' });
}

async function takeIn(db: Db, document: string): Promise<void> {
  const read = await analysis(db, document);
  await db.deleteFrom('citations').where('document', '=', document).execute();
  await db.deleteFrom('citing').where('document', '=', document).execute();
  if (read === null) return;
  const { edition, title, published } = read.document;
  const head = { document, edition, title, published: published ?? '' };
  await db
    .insertInto('citing')
    .values({ ...head, work: workOf(read)?.work ?? null })
    .execute();
  for (const piece of inPieces(rowsOf(read, head), 40))
    await db.insertInto('citations').values(piece).execute();
}

function rowsOf(
  read: Analysis,
  { document, published }: { readonly document: string; readonly published: string },
): readonly Insertable<Tables['citations']>[] {
  return citationsOf(read).map((one, n) => ({ document, n, published, ...rowOf(one) }));
}

function rowOf({ instrument, called, provision, within, words, ...one }: Citation) {
  return {
    work: workKey(instrument),
    name: instrument.name,
    named: foldedName(instrument.name),
    called: foldedName(called ?? ''),
    id: instrument.id,
    path: provision === null ? '' : provisionPath(provision.name),
    provision: provision?.name ?? null,
    provision_id: provision?.id ?? null,
    ...{ context: one.context, effect: one.effect, rule: one.rule, quoted: one.inQuotation ? 1 : 0 },
    ...{ start: one.start, stop: one.end, words_start: words?.start ?? -1, words_stop: words?.end ?? -1 },
    ...{ place: within?.id ?? null, place_cited: within?.cited ?? null },
  };
}
