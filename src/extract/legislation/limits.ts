import { limits as limitWords } from '../../languages/en/law.ts';
import { type Span, trimmed } from '../../model/span.ts';
import { unstopped } from '../clauses.ts';

/** The limits that some words state, in their order. */
export function limitsWithin(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const found: Span[] = [];
  limitWords.lastIndex = 0;
  for (let match = limitWords.exec(said); match; match = limitWords.exec(said)) {
    if (isBracketed(said, match.index)) continue;
    const start = span.start + match.index;
    const end = limitEnd(said, match.index) + span.start;
    const one = unstopped(text, trimmed(text, { start, end }));
    if (one.start < one.end) found.push(one);
    limitWords.lastIndex = Math.max(limitWords.lastIndex, end - span.start);
  }
  return found;
}

const isBracketed = (said: string, at: number): boolean =>
  said.lastIndexOf('(', at) > said.lastIndexOf(')', at) && said.indexOf(')', at) >= 0;

/** A limit between commas ends with the second; any other with the words. */
function limitEnd(said: string, at: number): number {
  if (!/,\s*$/.test(said.slice(0, at)) && at > 0) return said.length;
  const close = /,\s+(?!(?:or|and)\s+(?:where|if|the|an?)\b|where|if|unless|which|who|including)/.exec(
    said.slice(at + 3),
  );
  return close ? at + 3 + close.index : said.length;
}

/** In the order of the text, none within another. */
export function sorted(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((one) => one.start <= span.start && span.end <= one.end)) kept.push(span);
  return kept;
}
