import { FIXED, fixedFeatures, TAGGED, tagFeatures } from './features.ts';
import { isMet, type Model } from './model.ts';
import type { Word } from './words.ts';

const features = new Uint32Array(FIXED + TAGGED);
const fixed = features.subarray(0, FIXED);
const tagged = features.subarray(FIXED);
const scores = new Float64Array(256);

/** The number of a tag for each word; two words that are no words must stand before and behind them. */
export function decoded(words: readonly Word[], model: Model): Uint8Array {
  const tags = new Uint8Array(words.length - 4);
  let verb = 0;
  let before = NONE;
  let last = NONE;
  for (let at = 2; at < words.length - 2; at++) {
    const { choices } = words[at]!;
    const tag = choices.length === 1 ? choices[0]! : best(words, at, last, before, verb, model);
    tags[at - 2] = tag;
    before = last;
    last = tag;
    if (model.verbal[tag]) verb = tag + 1;
  }
  return tags;
}

/** Stands for the tag of what is before the first word. */
export const NONE = 126;

function best(words: readonly Word[], at: number, last: number, before: number, verb: number, model: Model) {
  const { choices } = words[at]!;
  const { weights, met } = model;
  const low = weights.length - 129;
  for (const choice of choices) scores[choice] = 0;
  fixedFeatures(words, at, fixed);
  tagFeatures(words, at, last, before, verb, tagged);
  for (let one = 0; one < features.length; one++) {
    const feature = features[one]!;
    if (!isMet(met, feature)) continue;
    const row = feature & low;
    for (let each = 0; each < choices.length; each++)
      scores[choices[each]!]! += weights[row + choices[each]!]!;
  }
  let winner = choices[0]!;
  for (const choice of choices) if (scores[choice]! > scores[winner]!) winner = choice;
  return winner;
}
