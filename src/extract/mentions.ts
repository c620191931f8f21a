import type { Mention, MentionType } from '../model/analysis.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import { firstFrom, type Span } from '../model/span.ts';

/** Mentions of some types, to be asked for by place. */
export interface MentionIndex {
  /** Those that lie wholly within the span, in the order of the text. */
  within(span: Span): readonly Mention[];
}

/** @param mentions in the order of the text */
export function mentionsIn(mentions: readonly Mention[], types: readonly MentionType[]): MentionIndex {
  const mine = mentions.filter(({ type }) => types.includes(type));
  return {
    within: (span) =>
      mine.slice(firstFrom(mine, span.start), firstFrom(mine, span.end)).filter(({ end }) => end <= span.end),
  };
}

/** Whether a time had not yet passed when the text was published; true where either is not known. */
export function isAhead(edtf: string | null, published: string | null): boolean {
  if (edtf === null || published === null) return edtf !== null;
  const last = lastDay(edtf);
  return last === null || last > published;
}

/** Whether a time had begun when the text was published; false where either is not known. */
export function hasBegun(edtf: string | null, published: string | null): boolean {
  if (edtf === null || published === null) return false;
  const first = firstDay(edtf) ?? lastDay(edtf);
  return first !== null && first <= published;
}
