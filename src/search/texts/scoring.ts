// Which passages have the words, and how well each fits: BM25 over the words, and something more where words stand
// together as they were typed (Metzler and Croft, A Markov random field model for term dependencies, SIGIR 2005).
import type { Term } from '../../store/catalogue.ts';
import type { Passages } from '../../store/passages.ts';
import type { TextsAsked } from './asked.ts';

/** Passages by number with their scores. */
export type Scores = Map<number, number>;

/** What two words together count, against what each counts alone (measured: docs/decisions/0018-search-in-texts.md). */
export const TOGETHER = 0.2;
/** So many passages are looked at more closely. */
const CLOSELY = 400;
/** Words are looked for from the rarest on, until so many passages have one of them; or a few, where the next word is common. */
const CANDIDATES = 30_000;
const FEW = 100;
const COMMON = 5_000;

export type Fits = (number: number) => boolean;

/** All passages that have all the words. */
export async function withAll(passages: Passages, asked: TextsAsked, fits: Fits): Promise<Scores> {
  const { words, phrases, not, pairs } = asked;
  const { numbers, scores } = await passages.ranked({ all: [...phrases, ...words], any: [], not });
  const found: Scores = new Map();
  for (let at = 0; at < numbers.length; at++) found.set(numbers[at]!, scores[at]!);
  await add(passages, found, pairs, { fits, weight: TOGETHER });
  return found;
}

/**
 * The passages nearest to what is asked: those that have some of the words, the rarer words deciding which are looked
 * at. What only common words have in common with a question says little, and there is much of it.
 */
export async function withSome(passages: Passages, asked: TextsAsked, fits: Fits): Promise<Scores> {
  const { words, phrases, not, pairs } = asked;
  const { rare, common } = await byRarity(passages, words);
  const { numbers, scores } = await passages.ranked({ all: phrases, any: rare, not });
  const found: Scores = new Map();
  for (let at = 0; at < numbers.length; at++) if (fits(numbers[at]!)) found.set(numbers[at]!, scores[at]!);
  const near = new Map(best(found, CLOSELY));
  await add(passages, near, common, { fits, weight: 1 });
  await add(passages, near, pairs, { fits, weight: TOGETHER });
  return near;
}

async function byRarity(passages: Passages, words: readonly Term[]) {
  const counts = await passages.frequencies(words);
  const order = words.map((word, at) => ({ word, count: counts[at]! })).filter(({ count }) => count > 0);
  order.sort((a, b) => a.count - b.count);
  let many = 0;
  for (let sum = 0; many < order.length && sum < CANDIDATES; many++) {
    if (sum >= FEW && order[many]!.count > COMMON) break;
    sum += order[many]!.count;
  }
  const terms = order.map(({ word }) => word);
  return { rare: terms.slice(0, many), common: terms.slice(many) };
}

/** Adds what further terms count to the best of those found. */
async function add(
  passages: Passages,
  found: Scores,
  terms: readonly Term[],
  { fits, weight }: { readonly fits: Fits; readonly weight: number },
): Promise<void> {
  if (terms.length === 0 || found.size === 0) return;
  const numbers = best(found, CLOSELY, fits).map(([number]) => number);
  const parts = [...(await passages.parts(terms, numbers))].sort((a, b) => a.term - b.term);
  for (const { number, score } of parts) found.set(number, found.get(number)! + weight * score);
}

/** The best of them, of equals the first. */
function best(found: Scores, most: number, fits: Fits = () => true): readonly (readonly [number, number])[] {
  const all = [...found].filter(([number]) => fits(number));
  return all.sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
}
