import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../register/programmes.ts';
import type { Listed } from '../store/catalogue.ts';
import type { Store } from '../store/store.ts';
import type { Asked, FieldName, Sort } from './asked.ts';
import { type Besides, type Columns, type Growing, noColumns, putIn } from './columns.ts';
import { type Facet, facetOf } from './facets.ts';
import { markedIn } from './marks.ts';
import { inOrder } from './order.ts';
import { putProgrammes } from './programmes.ts';
import { type Selected, select } from './select.ts';
import { type Suggestion, suggestions, type Vocabulary } from './suggest.ts';
import { type Tally, talliesOf } from './tally.ts';

/** What the register answers. */
export interface Found {
  readonly total: number;
  readonly results: readonly Result[];
  /** How many fit that have each value of a field, whatever is asked of that field itself: the most first. */
  readonly facet: (field: FieldName, most: number) => readonly Facet[];
}

export interface Result extends Listed {
  /** Why it is there: what was looked for, between U+0002 and U+0003, in its sentence and title; null where no words were asked for. */
  readonly marked: { readonly sentence: string | null; readonly title: string | null } | null;
}

export interface Page {
  readonly sort: Sort;
  readonly from: number;
  readonly most: number;
}

/** Answers questions about the register from its catalogue; keeps what filters need in memory. */
export interface Search {
  find(asked: Asked, page: Page): Promise<Found>;
  /** The numbers of all entries that fit, in order: for exports and counts. */
  numbers(asked: Asked, sort: Sort): Promise<readonly number[]>;
  /** How what fits divides: for each value of a field, by the values of another; the most first. */
  tallies(asked: Asked, field: FieldName, by: FieldName): Promise<readonly Tally[]>;
  /** What may have been meant by the words that were typed last, and by words that nothing has. */
  suggest(typed: string, most: number): Promise<readonly Suggestion[]>;
  /** Brings catalogue and memory up to the log and the day (ISO 8601). True where anything was new. */
  refresh(day: string): Promise<boolean>;
  /** Takes in what another process has brought the catalogue to. */
  follow(): Promise<boolean>;
  /** Which programmes there are: entries are told apart by them from now on. */
  programmes(all: readonly Programme[]): Promise<void>;
  /** Grows whenever an answer may be another one: names a state of the register for caches. */
  version(): number;
  columns(): Columns;
}

export function searchIn(store: Store): Search {
  const { catalogue } = store;
  const columns: Growing = noColumns();
  let programmes: readonly Programme[] = [];
  let version = 0;
  let words: Vocabulary | null = null;
  const answers = cache<string, Answer>(MOST_HELD, ({ order, fits }) => order.length + fits.length / 4);
  const matches = cache<string, Uint32Array>(MOST_HELD, ({ length }) => length + 1);

  const tallied = cache<string, readonly Tally[]>(MOST_HELD / 20, ({ length }) => length + 1);
  const entries = cache<number, Listed>(MOST_LISTED, () => 1);
  const listed = async (numbers: readonly number[]): Promise<readonly Listed[]> => {
    const missing = numbers.filter((n) => entries.get(n) === undefined);
    const read = new Map((await catalogue.entries(missing)).map((one) => [one.n, one]));
    for (const one of read.values()) entries.set(one.n, one);
    return numbers.flatMap((n) => read.get(n) ?? entries.get(n) ?? []);
  };
  const take = async (): Promise<boolean> => {
    const { changed } = await catalogue.at();
    if (changed === columns.changed) return false;
    for await (const rows of catalogue.columns(columns.changed)) {
      putIn(columns, rows, await besidesOf(store, new Set(rows.map(({ document }) => document))));
      await breath();
    }
    columns.changed = changed;
    settled();
    return true;
  };
  const settled = () => {
    putProgrammes(columns, programmes);
    answers.clear();
    matches.clear();
    entries.clear();
    tallied.clear();
    words = null;
    version++;
  };
  const matching = async (words: Asked['words'], ranked: boolean) => {
    if (words.all.length === 0) return null;
    const key = JSON.stringify([words, ranked]);
    return matches.get(key) ?? matches.set(key, Uint32Array.from(await catalogue.matching(words, ranked)));
  };
  const answer = async (asked: Asked, sort: Sort) => {
    const key = JSON.stringify([asked, sort]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const among = await matching(asked.words, sort === 'relevance');
    const selected = select(columns, asked, among);
    const order = inOrder(columns, selected, sort, among);
    return answers.set(key, { ...selected, order });
  };
  return {
    find: async (asked, { sort, from, most }) => {
      const { total, counts, order } = await answer(asked, sort);
      const results = resultsOf(await listed([...order.subarray(from, from + most)]), asked);
      const facet = (field: FieldName, most: number) => facetOf(columns, counts, asked, field, most);
      return { total, results, facet };
    },
    tallies: async (asked, field, by) => {
      const key = JSON.stringify([asked, field, by]);
      return (
        tallied.get(key) ?? tallied.set(key, talliesOf(columns, await answer(asked, 'newest'), field, by))
      );
    },
    numbers: async (asked, sort) => [...(await answer(asked, sort)).order],
    suggest: async (typed, most) => {
      words ??= await catalogue.vocabulary();
      return suggestions(typed, most, columns, words);
    },
    refresh: async (day) => {
      await catalogue.refresh(day);
      return take();
    },
    follow: take,
    programmes: async (all) => {
      if (isDeepStrictEqual(all, programmes)) return;
      programmes = all;
      settled();
    },
    version: () => version,
    columns: () => columns,
  };
}

interface Answer extends Selected {
  readonly order: Uint32Array;
}

/** Numbers of entries, four bytes each, that answers may hold until something changes: people turn pages. */
const MOST_HELD = 4_000_000;
/** Entries that are kept as they were read. */
const MOST_LISTED = 4_000;

/** Lets requests that wait come in between. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function resultsOf(listed: readonly Listed[], { words }: Asked): readonly Result[] {
  if (words.all.length === 0) return listed.map((one) => ({ ...one, marked: null }));
  return listed.map((one) => {
    const { entry } = one;
    const sentence = entry.kind === 'commitment' ? entry.said.sentence.quote : entry.said.quote;
    const marked = { sentence: markedIn(sentence, words), title: markedIn(entry.head.title, words) };
    return { ...one, marked };
  });
}

/** Titles, publishers and sources of documents. */
async function besidesOf({ catalogue, following }: Store, documents: ReadonlySet<string>): Promise<Besides> {
  const [heads, sources] = await Promise.all([catalogue.heads(documents), following.sourcesOf(documents)]);
  return {
    title: (id) => heads.get(id)?.title ?? id,
    publisher: (id) => heads.get(id)?.publisher ?? null,
    sources: (id) => sources.get(id) ?? [],
  };
}

/** The last answers, the oldest of them forgotten first when they weigh too much together. */
function cache<K, V>(most: number, weightOf: (value: V) => number) {
  const kept = new Map<K, V>();
  let weight = 0;
  const forget = (key: K): void => {
    weight -= weightOf(kept.get(key)!);
    kept.delete(key);
  };
  return {
    get: (key: K): V | undefined => {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set: (key: K, value: V): V => {
      if (kept.has(key)) forget(key);
      kept.set(key, value);
      weight += weightOf(value);
      while (weight > most && kept.size > 1) forget(kept.keys().next().value as K);
      return value;
    },
    clear: () => {
      kept.clear();
      weight = 0;
    },
  };
}
