import { CHANGES } from '../../languages/en/law-changes.ts';
import type { Quote } from '../../model/span.ts';
import { actorsChanged } from './actors.ts';
import { type InText, type LawChange, quoteOf } from './change.ts';
import { marksChanged } from './marksChanged.ts';
import type { SameNumber } from './numbering.ts';
import { plainChange } from './plain.ts';
import { hunksBetween, tokensOf } from './wording.ts';

export interface Difference {
  /** The stretches that differ, numbers of renumbered provisions left out: what went, and what came. */
  readonly gone: readonly Quote[];
  readonly came: readonly Quote[];
  /** The weightiest first; none where nothing but numbers of provisions that were renumbered differs. */
  readonly changes: readonly LawChange[];
  /** Whether the words differ in such numbers. */
  readonly renumbered: boolean;
}

/** Two wordings that say the same. */
export const NO_DIFFERENCE: Difference = { gone: [], came: [], changes: [], renumbered: false };

/** What differs between two wordings of a provision, and what that changes. */
export function differenceOf(earlier: InText, later: InText, sameNumber: SameNumber): Difference {
  const [[a, before], [b, after]] = [earlier, later];
  if (a.folded === b.folded) return NO_DIFFERENCE;
  const [one, other] = [tokensOf(a, before.document.text), tokensOf(b, after.document.text)];
  const hunks = hunksBetween(one, other, sameNumber(a));
  if (hunks.length === 0)
    return { ...NO_DIFFERENCE, renumbered: one.some((token, at) => token.folded !== other[at]?.folded) };
  const carried = [
    ...marksChanged(hunks, earlier, later),
    ...actorsChanged(hunks, [before, one], [after, other]),
  ];
  const changes = carried.length > 0 ? carried : [plainChange(hunks, earlier, later)];
  return {
    gone: hunks.flatMap((hunk) => quoteOf(hunk.earlier, before) ?? []),
    came: hunks.flatMap((hunk) => quoteOf(hunk.later, after) ?? []),
    changes: changes.toSorted((x, y) => CHANGES.indexOf(x.kind) - CHANGES.indexOf(y.kind)),
    renumbered: false,
  };
}
