import type { Commitment } from '../model/analysis.ts';
import { tokensOf } from '../segment/tokens.ts';
import { baseWeight, partsOf, phraseOf, termOf } from './words.ts';

/**
 * Which earlier commitments may be meant by a later one, without looking at all of them: lists of who uses which word.
 * Commitments are called by their place in the order in which they came.
 */
export interface Index {
  size: number;
  readonly byTerm: Map<string, number[]>;
}

export interface Candidate {
  /** The commitment's place in the index. */
  readonly at: number;
  /** The worth of the words that both use, rare words most. */
  readonly score: number;
}

export function indexOf(commitments: Iterable<Commitment>): Index {
  const index: Index = { size: 0, byTerm: new Map() };
  addTo(index, commitments);
  return index;
}

export function addTo(index: Index, commitments: Iterable<Commitment>): void {
  for (const one of commitments) {
    for (const term of wordsOf(one)) {
      const list = index.byTerm.get(term);
      if (list) list.push(index.size);
      else index.byTerm.set(term, [index.size]);
    }
    index.size++;
  }
}

/** How many uses of words are looked at for one commitment; its rarest words come first. */
const MOST_USES = 5_000;

/** The likeliest, best first; of equal ones the earlier first. */
export function candidates(index: Index, commitment: Commitment, most = 50): Candidate[] {
  const lists = [...wordsOf(commitment)]
    .map((term) => ({ term, uses: index.byTerm.get(term) ?? [] }))
    .sort((a, b) => a.uses.length - b.uses.length || (a.term < b.term ? -1 : 1));
  const scores = new Map<number, number>();
  let looked = 0;
  for (const { term, uses } of lists) {
    looked += uses.length;
    if (looked > MOST_USES && scores.size > 0) break;
    const worth = baseWeight(term) * Math.log(1 + index.size / (uses.length || 1));
    for (const at of uses) scores.set(at, (scores.get(at) ?? 0) + worth);
  }
  return [...scores]
    .map(([at, score]) => ({ at, score }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most);
}

/** The words of the action, and the instruments by name; no parts of speech are needed. */
function wordsOf({ action, instruments }: Commitment): Set<string> {
  const terms = new Set(instruments.map(({ name }) => `§${name}`));
  let before = '';
  for (const token of tokensOf(action.quote, { start: 0, end: action.quote.length }))
    for (const part of partsOf(token)) {
      const term = phraseOf(before, part) ?? termOf(part);
      if (term) terms.add(term);
      before = part;
    }
  return terms;
}
