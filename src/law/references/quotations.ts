import { contains, firstFrom, type Span } from '../../model/span.ts';
import { prepared } from '../citations/masking.ts';

/** How far back an open quotation is looked for, in quotations. */
const TRIES = 60;

/**
 * What stands in quotation marks: in double ones, as legislation of the United Kingdom sets what it puts into another
 * law; and paragraphs in single ones, as the Official Journal does.
 */
export function quotationsOf(text: string): readonly Span[] {
  return [...prepared(text, []).quotations, ...paragraphsIn(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function paragraphsIn(text: string): Span[] {
  const closes = [...text.matchAll(/’[.;,]?(?=\n\n|$)/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
  }));
  const found: Span[] = [];
  for (const { index } of text.matchAll(/(?<=\n\n)‘/g)) {
    const close = closes[firstFrom(closes, index)];
    if (close && close.end - index < 20_000) found.push({ start: index, end: close.end });
  }
  return found;
}

/** The outermost quotation that a span stands in and that began in the same provision. */
export function quotationAround(
  quotations: readonly Span[],
  span: Span,
  isSame: (quotation: Span) => boolean,
): Span | null {
  let found: Span | null = null;
  const last = firstFrom(quotations, span.start + 1) - 1;
  for (let i = last; i >= 0 && i > last - TRIES; i--)
    if (contains(quotations[i]!, span) && isSame(quotations[i]!)) found = quotations[i]!;
  return found;
}
