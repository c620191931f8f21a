import type { Unit } from './units.ts';

/** How much each word and pair of words of a provision weighs: rare ones much. Scaled to the length 1. */
export interface Weights {
  /** Numbers of words and of pairs, ascending. */
  readonly terms: Int32Array;
  readonly values: Float32Array;
}

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
  const terms = numbering();
  const counted = [earlier, later].map((units) => units.map(({ words }) => terms.of(words)));
  const inUnits = new Int32Array(terms.count());
  for (const own of counted.flat()) eachTerm(own, (term) => inUnits[term]!++);
  const all = earlier.length + later.length;
  const worth = Float64Array.from(inUnits, (units) => Math.log(1 + all / units));
  const [first, second] = [earlier, later].map((units, at) => weighedOf(units, counted[at]!, worth));
  return [first!, second!];
}

/** The terms of a provision by their numbers, ascending, each as often as it stands there. */
type Terms = Int32Array;

/** Numbers single words and words that stand side by side, in the order in which they are first met. */
function numbering(): { of(words: readonly string[]): Terms; count(): number } {
  const words = new Map<string, number>();
  const couples = new Map<number, number>();
  let count = 0;
  const numberIn = <K>(known: Map<K, number>, key: K): number => {
    const number = known.get(key) ?? count++;
    known.set(key, number);
    return number;
  };
  return {
    of: (list) => {
      const terms = new Int32Array(Math.max(0, 2 * list.length - 1));
      let before = -1;
      list.forEach((word, at) => {
        const term = numberIn(words, word);
        terms[2 * at] = term;
        if (at > 0) terms[2 * at - 1] = numberIn(couples, before * COUPLED + term);
        before = term;
      });
      return terms.sort();
    },
    count: () => count,
  };
}

/** More terms than this two laws do not have. */
const COUPLED = 2 ** 26;

function eachTerm(terms: Terms, told: (term: number, count: number) => void): void {
  for (let at = 0, next = 0; at < terms.length; at = next) {
    while (next < terms.length && terms[next] === terms[at]) next++;
    told(terms[at]!, next - at);
  }
}

function weighedOf(units: readonly Unit[], terms: readonly Terms[], worth: Float64Array): Weighed[] {
  const within: (readonly Terms[])[] = terms.map((own) => [own]);
  // Each stands after what holds it: from the last to the first all parts are there before they are added.
  for (const { at, children } of units.toReversed())
    if (children.length > 0) within[at] = [terms[at]!, ...children.flatMap((part) => within[part.at]!)];
  return units.map(({ at, children }) => {
    const own = lengthOne(terms[at]!, worth);
    return { own, whole: children.length === 0 ? own : lengthOne(joined(within[at]!), worth) };
  });
}

function joined(lists: readonly Terms[]): Terms {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** Scaled so that what two have in common is their cosine. */
function lengthOne(list: Terms, worth: Float64Array): Weights {
  const terms: number[] = [];
  const values: number[] = [];
  let sum = 0;
  eachTerm(list, (term, count) => {
    const value = (1 + Math.log(count)) * worth[term]!;
    terms.push(term);
    values.push(value);
    sum += value * value;
  });
  const length = Math.sqrt(sum);
  return { terms: Int32Array.from(terms), values: Float32Array.from(values, (value) => value / length) };
}

/** How alike two are: 0 nothing in common, 1 the same words. */
export function likeness(a: Weights, b: Weights): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const step = a.terms[i]! - b.terms[j]!;
    if (step === 0) sum += a.values[i]! * b.values[j]!;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return sum;
}

/** The share of what `part` weighs that stands in `whole`, and does not stand in `already`. */
export function heldIn(part: Weights, whole: Weights, already: Weights): number {
  const [there, gone] = [new Set(whole.terms), new Set(already.terms)];
  let shared = 0;
  part.terms.forEach((term, at) => {
    if (there.has(term) && !gone.has(term)) shared += part.values[at]! ** 2;
  });
  return shared;
}
