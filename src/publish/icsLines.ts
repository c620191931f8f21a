/** Lines of at most 75 octets (RFC 5545, 3.1), from lines that were not folded yet. No character is cut in two. */
export const foldedLines = (calendar: string): string => calendar.split('\r\n').map(foldedLine).join('\r\n');

function foldedLine(line: string): string {
  if (line.length * 3 <= MOST) return line;
  const parts: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at)!;
    const size = octetsOf(point);
    if (octets + size > MOST) {
      parts.push(line.slice(from, at));
      // The space that begins the next line counts.
      [from, octets] = [at, 1];
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

const MOST = 75;

/** Of a code point in UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
