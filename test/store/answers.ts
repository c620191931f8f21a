import type { FieldName, Sort } from '../../src/search/asked.ts';
import { FIELDS, SORTS } from '../../src/search/asked.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { TEXT_FIELDS, TEXT_SORTS } from '../../src/search/texts/asked.ts';
import { readTextQuery } from '../../src/search/texts/query.ts';
import type { DocumentRow, WhichTies } from '../../src/store/catalogue.ts';
import type { Store } from '../../src/store/store.ts';

/** One question and what a register answers to it, as text that two registers can be held against each other by. */
export type Answer = readonly [question: string, answer: string];

export interface Asking {
  /** ISO 8601. */
  readonly day: string;
  /** As people type them. */
  readonly questions: readonly string[];
  /** Of how many documents, entries and threads each is asked about by itself. */
  readonly each: number;
}

/**
 * Everything that a register can be asked, one answer after the other. Maps come in the order of their keys: who looks
 * something up in one does not see another. Lists come as they are: with ties, without what has no day, by pages.
 */
export async function* answersOf(store: Store, asking: Asking): AsyncIterable<Answer> {
  for await (const [question, answer] of all(store, asking)) yield [question, plain(answer)];
}

type Asked = AsyncIterable<readonly [string, unknown]>;

async function* all(store: Store, asking: Asking): Asked {
  yield* ofTheLog(store);
  yield* ofTheCatalogue(store, asking);
  yield* ofEach(store, asking);
  yield* ofSearch(store, asking);
  yield* ofTexts(store, asking);
  yield* ofCitations(store);
  yield* besideTheLog(store);
}

/** Sums of many small parts may differ in their last figures. */
const FIGURES = 10;

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, one) => {
    if (one instanceof Map) return [...one].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    if (typeof one === 'number' && !Number.isInteger(one)) return Number(one.toPrecision(FIGURES));
    return one instanceof Uint32Array ? [...one] : one;
  }) ?? 'undefined';

async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

async function* ofTheLog(store: Store): Asked {
  yield ['how much there is', await store.counts()];
  yield ['all editions', await store.editions()];
  const whiches = [
    {},
    { order: 'document' },
    { most: 7, after: 3 },
    { kinds: ['linked', 'compared', 'undone'] },
    { since: '2026-03-01T09:10:00.000Z', most: 50 },
    { asOf: '2026-03-01' },
    { seq: 5 },
  ] as const;
  for (const which of whiches) {
    let n = 0;
    for await (const event of store.events(which)) yield [`events ${JSON.stringify(which)} ${++n}`, event];
  }
}

async function* ofTheCatalogue({ catalogue }: Store, { day }: Asking): Asked {
  yield ['where the catalogue is', await catalogue.at()];
  let pieces = 0;
  for await (const piece of catalogue.columns(0)) yield [`columns ${++pieces}`, piece];
  yield* ofDocuments(catalogue);
  const ties: readonly WhichTies[] = [
    {},
    { since: '2026-03-01T09:20:00.000Z' },
    { relations: ['repeats', 'reschedules'], standing: ['asserted'] },
    { most: 3 },
  ];
  for (const which of ties) yield [`ties ${JSON.stringify(which)}`, await catalogue.ties(which)];
  const [first] = await catalogue.ties({ most: 1 });
  if (first !== undefined) yield ['ties after the first', await catalogue.ties({ after: first, most: 20 })];
  yield ['news', await catalogue.news('2026-03-01T00:00:00.000Z')];
  yield ['what was answered', await catalogue.answered(day)];
  yield ['what is expected', await catalogue.expected('2020-01-01', '2040-12-31')];
  yield ['what has grown', await catalogue.grown('2026-03-01T00:00:00.000Z')];
  for (const which of [undefined, 'links', 'commitments'] as const)
    for (const from of [0, 3])
      yield [`doubts ${which} ${from}`, await catalogue.doubts({ of: which, from, most: 40 })];
  const { doubts } = await catalogue.doubts({ most: 5 });
  for (const { id } of doubts) yield [`doubt ${id}`, await catalogue.doubt(id, {})];
  yield ['vocabulary', new Map(await catalogue.vocabulary())];
  for (const beginning of ['c:', 'c:1', 'f:', 'w:'])
    yield [`ids ${beginning}`, await catalogue.idsFrom(beginning, 30)];
}

