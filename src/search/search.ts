import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../register/programmes.ts';
import type { Listed } from '../store/catalogue.ts';
import type { Store } from '../store/store.ts';
import { answering } from './answering.ts';
import type { Asked, FieldName, Sort } from './asked.ts';
import { type Besides, type Columns, type Growing, noColumns, putIn } from './columns.ts';
import { putDeadlines } from './deadlines.ts';
import { type Facet, facetOf } from './facets.ts';
import { markedIn } from './marks.ts';
import { prepare } from './order.ts';
import { putProgrammes } from './programmes.ts';
import { respelt } from './respelt.ts';
import { type Suggestion, suggestions } from './suggest.ts';
import type { Tally } from './tally.ts';
import { type Texts, textsIn } from './texts/texts.ts';

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
  /** What was typed, with words and values that nothing has as they may have been meant; null where all are there. */
  respelt(typed: string): Promise<string | null>;
  /** The whole words of documents. */
  readonly texts: Texts;
  /** Brings catalogue, passages and memory up to the log and the day (ISO 8601). True where anything was new. */
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
  const answers = answering(columns, catalogue);
  let programmes: readonly Programme[] = [];
  let version = 0;
  let day = '';
  const settled = () => {
    putProgrammes(columns, programmes);
    if (day !== '') putDeadlines(columns, day);
    answers.forget();
    version++;
  };
  const follow = async (): Promise<boolean> => {
    const at = await catalogue.at();
    const { changed } = at;
    if (changed === columns.changed) return false;
    for await (const rows of catalogue.columns(columns.changed)) {
      putIn(columns, rows, await besidesOf(store, new Set(rows.map(({ document }) => document))));
      await breath();
    }
    columns.changed = changed;
    day = at.day;
    settled();
    await prepare(columns, breath);
    return true;
  };
  return {
    find: async (asked, { sort, from, most }) => {
      const { total, counts, order } = await answers.answer(asked, sort);
      const listed = await answers.listed([...order.subarray(from, from + most)]);
      const facet = (field: FieldName, most: number) => facetOf(columns, counts, asked, field, most);
      return { total, results: resultsOf(listed, asked), facet };
    },
    tallies: answers.tallies,
    numbers: answers.numbers,
    suggest: async (typed, most) => suggestions(typed, most, columns, await answers.vocabulary()),
    respelt: async (typed) => respelt(typed, columns, await answers.vocabulary()),
    refresh: async (day) => {
      await catalogue.refresh(day);
      await store.passages.refresh();
      await store.citations.refresh();
      return follow();
    },
    follow,
    programmes: async (all) => {
      if (isDeepStrictEqual(all, programmes)) return;
      programmes = all;
      settled();
    },
    texts: textsIn(store),
    version: () => version,
    columns: () => columns,
  };
}

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
