import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { sha256 } from '../../readers/identity.ts';
import { CouldNotCheck, type List } from '../source.ts';

/** A message of a mailbox, by where it stands in the file. */
interface Message {
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
}

/** The messages of a mailbox file (RFC 4155), such as mail programs and IMAP tools export, in its order. */
export const listMbox: List = async function* ({ address }) {
  const seen = new Set<string>();
  for await (const { start, end, id } of messagesIn(address)) {
    const bytes = () => messageBytes(address, start, end);
    const key = id ?? `sha256:${sha256(Buffer.from(await bytes()).toString('latin1'))}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { key, address: null, version: null, title: null, published: null, bytes, name: 'message.eml' };
  }
  return 'listed';
};

const LONGEST_LINE = 100_000;

/** Reads the file once, line by line, and holds none of it. */
async function* messagesIn(path: string): AsyncGenerator<Message> {
  let message: { start: number; id: string | null } | null = null;
  let heads = false;
  let blank = true;
  for await (const { line, start, end } of linesOf(path)) {
    if (blank && /^From \S.*\d\d:\d\d/.test(line)) {
      if (message) yield { ...message, end: start };
      message = { start: end, id: null };
      heads = true;
    } else if (!message && line.trim()) {
      throw new CouldNotCheck(`${path} is no mailbox: its first line is no "From " line (mbox, RFC 4155)`);
    } else if (message && heads) {
      message.id ??= /^message-id:\s*<?([^>\s]{1,500})>?/i.exec(line)?.[1] ?? null;
      heads = line.trim() !== '';
    }
    blank = line.trim() === '';
  }
  if (message) yield { ...message, end: Number.MAX_SAFE_INTEGER };
}

/** Lines with their line break, and where they stand; of a line longer than any header only the beginning is kept. */
async function* linesOf(path: string): AsyncGenerator<{ line: string; start: number; end: number }> {
  let rest = '';
  let start = 0;
  let at = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      const text = (chunk as Buffer).toString('latin1');
      let from = 0;
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        const end = at + to + 1;
        yield { line: rest + text.slice(from, Math.min(to + 1, from + LONGEST_LINE)), start, end };
        rest = '';
        from = to + 1;
        start = end;
      }
      if (rest.length < LONGEST_LINE) rest += text.slice(from, from + LONGEST_LINE);
      at += text.length;
    }
  } catch {
    throw new CouldNotCheck(`${path} cannot be read: check its name and whether it is there`);
  }
  if (rest) yield { line: rest, start, end: at };
}

/** A message without the marks its mailbox needs: `>From ` at the start of a line stood for `From `. */
async function messageBytes(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
    await file.read(bytes, 0, bytes.length, start);
    return Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
  } finally {
    await file.close();
  }
}
