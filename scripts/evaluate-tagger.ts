/**
 * Measures the tagger on the treebank's own tokens and on ours: `node scripts/evaluate-tagger.ts [TREEBANK]`.
 */
import { existsSync } from 'node:fs';
import { fullTags } from '../src/segment/tag.ts';
import { readTreebank, type Tagged } from './tagger/treebank.ts';

const [treebank = '../shared/treebank'] = process.argv.slice(2);
for (const file of ['en_ewt-dev', 'en_ewt-test', 'en_pud-test']) {
  const path = `${treebank}/${file}.conllu`;
  if (!existsSync(path)) continue;
  const sentences = readTreebank(path);
  measure(
    `${file}, its tokens`,
    sentences.map(({ gold }) => gold),
  );
  measure(
    `${file}, our tokens`,
    sentences.map(({ ours }) => ours),
  );
}

function measure(name: string, sentences: readonly (readonly Tagged[])[]): void {
  let [all, penn, universal, verbs, found] = [0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    const tags = fullTags(sentence.map((one) => ({ ...one, start: 0, end: 0 })));
    for (const [at, { tag: right }] of sentence.entries()) {
      const given = tags[at]!;
      const [p, u] = cut(right);
      const [gp, gu] = cut(given);
      all++;
      if (p === gp) penn++;
      if (u === gu) universal++;
      if (u !== 'VERB') continue;
      verbs++;
      if (gu === 'VERB') found++;
    }
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(4);
  console.log(
    `${name}: universal ${share(universal, all)}, Penn ${share(penn, all)}, verbs found ${share(found, verbs)}`,
  );
}

function cut(tag: string): [string, string] {
  const at = tag.lastIndexOf('/');
  return [tag.slice(0, at), tag.slice(at + 1)];
}
