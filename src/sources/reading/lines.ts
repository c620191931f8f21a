import { analyse } from '../../pipeline.ts';
import { lineDocument } from './lineDocument.ts';
import type { Extent } from './reading.ts';

/** Lines that follow each other, one document in JSON each. */
export interface Lines extends Extent {
  /** UTF-8; a line end after each but the last. */
  readonly bytes: Uint8Array;
  /** The number of the first, counted from 1. */
  readonly first: number;
  /** The day of those that name none. */
  readonly published: string | null;
}

/** What is printed for them, a line each, in their order. */
export interface Printed {
  readonly text: string;
  /** How many were no documents: each has `{"id", "error"}` in its place. */
  readonly unread: number;
}

const NEWLINE = 0x0a;

/** Reads one document a line, and gives one analysis a line. */
export function printedOf(lines: Lines): Printed {
  let text = '';
  let unread = 0;
  for (const { bytes, first } of eachLine(lines)) {
    const read = isBlank(bytes) ? EMPTY : lineDocument(bytes, lines.published);
    if ('error' in read) {
      unread++;
      text += refusedLine(read.id, first, read.error);
    } else {
      const analysis = analyse(read.document, lines.only ? { only: lines.only } : {});
      text += `${JSON.stringify({ ...analysis, problems: [...read.problems, ...analysis.problems] })}\n`;
    }
  }
  return { text, unread };
}

const EMPTY = { id: null, error: 'empty, and so no document' };

/** White space of JSON and nothing else. */
const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** What stands in the place of a line that is no document. */
export const refusedLine = (id: string | null, number: number, error: string): string =>
  `${JSON.stringify({ id, error: `line ${number}: ${error}` })}\n`;

/** The same lines, each by itself. */
export function* eachLine({ bytes, first, ...how }: Lines): Generator<Lines> {
  let number = first;
  for (let from = 0; from <= bytes.length; number++) {
    const at = bytes.indexOf(NEWLINE, from);
    const end = at < 0 ? bytes.length : at;
    yield { ...how, bytes: bytes.subarray(from, end), first: number };
    from = end + 1;
  }
}
