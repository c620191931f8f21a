import { assigned, type Edge } from './assignment.ts';
import { candidatesOf, partsOf, type Side } from './candidates.ts';
import type { Unit } from './units.ts';
import { likeness } from './weights.ts';

/** Which provision of the later law each of the earlier is; -1 where it is none. */
export type Pairs = Int32Array;

/** Rounds of pairing, each with what the one before found of parents, parts and neighbours. */
const ROUNDS = 4;

/**
 * Pairs the provisions of two laws, all at once: what they say, and where what they stand in, what stands in them and
 * what stands beside them went. What is worth more in all is taken, never the first that fits.
 */
export function pairsOf(earlier: Side, later: Side): Pairs {
  const found = candidatesOf(earlier, later);
  const alike = likenessBetween(earlier, later);
  let pairs: Pairs = new Int32Array(earlier.units.length).fill(-1);
  for (let round = 0; round < ROUNDS; round++) {
    const known = knownOf(pairs, earlier, later);
    const edges = edgesOf(earlier, later, { found, alike, known, first: round === 0 });
    const next = assigned(edges, later.units.length);
    if (next.every((column, at) => column === pairs[at])) break;
    pairs = next;
  }
  return pairs;
}

/** What the words of two provisions have in common, worked out once. */
type Alike = (a: Unit, b: Unit) => number;

/** The share of its own words in what a provision with parts is known by. */
const OWN = 0.4;

function likenessBetween(earlier: Side, later: Side): Alike {
  const made = new Map<number, number>();
  return (a, b) => {
    const key = a.at * later.units.length + b.at;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [one, other] = [earlier.weighed[a.at]!, later.weighed[b.at]!];
    const own = a.folded === b.folded ? 1 : likeness(one.own, other.own);
    const parts = a.children.length > 0 || b.children.length > 0;
    const value = parts ? OWN * own + (1 - OWN) * likeness(one.whole, other.whole) : own;
    made.set(key, value);
    return value;
  };
}

interface Known {
  readonly forth: Pairs;
  readonly back: Pairs;
}

function knownOf(pairs: Pairs, earlier: Side, later: Side): Known {
  const back = new Int32Array(later.units.length).fill(-1);
  for (const { at } of earlier.units) if (pairs[at] !== -1) back[pairs[at]!] = at;
  return { forth: pairs, back };
}

interface Making {
  readonly found: readonly ReadonlySet<number>[];
  readonly alike: Alike;
  readonly known: Known;
  /** At first only what stands by itself or has parts: words enough to be known by. */
  readonly first: boolean;
}

function edgesOf(earlier: Side, later: Side, making: Making): readonly (readonly Edge[])[] {
  const { found, known, first } = making;
  const columns = found.map((own) => new Set(own));
  const tried = (a: readonly Unit[], b: readonly Unit[]) => {
    for (const [one, other] of partsOf(a, b)) columns[one.at]!.add(other.at);
  };
  if (!first) {
    tried(topsOf(earlier), topsOf(later));
    for (const unit of earlier.units)
      if (known.forth[unit.at] !== -1) tried(unit.children, later.units[known.forth[unit.at]!]!.children);
  }
  return earlier.units.map((unit) => {
    if (first && unit.holder !== null && unit.children.length === 0) return [];
    const edges: Edge[] = [];
    for (const column of columns[unit.at]!) {
      const worth = worthOf(unit, later.units[column]!, making) - (first ? ENOUGH_AT_FIRST : ENOUGH);
      if (worth > 0) edges.push({ column, worth });
    }
    return edges;
  });
}

const topsOf = ({ units }: Side): readonly Unit[] => units.filter(({ holder }) => holder === null);

/** What a pair must be worth; at first, without what is known of those around, less. */
const ENOUGH = 0.6;
const ENOUGH_AT_FIRST = 0.4;
/** Words that have less in common are two provisions, wherever they stand. */
const LEAST = 0.1;
const LEAST_RENUMBERED = 0.3;
/** In the same place, words that differ in the numbers they name alone: "sections 36 and 37", once "41 and 42". */
const SAME_SHAPE = 0.3;
/** That what holds them is the same; that it is another. */
const SAME_HOLDER = 0.3;
const OTHER_HOLDER = 0.2;
/** What several provisions say ("The 2008 Act is amended as follows") is known by where it stands, or not at all. */
const PHRASE_ELSEWHERE = 0.5;
const SAME_NUMBER = 0.12;
/** For the neighbour before, and for the one after. */
const NEIGHBOUR = 0.06;
const SAME_PARTS = 0.2;
const OTHER_KIND = 0.08;
/** Decides between equals: the nearer place. */
const PLACE = 0.03;

function worthOf(a: Unit, b: Unit, { alike, known }: Making): number {
  const together = isHeldAlike(a, b, known);
  const words = Math.max(alike(a, b), together && a.shape === b.shape ? SAME_SHAPE : 0);
  if (words < (sameNumber(a, b) ? LEAST : LEAST_RENUMBERED)) return 0;
  let worth = words + PLACE / (1 + Math.abs(a.place - b.place));
  if (together) worth += SAME_HOLDER;
  else if (Math.max(a.twins, b.twins) > 1) worth -= PHRASE_ELSEWHERE;
  else if (a.holder !== null && known.forth[a.holder.at] !== -1) worth -= OTHER_HOLDER;
  if (together && sameNumber(a, b)) worth += SAME_NUMBER;
  if (a.provision.kind !== b.provision.kind) worth -= OTHER_KIND;
  return worth + neighbours(a, b, known) + SAME_PARTS * partsShared(a, b, known);
}

const isHeldAlike = (a: Unit, b: Unit, { forth }: Known): boolean =>
  a.holder === null || b.holder === null ? a.holder === b.holder : forth[a.holder.at] === b.holder.at;

const sameNumber = (a: Unit, b: Unit): boolean =>
  a.provision.number === b.provision.number && a.provision.number !== '';

function neighbours(a: Unit, b: Unit, { forth }: Known): number {
  let worth = 0;
  for (const step of [-1, 1]) {
    const [one, other] = [besides(a, step), besides(b, step)];
    if (one !== undefined && other !== undefined && forth[one.at] === other.at) worth += NEIGHBOUR;
  }
  return worth;
}

const besides = ({ holder, place }: Unit, step: number): Unit | undefined => holder?.children[place + step];

/** The share of the parts of both that are paired with each other. */
function partsShared(a: Unit, b: Unit, { forth }: Known): number {
  const all = a.children.length + b.children.length;
  if (all === 0) return 0;
  const shared = a.children.filter(
    ({ at }) => forth[at] !== -1 && b.children.some((one) => one.at === forth[at]),
  );
  return (2 * shared.length) / all;
}
