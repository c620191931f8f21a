import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import { foldedName } from '../../law/citations/works.ts';
import type { CitationContext } from '../../model/citation.ts';
import { quote } from '../../model/span.ts';
import { sentenceAround } from '../../segment/around.ts';
import type {
  CitationPage,
  CitedWork,
  CitingDocument,
  FoundCitation,
  FoundCitations,
  WhichCitations,
} from '../citations.ts';
import type { Db } from '../db.ts';
import { text } from '../queries.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['citations']>;

export async function found(
  db: Db,
  which: WhichCitations,
  { most, from, after = null }: CitationPage,
): Promise<FoundCitations> {
  const { total } = await db
    .selectFrom('citations')
    .select(({ fn }) => fn.countAll().as('total'))
    .where((eb) => those(eb, which))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('citations')
    .selectAll()
    .where((eb) => those(eb, which))
    .$if(after !== null, (query) => query.where((eb) => comesAfter(eb, after!)))
    .orderBy('published', 'desc')
    .orderBy('document')
    .orderBy('n')
    .limit(most)
    .offset(from)
    .execute();
  return { total: Number(total), citations: await inPassages(db, rows) };
}

/** In the order of `found`. */
const comesAfter = (
  eb: ExpressionBuilder<Tables, 'citations'>,
  { published, document, n }: NonNullable<CitationPage['after']>,
) =>
  eb.or([
    eb('published', '<', published),
    eb.and([eb('published', '=', published), eb('document', '>', document)]),
    eb.and([eb('published', '=', published), eb('document', '=', document), eb('n', '>', n)]),
  ]);

/** Path "section/20" holds "section/20/1": what comes behind a stroke, which is the character before "0". */
function those(
  eb: ExpressionBuilder<Tables, 'citations'>,
  { works, path, documents, contexts }: WhichCitations,
) {
  const below = path === undefined || path === null ? null : path;
  return eb.and([
    ...(works === undefined ? [] : [eb('work', 'in', works.length > 0 ? works : [''])]),
    ...(documents === undefined ? [] : [eb('document', 'in', documents.length > 0 ? documents : [''])]),
    ...(contexts === undefined || contexts.length === 0 ? [] : [eb('context', 'in', contexts)]),
    ...(below === null
      ? []
      : [
          eb.or([
            eb('path', '=', below),
            eb.and([eb('path', '>=', `${below}/`), eb('path', '<', `${below}0`)]),
          ]),
        ]),
  ]);
}

async function inPassages(db: Db, rows: readonly Row[]): Promise<readonly FoundCitation[]> {
  const citing = await headsOf(db, new Set(rows.map(({ document }) => document)));
  const texts = new Map<string, string>();
  for (const { document, edition } of citing.values())
    texts.set(document, (await text(db, document, edition)) ?? '');
  return rows.flatMap((row) => {
    const head = citing.get(row.document);
    const words = texts.get(row.document) ?? '';
    return head === undefined || words.length < Number(row.stop) ? [] : [inPassage(row, head, words)];
  });
}

function inPassage(row: Row, head: Selectable<Tables['citing']>, text: string): FoundCitation {
  const here = quote({ text }, { start: Number(row.start), end: Number(row.stop) });
  const { name, id, provision, provision_id, effect, rule } = row;
  return {
    ...here,
    n: Number(row.n),
    work: row.work,
    instrument: { name, id },
    called: row.called === '' ? null : row.called,
    provision: provision === null ? null : { name: provision, id: provision_id },
    within: row.place === null ? null : { id: row.place, cited: row.place_cited ?? '' },
    context: row.context as CitationContext,
    words: Number(row.words_start) < 0 ? null : text.slice(Number(row.words_start), Number(row.words_stop)),
    effect,
    inQuotation: Number(row.quoted) === 1,
    rule,
    sentence: sentenceAround(text, here),
    document: {
      id: head.document,
      edition: head.edition,
      title: head.title,
      published: head.published || null,
    },
  };
}

