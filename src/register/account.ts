import { linkEditions } from '../link/editions.ts';
import { link } from '../link/link.ts';
import type { Analysis } from '../model/analysis.ts';
import { type Link, RELATIONS, type Relation } from '../model/link.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Alone, comparisonOf, type Pair } from './comparing.ts';

/** What a later text makes of an earlier one: each thing in one place, the weightiest of those it fits. */
export interface Account {
  /** What the later says of the earlier, by relation, in the order of the later text. */
  readonly linked: readonly (readonly [Relation, readonly Link[]])[];
  /** Near, and not sure. */
  readonly proposed: readonly Link[];
  /** Another date, amount, law or the like, and no link that says so. */
  readonly differently: readonly Pair[];
  /** Of the earlier text, what the later does not take up: gone from an edition, or passed over in silence. */
  readonly missing: readonly Alone[];
  /** Of the later text, what the earlier does not have. */
  readonly fresh: readonly Alone[];
  /** Other words, and nothing found that they change. */
  readonly reworded: readonly Pair[];
  /** How many are said in both word for word. */
  readonly same: number;
}

/** Two documents, or two editions of one: the earlier first. */
export function accountOf(earlier: Analysis, later: Analysis): Account {
  const editions = earlier.document.id === later.document.id;
  const { links, proposed } = editions ? linkEditions(earlier, later) : link(earlier, later);
  const found = comparisonOf(earlier, later, links);
  const spoken = (one: Span) => links.some(({ from }) => overlaps(from, one));
  const told = (one: Span) => links.some(({ to }) => overlaps(to, one));
  const alone = (all: readonly Alone[], is: (one: Span) => boolean) => all.filter(({ quote }) => !is(quote));
  const unlinked = (all: readonly Pair[]) =>
    all.filter(
      ({ first, second }) => !links.some(({ from, to }) => overlaps(from, first) && overlaps(to, second)),
    );
  const own = RELATIONS.map(
    (relation) =>
      [
        relation,
        links.filter((one) => one.relation === relation).sort((a, b) => a.to.start - b.to.start),
      ] as const,
  );
  return {
    linked: own.filter(([, all]) => all.length > 0),
    proposed,
    differently: unlinked(found.differently),
    missing: alone(found.onlyFirst, spoken),
    fresh: alone(found.onlySecond, told),
    reworded: unlinked(found.wording),
    same: unlinked(found.both).length,
  };
}