async function* ofDocuments(catalogue: Store['catalogue']): Asked {
  const whiches = [
    {},
    { titled: 'STATEMENT' },
    { titled: '%' },
    { since: '2026-03-01T09:02:00.000Z' },
    { most: 3, from: 2 },
  ];
  for (const which of whiches) yield [`documents ${JSON.stringify(which)}`, await catalogue.documents(which)];
  const word = (letters: string) => ({ letters, sources: [], documents: [] });
  const page = { words: [], most: 7, from: 0 };
  for (const which of [
    page,
    { ...page, from: 4 },
    { ...page, words: [word('statement')] },
    { ...page, words: [word('É')] },
    { ...page, words: [{ ...word('no such'), sources: ['feed'] }] },
    { ...page, genre: 'joint statement' },
    { ...page, source: 'feed' },
  ])
    yield [`listing ${JSON.stringify(which)}`, await catalogue.listing(which)];
  for (let after: { published: string | null; id: string } | null = null, n = 0; n < 40; n++) {
    const { total, rows } = await catalogue.listing({ ...page, after });
    yield [`listing after ${after?.id}`, { total, rows }];
    const last: DocumentRow['head'] | undefined = rows.at(-1)?.head;
    if (last === undefined) return;
    after = { published: last.published, id: last.id };
  }
}

/** So many of a list, from all over it. */
const some = <T>(list: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, at) => at % step === 0);
};

async function* ofEach(store: Store, { each }: Asking): Asked {
  const { catalogue } = store;
  const ids = (await catalogue.documents()).map(({ head }) => head.id);
  for (const id of some(ids, each)) {
    yield [`editions of ${id}`, await store.editions(id)];
    yield [`words of ${id}`, await store.text(id)];
    yield [`reading of ${id}`, await store.analysis(id)];
    yield [`events of ${id}`, await listOf(store.events({ document: id }))];
    yield [`entries of ${id}`, await catalogue.entriesOf(id)];
    yield [`ties of ${id}`, await catalogue.ties({ document: id })];
  }
  yield ['last events', await catalogue.lastEvents(some(ids, each))];
  yield ['heads', await catalogue.heads(some(ids, each))];
  const entries: string[] = [];
  const threads = new Set<string>();
  for await (const piece of catalogue.columns(0))
    for (const { id, thread } of piece) {
      entries.push(id);
      if (thread !== null) threads.add(thread);
    }
  for (const id of some(entries, each)) {
    yield [`entry ${id}`, await catalogue.entry(id)];
    yield [`document of ${id}`, await catalogue.documentOf(id)];
  }
  for (const id of some([...threads], each)) yield [`thread ${id}`, await catalogue.thread(id)];
  yield ['threads, sketched', await catalogue.threads(some([...threads], each), { sketched: true })];
}

async function* ofSearch(store: Store, { day, questions }: Asking): Asked {
  const search = searchIn(store);
  await search.programmes([{ id: 'uk-be', title: 'UK and Belgium', parties: ['United Kingdom', 'Belgium'] }]);
  await search.refresh(day);
  const facets = (facet: (field: FieldName, most: number) => unknown) =>
    FIELDS.map((field) => facet(field, 12));
  for (const typed of questions) {
    const { asked, problems } = readQuery(typed);
    for (const sort of SORTS) {
      const page = async (from: number) => search.find(asked, { sort: sort as Sort, from, most: 10 });
      const { total, results, facet } = await page(0);
      yield [`“${typed}” by ${sort}`, { total, problems, results, facets: facets(facet) }];
      yield [`“${typed}” by ${sort}, from 10`, (await page(10)).results.map(({ n }) => n)];
      yield [`“${typed}” by ${sort}, all`, await search.numbers(asked, sort as Sort)];
    }
    yield [`tallies of “${typed}”`, await search.tallies(asked, 'party', 'state')];
    yield [`“${typed}” as it may be meant`, await search.respelt(typed)];
    yield [`“${typed}” as it may go on`, await search.suggest(typed, 8)];
  }
}

