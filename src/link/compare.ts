import type { Feature } from '../model/link.ts';
import { feature } from './features.ts';
import { objectionsTo, recalls } from './objections.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { namedIn, type Terms } from './terms.ts';
import { baseWeight, rounded, shown } from './words.ts';

/** How near two passages are, and what makes them so. */
export interface Nearness {
  readonly score: number;
  /** Strongest first. */
  readonly why: readonly Feature[];
}

/** What a term is worth between these two documents: rare words much, words of every other sentence little. */
export type Worth = (term: string) => number;

/** How much less a word says for each time that both texts use it more. */
const FREQUENT = 0.3;
/** Shared words that are worth this much are enough, however little else is shared. */
const ENOUGH = 0.9;
/** The part of the score that likeness keeps when hardly anything specific is shared. */
const VAGUE = 0.55;
/** What likeness of the surroundings adds at most. */
const AROUND = 0.15;
/** Below this nothing is proposed, and no objection need be looked for. */
export const LEAST = 0.22;
/** What naming the earlier date adds. */
const RECALLED = 0.2;
/** What "this capability" stands for counts this share of words that are there. */
const POINTED = 0.6;

export function worthBetween(earlier: Reading, later: Reading): Worth {
  const known = new Map<string, number>();
  return (term) => {
    let worth = known.get(term);
    if (worth === undefined) {
      const times = (sentencesWith(earlier).get(term) ?? 1) * (sentencesWith(later).get(term) ?? 1);
      worth = baseWeight(term) / (1 + FREQUENT * Math.log(times));
      known.set(term, worth);
    }
    return worth;
  };
}

/** In how many sentences each term stands: counted when first asked for. */
function sentencesWith(reading: Reading): ReadonlyMap<string, number> {
  const made = counts.get(reading) ?? countedIn(reading);
  counts.set(reading, made);
  return made;
}

const counts = new WeakMap<Reading, ReadonlyMap<string, number>>();

function countedIn(reading: Reading): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const sentence of reading.sentences)
    for (const term of namedIn(reading, sentence)) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}

/** Compares what two passages say, and what stands around them. */
export function compare(from: Passage, to: Passage, worth: Worth): Nearness {
  const own = sharedBy(from, to, worth);
  if (own.terms.length === 0) return { score: 0, why: [] };
  const likeness = own.likeness * (VAGUE + (1 - VAGUE) * Math.min(1, own.evidence / ENOUGH));
  if (likeness + AROUND + RECALLED < LEAST) return { score: likeness, why: [] };
  const around = cosine(from.context, to.context, worth);
  const why: Feature[] = [
    feature('shared words', own.terms.map(shown).join(', '), rounded(likeness)),
    feature('surroundings', '', rounded(AROUND * around)),
  ];
  let score = likeness + AROUND * around;
  const recalled = recalls(from, to);
  if (recalled) {
    score += RECALLED;
    why.push(feature('recalls date', recalled, RECALLED));
  }
  if (score < LEAST) return { score, why };
  for (const objection of objectionsTo(from, to, own)) {
    score *= 1 + objection.weight;
    why.push(objection);
  }
  return { score, why: why.filter(({ weight }) => weight !== 0) };
}

/** What two passages share, and how much of them that is. */
export interface Shared {
  readonly likeness: number;
  readonly evidence: number;
  /** Strongest first. */
  readonly terms: readonly string[];
}

function sharedBy(from: Passage, to: Passage, worth: Worth): Shared {
  const found: [term: string, evidence: number][] = [];
  let [dot, evidence, sizeA, sizeB] = [0, 0, sizeOf(from.terms, worth), sizeOf(to.terms, worth)];
  const meet = (term: string, a: number, b: number) => {
    dot += worth(term) * a * b;
    evidence += worth(term) * Math.min(a, b);
    found.push([term, worth(term) * Math.min(a, b)]);
  };
  for (const [term, a] of from.terms) {
    const b = to.terms.get(term);
    if (b !== undefined) meet(term, a, b);
    else {
      const pointed = POINTED * (to.beside.get(term) ?? 0);
      if (pointed) {
        sizeB += worth(term) * pointed ** 2;
        meet(term, a, pointed);
      }
    }
  }
  for (const [term, weight] of from.beside) {
    if (from.terms.has(term)) continue;
    const b = to.terms.get(term) ?? POINTED * (to.beside.get(term) ?? 0);
    if (!b) continue;
    sizeA += worth(term) * (POINTED * weight) ** 2;
    if (!to.terms.has(term)) sizeB += worth(term) * b ** 2;
    meet(term, POINTED * weight, b);
  }
  found.sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  const likeness = dot === 0 ? 0 : dot / Math.sqrt(sizeA * sizeB);
  return { likeness, evidence, terms: found.map(([term]) => term) };
}

function cosine(a: Terms, b: Terms, worth: Worth): number {
  let dot = 0;
  for (const [term, weight] of a) dot += worth(term) * weight * (b.get(term) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(sizeOf(a, worth) * sizeOf(b, worth));
}

/** How much the words of a passage are worth together, worked out once for each two documents. */
function sizeOf(terms: Terms, worth: Worth): number {
  const known = sizes.get(worth) ?? new WeakMap<Terms, number>();
  sizes.set(worth, known);
  let size = known.get(terms);
  if (size === undefined) {
    size = 0;
    for (const [term, weight] of terms) size += worth(term) * weight * weight;
    known.set(terms, size);
  }
  return size;
}

const sizes = new WeakMap<Worth, WeakMap<Terms, number>>();
