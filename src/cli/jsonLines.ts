import { inOrder } from '../sources/reading/inOrder.ts';
import { type Lines, type Printed, refusedLine } from '../sources/reading/lines.ts';
import { openReaders } from '../sources/reading/readers.ts';
import type { Options, Status } from './command.ts';
import { jobsFor } from './jobs.ts';
import { lines } from './lines.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads one document a line and prints one analysis a line, in the same order, holding a few documents at a time.
 * A line that is no document gives `{"id", "error"}` in its place. Empty lines at the end stand for nothing.
 */
export async function analyseLines(
  source: AsyncIterable<Buffer>,
  options: Options,
  terminal: Terminal,
): Promise<Status> {
  if ((options.published?.length ?? 0) > 1)
    throw new Refusal(
      '--published may be given once with --jsonl; a line\'s own date stands in its field "published"',
    );
  const readers = openReaders({ jobs: jobsFor(Number.POSITIVE_INFINITY, options) });
  const work = async (some: Some): Promise<Printed & Pick<Lines, 'first'>> => ({
    ...('text' in some ? some : await readers.print(some)),
    first: some.first,
  });
  let status: Status = 0;
  try {
    const all = numbered(source, options);
    for await (const { text, unread, first } of inOrder(all, work, { sizeOf, room: readers.room })) {
      if (unread > 0) status = 1;
      await terminal.print(text);
      terminal.progress(`${first} documents`);
    }
  } finally {
    await readers.close();
  }
  return status;
}

/** Lines to be read, or the answer to those that cannot be. */
type Some = Lines | (Printed & Pick<Lines, 'first'>);

async function* numbered(
  source: AsyncIterable<Buffer>,
  { only: asked, published: [day] = [] }: Options,
): AsyncGenerator<Some> {
  const published = day ?? null;
  const only = asked === 'mentions' ? asked : undefined;
  let first = 1;
  let blank = 0;
  for await (const some of lines(source)) {
    const { bytes, after } = some === null ? { bytes: null, after: 0 } : withoutBlankEnd(some);
    if (bytes?.length !== 0) {
      for (; blank > 0; blank--) yield refused(first++, 'empty, and so no document');
      if (bytes === null) yield refused(first++, 'too long to be a document: cut it into its documents');
      else {
        yield { bytes, first, only, published };
        first += newlinesIn(bytes) + 1;
      }
    }
    blank += after;
  }
}

const refused = (first: number, error: string): Some => ({
  text: refusedLine(null, first, error),
  unread: 1,
  first,
});

/** Some lines up to the last that is not empty, which may be none of them, and how many come after it. */
function withoutBlankEnd(some: Buffer): { bytes: Buffer; after: number } {
  let last = some.length - 1;
  while (last >= 0 && BLANK.has(some[last]!)) last--;
  if (last < 0) return { bytes: some.subarray(0, 0), after: newlinesIn(some) + 1 };
  const end = some.indexOf(NEWLINE, last);
  if (end < 0) return { bytes: some, after: 0 };
  return { bytes: some.subarray(0, end), after: newlinesIn(some.subarray(end)) };
}

const NEWLINE = 0x0a;
/** White space of JSON. */
const BLANK = new Set([0x20, 0x09, 0x0d, NEWLINE]);

function newlinesIn(bytes: Buffer): number {
  let n = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) n++;
  return n;
}

const sizeOf = (some: Some): number => ('bytes' in some ? some.bytes.length : some.text.length);
