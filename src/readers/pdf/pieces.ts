import { UNDERTAKES } from '../../languages/en/heads.ts';
import type { BlockKind } from '../../model/document.ts';
import { isFurniture } from '../blocks.ts';
import type { Piece } from '../compose.ts';
import { levels } from '../markers.ts';
import { joined, type Vocabulary } from './joined.ts';
import { isLeader, type Paragraph } from './paragraphs.ts';
import type { Style } from './styles.ts';

/** A paragraph with what it is known to be: a note, a cell, furniture; null where its look decides. */
export interface Told {
  readonly lines: Paragraph;
  readonly kind: BlockKind | null;
}

const LONGEST_HEADING = 160;
/** Points of indent that count as one character of a typed list. */
const CHARACTER = 5;

/** Paragraphs as pieces of the text: headings by size and weight, items by their marks. */
export function piecesOf(paragraphs: readonly Told[], style: Style, known: Vocabulary): Piece[] {
  const made = paragraphs.map(({ lines, kind }) => ({ lines, kind, ...joined(lines, known) }));
  const heads = made.map(
    ({ lines, kind, text }) => (kind === null || kind === 'heading') && isHeading(lines, text, style),
  );
  const ranks = ranksOf(made.filter((_, i) => heads[i]).map(({ lines }) => lookOf(lines)));
  const levelOf = levels();
  return made.flatMap(({ lines, kind, text, parts }, i): Piece[] => {
    if (!text) return [];
    const [{ mark, left }] = lines;
    const is = heads[i] ? 'heading' : (kind ?? kindOf(lines, text));
    const lead = mark !== null && is !== 'furniture' && /[\p{L}\d]/u.test(mark) ? mark : undefined;
    const span = {
      start: 0,
      end: text.length,
      kind: is,
      level: is === 'heading' ? ranks(lookOf(lines)) : is === 'item' ? 1 : 0,
    };
    if (mark !== null && /^\d+\.\d/.test(mark)) levelOf({ ...span, kind: 'paragraph' }, null, 0); // a numbered paragraph ends the list before it
    const level = levelOf(span, is === 'item' ? (mark ?? '•') : null, Math.round(left / CHARACTER));
    return [{ kind: is, level, text, parts, lead }];
  });
}

function kindOf(lines: Paragraph, text: string): BlockKind {
  if (isLeader({ text }) || isFurniture(text)) return 'furniture';
  return lines[0].mark === null && lines[0].item === null ? 'paragraph' : 'item';
}

/** Set larger or bolder than the text, or in capitals, and no sentence. */
function isHeading(lines: Paragraph, text: string, style: Style): boolean {
  const [first] = lines;
  if (lines.length > 5 || /[,;]$/.test(text) || !/\p{L}{2}/u.test(text) || isLeader({ text })) return false;
  const large = first.size > style.body * 1.13;
  if (large) return text.length <= LONGEST_HEADING * 2 && !(/[.]$/.test(text) && text.length > 60);
  if (text.length > LONGEST_HEADING || /[.!:]["”’')\]]*$/.test(text) || UNDERTAKES.test(text)) return false;
  if (first.size < style.body * 0.9) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  if (lines.every(({ bold }) => bold) && !style.bold) return true;
  if (first.mark !== null) return false;
  if (isCapitals(text)) return true;
  return lines.every(({ italic }) => italic) && text.length <= 100;
}

const isCapitals = (text: string): boolean =>
  !/\p{Ll}|\d{5}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > Math.max(2, text.length * 0.5);

/** What headings of one level share. */
function lookOf([{ size, bold, italic, text }]: Paragraph): Look {
  return { size: Math.round(size), weight: (bold ? 4 : 0) + (isCapitals(text) ? 2 : 0) + (italic ? 0 : 1) };
}

interface Look {
  readonly size: number;
  readonly weight: number;
}

/** Levels by look: the largest is 1. */
function ranksOf(looks: readonly Look[]): (look: Look) => number {
  const key = ({ size, weight }: Look): number => size * 10 + weight;
  const sorted = [...new Set(looks.map(key))].sort((a, b) => b - a);
  return (look) => Math.min(6, sorted.indexOf(key(look)) + 1);
}
