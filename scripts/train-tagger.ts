/**
 * Trains the tagger: `node scripts/train-tagger.ts [TREEBANK] [WEIGHTS]`. The same treebank gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { type Model, packedModel, tagKinds, type Weights } from '../src/segment/tag/model.ts';
import { chanceFrom } from './tagger/chance.ts';
import { learnFirst } from './tagger/first.ts';
import { framedLessons, lessonMaker, shownLessons } from './tagger/lessons.ts';
import { doubtsOf, learnSecond } from './tagger/second.ts';
import { readTreebank } from './tagger/treebank.ts';
import { tagsOfCorpus, vocabularyOf } from './tagger/vocabulary.ts';

const [treebank = '../shared/treebank', target = 'src/languages/en/tagger/weights.bin'] =
  process.argv.slice(2);
const FULL = 127 * 127;
const chance = chanceFrom(20261122);
const FOLDS = 4;
/** The first look is learnt so often, in other orders, and the mean taken. */
const RUNS = 2;
const EPOCHS = 8;
const EPOCHS_ASIDE = 5;
const EPOCHS_AGAIN = 3;

const sentences = ['train', 'dev'].flatMap((part) => readTreebank(`${treebank}/en_ewt-${part}.conllu`));
const corpus = sentences.flatMap(({ gold, ours, same }) => (same ? [gold] : [gold, ours]));
const tags = tagsOfCorpus(corpus.flat());
const vocabulary = vocabularyOf(corpus.flat(), tags);
const make = lessonMaker(corpus, tags, vocabulary);
const shown = [...shownLessons(make, tags, vocabulary), ...framedLessons(make, tags, chance)];
const lessons = corpus.map((tokens) => make(tokens));

const none: Weights = { cells: new Int16Array(256), met: new Uint32Array(1) };
const modelWith = ({ met, weights }: ReturnType<typeof learnFirst>): Model => {
  const unit = unitFor(weights);
  return {
    ...vocabulary,
    ...tagKinds(tags),
    unit,
    first: { met, cells: whole(weights, unit) },
    second: none,
  };
};

/** The second look learns from what the first leaves in doubt of sentences that it was not taught. */
const place = (at: number) => Math.floor((at * FOLDS) / lessons.length);
const doubts = Array.from({ length: FOLDS }, (_, fold) => {
  const taught = lessons.filter((_, at) => place(at) !== fold);
  const model = modelWith(learnFirst([...taught, ...shown], tags, EPOCHS_ASIDE, chance));
  return doubtsOf(
    lessons.filter((_, at) => place(at) === fold),
    model,
  );
}).flat();
console.log(`${lessons.length} sentences, ${shown.length} shown words, ${doubts.length} doubtful`);

const runs = Array.from({ length: RUNS }, () => learnFirst([...lessons, ...shown], tags, EPOCHS, chance));
const mean = runs[0]!.weights.map(
  (_, cell) => runs.reduce((sum, { weights }) => sum + weights[cell]!, 0) / RUNS,
);
const first = modelWith({ met: runs[0]!.met, weights: mean });
const second = learnSecond(doubts, EPOCHS_AGAIN, chance);
const packed = packedModel({
  ...first,
  second: { met: second.met, cells: whole(second.weights, first.unit) },
});
writeFileSync(target, packed);
console.log(`${target}: ${packed.length} bytes`);

/** So that the largest weights, but for one in ten thousand, fit 127 squared. */
function unitFor(weights: Float64Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return FULL / sizes[Math.floor(sizes.length * 0.9999)]!;
}

function whole(weights: Float64Array, unit: number): Int16Array {
  return Int16Array.from(weights, (weight) => Math.max(-FULL, Math.min(FULL, Math.round(weight * unit))));
}