async function headsOf(
  db: Db,
  documents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Selectable<Tables['citing']>>> {
  if (documents.size === 0) return new Map();
  const rows = await db
    .selectFrom('citing')
    .selectAll()
    .where('document', 'in', [...documents])
    .execute();
  return new Map(rows.map((row) => [row.document, row]));
}

export async function citing(db: Db, which: WhichCitations, most: number) {
  const { total } = await db
    .selectFrom('citations')
    .select(({ fn }) => fn.count<number>('document').distinct().as('total'))
    .where((eb) => those(eb, which))
    .executeTakeFirstOrThrow();
  const first = await db
    .selectFrom('citations')
    .select('document')
    .where((eb) => those(eb, which))
    .groupBy(['document', 'published'])
    .orderBy('published', 'desc')
    .orderBy('document')
    .limit(most)
    .execute();
  const ids = first.map(({ document }) => document);
  const rows = await db
    .selectFrom('citations')
    .select(['document', 'context', ({ fn }) => fn.countAll().as('count')])
    .where((eb) => those(eb, { ...which, documents: ids }))
    .groupBy(['document', 'context'])
    .execute();
  const heads = await headsOf(db, new Set(ids));
  const documents = ids.flatMap((id) => {
    const head = heads.get(id);
    return head === undefined
      ? []
      : [
          documentOf(
            head,
            rows.filter(({ document }) => document === id),
          ),
        ];
  });
  return { total: Number(total), documents };
}

type Counted = { readonly context: string; readonly count: unknown };
const countsOf = (rows: readonly Counted[]): CitingDocument['counts'] =>
  Object.fromEntries(rows.map(({ context, count }) => [context, Number(count)]));

const documentOf = (
  { document, title, published, work }: Selectable<Tables['citing']>,
  rows: readonly Counted[],
): CitingDocument => ({ id: document, title, published: published || null, work, counts: countsOf(rows) });

export async function cited(db: Db, which: WhichCitations, most: number) {
  const rows = await db
    .selectFrom('citations')
    .select(['work', 'context', 'name', 'id', ({ fn }) => fn.countAll().as('count')])
    .where((eb) => those(eb, which))
    .groupBy(['work', 'context', 'name', 'id'])
    .orderBy('work')
    .execute();
  const works = worksOf(rows);
  return { total: works.length, works: works.slice(0, most) };
}

interface NamedRow extends Counted {
  readonly work: string;
  readonly name: string;
  readonly id: string | null;
}

/** Each by the name that it mostly has, a title before a number. */
function worksOf(rows: readonly NamedRow[]): readonly CitedWork[] {
  const works = [...Map.groupBy(rows, ({ work }) => work)].map(([work, own]) => {
    const names = Map.groupBy(own, ({ name }) => name);
    const [best] = [...names].sort(([a, x], [b, y]) => weight(b, y) - weight(a, x) || (a < b ? -1 : 1))[0]!;
    const counts: Record<string, number> = {};
    for (const { context, count } of own) counts[context] = (counts[context] ?? 0) + Number(count);
    return { work, name: best, id: own[0]!.id, counts, sum: sumOf(own) };
  });
  return works.sort((a, b) => b.sum - a.sum || (a.work < b.work ? -1 : 1)).map(({ sum: _, ...one }) => one);
}

const sumOf = (rows: readonly Counted[]): number => rows.reduce((sum, { count }) => sum + Number(count), 0);
const weight = (name: string, rows: readonly Counted[]): number =>
  (/^(?:W?S\.?S?\.?[IR]\.?|\d)/.test(name) ? 0 : 1_000_000) + sumOf(rows);

export async function called(db: Db, name: string): Promise<readonly CitedWork[]> {
  const folded = foldedName(name);
  if (folded === '') return [];
  const keys = await Promise.all(
    (['named', 'called'] as const).map((column) =>
      db.selectFrom('citations').select('work').distinct().where(column, '=', folded).limit(50).execute(),
    ),
  );
  const exact = keys.flat().map(({ work }) => work);
  const like = `%${folded.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const works =
    exact.length > 0
      ? exact
      : (
          await db
            .selectFrom('citations')
            .select(['named', 'work'])
            .where(sql<boolean>`named like ${like} escape '\\'`)
            .groupBy(['named', 'work'])
            .orderBy('named')
            .orderBy('work')
            .limit(50)
            .execute()
        ).map(({ work }) => work);
  return works.length === 0 ? [] : (await cited(db, { works: [...new Set(works)] }, 50)).works;
}

export async function lawsOf(db: Db, work: string): Promise<readonly CitingDocument[]> {
  const rows = await db
    .selectFrom('citing')
    .selectAll()
    .where('work', '=', work)
    .orderBy('published', 'desc')
    .orderBy('document')
    .execute();
  return rows.map((row) => documentOf(row, []));
}

export async function document(db: Db, id: string): Promise<CitingDocument | null> {
  const row = await db.selectFrom('citing').selectAll().where('document', '=', id).executeTakeFirst();
  return row === undefined ? null : documentOf(row, []);
}

export async function titled(db: Db, words: string, most: number): Promise<readonly CitingDocument[]> {
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const rows = await db
    .selectFrom('citing')
    .selectAll()
    .where(sql<boolean>`lower(title) like ${like} escape '\\'`)
    .orderBy('published', 'desc')
    .orderBy('document')
    .limit(most)
    .execute();
  return rows.map((row) => documentOf(row, []));
}
