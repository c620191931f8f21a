import type { Token } from '../model/text.ts';

/** The index of the first token that begins at or behind a place. */
export function tokenFrom({ tokens }: { readonly tokens: readonly Token[] }, at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
