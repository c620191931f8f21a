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

/**
 * The refusal that says why what a rule found is no date, if there is one. Inside a longer expression what stands
 * before is part of it ("by May"), so that refusals that go by that alone do not count.
 */
export const refusalOf = (
  rule: string,
  reach: Span & { readonly text: string },
  span: Span,
  inside: boolean,
): Refusal | null =>
  byRule.get(rule)?.find((one) => !(inside && one.before && !one.inside) && holds(one, reach, span)) ?? null;

function holds(
  { words, before, after }: Refusal,
  reach: Span & { readonly text: string },
  { start, end }: Span,
): boolean {
  if (words && !words().test(reach.text.slice(start, end))) return false;
  const behind = after?.();
  if (behind) {
    behind.lastIndex = end;
    if (!behind.test(reach.text)) return false;
  }
  return !before || before().test(reach.text.slice(Math.max(reach.start, start - WINDOW), start));
}
