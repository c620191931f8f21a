import { contains, type Span } from '../../model/span.ts';

/** What stands around citations is looked at with these in the place of other words, so that patterns can pass over them. */
export const OTHER = '\ue001';
const QUOTATION = '\ue002';

/** Words and where they stand in the document: what introduces a list stands before its items. */
export interface Stretch {
  readonly words: string;
  /** The offset in the document of a place in these words. */
  readonly at: (index: number) => number;
}

/** A text with its citations and quotations known. */
export interface Prepared {
  readonly text: string;
  /** The same, with other words in the place of citations. */
  readonly masked: string;
  readonly quotations: readonly Span[];
  readonly paragraphs: readonly Span[];
}

export function prepared(text: string, cited: readonly Span[]): Prepared {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of cited) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), OTHER.repeat(end - start));
    at = end;
  }
  pieces.push(text.slice(at));
  return { text, masked: pieces.join(''), quotations: quotationsIn(text), paragraphs: paragraphsIn(text) };
}

function paragraphsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) found.push({ start, end });
    start = end + 2;
  }
  return found;
}

/** Quotations, the outer before those in it; one that is not closed within reach is none. */
function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[“”]/g))
    if (mark === '“') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && index - start < 20_000) found.push({ start, end: index + 1 });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words with the quotations masked that the citation does not stand in. */
export function stretch({ masked, quotations }: Prepared, spans: readonly Span[], cited: Span): Stretch {
  const pieces = spans.map((span) => ({
    start: span.start,
    words: withoutQuotations(masked, span, quotations, cited),
  }));
  return {
    words: pieces.map(({ words }) => words).join(''),
    at: (index) => {
      let left = index;
      for (const { start, words } of pieces) {
        if (left < words.length) return start + left;
        left -= words.length;
      }
      const last = pieces.at(-1);
      return last === undefined ? 0 : last.start + last.words.length;
    },
  };
}

function withoutQuotations(
  masked: string,
  { start, end }: Span,
  quotations: readonly Span[],
  cited: Span,
): string {
  let words = '';
  let at = start;
  for (let i = Math.max(0, firstAfter(quotations, start) - 1); i < quotations.length; i++) {
    const one = quotations[i]!;
    if (one.start >= end) break;
    if (one.end <= at || contains(one, cited)) continue;
    const from = Math.max(at, one.start);
    const to = Math.min(end, one.end);
    words += masked.slice(at, from) + QUOTATION.repeat(to - from);
    at = to;
  }
  return words + masked.slice(at, end);
}

/** The place of the first span that starts after an offset. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
