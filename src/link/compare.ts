import { provisions } from '../languages/en/links.ts';
import type { Feature } from '../model/link.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { namedIn, type Terms } from './terms.ts';
import { baseWeight, termOf } from './words.ts';

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
  const [before, after] = [sentencesWith(earlier), sentencesWith(later)];
  const known = new Map<string, number>();
  return (term) => {
    let worth = known.get(term);
    if (worth === undefined) {
      const times = (before.get(term) ?? 1) * (after.get(term) ?? 1);
      worth = baseWeight(term) / (1 + FREQUENT * Math.log(times));
      known.set(term, worth);
    }
    return worth;
  };
}

function sentencesWith(reading: Reading): Map<string, number> {
  const count = new Map<string, number>();
  for (const sentence of reading.sentences)
    for (const term of namedIn(reading, sentence)) count.set(term, (count.get(term) ?? 0) + 1);
  return count;
}

/** Compares what two passages say, and what stands around them. */
export function compare(from: Passage, to: Passage, worth: Worth): Nearness {
  const own = sharedBy(from, to, worth);
  if (own.terms.length === 0) return { score: 0, why: [] };
  const around = cosine(from.context, to.context, worth);
  const likeness = own.likeness * (VAGUE + (1 - VAGUE) * Math.min(1, own.evidence / ENOUGH));
  const why: Feature[] = [
    { name: 'shared words', value: own.terms.map(shown).join(', '), weight: rounded(likeness) },
    { name: 'likeness of what stands around', value: '', weight: rounded(AROUND * around) },
  ];
  let score = likeness + AROUND * around;
  const recalled = recalls(from, to);
  if (recalled) {
    score += RECALLED;
    why.push({ name: 'recalls its date', value: recalled, weight: RECALLED });
  }
  if (score < LEAST) return { score, why };
  for (const objection of objectionsTo(from, to, own)) {
    score *= 1 + objection.weight;
    why.push(objection);
  }
  return { score, why: why.filter(({ weight }) => weight !== 0) };
}

/** The later sentence names the day that the earlier gave: "which was due by 30 September". */
function recalls(from: Passage, to: Passage): string | null {
  const day = from.commitment?.deadline?.edtf;
  return day && day !== to.commitment?.deadline?.edtf && to.context.has(`#${day}`) ? day : null;
}

/** What speaks against two passages; a weight of -0.25 takes away a quarter of the score. */
function objectionsTo(from: Passage, to: Passage, own: Shared): Feature[] {
  const found: Feature[] = [];
  const other = isOther(from.terms, to.terms, own.terms);
  const common = onlyCommon(from, to, own);
  if (other) found.push({ name: 'each names an object of its own', value: other, weight: -0.5 });
  else if (common) found.push(common);
  const complements = recalls(from, to) ? null : otherComplements(from, to);
  if (complements) found.push({ name: 'the same of something else', value: complements, weight: -0.7 });
  const part = otherProvisions(from, to);
  if (part) found.push({ name: 'other parts of it', value: part, weight: -0.5 });
  const name = onlyNames(from, to, own);
  if (name) found.push({ name: 'only the name is the same', value: name, weight: -0.6 });
  if (!to.report && otherVerbs(from.terms, to.terms, own))
    found.push({ name: 'other verbs', value: '', weight: -0.15 });
  const owners = otherOwners(from, to);
  if (owners) found.push(owners);
  const absent = absentParty(from, to);
  if (absent) found.push({ name: 'a party that the later text does not name', value: absent, weight: -0.3 });
  const heads = otherHeads(from, to);
  if (heads) found.push(heads);
  return found;
}

