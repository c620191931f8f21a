// Which documents have the words, the best first: each by its best passage.
import type { Passages } from '../../store/passages.ts';
import { cache } from '../cache.ts';
import type { TextSort, TextsAsked } from './asked.ts';
import { GONE, type TextColumns } from './columns.ts';
import { type Scores, withAll, withSome } from './scoring.ts';
import { type Counts, failuresOf, isFit, sift } from './select.ts';

export interface Answer {
  /** Places of documents, in order. */
  readonly order: readonly number[];
  readonly best: ReadonlyMap<number, Best>;
  readonly passages: number;
  readonly widened: boolean;
  readonly counts: Counts;
}

/** The best passage of a document. */
export interface Best {
  readonly number: number;
  readonly score: number;
  /** Whether it has all the words, and not only some. */
  readonly all: boolean;
  /** How many of the document's passages fit. */
  readonly count: number;
}

/** Where fewer documents than this have all the words, the nearest of those that have some follow. */
const ENOUGH = 10;
/** So many at most. */
const NEAREST = 100;
/** Documents that answers may hold until something changes. */
const MOST_HELD = 500_000;

export function answersIn(columns: TextColumns, passages: Passages) {
  const answers = cache<string, Answer>(MOST_HELD, ({ order, best }) => 1 + order.length + 4 * best.size);
  return {
    answer: async (asked: TextsAsked, sort: TextSort): Promise<Answer> => {
      const key = JSON.stringify([asked, sort]);
      return answers.get(key) ?? answers.set(key, await answered(columns, passages, asked, sort));
    },
    forget: () => answers.clear(),
  };
}

async function answered(
  columns: TextColumns,
  passages: Passages,
  asked: TextsAsked,
  sort: TextSort,
): Promise<Answer> {
  const failures = failuresOf(columns, asked);
  if (asked.words.length + asked.phrases.length === 0) {
    const { fit, counts } = sift(columns, failures, columns.documents.keys());
    const order = inOrder(columns, fit, sort === 'relevance' ? 'newest' : sort, new Map());
    return { order, best: new Map(), passages: 0, widened: false, counts };
  }
  const fits = (number: number): boolean => {
    const place = columns.of[number] ?? GONE;
    return place !== GONE && isFit(failures[place]!);
  };
  const best = bestOf(columns, await withAll(passages, asked, fits), true);
  const whole = sift(columns, failures, best.keys());
  if (whole.fit.length >= ENOUGH || asked.words.length < 2) return answerOf(columns, best, whole, sort);
  const some = bestOf(columns, await withSome(passages, asked, fits), false);
  for (const place of inOrder(columns, [...some.keys()], 'relevance', some).slice(0, NEAREST))
    if (!best.has(place)) best.set(place, some.get(place)!);
  return { ...answerOf(columns, best, sift(columns, failures, best.keys()), sort), widened: true };
}

function answerOf(
  columns: TextColumns,
  best: ReadonlyMap<number, Best>,
  { fit, counts }: ReturnType<typeof sift>,
  sort: TextSort,
): Answer {
  const fits = new Map(fit.map((place) => [place, best.get(place)!]));
  let passages = 0;
  for (const { count } of fits.values()) passages += count;
  return { order: inOrder(columns, fit, sort, fits), best: fits, passages, widened: false, counts };
}

/** By document the best of its passages, of equals the first. */
function bestOf({ of }: TextColumns, scores: Scores, all: boolean): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const [number, score] of scores) {
    const place = of[number] ?? GONE;
    if (place === GONE) continue;
    const known = best.get(place);
    const count = (known?.count ?? 0) + 1;
    const isBetter =
      known === undefined || score > known.score || (score === known.score && number < known.number);
    best.set(place, isBetter ? { number, score, all, count } : { ...known, count });
  }
  return best;
}

/** Those with all the words first; then by score, by id. Without words, or where asked for, by day and id. */
function inOrder(
  { documents, published }: TextColumns,
  fit: readonly number[],
  sort: TextSort,
  best: ReadonlyMap<number, Best>,
): readonly number[] {
  const byId = (a: number, b: number) => (documents[a]!.id < documents[b]!.id ? -1 : 1);
  const newest = (a: number, b: number) => published[b]! - published[a]! || byId(a, b);
  const oldest = (a: number, b: number) => (published[a] || NEVER) - (published[b] || NEVER) || byId(a, b);
  const relevance = (a: number, b: number) => {
    const [one, other] = [best.get(a)!, best.get(b)!];
    return Number(other.all) - Number(one.all) || other.score - one.score || byId(a, b);
  };
  return [...fit].sort({ newest, oldest, relevance }[sort]);
}

const NEVER = 99_999_999;
