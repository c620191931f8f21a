import type { BlockKind } from '../../model/document.ts';
import { type Piece, piecesOf } from '../compose.ts';

/** A line of a message: whose words it has. */
interface Line {
  readonly text: string;
  readonly is: 'own' | 'quoted' | 'furniture';
}

const QUOTED = /^\s{0,3}>/;
/** The mark over a signature (RFC 3676, 4.3). */
const SIGNATURE = /^-- ?$/;
/** "On Monday, 3 March 2031 at 10:12, A wrote:" */
const ATTRIBUTION = /^On\b.{6,250}\bwrote:$/;
const ORIGINAL =
  /^(?:[-_]{4,}\s*(?:Original|Forwarded) message\s*[-_]{4,}|Begin forwarded message:|_{10,})$/i;
const FIELD = /^\*?(?:From|Sent|To|Cc|Date|Subject|Reply-To)\*?\s?:\*?\s/i;

/** The lines of a plain message, as its writer broke them. */
export const linesOf = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n');

/** A plain message as pieces: own words, what it answers, signature. What a forwarded message brings is its text. */
export function piecesOfLines(lines: readonly string[], forwarded: boolean): Piece[] {
  const marked = markedLines(lines, forwarded);
  const pieces: Piece[] = [];
  for (let at = 0; at < marked.length; ) {
    const { is } = marked[at]!;
    let end = at;
    while (end < marked.length && marked[end]!.is === is) end++;
    const text = marked
      .slice(at, end)
      .map((line) => line.text)
      .join('\n');
    pieces.push(
      ...(is === 'furniture'
        ? paragraphsOf(text, 'furniture')
        : paragraphsOf(text, is === 'own' ? 'paragraph' : 'quotation')),
    );
    at = end;
  }
  return pieces;
}

const paragraphsOf = (text: string, kind: BlockKind): Piece[] =>
  text.split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/).flatMap((paragraph) => piecesOf(paragraph, kind, 0));

function markedLines(lines: readonly string[], forwarded: boolean): Line[] {
  const marked: Line[] = [];
  let signed = false;
  let answered = false;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!;
    const plain = text.trim();
    const attribution = attributionAt(lines, at);
    if (SIGNATURE.test(text)) signed = true;
    if (QUOTED.test(text)) {
      signed = false;
      marked.push({ text: text.replace(/^(?:\s{0,3}>)+ ?/, ''), is: 'quoted' });
    } else if (attribution > 0) {
      for (const line of lines.slice(at, at + attribution)) marked.push({ text: line, is: 'furniture' });
      at += attribution - 1;
    } else if (ORIGINAL.test(plain) || (FIELD.test(plain) && isHeader(lines, at))) {
      if (!ORIGINAL.test(plain)) answered = !forwarded;
      signed = false;
      marked.push({ text, is: 'furniture' });
    } else marked.push({ text, is: signed ? 'furniture' : answered ? 'quoted' : 'own' });
  }
  return marked;
}

/** How many lines from one on say who wrote what follows: one, two where it is wrapped, or none. */
function attributionAt(lines: readonly string[], at: number): number {
  const first = lines[at]!.trim();
  if (!first.startsWith('On ')) return 0;
  if (ATTRIBUTION.test(first)) return 1;
  return ATTRIBUTION.test(`${first} ${lines[at + 1]?.trim() ?? ''}`) ? 2 : 0;
}

/** At least three lines of header fields together: "From: … / Sent: … / To: …". */
function isHeader(lines: readonly string[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 6 && FIELD.test(lines[first - 1]!.trim())) first--;
  let fields = 0;
  while (FIELD.test(lines[first + fields]?.trim() ?? '')) fields++;
  return fields >= 3;
}

/** The same of pieces made from HTML, which has quotations of its own. */
export function repliesIn(pieces: readonly Piece[], forwarded: boolean): Piece[] {
  let kind: BlockKind | null = null;
  return pieces.map((piece): Piece => {
    const text = piece.text.trim();
    if (SIGNATURE.test(text)) kind = 'furniture';
    else if (ATTRIBUTION.test(text.replace(/\s+/g, ' '))) return { ...piece, kind: 'furniture', level: 0 };
    else if (ORIGINAL.test(text) || isHeader(text.split('\n'), 0)) {
      kind = forwarded ? null : 'quotation';
      return { ...piece, kind: 'furniture', level: 0 };
    }
    return kind === null ? piece : { ...piece, kind, level: 0 };
  });
}
