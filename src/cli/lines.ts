/** Longest line taken: beyond it the line is no document but a broken stream. */
const LONGEST = 256 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes: as many at once as have come whole, with a line end after each but the last. Nobody
 * who sends one line waits for its answer until there are more. A line over the limit comes as null, by itself.
 */
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
    const taken = held > longest ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    held = 0;
    return taken;
  };
  for await (const chunk of source) {
    const first = chunk.indexOf(NEWLINE);
    const last = chunk.lastIndexOf(NEWLINE);
    let from = 0;
    if (held > 0 && first >= 0) {
      keep(chunk.subarray(0, first));
      from = first + 1;
      yield take();
    }
    if (last >= from) yield chunk.subarray(from, last);
    if (last + 1 < chunk.length) keep(chunk.subarray(last + 1));
  }
  if (held) yield take();
}
