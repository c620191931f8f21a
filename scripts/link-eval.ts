// node scripts/link-eval.ts [--folds] [--corpus FOLDER] [--misses]
// Links the pairs of the corpus and lets the corpus's own scorer speak; links every two documents that have nothing to
// do with each other, where all that is asserted is wrong; with --folds, chooses the thresholds on all pairs but one and
// scores that one, to see whether they were fitted.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { link, THRESHOLDS, type Thresholds } from '../src/link/link.ts';
import type { Analysis } from '../src/model/analysis.ts';
import { analyse } from '../src/pipeline.ts';
import { readWords } from '../src/readers/words.ts';

const { values: asked } = parseArgs({
  options: {
    folds: { type: 'boolean' },
    misses: { type: 'boolean' },
    corpus: { type: 'string', default: join(import.meta.dirname, '../../shared/corpus') },
  },
});
if (!existsSync(asked.corpus)) {
  console.log(`skipped: the corpus is not beside the checkout (looked for ${asked.corpus})`);
  process.exit(0);
}
const [gold, texts] = [join(asked.corpus, 'links'), join(asked.corpus, 'dev')];
const pairs = readdirSync(gold).filter((name) => name.includes('--'));
const work = mkdtempSync(join(tmpdir(), 'watchpoint-links-'));
const analyses = new Map<string, Analysis>();
/** Documents of other names that do belong together: a paper and the news of it. */
const RELATED = [['news-school-funding', 'written-statement-schools']];

console.log(scored(pairs, THRESHOLDS).stdout);
unrelated();
if (asked.folds) folds();
rmSync(work, { recursive: true });

function analysisOf(name: string): Analysis {
  const known = analyses.get(name);
  if (known) return known;
  const { published } = JSON.parse(readFileSync(join(texts, `${name}.gold.json`), 'utf8'));
  const { document } = readWords(readFileSync(join(texts, `${name}.txt`)), {
    name: `${name}.txt`,
    published,
  });
  if (!document) throw new Error(`cannot read ${name}`);
  const made = analyse(document);
  analyses.set(name, made);
  return made;
}

/** What the corpus's scorer says of some pairs. */
function scored(names: readonly string[], thresholds: Thresholds, ...flags: string[]) {
  const [golds, found] = [join(work, 'gold'), join(work, 'found')];
  for (const folder of [golds, found]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  for (const name of names) {
    const [earlier = '', later = ''] = name.replace('.json', '').split('--');
    writeFileSync(join(golds, name), readFileSync(join(gold, name)));
    writeFileSync(
      join(found, name),
      JSON.stringify(link(analysisOf(earlier), analysisOf(later), thresholds)),
    );
  }
  const more = asked.misses && flags.length === 0 ? ['--misses'] : [];
  const scorer = join(asked.corpus, 'score-links.mjs');
  return spawnSync(process.execPath, [scorer, golds, texts, found, ...more, ...flags], { encoding: 'utf8' });
}

function belong(a: string, b: string): boolean {
  return RELATED.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Documents whose names begin alike belong together; of all others nothing should be said. */
function unrelated(): void {
  const names = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('.txt', ''));
  const words = (name: string) =>
    name.split('-').filter((word) => !/^(?:news|uk|us|au|one|statement|written)$/.test(word));
  let [count, asserted, proposed] = [0, 0, 0];
  for (const earlier of names)
    for (const later of names) {
      if (words(earlier).some((word) => words(later).includes(word)) || belong(earlier, later)) continue;
      const found = link(analysisOf(earlier), analysisOf(later));
      count++;
      asserted += found.links.length;
      proposed += found.proposed.length;
    }
  console.log(
    `${count} pairs that have nothing to do with each other: ${asserted} links asserted, ${proposed} proposed`,
  );
}

/** For each pair the thresholds that are best on the others, and what they give on it. */
function folds(): void {
  const grid: Thresholds[] = [0.26, 0.3, 0.34, 0.38, 0.42].flatMap((asserted) =>
    [0.6, 0.7, 0.8, 0.9].map((rival) => ({ ...THRESHOLDS, asserted, rivalFrom: rival })),
  );
  const f1 = (names: readonly string[], one: Thresholds): number =>
    JSON.parse(scored(names, one, '--json').stdout).links.f1;
  for (const held of pairs) {
    const others = pairs.filter((name) => name !== held);
    const [best] = grid.map((one) => ({ one, score: f1(others, one) })).sort((a, b) => b.score - a.score);
    const { asserted, rivalFrom } = best!.one;
    console.log(
      `${held}: F1 ${f1([held], best!.one).toFixed(3)} with ${asserted} and ${rivalFrom}, best on the others (${best!.score.toFixed(3)})`,
    );
  }
}
