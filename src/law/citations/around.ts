import type { Span } from '../../model/span.ts';
import { firstAfter, OTHER, type Prepared, type Stretch, stretch } from './masking.ts';
import { nearest, nextTo } from './nearest.ts';

/** No more than this is looked at on either side, in characters. */
const REACH = { before: 900, after: 500, lead: 60_000 } as const;

export interface Around {
  /** With what introduces the list before the first words of an item. */
  readonly before: Stretch;
  /** What introduces the list, whole; empty where it stands in none. */
  readonly lead: Stretch;
  readonly after: Stretch;
  /** The line above that has no stop: a heading, or a text's own title; empty where there is none near. */
  readonly heading: Stretch;
  readonly inQuotation: boolean;
  /** The sentence, as far as it was looked at. */
  readonly sentence: Span;
}

/** What stands around a citation. */
export function aroundOf(whole: Prepared, cited: Span, within: (offset: number) => unknown): Around {
  const at = firstAfter(whole.paragraphs, cited.start) - 1;
  const paragraph = whole.paragraphs[Math.max(0, at)] ?? { start: 0, end: whole.text.length };
  const quotation = innermost(whole.quotations, cited, within);
  const from = Math.max(
    paragraph.start,
    quotation === null ? 0 : quotation.start + 1,
    cited.start - REACH.before,
  );
  const lead = leadOf(whole, at, quotation);
  const own = sentenceStart(whole.masked.slice(from, cited.start));
  const isFirst = own === 0 && lead !== null;
  const marker = isFirst ? (ITEM.exec(whole.masked.slice(from, cited.start))?.[0].length ?? 0) : 0;
  const before = { start: from + own + marker, end: cited.start };
  const after = afterOf(whole, cited, at, quotation);
  const pieces = isFirst ? [withoutDash(whole.masked, lead), before] : [before];
  return {
    before: nearest(stretch(whole, pieces, cited)),
    after: nextTo(stretch(whole, [after], cited)),
    lead: stretch(whole, isFirst ? [lead] : [], cited),
    heading: stretch(whole, headingOf(whole, at), cited),
    inQuotation: quotation !== null,
    sentence: { start: before.start, end: after.end },
  };
}

/** One that began in another provision of the law was never closed. */
function innermost(
  quotations: readonly Span[],
  { start, end }: Span,
  within: (offset: number) => unknown,
): Span | null {
  for (let at = firstAfter(quotations, start) - 1, tries = 0; at >= 0 && tries < 60; at--, tries++) {
    const one = quotations[at]!;
    if (one.end >= end) return within(one.start) === within(start) ? one : null;
  }
  return null;
}

const STOP = /[.!?]["”’)\]]{0,2}\s+(?=[\p{Lu}\d“"‘(\ue001])/gu;

function sentenceStart(words: string): number {
  let last = 0;
  for (const { index, 0: stop } of words.matchAll(STOP))
    if (
      !/\b(?:No|Art|para|paras|reg|Sch|ss?|Mr|Mrs|Dr|Ms|cf|c|Pt|\d+)$/.test(
        words.slice(Math.max(0, index - 6), index),
      )
    )
      last = index + stop.length;
  return last;
}

/** An item of a list, or a paragraph of an act of the European Union, begins so. */
const ITEM = /^\s*(?:\(?[a-z\d]{1,4}[.)]|\(?[ivxlc]{1,6}\)|[—–•·*-]\s|\([A-Z]{1,2}\))/u;
const INTRODUCES = /[—–:]\s*$/;

/** The words that introduce the list that a paragraph stands in; null where it stands in none. */
function leadOf({ masked, paragraphs }: Prepared, at: number, quotation: Span | null): Span | null {
  const isItem = (one: Span) => ITEM.test(masked.slice(one.start, one.start + 12));
  const own = paragraphs[at];
  if (
    own === undefined ||
    (!isItem(own) && !INTRODUCES.test(masked.slice(paragraphs[at - 1]?.start ?? 0, own.start)))
  )
    return null;
  for (let i = at - 1, seen = 0; i >= 0 && seen < 40; i--, seen++) {
    const one = paragraphs[i]!;
    if (quotation !== null && one.start < quotation.start) return null;
    const end = masked.slice(Math.max(one.start, one.end - 4), one.end);
    if (INTRODUCES.test(end) && !isInner(masked, own, one))
      return { start: Math.max(one.start, one.end - 400), end: one.end };
    if (!isItem(one)) return null;
  }
  return null;
}

/** An item of the same kind of number as its own does not introduce it: "(b) … —" and "(c)". */
function isInner(masked: string, own: Span, other: Span): boolean {
  const [a, b] = [own, other].map(
    ({ start }) => /^\s*\(([a-z]|\d+|[ivx]+|[A-Z])\)/.exec(masked.slice(start, start + 12))?.[1],
  );
  return (
    a !== undefined &&
    b !== undefined &&
    /\d/.test(a) === /\d/.test(b) &&
    /[A-Z]/.test(a) === /[A-Z]/.test(b) &&
    !/^[ivx]+$/.test(a)
  );
}

/** To the end of the sentence; of one that introduces items, into these. */
function afterOf({ masked, paragraphs }: Prepared, cited: Span, at: number, quotation: Span | null): Span {
  const paragraph = paragraphs[Math.max(0, at)] ?? { start: 0, end: masked.length };
  const reach = Math.min(cited.end + REACH.after, quotation === null ? masked.length : quotation.end - 1);
  const own = Math.min(paragraph.end, reach);
  const words = masked.slice(cited.end, own);
  STOP.lastIndex = 0;
  const stop = STOP.exec(words);
  STOP.lastIndex = 0;
  if (stop !== null) return { start: cited.end, end: cited.end + stop.index + 1 };
  return { start: cited.end, end: INTRODUCES.test(words) ? Math.max(own, reach) : own };
}

/** "…conferred by—" */
function withoutDash(masked: string, { start, end }: Span): Span {
  const dash = /\s*[—–:]\s*$/.exec(masked.slice(start, end));
  return { start, end: end - (dash?.[0].length ?? 0) };
}

/** The nearest line above that has no stop and is no item. */
function headingOf({ masked, paragraphs }: Prepared, at: number): readonly Span[] {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 30; i--, seen++) {
    const one = paragraphs[i]!;
    const words = masked.slice(one.start, one.end);
    if (
      words.length <= 120 &&
      !/[.;:,—–]\s*$/.test(words) &&
      !ITEM.test(words) &&
      !words.includes(OTHER) &&
      /\p{Lu}/u.test(words)
    )
      return [one];
  }
  return [];
}
