import type { Block, BlockKind } from '../../../model/document.ts';
import type { Place } from '../../../model/place.ts';
import { firstFrom } from '../../../model/span.ts';
import { blocksOf } from '../../../readers/blocks.ts';

/**
 * The blocks of a stored text. What is stored has none: where they stand is told by lines, as it was when the text was
 * put together, and what they are also by the elements that they were published in, where the places say so.
 */
export function blocksIn(text: string, places: readonly Place[]): readonly Block[] {
  const found = blocksOf(text);
  if (places.every(({ path }) => path === undefined)) return found;
  return found.map((block) => {
    const path = places[firstFrom(places, block.start)]?.path;
    const here = places[firstFrom(places, block.start)];
    if (path === undefined || here === undefined || here.start >= block.end) return block;
    return { ...block, ...(kindIn(path) ?? { kind: block.kind, level: block.level }) };
  });
}

/** In which row of which table an element stands: the path down to its `tr`; null for one that is in no table. */
export const rowOf = (path: string | undefined): string | null =>
  /^(.*\/tr(?:\[\d+\])?)\//.exec(path ?? '')?.[1] ?? null;

/** What an element makes of its words: the innermost that says so decides. */
function kindIn(path: string): { kind: BlockKind; level: number } | null {
  const names = path.split('/').map((step) => step.replace(/\[\d+\]$/, ''));
  for (const name of names.toReversed()) {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
    if (name === 'td' || name === 'th') return { kind: 'cell', level: 0 };
    if (name === 'li')
      return { kind: 'item', level: names.filter((one) => one === 'ul' || one === 'ol').length || 1 };
    if (name === 'blockquote') return { kind: 'quotation', level: 0 };
  }
  return null;
}