/** Nothing is shared but words that any text of the kind has. */
function onlyCommon(from: Passage, to: Passage, { terms }: Shared): Feature | null {
  if (terms.some((term) => baseWeight(term) >= SPECIFIC && !term.startsWith('@@'))) return null;
  const own = terms.filter(
    (term) => !/^(?:v:|#|@@)/.test(term) && from.terms.has(term) && to.terms.has(term),
  );
  return {
    name: 'shares only words that any text shares',
    value: own.map(shown).join(', '),
    weight: own.length < 2 ? -0.5 : -0.15,
  };
}

/**
 * "Interoperability of submarines" and "of payment systems": both say what the thing is of, nothing of it is the same,
 * and neither text speaks of the other's nearby.
 */
function otherComplements(from: Passage, to: Passage): string | null {
  const [a, b] = [complementsOf(from.terms), complementsOf(to.terms)];
  if (a.length === 0 || b.length === 0) return null;
  const isNear = (terms: readonly string[], { near }: Passage) => terms.some((term) => near.has(term));
  return isNear(a, to) || isNear(b, from) ? null : `${a.map(shown).join(', ')} / ${b.map(shown).join(', ')}`;
}

/** What the words say besides verbs, times and what they are about first. */
function complementsOf(terms: Terms): string[] {
  const heads = new Set(headsOf(terms));
  return [...terms]
    .filter(([term, weight]) => weight >= COMPLEMENT && !/^(?:v:|#|\$)/.test(term) && !heads.has(term))
    .map(([term]) => term);
}

/** Objects, what follows a preposition, and nouns before a noun; no adjectives. */
const COMPLEMENT = 0.48;

/** "Part Two" and "Part Three": both name a part by its number, and no part is the same. */
function otherProvisions(from: Passage, to: Passage): string | null {
  const [a, b] = [from, to].map(({ quote: { quote } }) =>
    (quote.match(provisions) ?? []).map((one) => one.toLowerCase().replace(/\s+/g, ' ')),
  );
  if (!a!.length || !b!.length || a!.some((one) => b!.includes(one))) return null;
  return `${a!.join(', ')} / ${b!.join(', ')}`;
}

/** A law or agreement that both name is all they share, and one of them only acts under it. */
function onlyNames(from: Passage, to: Passage, own: Shared): string | null {
  const names = own.terms.filter((term) => term.startsWith('§'));
  if (!names.length) return null;
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []).map(termOf));
  if (own.terms.some((term) => !/^[@§]/.test(term) && !inNames.has(term) && baseWeight(term) >= SPECIFIC))
    return null;
  const [a, b] = [headsOf(from.terms), headsOf(to.terms)];
  const isHead = (term: string) =>
    (a.includes(term) && (b.includes(term) || to.beside.has(term))) ||
    (b.includes(term) && from.beside.has(term));
  return own.terms.some((term) => isHead(term) && !inNames.has(term)) ? null : names.map(shown).join(', ');
}

/** Both say what is to be done, and no verb or class of verbs is the same. */
const otherVerbs = (a: Terms, b: Terms, own: Shared): boolean =>
  [a, b].every((terms) => [...terms.keys()].some((term) => term.startsWith('v:'))) &&
  !own.terms.some((term) => term.startsWith('v:'));

/** Both name who is to act, and these are others; a class ("officials") may be anybody's. */
export function otherOwners({ commitment: a }: Passage, { commitment: b }: Passage): Feature | null {
  if (!a || !b) return null;
  const [before, after] = [a, b].map(({ actors }) => actors.map(({ name }) => name)) as [string[], string[]];
  if (!before.length || !after.length || [...before, ...after].some((name) => !/^\p{Lu}/u.test(name)))
    return null;
  const same = before.filter((name) => after.includes(name)).length;
  if (same === before.length || same === after.length) return null;
  const value = `${before.join(', ')} / ${after.join(', ')}`;
  return { name: 'other owners', value, weight: same === 0 ? -0.25 : -0.5 };
}

/** Who was to act is no party to the later text, which names others. */
function absentParty({ commitment, parties }: Passage, to: Passage): string | null {
  const actors = commitment?.actors.map(({ name }) => name) ?? [];
  if (actors.length < 2) return null;
  const absent = actors.filter((name) => parties.has(name) && !to.parties.has(name));
  return absent.length > 0 && absent.length < actors.length ? absent.join(', ') : null;
}

/** What each is about first is not in the other: of neither, or not the later's in the earlier. */
function otherHeads(from: Passage, to: Passage): Feature | null {
  const [a, b] = [headsOf(from.terms), headsOf(to.terms)];
  const [fromIn, toIn] = [isIn(from, a, to), isIn(to, b, from)];
  if (toIn && fromIn) return null;
  const value = `${a.map(shown).join(', ')} / ${b.map(shown).join(', ')}`;
  return { name: 'another object', value, weight: toIn ? -0.1 : fromIn ? (to.report ? -0.15 : -0.25) : -0.4 };
}

/** The other side has it, or, where it is "this capability", has what that stands for. */
function isIn({ pointed, pointsBy }: Passage, heads: readonly string[], other: Passage): boolean {
  if (heads.length === 0 || heads.some((term) => other.terms.has(term) || other.beside.has(term)))
    return true;
  if (!pointsBy.some((term) => heads.includes(term))) return false;
  return [...pointed.keys()].some(
    (term) => baseWeight(term) >= SPECIFIC && (other.terms.has(term) || other.pointed.has(term)),
  );
}

/** The words that a passage is about first. */
function headsOf(terms: Terms): string[] {
  const nouns = [...terms].filter(([term]) => !/^(?:v:|#|@@)/.test(term));
  const most = Math.max(0, ...nouns.map(([, weight]) => weight));
  return nouns.filter(([, weight]) => weight >= most * 0.84).map(([term]) => term);
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A term as people read it. */
const shown = (term: string): string => term.replace(/^(?:@+|v:|[#$§])/, '');

interface Shared {
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

/** From here on a word is part of what a passage is about. */
const HEART = 0.5;
/** Words from here on are specific: they tell one undertaking from another. */
const SPECIFIC = 0.6;

/** Both name something of their own and share only what any text shares: what each names, else null. */
function isOther(a: Terms, b: Terms, shared: readonly string[]): string | null {
  const specific = (term: string): boolean => baseWeight(term) >= SPECIFIC;
  if (shared.some(specific)) return null;
  const [first, second] = [a, b].map((terms) =>
    [...terms].filter(([term, weight]) => weight >= HEART && specific(term)).map(([term]) => shown(term)),
  );
  return first!.length && second!.length ? `${first!.join(', ')} / ${second!.join(', ')}` : null;
}
