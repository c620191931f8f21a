import type { Catalogue, Listed } from '../store/catalogue.ts';
import type { Asked, FieldName, Sort } from './asked.ts';
import { cache } from './cache.ts';
import type { Columns } from './columns.ts';
import { inOrder } from './order.ts';
import { type Selected, select } from './select.ts';
import type { Vocabulary } from './suggest.ts';
import { type Tally, talliesOf } from './tally.ts';

/** What fits, in its order. */
export interface Answer extends Pick<Selected, 'total' | 'counts'> {
  readonly order: Uint32Array;
}

/** Numbers of entries, four bytes each, that answers may hold until something changes: people turn pages. */
const MOST_HELD = 4_000_000;
const MOST_TALLIES = 200_000;
/** Entries that are kept as they were read. */
const MOST_LISTED = 4_000;

/** Answers from columns and catalogue, kept until they are told to be forgotten. */
export function answering(columns: Columns, catalogue: Catalogue) {
  const answers = cache<string, Answer>(MOST_HELD, weightOf);
  const matches = cache<string, Uint32Array>(MOST_HELD, ({ length }) => length + 1);
  const tallied = cache<string, readonly Tally[]>(MOST_TALLIES, ({ length }) => length + 1);
  const entries = cache<number, Listed>(MOST_LISTED, () => 1);
  /** The same as plain lists, for as long as their answers are kept. */
  const plain = new WeakMap<Uint32Array, readonly number[]>();
  let words: Vocabulary | null = null;

  const matching = async (wanted: Asked['words'], ranked: boolean): Promise<Uint32Array | null> => {
    if (wanted.all.length === 0) return null;
    const key = JSON.stringify([wanted, ranked]);
    return matches.get(key) ?? matches.set(key, Uint32Array.from(await catalogue.matching(wanted, ranked)));
  };
  const answer = async (asked: Asked, sort: Sort): Promise<Answer> => {
    const key = JSON.stringify([asked, sort]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const among = await matching(asked.words, sort === 'relevance');
    const { fits, total, counts } = select(columns, asked, among);
    return answers.set(key, { total, counts, order: inOrder(columns, { fits, total }, sort, among) });
  };
  return {
    answer,
    numbers: async (asked: Asked, sort: Sort): Promise<readonly number[]> => {
      const { order } = await answer(asked, sort);
      const known = plain.get(order);
      if (known !== undefined) return known;
      const numbers = Array.from(order);
      plain.set(order, numbers);
      return numbers;
    },
    tallies: async (asked: Asked, field: FieldName, by: FieldName): Promise<readonly Tally[]> => {
      const key = JSON.stringify([asked, field, by]);
      const known = tallied.get(key);
      return known ?? tallied.set(key, talliesOf(columns, (await answer(asked, 'newest')).order, field, by));
    },
    listed: async (numbers: readonly number[]): Promise<readonly Listed[]> => {
      const missing = numbers.filter((n) => entries.get(n) === undefined);
      const read = new Map((await catalogue.entries(missing)).map((one) => [one.n, one]));
      for (const one of read.values()) entries.set(one.n, one);
      return numbers.flatMap((n) => read.get(n) ?? entries.get(n) ?? []);
    },
    vocabulary: async (): Promise<Vocabulary> => {
      words ??= await catalogue.vocabulary();
      return words;
    },
    forget: () => {
      for (const one of [answers, matches, tallied, entries]) one.clear();
      words = null;
    },
  };
}

const weightOf = ({ order, counts }: Answer): number =>
  Object.values(counts).reduce((sum, { length }) => sum + length, order.length);
