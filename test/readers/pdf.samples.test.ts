import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/readers/read.ts';

const samples = join(import.meta.dirname, '../../../shared/samples/pdf');
const files = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.pdf')) : [];
const poppler = (args: readonly string[]) =>
  spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
const installed = !poppler(['-v']).error;

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/\p{L}[\p{L}']{2,}/gu) ?? [];

/** The words of a list that are not, as often, in another. */
function missing(from: readonly string[], within: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of within) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

/** Lines that stand on most pages of poppler's text but for their numbers: running heads. */
function headsIn(pages: readonly string[]): string[] {
  const plain = (line: string) => line.replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
  const edges = pages.flatMap((page) => {
    const lines = page.split('\n').map(plain).filter(Boolean);
    return [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  });
  return edges.filter((line) => edges.filter((other) => other === line).length > 4);
}

describe.skipIf(!files.length || !installed)(
  'published PDFs, beside poppler (skipped where either is missing)',
  () => {
    it.each(files)(
      '%s: every word but those of running heads',
      async (file) => {
        const path = join(samples, file);
        const pages = poppler(['-layout', path, '-']).stdout.split('\f');
        const { document, problems } = await read(readFileSync(path), { name: file });
        const expected = wordsIn(pages.join('\n'));
        if (!expected.length) {
          expect(problems.map(({ message }) => message)).toEqual([
            expect.stringMatching(/pictures without text: run OCR/),
          ]);
          return;
        }
        const lost = missing(missing(expected, wordsIn(document!.text)), headsIn(pages).flatMap(wordsIn));
        expect(lost.length / expected.length, lost.slice(0, 20).join(' ')).toBeLessThan(0.001);
        for (const { start, end, page, box } of document!.places) {
          expect(document!.text.slice(start, end)).not.toMatch(/^\s|\s$/);
          expect(page).toBeGreaterThan(0);
          expect(box).toHaveLength(4);
        }
      },
      60_000,
    );
  },
);
