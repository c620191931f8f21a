import type { Analysis } from '../../model/analysis.ts';
import type { Quote } from '../../model/span.ts';
import { nameOf } from '../../segment/provisionNames.ts';
import type { Side } from './candidates.ts';
import { type Carried, carriedBy } from './carrying.ts';
import type { LawChange } from './change.ts';
import { type Difference, differenceOf, NO_DIFFERENCE } from './changes.ts';
import { drawnTogether } from './drawn.ts';
import { type Joined, joinedOf, replacedOf } from './merging.ts';
import { isBill, namer, type ProvisionNamed } from './naming.ts';
import { numbering } from './numbering.ts';
import { type Pairs, pairsOf } from './pairing.ts';
import { type Unit, unitsOf } from './units.ts';
import { weighed } from './weights.ts';

/** Two versions of a law held against each other, provision by provision. */
export interface LawComparison {
  /** What says that they are versions of one law; null where nothing does. */
  readonly sameLaw: string | null;
  /** In the order of the later text. */
  readonly pairs: readonly ProvisionPair[];
  /** In the order of their texts; what stands in another added or removed one follows it. */
  readonly added: readonly LoneProvision[];
  readonly removed: readonly LoneProvision[];
}

/** How a provision was found again. `split`: it came out of one; `merged`: it went into one; `replaced`: another text. */
export type PairedHow = 'same number' | 'renumbered' | 'moved' | 'split' | 'merged' | 'replaced';

export interface ProvisionPair {
  readonly how: PairedHow;
  readonly earlier: ProvisionNamed;
  readonly later: ProvisionNamed;
  /** Empty where nothing differs but numbers of provisions that were renumbered. */
  readonly changes: readonly LawChange[];
  /** The stretches of both wordings that differ. */
  readonly gone: readonly Quote[];
  readonly came: readonly Quote[];
  /** Whether such numbers differ. */
  readonly renumberedReferences: boolean;
}

export interface LoneProvision extends ProvisionNamed {
  /** Identifier of the added or removed provision in which it stands; null where that is in both. */
  readonly within: string | null;
  /** The duties, days, powers and amounts that it brings or takes away. */
  readonly carries: readonly Carried[];
}

/**
 * Compares two versions of a law: pairs their provisions through renumbering, and says of each pair what changed in
 * meaning. Which one is the earlier is what the caller says. Both must have provisions that their publisher names.
 */
export function compareLaws(earlier: Analysis, later: Analysis): LawComparison {
  const units = [unitsOf(earlier), unitsOf(later)] as const;
  const [first, second] = weighed(...units);
  const sides: readonly [Side, Side] = [
    { units: units[0], weighed: first },
    { units: units[1], weighed: second },
  ];
  const pairs = pairsOf(...sides);
  const moved = joinedOf(...sides, pairs);
  const same = sameLaw(earlier, later);
  const named = same !== null && ![earlier, later].some(isBill);
  const joined = [...moved, ...replacedOf(...sides, pairs, { joined: moved, named })];
  const known = [
    new Set(joined.flatMap(({ how, earlier: unit }) => (how === 'split' ? [] : [unit]))),
    new Set(joined.flatMap(({ how, later: unit }) => (how === 'merged' ? [] : [unit]))),
  ];
  const back = new Set(pairs);
  return {
    sameLaw: same,
    pairs: allPairs([earlier, units[0]], [later, units[1]], pairs, joined),
    added: alone(
      units[1].filter((unit) => !back.has(unit.at) && !known[1]!.has(unit) && !isRepealed(unit)),
      later,
    ),
    removed: alone(
      units[0].filter((unit) => pairs[unit.at] === -1 && !known[0]!.has(unit) && !isRepealed(unit)),
      earlier,
    ),
  };
}

/** Printed as a row of dots: it is there for its number alone. */
const isRepealed = ({ words, spans, children }: Unit): boolean =>
  words.length === 0 && spans.length > 0 && children.length === 0;

/** Whether a comparison of provisions is to be had of a document. */
export const hasProvisions = ({ document, places }: Analysis): boolean =>
  document.genre === 'legislation' &&
  places.some(({ provision }) => provision !== undefined && nameOf(provision) !== null);

type Read = readonly [Analysis, readonly Unit[]];

