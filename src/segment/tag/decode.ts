import { allowedAt, listedAs, type Marks, staysOpen } from './constraints.ts';
import {
  NEAR,
  NONE,
  nearFeatures,
  ownFeatures,
  PAIRS,
  pairFeatures,
  type Setting,
  settingOf,
} from './features.ts';
import { isMet, type Model, rowOf } from './model.ts';
import { nextVerbs, SECOND, secondFeatures } from './second.ts';
import type { Word } from './words.ts';

/** A word with what the weights say of it, worked out once. */
export interface Ready extends Word, Marks {
  /** For each choice, the sum of its own features' weights. */
  readonly sums: Int32Array;
  /** Where the weights begin that it lends to the words at NEAR's places. */
  readonly lends: readonly Int32Array[];
}

export function readyWord(word: Word, lower: string, { first: { cells, met }, grammar }: Model): Ready {
  const rows = (features: readonly number[]) =>
    Int32Array.from(
      features.filter((feature) => isMet(met, feature)),
      (feature) => rowOf(cells, feature),
    );
  const own = rows(ownFeatures(word));
  const sums = Int32Array.from(word.choices, (choice) =>
    own.reduce((sum, row) => sum + cells[row + choice]!, 0),
  );
  const may = lower ? word.choices.reduce((bits, choice) => bits | grammar[choice]!, 0) : 0;
  return {
    ...word,
    may,
    listed: listedAs(lower),
    sums,
    lends: NEAR.map((offset) => rows(nearFeatures(word, offset))),
  };
}

/** Tags by number, one for each word, NONE at the edges; and the words that might as well be something else. */
export interface Look {
  readonly tags: Uint8Array;
  readonly doubts: readonly { readonly at: number; readonly scores: Int32Array }[];
  readonly setting: Setting;
}

/** Tags words from the first to the last. Two words that are no words must stand before and behind them. */
export function firstLook(words: readonly Ready[], model: Model): Look {
  const tags = new Uint8Array(words.length).fill(NONE);
  const setting = settingOf(words);
  const doubts: { at: number; scores: Int32Array }[] = [];
  const doubtful = DOUBT * model.unit;
  const given = new Uint16Array(words.length);
  let verb = 0;
  let open = false;
  for (let at = 2; at < words.length - 2; at++) {
    const { choices } = words[at]!;
    let tag = choices[0]!;
    if (choices.length > 1) {
      const scores = scored(words, at, setting, tags, verb, model);
      const allowed = allowedAt({ words, at, given, open });
      if (allowed !== 0xffff)
        for (let each = 0; each < choices.length; each++)
          if (!(model.grammar[choices[each]!]! & allowed)) scores[each]! -= FORBIDDEN;
      const best = largest(scores);
      tag = choices[best]!;
      if (scores[best]! - secondLargest(scores, best) < doubtful) doubts.push({ at, scores });
    }
    tags[at] = tag;
    given[at] = model.grammar[tag]!;
    open = staysOpen(open, given[at]!, given[at - 1]!);
    if (model.verbal[tag]) verb = tag + 1;
  }
  return { tags, doubts, setting };
}

/** More than any sum of weights. */
const FORBIDDEN = 2 ** 24;

/** A choice is doubtful where it is less than e to the power of so much likelier than the next. */
const DOUBT = 2.5;

const features = new Uint32Array(PAIRS);
const rows = new Int32Array(PAIRS + 16);

function scored(
  words: readonly Ready[],
  at: number,
  setting: Setting,
  tags: Uint8Array,
  verb: number,
  { first: { cells, met } }: Model,
): Int32Array {
  const { choices, sums } = words[at]!;
  pairFeatures(words, at, setting, tags, verb, features);
  const bits = met.length * 32 - 1;
  const low = cells.length - 129;
  let count = 0;
  for (let one = 0; one < PAIRS; one++) {
    const feature = features[one]!;
    const bit = (feature >>> 11) & bits;
    if ((met[bit >>> 5]! >>> (bit & 31)) & 1) rows[count++] = feature & low;
  }
  for (let near = 0; near < 4; near++) {
    const lent = words[at + NEAR[near]!]!.lends[near]!;
    for (let one = 0; one < lent.length; one++) rows[count++] = lent[one]!;
  }
  const scores = new Int32Array(choices.length);
  for (let each = 0; each < choices.length; each++) {
    const choice = choices[each]!;
    let sum = sums[each]!;
    for (let one = 0; one < count; one++) sum += cells[rows[one]! + choice]!;
    scores[each] = sum;
  }
  return scores;
}

function largest(scores: Int32Array): number {
  let best = 0;
  for (let each = 1; each < scores.length; each++) if (scores[each]! > scores[best]!) best = each;
  return best;
}

function secondLargest(scores: Int32Array, best: number): number {
  let next = -(2 ** 31);
  for (let each = 0; each < scores.length; each++)
    if (each !== best && scores[each]! > next) next = scores[each]!;
  return next;
}

const features2 = new Uint32Array(SECOND);

/** Looks again at the doubtful words, now that those behind them have tags too; changes `tags`. */
export function secondLook(words: readonly Ready[], { tags, doubts }: Look, model: Model): void {
  if (!doubts.length) return;
  const { cells, met } = model.second;
  const next = nextVerbs(tags, model);
  for (const { at, scores } of doubts) {
    const { choices } = words[at]!;
    secondFeatures(words, at, tags, next[at]!, features2);
    for (const feature of features2) {
      if (!isMet(met, feature)) continue;
      const row = rowOf(cells, feature);
      for (let each = 0; each < choices.length; each++) scores[each]! += cells[row + choices[each]!]!;
    }
    tags[at] = choices[largest(scores)]!;
  }
}
