/**
 * Trains the tagger: `node scripts/train-tagger.ts [TREEBANK] [WEIGHTS]`. The same treebank gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { NONE } from '../src/segment/tag/decode.ts';
import { FIXED, fixedFeatures, TAGGED, tagFeatures } from '../src/segment/tag/features.ts';
import { isMet, packedModel, verbalOf } from '../src/segment/tag/model.ts';
import { type Vocabulary, type Word, wordOf } from '../src/segment/tag/words.ts';
import { readTreebank, type Tagged } from './tagger/treebank.ts';
import { tagsOfCorpus, vocabularyOf } from './tagger/vocabulary.ts';

const [treebank = '../shared/treebank', target = 'src/languages/en/tagger/weights.bin'] =
  process.argv.slice(2);
const EPOCHS = Number(process.env.EPOCHS ?? 10);
const SIZE = 2 ** Number(process.env.BITS ?? 20);
const MET_BITS = 2 ** 21;
const LEAST = Number(process.env.LEAST ?? 2);
const DROPOUT = Number(process.env.DROPOUT ?? 0.3);

interface Lesson {
  readonly words: Word[];
  /** The same words as if never met. */
  readonly strange: Word[];
  /** How often each word stands in the treebank. */
  readonly counts: Uint32Array;
  /** Right tags; 255 for one that the tagger does not use. */
  readonly right: Uint8Array;
}

const seed = { state: 20261122 };
/** Mulberry32, from 0 to 1. */
function chance(): number {
  seed.state = (seed.state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed.state ^ (seed.state >>> 15), 1 | seed.state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const sentences = readTreebank(`${treebank}/en_ewt-train.conllu`);
const corpus = sentences.flatMap(({ gold, ours, same }) => (same ? [gold] : [gold, ours]));
const tokens = corpus.flat();
const tags = tagsOfCorpus(tokens);
const vocabulary = vocabularyOf(tokens, tags);
const lessons = lessonsOf(corpus, tags, vocabulary);
const met = metFeatures(lessons);
const weights = trained(lessons);
const packed = packedModel({
  ...vocabulary,
  tags,
  verbal: verbalOf(tags),
  met,
  weights: Int16Array.from(scaled(weights)),
});
writeFileSync(target, packed);
console.log(`${target}: ${packed.length} bytes`);

function lessonsOf(
  corpus: readonly (readonly Tagged[])[],
  tags: readonly string[],
  vocabulary: Vocabulary,
): Lesson[] {
  const counts = new Map<string, number>();
  for (const { lower } of corpus.flat()) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const known = new Map<string, [Word, Word]>();
  const both = ({ text, lower }: Pick<Tagged, 'text' | 'lower'>) => {
    const made = known.get(text) ?? [wordOf(text, lower, vocabulary), wordOf(text, lower, vocabulary, false)];
    known.set(text, made);
    return made;
  };
  const edge = both({ text: '', lower: '' })[0];
  return corpus.map((tokens) => {
    const words = tokens.map(both);
    return {
      words: [edge, edge, ...words.map(([one]) => one), edge, edge],
      strange: [edge, edge, ...words.map(([, other]) => other), edge, edge],
      counts: Uint32Array.from([9e6, 9e6, ...tokens.map(({ lower }) => counts.get(lower)!), 9e6, 9e6]),
      right: Uint8Array.from(tokens, ({ tag }) => Math.min(255, tags.indexOf(tag) >>> 0)),
    };
  });
}

/** The features met at least so often with the right tags before them. */
function metFeatures(lessons: readonly Lesson[]): Uint32Array {
  const counts = new Map<number, number>();
  const out = new Uint32Array(FIXED + TAGGED);
  for (const { words, right } of lessons) {
    let verb = 0;
    for (let at = 2; at < words.length - 2; at++) {
      if (words[at]!.choices.length > 1) {
        fixedFeatures(words, at, out.subarray(0, FIXED));
        tagFeatures(words, at, right[at - 3] ?? NONE, right[at - 4] ?? NONE, verb, out.subarray(FIXED));
        for (const feature of out) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
      if (/^(?:VB|MD|TO)/.test(tags[right[at - 2]!] ?? '')) verb = right[at - 2]! + 1;
    }
  }
  const met = new Uint32Array(MET_BITS / 32);
  let kept = 0;
  for (const [feature, count] of counts) {
    if (count < LEAST) continue;
    kept++;
    const bit = (feature >>> 11) & (MET_BITS - 1);
    met[bit >>> 5]! |= 1 << (bit & 31);
  }
  console.log(`${counts.size} features, ${kept} kept`);
  return met;
}

function trained(lessons: readonly Lesson[]): Float64Array {
  const weights = new Float64Array(SIZE + 128);
  const sums = new Float64Array(SIZE + 128);
  const since = new Float64Array(SIZE + 128);
  const features = new Uint32Array(FIXED + TAGGED);
  const rows = new Int32Array(FIXED + TAGGED);
  const scores = new Float64Array(256);
  const verbal = verbalOf(tags);
  let time = 0;
  const change = (cell: number, by: number) => {
    sums[cell]! += (time - since[cell]!) * weights[cell]!;
    since[cell] = time;
    weights[cell]! += by;
  };
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order);
    let wrong = 0;
    let outside = 0;
    for (const place of order) {
      const { words: known, strange, counts, right } = lessons[place]!;
      const words = known.map((word, at) => (counts[at]! < 8 && chance() < DROPOUT ? strange[at]! : word));
      let verb = 0;
      let last = NONE;
      let before = NONE;
      for (let at = 2; at < words.length - 2; at++) {
        const { choices } = words[at]!;
        const gold = right[at - 2]!;
        let tag = choices[0]!;
        if (choices.length > 1) {
          fixedFeatures(words, at, features.subarray(0, FIXED));
          tagFeatures(words, at, last, before, verb, features.subarray(FIXED));
          let count = 0;
          for (const feature of features) if (isMet(met, feature)) rows[count++] = feature & (SIZE - 1);
          time++;
          for (const choice of choices) {
            let sum = 0;
            for (let one = 0; one < count; one++) sum += weights[rows[one]! + choice]!;
            scores[choice] = sum;
          }
          for (const choice of choices) if (scores[choice]! > scores[tag]!) tag = choice;
          if (tag !== gold) {
            wrong++;
            if (!choices.includes(gold)) outside++;
            else
              for (let one = 0; one < count; one++) {
                change(rows[one]! + gold, 1);
                change(rows[one]! + tag, -1);
              }
          }
        } else if (tag !== gold) {
          wrong++;
          outside++;
        }
        before = last;
        last = tag;
        if (verbal[tag]) verb = tag + 1;
      }
    }
    console.log(
      `epoch ${epoch + 1}: ${wrong} wrong, ${outside} of them outside the choices, of ${tokens.length}`,
    );
  }
  return weights.map((weight, cell) => (sums[cell]! + (time - since[cell]!) * weight) / time);
}

function shuffle(order: number[]): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** So that the largest weights, but for a few in a thousand, fit 127 squared. */
function scaled(weights: Float64Array): Float64Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)]!;
  const full = 127 * 127;
  console.log(`${sizes.length} weights, largest ${largest.toFixed(1)}`);
  return weights.map((weight) => Math.max(-full, Math.min(full, Math.round((weight / largest) * full))));
}
