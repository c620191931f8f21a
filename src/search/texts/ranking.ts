// Which documents have the words, the best first: each by its best passage.
import type { Passages } from '../../store/passages.ts';
import { cache } from '../cache.ts';
import type { TextSort, TextsAsked } from './asked.ts';
import { GONE, type TextColumns } from './columns.ts';
import { type Scores, withAll, withSome } from './scoring.ts';
import { type Counts, failuresOf, isFit, sift } from './select.ts';

export interface Answer {
  /** What was looked for in the end. */
  readonly asked: TextsAsked;
  readonly rows: readonly Row[];
  /** Documents that fit, and their passages. */
  readonly documents: number;
  readonly passages: number;
  readonly widened: boolean;
  readonly counts: Counts;
}

/** A document with its best passage; or one passage of it, where each is asked for. */
export interface Row {
  /** The document's place among the columns. */
  readonly place: number;
  /** Its passage; null where no words were asked for. */
  readonly number: number | null;
  readonly score: number;
  /** Whether it has all the words, and not only some. */
  readonly all: boolean;
  /** How many of the document's passages fit. */
  readonly count: number;
}

export interface Order {
  readonly sort: TextSort;
  /** Each passage for itself, not the best of each document. */
  readonly each: boolean;
}

/** Where fewer documents than this have all the words, the nearest of those that have some follow. */
const ENOUGH = 10;
/** So many at most. */
const NEAREST = 100;
/** Rows that answers may hold until something changes. */
const MOST_HELD = 500_000;

export function answersIn(columns: TextColumns, passages: Passages) {
  const answers = cache<string, Answer>(MOST_HELD, ({ rows }) => 1 + rows.length);
  return {
    answer: async (asked: TextsAsked, order: Order): Promise<Answer> => {
      const key = JSON.stringify([asked, order.sort, order.each]);
      return answers.get(key) ?? answers.set(key, await answered(columns, passages, asked, order));
    },
    forget: () => answers.clear(),
  };
}

async function answered(
  columns: TextColumns,
  passages: Passages,
  asked: TextsAsked,
  { sort, each }: Order,
): Promise<Answer> {
  const failures = failuresOf(columns, asked);
  if (asked.words.length + asked.phrases.length === 0) {
    const { fit, counts } = sift(columns, failures, columns.documents.keys());
    const rows = fit.map((place) => ({ place, number: null, score: 0, all: true, count: 0 }));
    const by = sort === 'relevance' ? 'newest' : sort;
    return {
      ...{ asked, rows: inOrder(columns, rows, by), documents: rows.length },
      ...{ passages: 0, widened: false, counts },
    };
  }
  const fits = (number: number): boolean => {
    const place = columns.of[number] ?? GONE;
    return place !== GONE && isFit(failures[place]!);
  };
  let found = rowsOf(columns, await withAll(passages, asked, fits), true);
  let sifted = sift(columns, failures, found.best.keys());
  const isWide = sifted.fit.length < ENOUGH && asked.words.length + asked.phrases.length > 1;
  let last = asked;
  const widen = async (asked: TextsAsked): Promise<void> => {
    last = asked;
    found = together(columns, found, rowsOf(columns, await withSome(passages, asked, fits), false));
    sifted = sift(columns, failures, found.best.keys());
  };
  if (isWide && asked.words.length > 0) await widen(asked);
  // A question may quote what stands nowhere just so.
  if (isWide && sifted.fit.length === 0) await widen(inWords(asked));
  const { fit, counts } = sifted;
  const best = fit.map((place) => found.best.get(place)!);
  const rows = each ? found.rows.filter(({ place }) => isFit(failures[place]!)) : best;
  return {
    asked: last,
    rows: inOrder(columns, rows, sort),
    documents: fit.length,
    passages: best.reduce((sum, { count }) => sum + count, 0),
    widened: isWide && best.some(({ all }) => !all),
    counts,
  };
}

/** What was put into quotation marks taken for words. */
function inWords({ phrases, words, pairs, ...asked }: TextsAsked): TextsAsked {
  const own = phrases.flatMap((phrase) => phrase.words.map((word) => ({ words: [word], prefix: false })));
  return {
    ...asked,
    phrases: [],
    words: [...words, ...own],
    pairs: [...pairs, ...phrases.filter(({ words }) => words.length > 1)],
  };
}

interface Rows {
  /** Of each passage. */
  readonly rows: readonly Row[];
  /** By document the best of them, of equals the first. */
  readonly best: ReadonlyMap<number, Row>;
}

function rowsOf({ of }: TextColumns, scores: Scores, all: boolean): Rows {
  const rows: Row[] = [];
  const best = new Map<number, Row>();
  for (const [number, score] of scores) {
    const place = of[number] ?? GONE;
    if (place === GONE) continue;
    const row = { place, number, score, all, count: 1 };
    rows.push(row);
    const known = best.get(place);
    const count = (known?.count ?? 0) + 1;
    const isBetter =
      known === undefined || score > known.score || (score === known.score && number < known.number!);
    best.set(place, { ...(isBetter ? row : known), count });
  }
  return { rows, best };
}

/** What has all the words, and the nearest documents of those that have some. */
function together(columns: TextColumns, whole: Rows, some: Rows): Rows {
  const best = new Map(whole.best);
  for (const row of inOrder(columns, [...some.best.values()], 'relevance').slice(0, NEAREST))
    if (!best.has(row.place)) best.set(row.place, row);
  const has = new Set(whole.rows.map(({ number }) => number));
  const others = some.rows.filter(({ place, number }) => best.has(place) && !has.has(number));
  return { rows: [...whole.rows, ...others], best };
}

/** Those with all the words first; then by score, by id, by place. Where asked for, by day and id. */
function inOrder(
  { documents, published }: TextColumns,
  rows: readonly Row[],
  sort: TextSort,
): readonly Row[] {
  const byPlace = (a: Row, b: Row) => {
    if (a.place === b.place) return (a.number ?? 0) - (b.number ?? 0);
    return documents[a.place]!.id < documents[b.place]!.id ? -1 : 1;
  };
  const day = ({ place }: Row) => published[place]!;
  return [...rows].sort(
    {
      newest: (a: Row, b: Row) => day(b) - day(a) || byPlace(a, b),
      oldest: (a: Row, b: Row) => (day(a) || NEVER) - (day(b) || NEVER) || byPlace(a, b),
      relevance: (a: Row, b: Row) => Number(b.all) - Number(a.all) || b.score - a.score || byPlace(a, b),
    }[sort],
  );
}

const NEVER = 99_999_999;