function allPairs(
  [before, a]: Read,
  [after, b]: Read,
  pairs: Pairs,
  joined: readonly Joined[],
): ProvisionPair[] {
  const sameNumber = numbering(a, b, pairs);
  const named = [before, after].map((one) => namer(one));
  const pairOf = (
    one: Unit,
    other: Unit,
    how: PairedHow,
    { renumbered, ...difference }: Difference = NO_DIFFERENCE,
  ) => {
    const changed = difference.changes.length > 0;
    const [earlier, later] = [named[0]!(one, changed), named[1]!(other, changed)];
    return { at: other.at, pair: { how, earlier, later, ...difference, renumberedReferences: renumbered } };
  };
  const mergedInto = (unit: Unit) =>
    joined.flatMap(({ how, earlier, later }) => (how === 'merged' && later === unit ? [earlier] : []));
  const splitFrom = (unit: Unit) =>
    joined.flatMap(({ how, earlier, later }) => (how === 'split' && earlier === unit ? [later] : []));
  const straight = a.flatMap((earlier) => {
    if (pairs[earlier.at] === -1) return [];
    const later = b[pairs[earlier.at]!]!;
    const difference = differenceOf(
      [withWords(earlier, mergedInto(later)), before],
      [withWords(later, splitFrom(earlier)), after],
      sameNumber,
    );
    return [{ earlier, later, difference }];
  });
  const told = drawnTogether(straight).map(({ earlier, later, difference }) =>
    pairOf(earlier, later, howPaired(earlier, later, pairs, joined), difference),
  );
  const others = joined.map(({ how, earlier, later }) =>
    how === 'replaced'
      ? pairOf(earlier, later, how, differenceOf([earlier, before], [later, after], sameNumber))
      : pairOf(earlier, later, how),
  );
  return [...told, ...others].sort((x, y) => x.at - y.at).map(({ pair }) => pair);
}

/** With the words of what became part of it, or came out of it: what went there is not lost. */
function withWords(unit: Unit, others: readonly Unit[]): Unit {
  const all = [unit, ...others].sort((a, b) => a.at - b.at);
  return others.length === 0
    ? unit
    : {
        ...unit,
        spans: all.flatMap(({ spans }) => spans),
        folded: all.map(({ folded }) => folded).join(' '),
        words: all.flatMap(({ words }) => words),
      };
}

/** Of its own account: what stands in a clause that was renumbered keeps its number in it. */
function howPaired(a: Unit, b: Unit, pairs: Pairs, joined: readonly Joined[]): PairedHow {
  const together =
    a.holder === null || b.holder === null
      ? a.holder === b.holder
      : pairs[a.holder.at] === b.holder.at ||
        joined.some(({ earlier, later }) => earlier === a.holder && later === b.holder);
  if (!together) return 'moved';
  const numbered = a.provision.number === b.provision.number || a.provision.kind === 'crossheading';
  return numbered ? 'same number' : 'renumbered';
}

function alone(units: readonly Unit[], analysis: Analysis): LoneProvision[] {
  const named = namer(analysis);
  const among = new Set(units);
  return units.map((unit) => ({
    ...named(unit, true),
    within: unit.holder !== null && among.has(unit.holder) ? unit.holder.provision.id : null,
    carries: carriedBy(unit, analysis),
  }));
}

/** One work by its publisher's address or title: a Bill keeps them through its stages, and gives the Act its title. */
function sameLaw(a: Analysis, b: Analysis): string | null {
  const [one, other] = [a.legislation?.uri, b.legislation?.uri];
  if (one && one === other) return `both are ${one}`;
  if (a.document.id === b.document.id) return `both are ${a.document.id}`;
  const [first, second] = [a, b].map(({ document }) => bareTitle(document.title));
  if (first === '' || first !== second) return null;
  if (isBill(a) !== isBill(b)) return 'a Bill and an Act of one title';
  return one && other ? null : 'both have the same title';
}

/** "Harbour Lamps Bill [HL]" and "Harbour Lamps Act 2031" are of one title. */
const bareTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\[hl\]|\b(?:bill|act)\b|\b(?:1[5-9]|20)\d\d\b/g, ' ')
    .replace(/\W+/g, ' ')
    .trim();
