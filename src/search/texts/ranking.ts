// Which documents have the words, the best first: by their best passage.
import type { Passages, Ranked } from '../../store/passages.ts';
import { cache } from '../cache.ts';
import type { TextSort, TextsAsked } from './asked.ts';
import type { TextColumns } from './columns.ts';
import { type Counts, failuresOf, sift } from './select.ts';

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
  readonly all: boolean;
  /** How many of its passages fit. */
  readonly count: number;
}

/** Where fewer documents than this have all the words, those that have some are found too. */
const ENOUGH = 10;
/** Documents that answers may hold until something changes. */
const MOST_HELD = 500_000;

export function answersIn(columns: TextColumns, passages: Passages) {
  const answers = cache<string, Answer>(MOST_HELD, ({ order, best }) => order.length + 4 * best.size);
  const answer = async (asked: TextsAsked, sort: TextSort): Promise<Answer> => {
    const key = JSON.stringify([asked, sort]);
    return answers.get(key) ?? answers.set(key, await made(asked, sort));
  };
  return { answer, forget: () => answers.clear() };

  async function made(asked: TextsAsked, sort: TextSort): Promise<Answer> {
    const failures = failuresOf(columns, asked);
    const { words, phrases, not } = asked;
    if (words.length + phrases.length === 0) {
      const all = columns.documents.keys();
      const { fit, counts } = sift(columns, failures, all);
      const order = inOrder(columns, fit, sort === 'relevance' ? 'newest' : sort, new Map());
      return { order, best: new Map(), passages: 0, widened: false, counts };
    }
    const whole = bestOf(columns, [await passages.ranked({ all: [...phrases, ...words], any: [], not })]);
    const first = sift(columns, failures, whole.best.keys());
    if (first.fit.length >= ENOUGH || words.length < 2) return answerOf(whole.best, first, false, sort);
    const any = await passages.ranked({ all: phrases, any: words, not });
    const wide = bestOf(columns, [whole.ranked, any]);
    return answerOf(wide.best, sift(columns, failures, wide.best.keys()), true, sort);
  }

  function answerOf(
    best: ReadonlyMap<number, Best>,
    { fit, counts }: ReturnType<typeof sift>,
    widened: boolean,
    sort: TextSort,
  ): Answer {
    const fits = new Map(fit.map((place) => [place, best.get(place)!]));
    let passages = 0;
    for (const { count } of fits.values()) passages += count;
    return { order: inOrder(columns, fit, sort, fits), best: fits, passages, widened, counts };
  }
}

/** By document the best of its passages: one that has all the words before one that has some, then by score, then where it stands. */
function bestOf({ of }: TextColumns, [whole, any]: readonly [Ranked] | readonly [Ranked, Ranked]) {
  const has = new Set(any === undefined ? [] : whole.numbers);
  const { numbers, scores } = any ?? whole;
  const best = new Map<number, Best>();
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    const place = of[number] ?? -1;
    if (place < 0) continue;
    const [score, all] = [scores[at]!, any === undefined || has.has(number)];
    const known = best.get(place);
    const count = (known?.count ?? 0) + 1;
    const isBetter =
      known === undefined ||
      (all !== known.all ? all : score > known.score || (score === known.score && number < known.number));
    best.set(place, isBetter ? { number, score, all, count } : { ...known, count });
  }
  return { best, ranked: whole };
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
