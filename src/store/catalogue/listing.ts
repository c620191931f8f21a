// Documents as their list shows them.
import type { ExpressionBuilder } from 'kysely';
import type { Head } from '../../register/events.ts';
import type { DocumentWord, ListedDocument, WhichListed } from '../catalogue.ts';
import type { Db } from '../db.ts';
import type { Tables } from '../tables.ts';

/** Which of the documents are asked for, newest first, with how much each of them says. */
export async function listing(
  db: Db,
  { words, genre = null, source = null, documents = null, most, from, after = null }: WhichListed,
): Promise<{ readonly total: number; readonly rows: readonly ListedDocument[] }> {
  let which = db.selectFrom('documents');
  for (const word of words) which = which.where((eb) => named(eb, word));
  if (genre !== null) which = which.where('genre', '=', genre);
  if (documents !== null) which = which.where((eb) => among(eb, documents));
  if (source !== null) which = which.where((eb) => readFrom(eb, [source]));
  const { total } = await which.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  if (after !== null) which = which.where((eb) => later(eb, after));
  const rows = await which
    .select(['document', 'head', 'editions', 'recorded'])
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('document')
    .limit(most)
    .offset(from)
    .execute();
  const counts = await countsOf(
    db,
    rows.map(({ document }) => document),
  );
  return {
    total: Number(total),
    rows: rows.map(({ document, head, editions, recorded }) => ({
      head: JSON.parse(head) as Head,
      editions: Number(editions),
      recorded,
      counts: counts.get(document) ?? new Map(),
    })),
  };
}

type Eb = ExpressionBuilder<Tables, 'documents'>;

/** Letters in the title, the publisher or the id; or the document belongs to what they name besides. */
function named(eb: Eb, { letters, sources, documents }: DocumentWord) {
  const like = `%${letters.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const columns = ['title', 'publisher', 'document'] as const;
  return eb.or([
    ...columns.map((column) => eb(eb.fn<string>('lower', [column]), 'like', like)),
    ...(sources.length === 0 ? [] : [readFrom(eb, sources)]),
    ...(documents.length === 0 ? [] : [among(eb, documents)]),
  ]);
}

const readFrom = (eb: Eb, sources: readonly string[]) =>
  eb(
    'document',
    'in',
    eb
      .selectFrom('items')
      .select('items.document')
      .where('items.source', 'in', sources)
      .where('items.document', 'is not', null),
  );

/** Newest first, those without a day last, of one day by id. */
function later(eb: Eb, { published, id }: { readonly published: string | null; readonly id: string }) {
  const none = eb('published', 'is', null);
  const after = eb('document', '>', id);
  return published === null
    ? eb.and([none, after])
    : eb.or([eb('published', '<', published), eb.and([eb('published', '=', published), after]), none]);
}

/** Nothing is in an empty list, which SQL has no word for. */
const among = (eb: Eb, documents: readonly string[]) =>
  documents.length === 0 ? eb.lit(false) : eb('document', 'in', documents);

/** How many entries that stand each document has of a kind, commitments by their firmness. */
async function countsOf(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  if (documents.length === 0) return new Map();
  const rows = await db
    .selectFrom('entries')
    .select(['document', 'kind', 'firmness'])
    .select(({ fn }) => fn.countAll().as('many'))
    .where('document', 'in', documents)
    .where('kind', '<>', '')
    .groupBy(['document', 'kind', 'firmness'])
    .execute();
  const counts = new Map<string, Map<string, number>>();
  for (const { document, kind, firmness, many } of rows) {
    const own = counts.get(document) ?? new Map<string, number>();
    counts.set(document, own.set(firmness ?? kind, Number(many)));
  }
  return counts;
}
