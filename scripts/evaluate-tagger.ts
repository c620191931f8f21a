/**
 * Measures the tagger on sentences that it was not taught, cut as the treebank cuts them and as we do, and its speed
 * beside wink-nlp's on the same text in the same run: `node scripts/evaluate-tagger.ts [TREEBANK]`.
 */
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { fullTags, tag } from '../src/segment/tag.ts';
import { tokensOf } from '../src/segment/tokens.ts';
import { wordOf } from '../src/segment/words.ts';
import { readTreebank, type Tagged, type TreebankSentence } from './tagger/treebank.ts';

const [treebank = '../shared/treebank'] = process.argv.slice(2);
const sets = ['en_ewt-test', 'en_pud-test'].map((file) => ({
  file,
  sentences: readTreebank(`${treebank}/${file}.conllu`),
}));
for (const { file, sentences } of sets) {
  measure(`${file}, its tokens`, cut(sentences, 'gold'));
  measure(`${file}, our tokens`, cut(sentences, 'ours'));
}
race(sets.flatMap(({ sentences }) => sentences.map(({ text }) => text)));

function cut(sentences: readonly TreebankSentence[], by: 'gold' | 'ours'): (readonly Tagged[])[] {
  return sentences.map((sentence) => sentence[by]);
}

function measure(name: string, sentences: readonly (readonly Tagged[])[]): void {
  let [all, penn, universal, verbs, found] = [0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    const tags = fullTags(sentence.map((one) => ({ ...one, start: 0, end: 0, word: wordOf(one.text) })));
    for (const [at, { tag: right }] of sentence.entries()) {
      const [p, u] = parted(right);
      const [givenPenn, givenUniversal] = parted(tags[at]!);
      all++;
      if (p === givenPenn) penn++;
      if (u === givenUniversal) universal++;
      if (u !== 'VERB') continue;
      verbs++;
      if (givenUniversal === 'VERB') found++;
    }
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(4);
  console.log(
    `${name}: universal ${share(universal, all)}, Penn ${share(penn, all)}, verbs found ${share(found, verbs)}`,
  );
}

function parted(tag: string): [string, string] {
  const at = tag.lastIndexOf('/');
  return [tag.slice(0, at), tag.slice(at + 1)];
}

/** Both cut and tag; the medians of five rounds, after one to warm up. */
function race(texts: readonly string[]): void {
  const other = wink(model, ['sbd', 'pos']);
  const whole = texts.join('\n');
  const ours = rounds(() =>
    texts.reduce((sum, text) => sum + tag(tokensOf(text, { start: 0, end: text.length })).length, 0),
  );
  const theirs = rounds(() => other.readDoc(whole).tokens().length());
  console.log(
    `million tokens a second: ${ours.toFixed(2)}, wink-nlp ${theirs.toFixed(2)}, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

function rounds(run: () => number): number {
  const speeds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    const tokens = run();
    return tokens / (performance.now() - start) / 1000;
  });
  return speeds.slice(1).sort()[2]!;
}
