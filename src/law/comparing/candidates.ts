import type { ProvisionKind } from '../../segment/provisionNames.ts';
import type { Unit } from './units.ts';
import type { Weighed, Weights } from './weights.ts';

/** A law made ready for comparing. */
export interface Side {
  readonly units: readonly Unit[];
  readonly weighed: readonly Weighed[];
}

/** Words that more provisions have than this lead nowhere. */
const COMMON = 60;
/** So many of the likest are looked at, of each provision. */
const LIKEST = 12;
/** Provisions of the same words, beyond so many, are told apart by where they stand alone. */
const TWINS = 8;
/** Two lists of parts are tried each with each up to this many pairs; beyond it only near places. */
const EACH_WITH_EACH = 2500;
const NEAR = 4;

/** Which provisions of the later law each of the earlier may be: by words, by name, by the same words. */
export function candidatesOf(earlier: Side, later: Side): readonly ReadonlySet<number>[] {
  const found = earlier.units.map(() => new Set<number>());
  const index = { own: indexOf(later, 'own'), whole: indexOf(later, 'whole') };
  const byId = new Map(later.units.map(({ provision, at }) => [provision.id, at]));
  const twins = Map.groupBy(later.units, ({ folded }) => folded);
  for (const { at, provision, folded, children } of earlier.units) {
    const add = (column: number) => {
      if (canBe(provision, later.units[column]!.provision)) found[at]!.add(column);
    };
    likest(earlier.weighed[at]!.own, index.own).forEach(add);
    if (children.length > 0) likest(earlier.weighed[at]!.whole, index.whole).forEach(add);
    const same = folded === '' ? [] : (twins.get(folded) ?? []);
    if (same.length <= TWINS) for (const { at: column } of same) add(column);
    const named = byId.get(provision.id);
    if (named !== undefined) add(named);
  }
  return found;
}

/** A schedule is no clause, and what is to stand in another law nothing of this one. */
export const canBe = (
  a: { readonly kind: ProvisionKind; readonly quoted: boolean },
  b: { readonly kind: ProvisionKind; readonly quoted: boolean },
): boolean => a.quoted === b.quoted && familyOf(a.kind) === familyOf(b.kind);

const familyOf = (kind: ProvisionKind): string => FAMILIES[kind] ?? 'provision';

const FAMILIES: Partial<Record<ProvisionKind, string>> = {
  part: 'division',
  chapter: 'division',
  crossheading: 'heading',
  schedule: 'schedule',
  annex: 'schedule',
  recital: 'recital',
  amendment: 'amendment',
};

/** Of each term the provisions that have it, those of common terms left out. */
type Index = ReadonlyMap<number, readonly (readonly [at: number, weight: number])[]>;

function indexOf({ units, weighed }: Side, which: keyof Weighed): Index {
  const index = new Map<number, [at: number, weight: number][]>();
  for (const { at, children } of units) {
    if (which === 'whole' && children.length === 0) continue;
    const { terms, values } = weighed[at]![which];
    terms.forEach((term, place) => {
      const list = index.get(term);
      if (list === undefined) index.set(term, [[at, values[place]!]]);
      // One more than is looked at tells that there are too many.
      else if (list.length <= COMMON) list.push([at, values[place]!]);
    });
  }
  return index;
}

function likest({ terms, values }: Weights, index: Index): readonly number[] {
  const sums = new Map<number, number>();
  terms.forEach((term, place) => {
    const list = index.get(term);
    if (list === undefined || list.length > COMMON) return;
    for (const [at, other] of list) sums.set(at, (sums.get(at) ?? 0) + values[place]! * other);
  });
  return [...sums]
    .sort(([x, a], [y, b]) => b - a || x - y)
    .slice(0, LIKEST)
    .map(([at]) => at);
}

/** The parts of two provisions that are held to be the same: each may be each, or in long lists what is near. */
export function partsOf(a: readonly Unit[], b: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const all = a.length * b.length <= EACH_WITH_EACH;
  return a.flatMap((one) => {
    const others = all ? b : b.slice(Math.max(0, one.place - NEAR), one.place + NEAR + 1);
    return others
      .filter((other) => canBe(one.provision, other.provision))
      .map((other) => [one, other] as const);
  });
}
