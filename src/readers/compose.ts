import { UNDERTAKES } from '../languages/en/heads.ts';
import type { Block, BlockKind } from '../model/document.ts';
import type { MarkedReference } from '../model/legislation.ts';
import type { Origin, Place } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import { blocksOf, isFurniture, LONGEST_HEADING } from './blocks.ts';

/** A block of a text that is still to be made. */
export interface Piece {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  /** The number of a paragraph or item ("3.2", "(a)"): stands before it in the text, outside of the block. */
  readonly lead?: string | undefined;
  /** Where it stands in the file. */
  readonly origin?: Origin | undefined;
  /** Where its parts stand, such as the lines of print it was put together from: offsets in `text`, which then holds no white space that `composed` would collapse. */
  readonly parts?: readonly (Span & Origin)[] | undefined;
  /** References that the publisher resolved: offsets in `text`. */
  readonly marks?: readonly MarkedReference[] | undefined;
}

/** Puts pieces one below the other with an empty line between, white space collapsed; what says nothing is left out. */
export function composed(pieces: readonly Piece[]): { text: string; blocks: Block[]; places: Place[] } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const places: Place[] = [];
  let at = 0;
  for (const { kind, level, text, lead, origin, parts } of pieces) {
    const words = collapsed(text);
    if (!words) continue;
    texts.push(lead === undefined ? words : `${lead} ${words}`);
    if (lead !== undefined) at += lead.length + 1;
    blocks.push({ start: at, end: at + words.length, kind, level });
    if (parts !== undefined && words === text)
      for (const part of parts) places.push({ ...part, start: at + part.start, end: at + part.end });
    else if (origin !== undefined) places.push({ start: at, end: at + words.length, ...origin });
    at += words.length + 2;
  }
  return { text: texts.join('\n\n'), blocks, places };
}

/** White space as one space, without soft hyphens and marks of no width. Non-breaking spaces stay: they are the writer's. */
export const collapsed = (text: string): string =>
  !/[\t-\r\u0085\u00ad\u200b\u2060\ufeff]|\s\s|^\s|\s$/.test(text)
    ? text
    : text
        .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
        .replace(/[\s\u0085]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
        .trim();

/** The pieces of a paragraph in which `\n` stands where its writer broke the line: typed lists, wrapped lines, page numbers. */
export function piecesOf(
  raw: string,
  kind: BlockKind,
  level: number,
  bold = false,
  origin?: Origin,
): Piece[] {
  const text = raw.trim();
  if (!text) return [];
  if (kind === 'cell' || kind === 'furniture') return [{ kind, level, text, origin }];
  if (isFurniture(text)) return [{ kind: 'furniture', level: 0, text, origin }];
  if (kind === 'heading') return [{ kind, level, text, origin }];
  if (isHeading(text) && (bold || (kind === 'paragraph' && isTitled(text))))
    return [{ kind: 'heading', level: 6, text, origin }];
  return blocksOf(text).map((block): Piece => {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'furniture') return { kind: 'furniture', level: 0, text: words, origin };
    if (block.kind === 'item') return { kind: 'item', level: level + block.level, text: words, origin };
    return { kind, level, text: words, origin };
  });
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.!?:;,][”"’')\]]*$/.test(text) && !UNDERTAKES.test(text);

/** A line of its own in which most words of weight begin with a capital. */
function isTitled(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\n')) return false;
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}
