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
import { counter, type Regression, regression } from './regression.ts';

export const SIZE = 2 ** 20;
const BITS = 2 ** 21;
/** A feature must stand on so many words to be kept. */
const LEAST = 2;
/** A word met fewer times than this is, so often, taken for a word never met. */
const RARE = 8;
const FORGOTTEN = 0.3;

const LENT = 12;
export const FEATURES = OWN + LENT + PAIRS;

/** Learns the first look, each time from its own guesses about the words before. */
export function learnFirst(
  lessons: readonly Lesson[],
  tags: readonly string[],
  epochs: number,
  chance: () => number,
) {
  const { verbal } = tagKinds(tags);
  const met = metFeatures(lessons, verbal);
  const learner = regression(SIZE, met);
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const place of shuffle(order, chance)) {
      const lesson = lessons[place]!;
      const { strange, counts } = lesson;
      const words = lesson.words.map((word, at) =>
        counts[at]! < RARE && chance() < FORGOTTEN ? strange[at]! : word,
      );
      taught(lesson, words, verbal, learner);
    }
  return { met, weights: learner.outcome() };
}

function taught(lesson: Lesson, words: readonly Word[], verbal: Uint8Array, learner: Regression): void {
  const { look, learn, scores } = learner;
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
      const right = rightAt(lesson, at);
      if (choices.some(right)) learn(choices, right);
    }
    given[at] = tag;
    if (verbal[tag]) verb = tag + 1;
  }
}

const features = new Uint32Array(FEATURES);

/** Which tags are right for the word; none where the lesson does not say. */
function rightAt({ right, only }: Lesson, at: number): (tag: number) => boolean {
  if (only) return (tag) => only.get(at)?.has(tag) ?? false;
  return (tag) => tag === right[at - 2];
}

function metFeatures(lessons: readonly Lesson[], verbal: Uint8Array): Uint32Array {
  const { add, met } = counter();
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
