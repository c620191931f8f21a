import type { Kysely } from 'kysely';
import type { Analysis } from '../model/analysis.ts';
import type { Head, Recorded } from '../register/events.ts';
import type { Held } from './held.ts';
import { unpacked } from './packing.ts';
import { allAway, awayFrom } from './partings.ts';
import { fromRow, instant, upTo } from './rows.ts';
import type { Counts, StoredEdition, Which } from './store.ts';
import type { Tables } from './tables.ts';

/** How many events are fetched at once: what a long document says comes to some megabytes. */
const PAGE = 200;

/** The log up to the event that is its last now, page by page: no lock is held between two pages. */
export async function* events(
  db: Kysely<Tables>,
  which: Which,
  guarded: <T>(work: () => Promise<T>) => Promise<T>,
): AsyncIterable<Recorded> {
  const last = await guarded(() => lastSeq(db));
  const from = await guarded(() => beforeFirst(db, which));
  let left = which.most ?? Number.POSITIVE_INFINITY;
  let after: Recorded | null = null;
  while (left > 0) {
    const most = Math.min(PAGE, left);
    const rows: readonly Recorded[] = await guarded(() => page(db, { ...which, ...from, most }, last, after));
    yield* rows;
    if (rows.length < most) return;
    left -= rows.length;
    after = rows.at(-1)!;
  }
}

/** The event after which everything was recorded since a time: so a page need not be looked for in the whole log. */
async function beforeFirst(db: Kysely<Tables>, { since, after = 0 }: Which): Promise<Pick<Which, 'after'>> {
  if (since === undefined) return {};
  const { first } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.min('seq').as('first'))
    .where('at', '>', instant(since))
    .executeTakeFirstOrThrow();
  return { after: Math.max(after, first === null ? Number.MAX_SAFE_INTEGER - 1 : Number(first) - 1) };
}

/** The heads of editions as their newest readings have them. */
export async function editions(db: Kysely<Tables>, document?: string): Promise<readonly StoredEdition[]> {
  const rows = await db
    .selectFrom('editions')
    .innerJoin('analyses', (join) =>
      join
        .onRef('analyses.document', '=', 'editions.document')
        .on('analyses.digest', '=', (of) =>
          of
            .selectFrom('events')
            .select('digest')
            .whereRef('events.document', '=', 'editions.document')
            .whereRef('events.edition', '=', 'editions.edition')
            .orderBy('seq', 'desc')
            .limit(1),
        ),
    )
    .select(['analyses.head', 'editions.recorded', 'editions.characters'])
    .$if(document !== undefined, (query) => query.where('editions.document', '=', document!))
    .orderBy('editions.document')
    .orderBy('editions.number')
    .execute();
  const away =
    document === undefined ? await allAway(db) : new Map([[document, await awayFrom(db, document)]]);
  return rows
    .map(({ head, ...edition }) => ({ head: JSON.parse(head) as Head, ...edition }))
    .filter(({ head }) => !away.get(head.id)?.has(head.edition));
}

export async function text(db: Kysely<Tables>, document: string, edition?: string): Promise<string | null> {
  const which = edition ?? (await newestEdition(db, document));
  if (which === null) return null;
  const row = await db
    .selectFrom('editions')
    .select('text')
    .where('document', '=', document)
    .where('edition', '=', which)
    .executeTakeFirst();
  return row === undefined ? null : unpacked(row.text);
}

export async function analysis(
  db: Kysely<Tables>,
  document: string,
  edition?: string,
): Promise<Analysis | null> {
  const which = edition ?? (await newestEdition(db, document));
  return which === null ? null : analysisOf(db, document, which);
}

/** The same of the newest edition, from those that are held if it is among them. */
export async function heldAnalysis(
  db: Kysely<Tables>,
  document: string,
  held: Held,
): Promise<Analysis | null> {
  const edition = await newestEdition(db, document);
  if (edition === null) return null;
  const row = await newestReading(db, document, edition).select('analyses.digest').executeTakeFirst();
  if (row === undefined) return null;
  return held.take(`${document}\n${edition}\n${row.digest}`, () => analysisOf(db, document, edition));
}

