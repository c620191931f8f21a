import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Document } from '../model/document.ts';
import { blocksOf } from '../readers/blocks.ts';
import type { Options, Status } from './command.ts';
import { Refusal, systemMessage } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** What the caller knows of a document, besides its bytes. */
export interface Given {
  readonly published?: string;
  readonly id?: string;
}

/** Standard input, where a file is asked for. */
export const STDIN = '-';

/** Reads a file as a document; what cannot be read is a Refusal with status 1 that names the file. */
export async function open(name: string, given: Given): Promise<Document> {
  const bytes = await bytesOf(name);
  const text = bytes.toString('utf8');
  return {
    id: given.id ?? 'x',
    edition: createHash('sha256').update(text).digest('hex'),
    title: '',
    publisher: null,
    uri: name === STDIN ? null : basename(name),
    published: given.published ?? null,
    language: 'en',
    genre: 'other',
    text,
    blocks: blocksOf(text),
  };
}

async function bytesOf(name: string): Promise<Buffer> {
  try {
    return name === STDIN ? await standardInput() : await readFile(name);
  } catch (error) {
    throw new Refusal(systemMessage(name, error) ?? `${name}: ${String(error)}`, 1);
  }
}

async function standardInput(): Promise<Buffer> {
  if (process.stdin.isTTY) throw new Refusal('nothing to read: name a file, or send text to standard input');
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What `--published` and `--document` say of each file, in their order. */
export function givenFor(files: readonly string[], { published = [], document = [] }: Options): Given[] {
  if (published.length > 1 && published.length !== files.length)
    throw new Refusal(
      `--published was given ${published.length} times for ${files.length} ${files.length === 1 ? 'file' : 'files'}; give it once for all or once for each`,
    );
  if (document.length && document.length !== files.length)
    throw new Refusal(
      `--document was given ${document.length} times for ${files.length} files; give it once for each`,
    );
  return files.map((_, at) => {
    const day = published.length === 1 ? published[0] : published[at];
    const id = document[at];
    return { ...(day !== undefined && { published: day }), ...(id !== undefined && { id }) };
  });
}

export interface Tally {
  readonly read: number;
  readonly unread: number;
}

/** Opens one file after the other; says what cannot be read and goes on. */
export async function openEach(
  files: readonly string[],
  given: readonly Given[],
  terminal: Terminal,
  use: (document: Document) => Promise<void>,
): Promise<Tally> {
  const tally = { read: 0, unread: 0 };
  for (const [at, name] of files.entries()) {
    if (files.length > 1) terminal.progress(`reading ${at + 1} of ${files.length}: ${name}`);
    try {
      await use(await open(name, given[at]!));
      tally.read++;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 1) throw error;
      terminal.say(`watchpoint: ${error.message}`);
      tally.unread++;
    }
  }
  return tally;
}

export const statusOf = ({ read, unread }: Tally): Status => (unread === 0 ? 0 : read === 0 ? 2 : 1);
