// node scripts/marked-terms.ts [FILE...]   holds the definitions that are found against the terms that publishers mark.
// Without files: the laws of ../shared/samples.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { definitionsOf } from '../src/law/definitions/definitions.ts';
import { analyse } from '../src/pipeline.ts';
import { read } from '../src/readers/read.ts';

const samples = join(import.meta.dirname, '../../shared/samples');
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : globSync(['legislation-gov-uk/*/*.xml', 'uk-bills-akn/*.xml'], { cwd: samples })
        .sort()
        .map((file) => join(samples, file));

const folded = (words: string): string =>
  words
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”‘]/g, '')
    .replace(/[\u200b-\u200d\u2060]/g, '')
    .trim()
    .replace(/[.,;]$/, '')
    .toLowerCase();

const sum = { marked: 0, found: 0, both: 0 };
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const { document } = await read(readFileSync(file), { name: basename(file) });
  const marks = [...source.matchAll(/<(Term|def|term)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) =>
    folded(match[2]!),
  );
  if (document === null || marks.length === 0) continue;
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  const found = definitionsOf(analyse(document, { only: 'mentions' }));
  let both = 0;
  for (const { term } of found) {
    const many = left.get(folded(term.quote)) ?? 0;
    if (many > 0) both++;
    left.set(folded(term.quote), many - 1);
  }
  sum.marked += marks.length;
  sum.found += found.length;
  sum.both += both;
  console.log(`${basename(file)}: ${marks.length} marked, ${found.length} found, ${both} of both`);
  const missed = [...left].filter(([, many]) => many > 0).map(([term]) => term.slice(0, 60));
  if (missed.length > 0) console.log(`  not found: ${missed.join(' | ')}`);
}
const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
console.log(
  `of the marked ${share(sum.both, sum.marked)} are found; of the found ${share(sum.both, sum.found)} are marked`,
);
