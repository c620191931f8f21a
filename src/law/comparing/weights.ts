import type { Unit } from './units.ts';

/** How much each word and pair of words of a provision weighs: rare ones much. */
export type Weights = ReadonlyMap<string, number>;

export interface Weighed {
  readonly own: Weights;
  /** With the words of all that stands in it; the same as `own` where nothing does. */
  readonly whole: Weights;
}

/** Weighs the words of the provisions of two laws together, so that what every provision says weighs little. */
export function weighed(
  earlier: readonly Unit[],
  later: readonly Unit[],
): readonly [readonly Weighed[], readonly Weighed[]] {
  const inUnits = new Map<string, number>();
  const counted = [earlier, later].map((units) =>
    units.map((unit) => {
      const counts = countsOf(unit.words);
      for (const term of counts.keys()) inUnits.set(term, (inUnits.get(term) ?? 0) + 1);
      return counts;
    }),
  );
  const all = earlier.length + later.length;
  const worth = (term: string) => Math.log(1 + all / inUnits.get(term)!);
  const [first, second] = [earlier, later].map((units, at) => weighedOf(units, counted[at]!, worth));
  return [first!, second!];
}

type Counts = Map<string, number>;

/** Single words and words that stand side by side. */
function countsOf(words: readonly string[]): Counts {
  const counts: Counts = new Map();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  words.forEach((word, at) => {
    add(word);
    if (at > 0) add(`${words[at - 1]} ${word}`);
  });
  return counts;
}

function weighedOf(
  units: readonly Unit[],
  counts: readonly Counts[],
  worth: (term: string) => number,
): Weighed[] {
  const whole = counts.map((own) => new Map(own));
  // Each stands after what holds it: from the last to the first all parts are there before they are added.
  for (let at = units.length - 1; at >= 0; at--) {
    const { holder } = units[at]!;
    if (holder === null) continue;
    const sum = whole[holder.at]!;
    for (const [term, count] of whole[at]!) sum.set(term, (sum.get(term) ?? 0) + count);
  }
  return units.map((unit, at) => {
    const own = lengthOne(counts[at]!, worth);
    return { own, whole: unit.children.length === 0 ? own : lengthOne(whole[at]!, worth) };
  });
}

/** Scaled so that what two have in common is their cosine. */
function lengthOne(counts: Counts, worth: (term: string) => number): Weights {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * worth(term);
    weights.set(term, weight);
    sum += weight * weight;
  }
  const length = Math.sqrt(sum);
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** How alike two are: 0 nothing in common, 1 the same words. */
export function likeness(a: Weights, b: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The share of what `part` weighs that stands in `whole` too. */
export function heldIn(part: Weights, whole: Weights): number {
  let [sum, shared] = [0, 0];
  for (const [term, weight] of part) {
    sum += weight * weight;
    if (whole.has(term)) shared += weight * weight;
  }
  return sum === 0 ? 0 : shared / sum;
}
