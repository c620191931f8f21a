/** Longest line taken: beyond it the line is no document but a broken stream. */
const LONGEST = 256 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The lines of a stream of bytes, one at a time, without their line ends; a line over the limit comes as null. */
export async function* lines(
  source: AsyncIterable<Buffer>,
  longest = LONGEST,
): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = [];
  let held = 0;
  const keep = (piece: Buffer) => {
    held += piece.length;
    if (held <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = () => {
    const line = held > longest ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    held = 0;
    return line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (held) yield take();
}
