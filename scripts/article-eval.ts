// node scripts/article-eval.ts [--pages | --json] [--corpus FOLDER]
// The article found in saved web pages, by us and by Mozilla's Readability over linkedom in the same run: precision,
// recall and F1 of four-word shingles, as the benchmark counts them. Every second page is set aside: it is counted and
// never shown, so that the figure of that half tells of pages the rules have not seen.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readWords } from '../src/readers/words.ts';

const require = createRequire(import.meta.url);
const { values: asked } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    json: { type: 'boolean' },
    corpus: { type: 'string', default: join(import.meta.dirname, '../../shared/corpus') },
  },
});
const archive = join(asked.corpus, 'articles/articles.tar.gz');

if (existsSync(archive)) evaluate();
else console.log(`skipped: the articles are not beside the checkout (looked for ${archive})`);

interface Mean {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

interface Tally {
  readonly precision: number | null;
  readonly recall: number | null;
}

function evaluate(): void {
  const tallies = talliesOf();
  const halves = (['read', 'unread', 'all'] as const).map((half) => {
    const some = tallies.filter(({ read }) => half === 'all' || read === (half === 'read'));
    const [ours, theirs] = [meanOf(some.map((one) => one.ours)), meanOf(some.map((one) => one.theirs))];
    return { half, pages: some.length, ours, theirs };
  });
  if (asked.json) console.log(JSON.stringify(Object.fromEntries(halves.map((one) => [one.half, one]))));
  else for (const { half, pages, ...both } of halves) print(`${half} (${pages} pages)`, both);
  for (const { id, read, ours, theirs } of asked.pages ? tallies : [])
    if (read) print(id.slice(0, 12), { ours: meanOf([ours]), theirs: meanOf([theirs]) });
}

function print(what: string, { ours, theirs }: { ours: Mean; theirs: Mean }): void {
  const figures = ({ f1, precision, recall }: Mean) =>
    `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`;
  console.log(`${what.padEnd(20)} ours ${figures(ours)}   Readability ${figures(theirs)}`);
}

function talliesOf() {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  execFileSync('tar', ['xzf', archive, '-C', folder]);
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const ids = Object.keys(truth).sort();
  const tallies = ids.map((id, at) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));
    const gold = truth[id]!.articleBody;
    return { id, read: at % 2 === 0, ours: tallyOf(gold, ours(bytes)), theirs: tallyOf(gold, theirs(bytes)) };
  });
  rmSync(folder, { recursive: true });
  return tallies;
}

function ours(bytes: Uint8Array): string {
  return readWords(bytes, { name: 'a.html' }).document?.text ?? '';
}

function theirs(bytes: Uint8Array): string {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const article = new Readability(parseHTML(new TextDecoder().decode(bytes)).document as never).parse();
  return article?.textContent ?? '';
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join('\u0001');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function tallyOf(gold: string, found: string): Tally {
  const [asked, said] = [shingles(gold), shingles(found)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [shingle, count] of asked) both += Math.min(count, said.get(shingle) ?? 0);
  const share = (all: number) => (all ? both / all : null);
  return { precision: share(size(said)), recall: share(size(asked)) };
}

function meanOf(tallies: readonly Tally[]): Mean {
  const mean = (values: readonly (number | null)[]) => {
    const counted = values.filter((value) => value !== null);
    return counted.reduce((sum, value) => sum + value, 0) / Math.max(1, counted.length);
  };
  const precision = mean(tallies.map((one) => one.precision));
  const recall = mean(tallies.map((one) => one.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
