import type { Block } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';

/** Up to this a text is one page; a longer one is shown in parts (UTF-16 code units). */
const LONG = 60_000;
const PART = 40_000;

/** Blocks that are shown together, and the stretch of text that they cover, what stands between blocks included. */
export interface Part extends Span {
  readonly blocks: readonly Block[];
}

/** A text in parts that end where a block does: before a heading where one is near. Together they are the text. */
export function partsOf(blocks: readonly Block[], length: number): readonly Part[] {
  if (length <= LONG) return [{ start: 0, end: length, blocks }];
  const parts: Part[] = [];
  let [own, start]: [Block[], number] = [[], 0];
  for (const block of blocks) {
    const sofar = block.start - start;
    const enough = sofar > PART || (sofar > PART * 0.6 && block.kind === 'heading');
    if (own.length > 0 && enough) {
      const end = own.at(-1)!.end;
      parts.push({ start, end, blocks: own });
      [own, start] = [[], end];
    }
    own.push(block);
  }
  return [...parts, { start, end: length, blocks: own }];
}

/** The number, from 0, of the part in which a place of the text lies. */
export const partAt = (parts: readonly Part[], at: number): number =>
  Math.max(
    0,
    parts.findIndex(({ end }) => at < end),
  );
