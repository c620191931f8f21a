import { type Constraint, constraintAt, listedAs, type Marks, staysOpen } from './constraints.ts';
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
import { isMet, type Model, pennOf, rowOf } from './model.ts';
import { nextVerbs, SECOND, secondFeatures } from './second.ts';
import type { Word } from './words.ts';

/** A word with what the weights say of it, worked out once. */
export interface Ready extends Word, Marks {
  /** For each choice, the sum of its own features' weights. */
  readonly sums: Int32Array;
  /** The place of the choice that those favour. */
  readonly usual: number;
  /** Whether all its choices have the same Penn tag. */
  readonly alike: boolean;
  /** Where the weights begin that it lends to the words at NEAR's places. */
  readonly lends: readonly Int32Array[];
}

export function readyWord(word: Word, lower: string, { first: { cells, met }, grammar, tags }: Model): Ready {
  const rows = (features: readonly number[]) =>
    Int32Array.from(
      features.filter((feature) => isMet(met, feature)),
      (feature) => rowOf(cells, feature),
    );
  const own = rows(ownFeatures(word));
  const sums = Int32Array.from(word.choices, (choice) =>
    own.reduce((sum, row) => sum + cells[row + choice]!, 0),
  );
  return {
    ...word,
    sums,
    usual: largest(sums),
    alike: word.choices.every((choice) => pennOf(tags[choice]!) === pennOf(tags[word.choices[0]!]!)),
    may: lower ? word.choices.reduce((bits, choice) => bits | grammar[choice]!, 0) : 0,
    listed: listedAs(lower),
    lends: NEAR.map((offset) => rows(nearFeatures(word, offset))),
  };
}

/** Tags by number, one for each word, NONE at the edges; and the words that might as well be something else. */
export interface Look {
  readonly tags: Uint8Array;
  readonly doubts: { readonly at: number; readonly scores: Int32Array }[];
  readonly setting: Setting;
}

interface Manner {
  /** Only Penn tags are asked for: words whose universal tag alone is open are passed over. */
  readonly pennOnly?: boolean;
  /** Told of every rule that had something to say. */
  readonly trace?: (at: number, rule: Constraint) => void;
}

/** Tags words from the first to the last. Two words that are no words must stand before and behind them. */
export function firstLook(
  words: readonly Ready[],
  model: Model,
  { pennOnly = false, trace }: Manner = {},
): Look {
  const tags = new Uint8Array(words.length).fill(NONE);
  const given = new Uint16Array(words.length);
  const look: Look = { tags, doubts: [], setting: settingOf(words) };
  let verb = 0;
  let open = false;
  for (let at = 2; at < words.length - 2; at++) {
    const word = words[at]!;
    let tag = word.choices[word.usual]!;
    if (word.choices.length > 1 && !(pennOnly && word.alike)) {
      const found = constraintAt({ words, at, given, open });
      if (found && trace) trace(at, found.rule);
      tag = chosen(words, at, found?.allowed ?? ALL, look, verb, model);
    }
    tags[at] = tag;
    given[at] = model.grammar[tag]!;
    open = staysOpen(open, given[at]!, given[at - 1]!);
    if (model.verbal[tag]) verb = tag + 1;
  }
  return look;
}

/** Every bit of G. */
const ALL = 0xffff;

function chosen(
  words: readonly Ready[],
  at: number,
  allowed: number,
  look: Look,
  verb: number,
  model: Model,
): number {
  const { choices } = words[at]!;
  const only = allowed === ALL ? -1 : theOnly(choices, allowed, model.grammar);
  if (only >= 0) return only;
  const scores = scored(words, at, look, verb, model);
  if (allowed !== ALL)
    for (let each = 0; each < choices.length; each++)
      if (!(model.grammar[choices[each]!]! & allowed)) scores[each]! -= FORBIDDEN;
  const best = largest(scores);
  if (scores[best]! - secondLargest(scores, best) < DOUBT * model.unit)
    look.doubts.push({ at, scores: scores.slice() });
  return choices[best]!;
}

/** More than any sum of weights. */
const FORBIDDEN = 2 ** 24;

/** A choice is doubtful where it is less than e to the power of so much likelier than the next. */
const DOUBT = 2.5;

/** The one choice that is allowed, or -1 where several are. */
function theOnly(choices: Uint8Array, allowed: number, grammar: Uint16Array): number {
  let only = -1;
  for (const choice of choices) {
    if (!(grammar[choice]! & allowed)) continue;
    if (only >= 0) return -1;
    only = choice;
  }
  return only;
}

const features = new Uint32Array(PAIRS);
const rows = new Int32Array(PAIRS + 16);
/** For the scores of one word, by how many choices it has. */
const room = Array.from({ length: 128 }, (_, choices) => new Int32Array(choices));

function scored(
  words: readonly Ready[],
  at: number,
  { setting, tags }: Look,
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
  const scores = room[choices.length]!;
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

const again = new Uint32Array(SECOND);

/** Looks again at the doubtful words, now that those behind them have tags too; changes `tags`. */
export function secondLook(words: readonly Ready[], { tags, doubts }: Look, model: Model): void {
  if (!doubts.length) return;
  const { cells, met } = model.second;
  const next = nextVerbs(tags, model);
  for (const { at, scores } of doubts) {
    const { choices } = words[at]!;
    secondFeatures(words, at, tags, next[at]!, again);
    for (const feature of again) {
      if (!isMet(met, feature)) continue;
      const row = rowOf(cells, feature);
      for (let each = 0; each < choices.length; each++) scores[each]! += cells[row + choices[each]!]!;
    }
    tags[at] = choices[largest(scores)]!;
  }
}
