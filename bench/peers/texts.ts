import { readFileSync } from 'node:fs';
import type { Document } from '../../src/model/document.ts';
import { fromText } from '../../src/readers/read.ts';
import { segment } from '../../src/segment/segment.ts';
import { type Generated, generatedUpTo } from '../scale/generated.ts';

/** A document as every peer is given it, a line of JSON each. */
export interface Text extends Pick<Generated, 'id' | 'title' | 'published' | 'text'> {
  /** Its place among all: an edition has the id of the document that it is an edition of. */
  readonly n: number;
  readonly publisher: string | null;
  /** Cut once and for all, so that all peers have the same ones. */
  readonly sentences: readonly string[];
}

/** What is indexed and found: a sentence with the title of its document. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Generated documents, until they come to so many sentences. */
export function* generatedTexts(sentences: number): Generator<Text> {
  let n = 0;
  for (const { sentences: _, ...head } of generatedUpTo(sentences)) yield textOf(n++, head);
}

export function textOf(n: number, head: Omit<Text, 'n' | 'sentences'>): Text {
  const { sentences } = segment(documentOf(head));
  return { n, ...head, sentences: sentences.map(({ start, end }) => head.text.slice(start, end)) };
}

export const documentOf = ({
  text,
  id,
  title,
  publisher,
  published,
}: Omit<Text, 'n' | 'sentences'>): Document =>
  fromText(text, { id, title, published, ...(publisher !== null && { publisher }) });

export const passagesOf = (texts: readonly Text[]): Passage[] =>
  texts.flatMap(({ n, title, sentences }) =>
    sentences.map((text, at) => ({ id: `${n}#${at}`, title, text })),
  );

/** Texts from a file, so many at a time. */
export function* inBatches(file: string, most: number): Generator<Text[]> {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let at = 0; at < lines.length; at += most) {
    const some = lines.slice(at, at + most).filter((line) => line !== '');
    if (some.length > 0) yield some.map((line) => JSON.parse(line) as Text);
  }
}

const PLAIN = new Set(
  'about after also been from have into must shall that their they this were will with'.split(' '),
);

/** Three words of one sentence, first, middle and last of those that say something: each question has an answer and is another. */
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
