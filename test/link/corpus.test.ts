import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Relation } from '../../src/model/link.ts';
import { overlaps } from '../../src/model/span.ts';
import { analyse } from '../../src/pipeline.ts';
import { readWords } from '../../src/readers/words.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

function analysisOf(name: string) {
  const { published } = JSON.parse(readFileSync(join(corpus, 'dev', `${name}.gold.json`), 'utf8'));
  const { document } = readWords(readFileSync(join(corpus, 'dev', `${name}.txt`)), {
    name: `${name}.txt`,
    published,
  });
  return analyse(document!);
}

describe.skipIf(!existsSync(corpus))('the corpus (skipped where it is not beside the checkout)', () => {
  test('the statement answers what the analysis of the meeting said to watch, and what it found absent', () => {
    const { links } = link(analysisOf('uk-belgium-no10'), analysisOf('uk-belgium-statement'));
    const answers = links
      .filter(({ relation }) => relation === 'answers')
      .map(({ from, to }) => [from.quote, to.quote].map((words) => words.replace(/‑/g, '-')));
    expect(answers).toContainEqual([
      'any follow-up UK–Belgium statements on migration operations',
      expect.stringContaining('issued a joint statement'),
    ]);
    expect(answers).toContainEqual([
      expect.stringContaining('No operational detail or implementation timetable'),
      'deploy security technology and operational enhancements',
    ]);
  });

  type End = { sentence: string; quote: string };
  type Pair = {
    earlier: string;
    later: string;
    negatives: { from: End; to: End; relation: Relation; why: string }[];
  };
  const names = existsSync(corpus)
    ? readdirSync(join(corpus, 'links')).filter((name) => name.includes('--'))
    : [];
  test.each(names)('%s: no hard negative is asserted', (name) => {
    const { earlier, later, negatives }: Pair = JSON.parse(readFileSync(join(corpus, 'links', name), 'utf8'));
    const [before, after] = [earlier, later].map((file) => analysisOf(file.replace('.txt', ''))) as [
      ReturnType<typeof analysisOf>,
      ReturnType<typeof analysisOf>,
    ];
    const { links } = link(before, after);
    const place = (text: string, { sentence, quote }: End) => {
      const start = text.indexOf(quote, text.indexOf(sentence));
      return { start, end: start + quote.length };
    };
    const found = negatives.filter(({ from, to }) =>
      links.some(
        (one) =>
          overlaps(one.from, place(before.document.text, from)) &&
          overlaps(one.to, place(after.document.text, to)),
      ),
    );
    expect(found.map(({ why }) => why)).toEqual([]);
  });
});