async function analysisOf(db: Kysely<Tables>, document: string, which: string): Promise<Analysis | null> {
  const row = await newestReading(db, document, which)
    .select(['analyses.head', 'analyses.findings', 'analyses.rest'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const head = JSON.parse(row.head) as Head;
  const words = (await text(db, document, which)) ?? '';
  return {
    document: { ...head, text: words },
    places: [],
    ...JSON.parse(unpacked(row.findings)),
    ...JSON.parse(unpacked(row.rest)),
  };
}

export async function counts(db: Kysely<Tables>): Promise<Counts> {
  const count = (of: keyof Tables) => db.selectFrom(of).select(({ fn }) => fn.countAll().as('n'));
  const [documents, editions, events] = await Promise.all([
    db
      .selectFrom('editions')
      .select(({ fn }) => fn.countAll().as('n'))
      .where('number', '=', 1)
      .executeTakeFirstOrThrow(),
    count('editions').executeTakeFirstOrThrow(),
    count('events').executeTakeFirstOrThrow(),
  ]);
  const away = await awayCounts(db);
  return {
    documents: Number(documents.n) - away.documents,
    editions: Number(editions.n) - away.editions,
    events: Number(events.n),
  };
}

/** What is stored under a document and is none of its own; and the documents of which nothing is left. */
async function awayCounts(db: Kysely<Tables>): Promise<{ documents: number; editions: number }> {
  const away = await allAway(db);
  const left = await Promise.all([...away.keys()].map((document) => newestEdition(db, document)));
  return {
    documents: left.filter((edition) => edition === null).length,
    editions: [...away.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** The newest reading of an edition, to select from. */
export const newestReading = (db: Kysely<Tables>, document: string, edition: string) =>
  db
    .selectFrom('events')
    .innerJoin('analyses', (join) =>
      join.onRef('analyses.document', '=', 'events.document').onRef('analyses.digest', '=', 'events.digest'),
    )
    .where('events.document', '=', document)
    .where('events.edition', '=', edition)
    .orderBy('events.seq', 'desc')
    .limit(1);

/** The number of the last event of the log; 0 where it is empty. */
export async function lastSeq(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

async function page(
  db: Kysely<Tables>,
  { document, seq, after: since, kinds, asOf, order, most = PAGE }: Which,
  last: number,
  after: Recorded | null,
): Promise<readonly Recorded[]> {
  const rows = await db
    .selectFrom('events')
    .leftJoin('analyses', (join) =>
      join.onRef('analyses.document', '=', 'events.document').onRef('analyses.digest', '=', 'events.digest'),
    )
    .selectAll('events')
    .select(['analyses.head', 'analyses.findings'])
    .where('seq', '<=', last)
    .$if(document !== undefined, (query) => query.where('events.document', '=', document!))
    .$if(seq !== undefined, (query) => query.where('seq', '=', seq!))
    .$if(since !== undefined, (query) => query.where('seq', '>', since!))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds!))
    .$if(asOf !== undefined, (query) => query.where('at', '<=', upTo(asOf!)))
    .$if(after !== null && order !== 'document', (query) => query.where('seq', '>', after!.seq))
    .$if(after !== null && order === 'document', (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('events.document', 'events.seq'), '>', tuple(after!.event.document, after!.seq)),
      ),
    )
    .$if(order === 'document', (query) => query.orderBy('events.document'))
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

const newestEdition = async (db: Kysely<Tables>, document: string): Promise<string | null> =>
  (await ownEditions(db, document)).at(-1) ?? null;

/** The hashes of a document's editions, in the order they came, without those that were parted from it. */
export async function ownEditions(db: Kysely<Tables>, document: string): Promise<readonly string[]> {
  const away = await awayFrom(db, document);
  const rows = await db
    .selectFrom('editions')
    .select('edition')
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  return rows.map(({ edition }) => edition).filter((edition) => !away.has(edition));
}

/** Documents of which a stretch of the log says something that may change what their newest edition is, or how it is read. */
export async function readSince(
  db: Kysely<Tables>,
  after: number,
  until: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('events')
    .select('document')
    .distinct()
    .where('seq', '>', after)
    .where('seq', '<=', until)
    .where('kind', 'in', ['read', 'edition parted', 'undone'])
    .orderBy('document')
    .execute();
  return rows.map(({ document }) => document);
}