async function* ofTexts(store: Store, { questions }: Asking): Asked {
  const { texts } = searchIn(store);
  yield ['where the passages are', await store.passages.at()];
  for (const typed of questions) {
    const { asked } = readTextQuery(typed);
    for (const sort of TEXT_SORTS) {
      const { facet, ...found } = await texts.find(asked, { sort, from: 0, most: 10 });
      const facets = TEXT_FIELDS.map((field) => facet(field, 10));
      yield [`texts with “${typed}” by ${sort}`, { ...found, facets }];
    }
  }
}

async function* ofCitations({ citations }: Store): Asked {
  yield ['where the citations are', await citations.at()];
  const page = { most: 200, from: 0 };
  const { total, citations: all } = await citations.found({}, page);
  yield ['all citations', { total, all }];
  for (const work of new Set(all.map((one) => one.work))) {
    yield [`citations of ${work}`, await citations.found({ works: [work] }, page)];
    yield [`documents that cite ${work}`, await citations.citing({ works: [work] }, 10)];
    yield [`documents that are ${work}`, await citations.lawsOf(work)];
  }
  for (const { instrument, document } of all.slice(0, 20)) {
    yield [`works called ${instrument.name}`, await citations.called(instrument.name)];
    yield [`works called like ${instrument.name}`, await citations.called(instrument.name.slice(2, 9))];
    yield [`works that ${document.id} cites`, await citations.cited({ documents: [document.id] }, 10)];
    yield [`document ${document.id} with citations`, await citations.document(document.id)];
    yield [`documents titled as ${document.id}`, await citations.titled(document.title.slice(0, 12), 5)];
  }
}

async function* besideTheLog({ following, people, keeping, ledger, briefings }: Store): Asked {
  yield ['sources', await following.sources()];
  for (const { id } of await following.sources()) {
    yield [`items of ${id}`, await listOf(following.items(id))];
    yield [`due of ${id}`, await following.dueItems(id, '2026-03-02T00:00:00.000Z', 10)];
    yield [`counts of ${id}`, new Map(Object.entries(await following.itemCounts(id)))];
    yield [`pages of ${id}`, await following.pages(id)];
    yield [`checks of ${id}`, await following.checks({ source: id })];
  }
  yield ['all items', await listOf(following.items())];
  yield ['snapshots', await listOf(following.snapshots())];
  yield ['snapshots of a document', await listOf(following.snapshots({ document: 'doc:two' }))];
  yield ['last checks', await following.lastChecks()];
  yield ['last heard', await following.lastHeard()];
  yield ['sources of documents', await following.sourcesOf(['doc:two', 'none'])];
  for (const title of ['Two editions', 'Statement'])
    yield [`alike ${title}`, await following.alike(title, null)];
  yield ['accounts', await people.accounts()];
  yield ['tokens', await people.tokens('p1')];
  yield ['notes', await people.notes('p1')];
  yield ['acts', await people.acts()];
  yield ['acts of one', await people.acts({ who: 'p1', since: '2026-03-01', to: '2026-03-01' })];
  for (const kind of ['programme', 'view', 'audience', 'alert'] as const)
    yield [`kept ${kind}`, await keeping.list(kind)];
  yield ['history', await keeping.history('programme', 'p')];
  yield ['untold', await ledger.untold('a')];
  yield ['found', await ledger.found('a', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')];
  yield ['sent', await ledger.sent()];
  yield ['briefings', await briefings.made()];
}
