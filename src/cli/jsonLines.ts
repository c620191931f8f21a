import { analyse } from '../pipeline.ts';
import type { Options, Status } from './command.ts';
import { lineDocument } from './lineDocument.ts';
import { lines } from './lines.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads one document a line and prints one analysis a line, in the same order, holding one document at a time.
 * A line that is no document gives `{"id", "error"}` in its place. Empty lines at the end stand for nothing.
 */
export async function analyseLines(
  source: AsyncIterable<Buffer>,
  { only, published = [] }: Options,
  terminal: Terminal,
): Promise<Status> {
  if (published.length > 1)
    throw new Refusal(
      '--published may be given once with --jsonl; a line\'s own date stands in its field "published"',
    );
  let status: Status = 0;
  let number = 0;
  let empty = 0;
  const refuse = async (id: string | null, error: string) => {
    status = 1;
    await terminal.print(`${JSON.stringify({ id, error: `line ${number}: ${error}` })}\n`);
  };
  for await (const line of lines(source)) {
    if (line && isBlank(line)) {
      empty++;
      continue;
    }
    for (; empty > 0; empty--) {
      number++;
      await refuse(null, 'empty, and so no document');
    }
    number++;
    const read = lineDocument(line, published[0] ?? null);
    if ('error' in read) await refuse(read.id, read.error);
    else {
      const analysis = analyse(read.document, only ? { only } : {});
      const problems = [...read.problems, ...analysis.problems];
      await terminal.print(`${JSON.stringify({ ...analysis, problems })}\n`);
    }
    if (number % 1000 === 0) terminal.progress(`${number} documents`);
  }
  return status;
}

const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);
