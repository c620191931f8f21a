import type { Block } from '../model/document.ts';

const MARKER =
  /^(?:[-•*–—▪▫◦‣·●○■□➢➤►✓]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+\p{Lu})|o(?=\t|\s{2}|\s\p{Lu}))[ \t\u00a0]+(?=\S)/u;

/** The mark of a list item with which a line begins ("• ", "(a) ", "3.2 "), or null. */
export const markerOf = (line: string): string | null => MARKER.exec(line)?.[0] ?? null;

interface Level {
  readonly indent: number;
  readonly shape: string;
}

/**
 * Tells how deep each list item lies, block after block: further in than the last, or marked in another way than all
 * that are open. Anything but an item ends the list.
 */
export function levels(): (block: Block, marker: string | null, indent: number) => number {
  let open: Level[] = [];
  let last = '';
  return (block, marker, indent) => {
    if (marker === null) {
      if (block.kind !== 'furniture') open = [];
      return block.level;
    }
    const shape = shapeOf(marker.trim(), last, open.at(-1)?.shape);
    last = marker.trim();
    while (open.length && open.at(-1)!.indent > indent + 1) open.pop();
    const same = open.findIndex((level) => level.shape === shape && Math.abs(level.indent - indent) <= 1);
    if (same >= 0) open.length = same + 1;
    else open.push({ indent, shape });
    return open.length;
  };
}

/** "(a)" and "(b)" have one shape; "(i)" is a Roman one, unless it comes after "(h)". */
function shapeOf(marker: string, last: string, open: string | undefined): string {
  const frame = marker.replace(/[\p{L}\p{N}]+/gu, '');
  if (/\d/.test(marker)) return `${frame}1`;
  const [letters] = /[a-z]+/.exec(marker) ?? [];
  if (!letters || marker === 'o') return marker;
  const follows =
    letters.length === 1 && last.replace(/[^a-z]/g, '') === String.fromCharCode(letters.charCodeAt(0) - 1);
  if (follows && open === `${frame}a`) return open;
  return /^[ivx]+$/.test(letters) ? `${frame}i` : `${frame}a`;
}
