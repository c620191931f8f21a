import { CHANGES, type ChangeKind } from '../../languages/en/law-changes.ts';
import type { LawComparison, ProvisionPair } from './comparing.ts';

/** How much of a comparison is of each kind. */
export interface LawCounts {
  readonly changed: Readonly<Record<ChangeKind, number>>;
  readonly same: number;
  readonly renumbered: number;
  readonly renumberedReferences: number;
  readonly moved: number;
}

/** Each pair counts once, for the weightiest of its changes. */
export function countsOf({ pairs }: LawComparison): LawCounts {
  const count = (is: (pair: ProvisionPair) => boolean) => pairs.filter(is).length;
  return {
    changed: Object.fromEntries(
      CHANGES.map((kind) => [kind, count(({ changes }) => changes[0]?.kind === kind)]),
    ) as Record<ChangeKind, number>,
    same: count(({ changes }) => changes.length === 0),
    renumbered: count(({ how }) => how === 'renumbered'),
    renumberedReferences: count(({ renumberedReferences }) => renumberedReferences),
    moved: count(({ how }) => how === 'moved'),
  };
}
