import {
  NEAR,
  NONE,
  nearFeatures,
  OWN,
  ownFeatures,
  PAIRS,
  pairFeatures,
  type Setting,
  settingOf,
} from '../../src/segment/tag/features.ts';
import { tagKinds } from '../../src/segment/tag/model.ts';
import type { Word } from '../../src/segment/tag/words.ts';
import { shuffle } from './chance.ts';
import { type Lesson, UNKNOWN } from './lessons.ts';
import { counter, regression } from './regression.ts';

export const SIZE = 2 ** 20;
const BITS = 2 ** 21;
/** A feature must stand on so many words to be kept. */
const LEAST = 2;
/** A word met fewer times than this is, so often, taken for a word never met. */
const RARE = 8;
const FORGOTTEN = 0.3;

const LENT = 12;
export const FEATURES = OWN + LENT + PAIRS;

/** The features of the first look: weights by the feature's and the tag's numbers. */
export function learnFirst(
  lessons: readonly Lesson[],
  tags: readonly string[],
  epochs: number,
  chance: () => number,
) {
  const { verbal } = tagKinds(tags);
  const met = metFeatures(lessons, verbal);
  const { look, learn, scores, outcome } = regression(SIZE, met);
  const features = new Uint32Array(FEATURES);
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const place of shuffle(order, chance)) {
      const { words: known, strange, counts, right, only } = lessons[place]!;
      const words = known.map((word, at) =>
        counts[at]! < RARE && chance() < FORGOTTEN ? strange[at]! : word,
      );
      const given = new Uint8Array(words.length).fill(NONE);
      const setting = settingOf(words);
      let verb = 0;
      for (let at = 2; at < words.length - 2; at++) {
        const { choices } = words[at]!;
        let tag = choices[0]!;
        if (choices.length > 1) {
          allFeatures(words, at, setting, given, verb, features);
          for (const choice of choices) scores[choice] = 0;
          look(features, choices);
          for (const choice of choices) if (scores[choice]! > scores[tag]!) tag = choice;
          const gold = right[at - 2]!;
          const allowed = only?.get(at);
          if (allowed && choices.some((choice) => allowed.has(choice)))
            learn(choices, (choice) => allowed.has(choice));
          else if (!only && choices.includes(gold)) learn(choices, (choice) => choice === gold);
        }
        given[at] = tag;
        if (verbal[tag]) verb = tag + 1;
      }
    }
  return { met, weights: outcome() };
}

function metFeatures(lessons: readonly Lesson[], verbal: Uint8Array): Uint32Array {
  const { add, met } = counter();
  const features = new Uint32Array(FEATURES);
  for (const { words, right, only } of lessons) {
    const given = new Uint8Array(words.length).fill(NONE);
    if (!only) given.set(right, 2);
    for (let at = 2; at < given.length - 2; at++) if (given[at] === UNKNOWN) given[at] = NONE;
    const setting = settingOf(words);
    let verb = 0;
    for (let at = 2; at < words.length - 2; at++) {
      if (words[at]!.choices.length > 1 && (!only || only.has(at))) {
        allFeatures(words, at, setting, given, verb, features);
        add(features);
      }
      if (verbal[given[at]!]) verb = given[at]! + 1;
    }
  }
  return met(BITS, LEAST);
}

const alone = new WeakMap<Word, { own: number[]; near: number[][] }>();

function allFeatures(
  words: readonly Word[],
  at: number,
  setting: Setting,
  given: Uint8Array,
  verb: number,
  out: Uint32Array,
) {
  let place = PAIRS;
  for (const one of featuresAlone(words[at]!).own) out[place++] = one;
  for (const [near, offset] of NEAR.entries())
    for (const one of featuresAlone(words[at + offset]!).near[near]!) out[place++] = one;
  pairFeatures(words, at, setting, given, verb, out);
}

function featuresAlone(word: Word) {
  const old = alone.get(word);
  if (old) return old;
  const made = { own: ownFeatures(word), near: NEAR.map((offset) => nearFeatures(word, offset)) };
  alone.set(word, made);
  return made;
}
