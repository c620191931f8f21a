import { weightOf } from '../link/features.ts';
import { link } from '../link/link.ts';
import type { Analysis, Commitment } from '../model/analysis.ts';
import type { Link } from '../model/link.ts';
import type { Quote } from '../model/span.ts';
import { changesBetween } from './changes.ts';
import { folded } from './identity.ts';
import { type Line, linesBetween } from './lines.ts';

/** What two documents, or two editions of one, have in common and where they part. */
export interface Comparison {
  readonly both: readonly Pair[];
  /** The meaning changed: weightiest first. */
  readonly differently: readonly Pair[];
  readonly onlyFirst: readonly Alone[];
  readonly onlySecond: readonly Alone[];
  /** Other words, and nothing found that they change: ranked last, never dropped. */
  readonly wording: readonly Pair[];
}

export interface Pair {
  readonly what: What;
  readonly first: Quote;
  readonly second: Quote;
  readonly changes: readonly string[];
  readonly weight: number;
}

export interface Alone {
  readonly what: What;
  readonly quote: Quote;
  readonly weight: number;
}

export type What = 'commitment' | 'watchpoint' | 'silence' | 'figure' | 'advisory' | 'event' | 'sentence';

/** How much a difference weighs: undertakings before what was watched, figures before plain sentences. */
const WEIGHTS: Readonly<Record<What, number>> = {
  commitment: 6,
  silence: 5,
  watchpoint: 4,
  figure: 3,
  event: 2,
  advisory: 2,
  sentence: 1,
};

/**
 * Compares what two texts say: two editions, two accounts of one meeting, two documents of a series. `links`: what is
 * linked between them, where that is known already.
 */
export function comparisonOf(
  first: Analysis,
  second: Analysis,
  links: readonly Link[] = link(first, second).links,
): Comparison {
  const pairs = commitmentPairs(first, second, links);
  const [inFirst, inSecond] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const said = pairs.map(([a, b, found]) => pairOf(a, b, found));
  const taken = {
    first: [...pairs.map(([a]) => a), ...first.commitments].map(({ sentence }) => sentence),
    second: [...pairs.map(([, b]) => b), ...second.commitments].map(({ sentence }) => sentence),
  };
  const lines = linesBetween(first, second, taken);
  const all = [...said, ...lines.pairs.map(linePair)];
  return {
    both: said.filter((one) => one.changes.length === 0 && isSame(one)),
    differently: all.filter(({ changes }) => changes.length > 0).sort(weightiestFirst),
    onlyFirst: [...aloneIn(first, inFirst), ...lines.onlyFirst.map(lineAlone)].sort(heaviestFirst),
    onlySecond: [...aloneIn(second, inSecond), ...lines.onlySecond.map(lineAlone)].sort(heaviestFirst),
    wording: all.filter((one) => one.changes.length === 0 && !isSame(one)).sort(weightiestFirst),
  };
}

type Paired = readonly [Commitment, Commitment, readonly string[]];

/** The same words first, then what the linker holds to be the same, nearest first; each once. */
function commitmentPairs(first: Analysis, second: Analysis, links: readonly Link[]): Paired[] {
  const pairs: Paired[] = [];
  const [used, taken] = [new Set<Commitment>(), new Set<Commitment>()];
  const pair = (a: Commitment | undefined, b: Commitment | undefined, changes: readonly string[]) => {
    if (a === undefined || b === undefined || used.has(a) || taken.has(b)) return;
    used.add(a);
    taken.add(b);
    pairs.push([a, b, changes]);
  };
  const same = new Map<string, Commitment[]>();
  for (const b of second.commitments) same.set(keyOf(b), [...(same.get(keyOf(b)) ?? []), b]);
  for (const a of first.commitments)
    pair(
      a,
      same.get(keyOf(a))?.find((b) => !taken.has(b)),
      [],
    );
  const byLikeness = links.toSorted(
    (a, b) => weightOf(b.why, 'shared words') - weightOf(a.why, 'shared words'),
  );
  for (const { from, to, relation, changes } of byLikeness)
    if (relation !== 'answers')
      pair(
        first.commitments.find(({ id }) => id === from.item),
        second.commitments.find(({ id }) => id === to.item),
        changes,
      );
  return pairs;
}

const keyOf = ({ action }: Commitment): string => folded(action.quote);

function pairOf(a: Commitment, b: Commitment, found: readonly string[]): Pair {
  const changes = [...new Set([...changesBetween(a, b), ...found])];
  return {
    what: 'commitment',
    first: a.sentence,
    second: b.sentence,
    changes,
    weight: WEIGHTS.commitment + Math.min(changes.length, 5) / 10,
  };
}

const isSame = ({ first, second }: Pair): boolean => folded(first.quote) === folded(second.quote);

function aloneIn({ commitments }: Analysis, paired: ReadonlySet<Commitment>): Alone[] {
  return commitments
    .filter((one) => !paired.has(one))
    .map(({ action }) => ({ what: 'commitment', quote: action, weight: WEIGHTS.commitment }));
}

const linePair = ({ what, first, second, changes }: Line): Pair => ({
  what,
  first,
  second,
  changes,
  weight: WEIGHTS[what],
});

const lineAlone = ({ what, quote }: { what: What; quote: Quote }): Alone => ({
  what,
  quote,
  weight: WEIGHTS[what],
});

const weightiestFirst = (a: Pair, b: Pair): number => b.weight - a.weight || a.first.start - b.first.start;
const heaviestFirst = (a: Alone, b: Alone): number => b.weight - a.weight || a.quote.start - b.quote.start;
