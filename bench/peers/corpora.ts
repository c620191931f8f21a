import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../documents.ts';
import type { Text } from './texts.ts';

/** Where public test sets lie beside a checkout, if they do. */
export const corpus = join(root, '../shared/corpus');

/** A file of texts, a line each. */
export function written(folder: string, name: string, texts: Iterable<Text>): string {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, [...texts].map((one) => `${JSON.stringify(one)}\n`).join(''));
  return file;
}

/** The abstracts of SciFact, each one passage. */
export function* scifact(passages: string): Generator<Text> {
  let n = 0;
  for (const line of readFileSync(passages, 'utf8').trim().split('\n')) {
    const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
    yield { n: n++, id, title, publisher: null, published: '2020-01-01', text, sentences: [text] };
  }
}

/** Real statements, until they come to 4 MB; their order changes from copy to copy as in bench-speed.mjs. */
export function* corpusTexts(): Generator<Text> {
  const dev = join(corpus, 'dev');
  const texts = readdirSync(dev)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      readFileSync(join(dev, file), 'utf8')
        .split(/\n+/)
        .filter((line) => line.trim() !== ''),
    );
  for (let copy = 0, bytes = 0; bytes < 4e6; copy++)
    for (const [n, paragraphs] of texts.entries()) {
      const turn = copy % paragraphs.length;
      const text = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn), `Copy ${copy}.`].join('\n\n');
      bytes += Buffer.byteLength(text);
      const head = { id: `corpus:${n}-${copy}`, title: '', publisher: null, published: '2025-12-18' };
      yield { n, ...head, text, sentences: [] };
    }
}
