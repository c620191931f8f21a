import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../documents.ts';
import type { Text } from './texts.ts';

/** Something that finds sentences by their words. */
export interface SearchPeer {
  readonly name: string;
  /** False: it cannot be asked for abstracts. */
  readonly ranks?: false;
  /** It needs a PostgreSQL server. */
  readonly postgres?: true;
  readonly open: (folder: string) => Promise<Index> | Index;
}

export interface Index<Made = unknown> {
  /** What is handed to `add`, made beforehand: its time does not count. */
  made(texts: readonly Text[]): Made;
  add(made: Made): Promise<void> | void;
  /** What is left to do before the first question. */
  settled(): Promise<void> | void;
  /** Ids of sentences, best first: those with `all` the words, or with any. */
  find(words: string, how: How): Promise<readonly string[]> | readonly string[];
  /** Bytes on disk; null where it cannot be kept there. */
  size(): Promise<number | null> | number | null;
  /** Bytes of memory that other processes hold for it. */
  elsewhere?(): number;
  /** Seconds that other processes have worked for it. */
  spent?(): number;
  close(): Promise<void> | void;
}

export interface How {
  readonly all: boolean;
  readonly most: number;
}

/** Something that reads: everything, parts of speech, or dates alone. */
export interface ReadingPeer {
  readonly name: string;
  readonly does: string;
  /** Reads a text and says how many things it found. `paragraphs`: it is slow on long texts, so it is given them one by one. */
  readonly open: () => Promise<(text: string, published: string) => number>;
  readonly paragraphs?: true;
}

/** `minisearch 7.2.0` */
export const versioned = (name: string): string => {
  const file = join(root, 'node_modules', name, 'package.json');
  return `${name.replace('@microsoft/', '')} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
};
