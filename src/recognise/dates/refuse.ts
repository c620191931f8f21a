import { type Refusal, refusals } from '../../languages/en/dates-refusals.ts';
import type { Span } from '../../model/span.ts';

/** How far back a refusal looks. */
const WINDOW = 120;

const byRule: ReadonlyMap<string, readonly Refusal[]> = new Map(
  [...new Set(refusals.flatMap(({ of }) => of))].map((id) => [
    id,
    refusals.filter(({ of }) => of.includes(id)),
  ]),
);

/** The refusal that says why what a rule found is no date, if there is one. */
export const refusalOf = (rule: string, text: string, sentence: Span, span: Span): Refusal | null =>
  byRule.get(rule)?.find((one) => holds(one, text, sentence, span)) ?? null;

function holds(
  { words, before, after }: Refusal,
  text: string,
  sentence: Span,
  { start, end }: Span,
): boolean {
  if (words && !words.test(text.slice(start, end))) return false;
  if (after) {
    after.lastIndex = end;
    if (!after.test(text)) return false;
  }
  return !before || before.test(text.slice(Math.max(sentence.start, start - WINDOW), start));
}
