import { readFileSync } from 'node:fs';
import { PER_DOCUMENT, statement } from '../statements.ts';

/** A document as every peer is given it, a line of JSON each. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly sentences: readonly string[];
}

/** What is indexed and found: a sentence with the title of its document. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Generated documents, until they come to so many sentences. */
export function* generated(sentences: number): Generator<Text> {
  for (let n = 0; n * PER_DOCUMENT < sentences; n++) {
    const { id, title, published, text } = statement(n).document;
    yield { id, title, published: published!, sentences: text.trim().split('\n\n').slice(1) };
  }
}

export const passagesOf = (texts: readonly Text[]): Passage[] =>
  texts.flatMap(({ id, title, sentences }) =>
    sentences.map((text, at) => ({ id: `${id}#${at}`, title, text })),
  );

export const wordsOf = ({ title, sentences }: Text): string => [title, ...sentences].join('\n\n');

/** Texts from a file, so many at a time. */
export function* inBatches(file: string, most: number): Generator<Text[]> {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let at = 0; at < lines.length; at += most) {
    const some = lines.slice(at, at + most).filter((line) => line !== '');
    if (some.length > 0) yield some.map((line) => JSON.parse(line) as Text);
  }
}

const PLAIN = new Set(
  'about after also been from have into must shall that their they this will with'.split(' '),
);

/** Three words of one sentence, first, middle and last of those that say something: each question is another. */
export function questionsFrom(texts: readonly Text[], count: number): string[] {
  const passages = passagesOf(texts);
  const questions = new Set<string>();
  for (let n = 0; n < passages.length && questions.size < count; n++) {
    const { text } = passages[(n * 7919) % passages.length]!;
    const words = [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))].filter((word) => !PLAIN.has(word));
    if (words.length >= 3) questions.add([words[0], words[words.length >> 1], words.at(-1)].join(' '));
  }
  return [...questions];
}
