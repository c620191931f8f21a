import { canBe, type Side } from './candidates.ts';
import type { Pairs } from './pairing.ts';
import type { Unit } from './units.ts';
import { heldIn } from './weights.ts';

/**
 * A provision that is paired beside the pairing of words: its words went into another, which has its own pair, or came
 * out of one; or another text stands where it stood.
 */
export interface Joined {
  readonly how: 'merged' | 'split' | 'replaced';
  readonly earlier: Unit;
  readonly later: Unit;
}

/** This share of the words must be found again. */
const MOST = 0.75;
/** Fewer words than this are found anywhere. */
const FEWEST = 5;

/**
 * What is left unpaired, and whose words stand in what is paired near it: subsections that became the clause itself, a
 * paragraph that became two.
 */
export function joinedOf(earlier: Side, later: Side, pairs: Pairs): readonly Joined[] {
  const back = new Int32Array(later.units.length).fill(-1);
  for (const { at } of earlier.units) if (pairs[at] !== -1) back[pairs[at]!] = at;
  const joined: Joined[] = [];
  for (const unit of earlier.units)
    if (pairs[unit.at] === -1) {
      const into = holdsWordsOf(unit, earlier, later, pairs);
      if (into) joined.push({ how: 'merged', earlier: unit, later: into });
    }
  for (const unit of later.units)
    if (back[unit.at] === -1) {
      const from = holdsWordsOf(unit, later, earlier, back);
      if (from) joined.push({ how: 'split', earlier: from, later: unit });
    }
  return joined;
}

/**
 * The same number in the same provision is the same place: another text stands there. Where names stay with their
 * provisions, as in an Act, which is amended in its place, so is the same name; clauses of a Bill count anew at each stage.
 */
export function replacedOf(
  earlier: Side,
  later: Side,
  pairs: Pairs,
  { joined, named }: { readonly joined: readonly Joined[]; readonly named: boolean },
): readonly Joined[] {
  const forth = pairs.slice();
  const taken = new Set([...pairs, ...joined.map(({ later: unit }) => unit.at)]);
  for (const { earlier: unit, later: other } of joined) if (forth[unit.at] === -1) forth[unit.at] = other.at;
  const byId = new Map(named ? later.units.map((unit) => [unit.provision.id, unit]) : []);
  const found: Joined[] = [];
  for (const unit of earlier.units) {
    if (forth[unit.at] !== -1 || unit.words.length === 0) continue;
    const other = byId.get(unit.provision.id) ?? inPlaceOf(unit, later, forth);
    if (other === undefined || other.words.length === 0 || taken.has(other.at)) continue;
    forth[unit.at] = other.at;
    taken.add(other.at);
    found.push({ how: 'replaced', earlier: unit, later: other });
  }
  return found;
}

/** What has its number where its holder went. */
function inPlaceOf({ provision, holder }: Unit, later: Side, forth: Pairs): Unit | undefined {
  if (holder === null || provision.number === '' || forth[holder.at] === -1) return undefined;
  return later.units[forth[holder.at]!]!.children.find(
    (other) => other.provision.number === provision.number && canBe(other.provision, provision),
  );
}

/** What of the other law has the words of a provision that is paired with none: its holder's pair, or those beside it. */
function holdsWordsOf(unit: Unit, side: Side, other: Side, pairs: Pairs): Unit | null {
  if (unit.words.length < FEWEST) return null;
  const around = [unit.holder, ...besides(unit)].flatMap((one) =>
    one === null || pairs[one.at] === -1 ? [] : [[one, other.units[pairs[one.at]!]!] as const],
  );
  const own = side.weighed[unit.at]!.own;
  let best: readonly [share: number, unit: Unit | null] = [MOST, null];
  for (const [one, pair] of around) {
    // What stood in its neighbour's words already came from there, not from it.
    const share = heldIn(own, other.weighed[pair.at]!.own, side.weighed[one.at]!.own);
    if (share >= best[0]) best = [share, pair];
  }
  return best[1];
}

const besides = ({ holder, place }: Unit): readonly Unit[] =>
  [holder?.children[place - 1], holder?.children[place + 1]].filter((one) => one !== undefined);
