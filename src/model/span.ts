/** A stretch of a document's text: UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const verbatim: unique symbol;

/** Evidence: a span with the exact words that stand there. Only `quote` makes one. */
export interface Quote extends Span {
  readonly quote: string;
  readonly [verbatim]: true;
}

/**
 * The only maker of evidence: slices the text, so it cannot disagree with it.
 * @throws RangeError when the span is empty or lies outside the text: that is our mistake, never the input's.
 */
export function quote(source: { readonly text: string }, { start, end }: Span): Quote {
  if (
    !(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start < end &&
      end <= source.text.length
    )
  )
    throw new RangeError(`no such span: ${start} to ${end} in a text of ${source.text.length}`);
  return { start, end, quote: source.text.slice(start, end) } as Quote;
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as `\s` has it; nearly every character asked about is a letter or stop of ASCII, and no pattern is tried for it. */
const isWhite = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));

/** The place of the first of `spans`, which stand in the order of the text, that starts at `at` or later: by halving. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
