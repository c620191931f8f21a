import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Given as Told } from '../readers/finished.ts';
import { givenOf } from '../sources/given.ts';
import { type Reading, readingOf, type Said } from '../sources/reading/reading.ts';
import type { Snapshot } from '../store/following.ts';
import type { Options } from './command.ts';
import { Refusal, systemMessage } from './refusal.ts';

/** What the caller knows of a document, besides its bytes. */
export interface Given {
  readonly published?: string;
  readonly id?: string;
}

/** Standard input, where a file is asked for. */
export const STDIN = '-';

/** One document takes some hundred times its size while it is read; this much fits into Node's usual memory. */
const MOST_MEGABYTES = 16;
const MOST_BYTES = MOST_MEGABYTES * 1e6;

/** What `--published` and `--document` say of each file, in their order. */
export function givenFor(files: readonly string[], { published = [], document = [] }: Options): Given[] {
  if (published.length > 1 && published.length !== files.length)
    throw new Refusal(
      `--published was given ${published.length} times for ${count(files.length, 'file')}: give it once for all or once for each`,
    );
  if (document.length && document.length !== files.length)
    throw new Refusal(
      `--document was given ${document.length === 1 ? 'once' : `${document.length} times`} for ${count(files.length, 'file')}: give it once for each`,
    );
  return files.map((_, at) => {
    const day = published.length === 1 ? published[0] : published[at];
    const id = document[at];
    return { ...(day !== undefined && { published: day }), ...(id !== undefined && { id }) };
  });
}

/** A file and what it says, or what is wrong with it and what to do, in one line. */
export async function open(name: string, given: Given, network?: Network): Promise<Opened | string> {
  const had = await bytesFor(name, given, network);
  return typeof had === 'string' ? had : opened(had, await readingOf(had.bytes, had.given));
}

/** The bytes of a file or an address, and what their reader is told. */
export async function bytesFor(
  name: string,
  given: Given,
  network: Network = refused,
): Promise<Had | string> {
  const had = isAddress(name) ? await network(name) : await bytesOf(name);
  if (typeof had === 'string') return had;
  const { bytes, answer } = had instanceof Uint8Array ? { bytes: had, answer: null } : had;
  const shown = name === STDIN ? 'standard input' : name;
  if (bytes.length > MOST_BYTES) return tooLong(shown, bytes.length);
  const told = answer === null ? { ...(name !== STDIN && { name }) } : givenOf(UNLISTED, answer);
  return { name, bytes, given: { ...given, ...told }, answer };
}

/** What was read of a file; or why nothing was, in one line. */
export function opened({ name, bytes, answer }: Had, reading: Reading): Opened | string {
  if (reading.analysis === null) return pathed(reading.why, name);
  const problems = reading.problems.map((problem) => ({
    ...problem,
    message: pathed(problem.message, name),
  }));
  return { ...reading, problems, answer, bytes };
}

/** A file's bytes. */
export interface Had {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Told;
  /** Of what came over the network: what was answered. */
  readonly answer: Answer | null;
}

const UNLISTED = { name: null, published: null, title: null };

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** What a document says, with its bytes. */
export type Opened = Said & Pick<Had, 'bytes' | 'answer'>;

export type Answer = Pick<Snapshot, 'asked' | 'address' | 'headers'> & { readonly status: number };

/** Fetches an address; or says in one line why it could not be. */
export type Network = (
  address: string,
) => Promise<{ readonly bytes: Uint8Array; readonly answer: Answer } | string>;

const refused: Network = async (address) =>
  `${address} is an address, and this command reads files only: "watchpoint read" and "watchpoint add" fetch it`;

const tooLong = (name: string, bytes: number): string =>
  `${name} is ${(bytes / 1e6).toFixed(0)} MB, and one document may have ${MOST_MEGABYTES}: cut it into its chapters or documents`;

/** A message with the file as it was named, not the last part of its path only. */
const pathed = (message: string, name: string): string =>
  message.startsWith(`${basename(name)} `) ? name + message.slice(basename(name).length) : message;

async function bytesOf(name: string): Promise<Buffer | string> {
  if (name === '') return 'a file without a name: write its name, or "-" for standard input';
  try {
    if (name === STDIN) return await standardInput();
    const { size } = await stat(name);
    if (size > MOST_BYTES) return tooLong(name, size);
    return await readFile(name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return systemMessage(name, error) ?? `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export async function standardInput(): Promise<Buffer> {
  if (process.stdin.isTTY) throw new Refusal('nothing to read: name a file, or send text to standard input');
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** `1 file`, `2 files`. */
export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
