import { hashOf } from '../../src/segment/tag/hash.ts';
import { lookedUp } from '../../src/segment/tag/table.ts';
import { type Vocabulary, type Word, wordOf } from '../../src/segment/tag/words.ts';
import { framedSentences } from './frames.ts';
import { shownWords } from './glosses.ts';
import type { Tagged } from './treebank.ts';

/** A sentence to learn from: two words that are no words stand before its words and two behind them. */
export interface Lesson {
  readonly words: readonly Word[];
  /** The same words as if never met. */
  readonly strange: readonly Word[];
  /** How often each word stands in the treebank. */
  readonly counts: Uint32Array;
  /** Right tags; UNKNOWN where there is none, or one that the tagger does not use. */
  readonly right: Uint8Array;
  /** Where only some words are known: by their places, the tags that each may have. */
  readonly only: ReadonlyMap<number, ReadonlySet<number>> | null;
}

export const UNKNOWN = 255;

type Plain = Pick<Tagged, 'text' | 'lower'> & Partial<Pick<Tagged, 'tag'>>;

export function lessonMaker(
  corpus: readonly (readonly Tagged[])[],
  tags: readonly string[],
  vocabulary: Vocabulary,
) {
  const counts = new Map<string, number>();
  for (const { lower } of corpus.flat()) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const known = new Map<string, Word>();
  const strange = new Map<string, Word>();
  const word = (made: Map<string, Word>, { text, lower }: Plain) => {
    const one = made.get(text) ?? wordOf(text, lower, vocabulary, made === known);
    made.set(text, one);
    return one;
  };
  const edge = word(known, { text: '', lower: '' });
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  return (tokens: readonly Plain[], only: Lesson['only'] = null): Lesson => ({
    words: [edge, edge, ...tokens.map((one) => word(known, one)), edge, edge],
    strange: [edge, edge, ...tokens.map((one) => word(strange, one)), edge, edge],
    counts: Uint32Array.from([
      OFTEN,
      OFTEN,
      ...tokens.map(({ lower }) => counts.get(lower) ?? OFTEN),
      OFTEN,
      OFTEN,
    ]),
    right: Uint8Array.from(tokens, ({ tag = '' }) => numbers.get(tag) ?? UNKNOWN),
    only,
  });
}

const OFTEN = 1e6;

/** WordNet's examples, each for the one word that it shows, where that word might be something else. */
export function shownLessons(
  make: ReturnType<typeof lessonMaker>,
  tags: readonly string[],
  { lexicon }: Vocabulary,
) {
  return shownWords((lemma) => lookedUp(lexicon, hashOf(lemma))).flatMap(
    ({ tokens, at, tags: universal }) => {
      const { choices } = make(tokens).words[at + 2]!;
      const allowed = [...choices].filter((choice) => universal.includes(tags[choice]!.replace(/^.*\//, '')));
      const tells = allowed.length > 0 && allowed.length < choices.length;
      return tells ? [make(tokens, new Map([[at + 2, new Set(allowed)]]))] : [];
    },
  );
}

/** Sentences of the domain, each for the words that its frame was filled with. */
export function framedLessons(
  make: ReturnType<typeof lessonMaker>,
  tags: readonly string[],
  chance: () => number,
) {
  return framedSentences(FRAMED, chance).map((tokens) => {
    const known = tokens.flatMap(({ tag }, at) =>
      tag ? [[at + 2, new Set([tags.indexOf(tag)])] as const] : [],
    );
    return make(
      tokens.map(({ text, lower }) => ({ text, lower })),
      new Map(known),
    );
  });
}

const FRAMED = 6000;
