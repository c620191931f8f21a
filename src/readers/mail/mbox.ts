/** One message of a mailbox. */
export interface Message {
  readonly bytes: Uint8Array;
  /** Whether all of it is there: of messages that are too long the beginning is kept. */
  readonly whole: boolean;
}

const MOST = 50e6;
/** "From a@b.example Mon Mar  3 10:12:00 2031" (RFC 4155); with the hour, so that no line of prose is taken for one. */
const FROM = /^From \S.* \d\d?:\d\d(?::\d\d)?\b.*\d{4}\b/;
const NEWLINE = 10;

/** The messages of a mailbox, one by one; at no time is more than one of them in memory. */
export async function* messagesIn(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number = MOST,
): AsyncGenerator<Message> {
  let open = false;
  let after = true; // an empty line, or the start
  let parts: Uint8Array[] = [];
  let size = 0;
  const message = (): Message => ({ bytes: Buffer.concat(parts).subarray(0, most), whole: size <= most });
  for await (const line of linesIn(chunks, LONGEST_LINE)) {
    if (after && FROM.test(latin(line.subarray(0, 200)))) {
      if (open) yield message();
      [parts, size, open] = [[], 0, true];
    } else if (open) {
      const own = /^>+From /.test(latin(line.subarray(0, 80))) ? line.subarray(1) : line;
      if (size <= most) parts.push(own);
      size += own.length;
    }
    after = line.length <= 2 && /^\r?\n$/.test(latin(line));
  }
  if (open) yield message();
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Lines longer than this are given in parts. */
const LONGEST_LINE = 1e6;

/** Lines with their ends. */
async function* linesIn(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = chunk.subarray(start, end + 1);
      yield rest.length ? Buffer.concat([rest, line]) : line.slice();
      rest = new Uint8Array();
      start = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(start)]);
    if (rest.length > longest) {
      yield rest;
      rest = new Uint8Array();
    }
  }
  if (rest.length) yield rest;
}
