import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Message, messagesIn } from '../../readers/mail/mbox.ts';
import { CouldNotCheck, type List } from '../source.ts';

/** The messages of a mailbox file (RFC 4155), such as mail programs and IMAP tools export, in its order. */
export const listMbox: List = async function* ({ address: path }) {
  const seen = new Set<string>();
  let cut = 0;
  let some = false;
  for await (const message of messagesOf(path)) {
    some = true;
    if (!message.whole) cut++;
    const key = keyOf(message);
    if (seen.has(key)) continue;
    seen.add(key);
    const bytes = async () => message.bytes;
    yield { key, address: null, version: null, title: null, published: null, bytes, name: 'message.eml' };
  }
  if (!some && !(await isEmpty(path)))
    throw new CouldNotCheck(`${path} is no mailbox: no line of it is a "From " line (mbox, RFC 4155)`);
  if (cut > 0)
    throw new CouldNotCheck(
      `${path}: ${cut === 1 ? 'one message is' : `${cut} messages are`} too long, and only the beginning was read`,
    );
  return 'listed';
};

async function* messagesOf(path: string): AsyncGenerator<Message> {
  const file = createReadStream(path);
  try {
    yield* messagesIn(file);
  } catch {
    throw new CouldNotCheck(`${path} cannot be read: check its name and whether it is there`);
  } finally {
    file.destroy();
  }
}

async function isEmpty(path: string): Promise<boolean> {
  for await (const _ of createReadStream(path, { end: 0 })) return false;
  return true;
}

const HEADERS = 65_536;

/** A message's own id (RFC 5322, 3.6.4), which it has wherever it is found; else its hash. */
function keyOf({ bytes }: Message): string {
  const start = Buffer.from(bytes.subarray(0, HEADERS)).toString('latin1');
  const headers = start.slice(0, /\r?\n\r?\n/.exec(start)?.index ?? start.length);
  const [, id] = /^message-id:\s*<?([^>\s]{1,500})>?/im.exec(headers) ?? [];
  return id ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
