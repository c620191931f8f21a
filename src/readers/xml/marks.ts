import type { MarkedReference } from '../../model/legislation.ts';
import { trimmed } from '../../model/span.ts';
import { collapsed, composed, type Piece } from '../compose.ts';

/** The text of pieces as `composed` makes it, with the references of the publisher at the places where they stand in it. */
export function composedWithReferences(
  pieces: readonly Piece[],
): ReturnType<typeof composed> & { references: MarkedReference[] } {
  const made = composed(pieces);
  const references: MarkedReference[] = [];
  let block = 0;
  for (const { text, marks } of pieces) {
    const words = collapsed(text);
    if (!words) continue;
    const { start } = made.blocks[block++]!;
    if (!marks?.length) continue;
    const kept = words === text ? null : keptOf(text);
    for (const mark of marks) {
      const from = start + (kept ? kept[mark.start]! : mark.start);
      const to = start + (kept ? kept[mark.end]! : mark.end);
      const span = trimmed(made.text, { start: from, end: Math.min(to, start + words.length) });
      if (span.start < span.end) references.push({ ...mark, ...span });
    }
  }
  return { ...made, references: references.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** For each place of a text, how many of the characters before it `collapsed` keeps. */
function keptOf(text: string): Uint32Array {
  const kept = new Uint32Array(text.length + 1);
  let seen = 0;
  let white = true;
  for (let i = 0; i < text.length; i++) {
    kept[i] = seen;
    const character = text[i]!;
    if (NO_WIDTH.test(character)) continue;
    const space = SPACE.test(character);
    if (!space || !white) seen++;
    white = space;
  }
  kept[text.length] = seen;
  return kept;
}

const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/;
const SPACE = /[\s\u0085]/;
