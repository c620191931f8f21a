import { firstLook, type Ready, readyWord } from '../../src/segment/tag/decode.ts';
import type { Model } from '../../src/segment/tag/model.ts';
import { nextVerbs, SECOND, secondFeatures } from '../../src/segment/tag/second.ts';
import type { Word } from '../../src/segment/tag/words.ts';
import { shuffle } from './chance.ts';
import type { Lesson } from './lessons.ts';
import { counter, regression } from './regression.ts';

const SIZE = 2 ** 18;
const BITS = 2 ** 19;
const LEAST = 2;

/** A doubtful word: its features for the second look, and what the first look's scores were, in natural units. */
interface Doubt {
  readonly features: Uint32Array;
  readonly choices: Uint8Array;
  readonly scores: Float64Array;
  readonly right: number;
}

/** What the first look, trained on other lessons, leaves in doubt of these. */
export function doubtsOf(lessons: readonly Lesson[], model: Model): Doubt[] {
  const made = new Map<Word, Ready>();
  const ready = (word: Word) => {
    const one = made.get(word) ?? readyWord(word, '', model);
    made.set(word, one);
    return one;
  };
  return lessons.flatMap(({ words: plain, right }) => {
    const words = plain.map(ready);
    const { tags, doubts } = firstLook(words, model);
    const next = nextVerbs(tags, model);
    return doubts.flatMap(({ at, scores }) => {
      const { choices } = words[at]!;
      if (!choices.includes(right[at - 2]!)) return [];
      const features = new Uint32Array(SECOND);
      secondFeatures(words, at, tags, next[at]!, features);
      return [
        {
          features,
          choices,
          scores: Float64Array.from(scores, (one) => one / model.unit),
          right: right[at - 2]!,
        },
      ];
    });
  });
}

/** Weights that, added to the first look's scores, tell doubtful words best. */
export function learnSecond(doubts: Doubt[], epochs: number, chance: () => number) {
  const { add, met: metOf } = counter();
  for (const { features } of doubts) add(features);
  const met = metOf(BITS, LEAST);
  const { look, learn, scores, outcome } = regression(SIZE, met);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features, choices, scores: before, right } of shuffle(doubts, chance)) {
      for (const [each, choice] of choices.entries()) scores[choice] = before[each]!;
      look(features, choices);
      learn(choices, (choice) => choice === right);
    }
  return { met, weights: outcome() };
}
