import { CHANGES, type ChangeKind } from '../../languages/en/law-changes.ts';
import type { LawChange } from './change.ts';
import type { Difference } from './changes.ts';
import { foldedWords, type Unit } from './units.ts';

/** Two provisions that are paired, and what differs between them. */
export interface Differing {
  readonly earlier: Unit;
  readonly later: Unit;
  readonly difference: Difference;
}

/** What has a value: a day, a period, an amount. */
const VALUED: ReadonlySet<ChangeKind> = new Set(['date', 'threshold']);

/**
 * Words that several paragraphs had each, and that what holds them has now for all: a period that is the same as before
 * is no change, and where one is, another takes the place of that which a paragraph beside it had. So too the other way
 * round.
 */
export function drawnTogether<Pair extends Differing>(pairs: readonly Pair[]): readonly Pair[] {
  const byLater = new Map(pairs.map((pair) => [pair.later, pair]));
  const settling = new Map<Pair, Settling>();
  const of = (pair: Pair): Settling => {
    const known = settling.get(pair) ?? { changes: [...pair.difference.changes], moved: new Set() };
    settling.set(pair, known);
    return known;
  };
  for (const same of [true, false])
    for (const part of pairs) {
      const whole = part.later.holder === null ? undefined : byLater.get(part.later.holder);
      if (whole === undefined || whole.earlier !== part.earlier.holder) continue;
      if (part.difference.changes.length > 0 && whole.difference.changes.length > 0)
        draw(of(part), of(whole), whole.difference.changes, same);
    }
  return pairs.map((pair) => {
    const changes = settling.get(pair)?.changes.toSorted((a, b) => rankOf(a) - rankOf(b));
    return changes === undefined ? pair : { ...pair, difference: { ...pair.difference, changes } };
  });
}

const rankOf = ({ kind }: LawChange): number => CHANGES.indexOf(kind);

interface Settling {
  readonly changes: LawChange[];
  /** Which of the changes of a whole only moved words that a part has, or had. */
  readonly moved: Set<number>;
}

/** Settles what a part lost and its whole gained, or the part gained and the whole lost: the same words, or others beside. */
function draw(part: Settling, whole: Settling, wholeAtFirst: readonly LawChange[], same: boolean): void {
  part.changes.forEach((own, at) => {
    if (!VALUED.has(own.kind) || (own.earlier !== null && own.later !== null)) return;
    const up = own.later === null;
    const words = (up ? own.earlier : own.later)!.quote;
    const other = wholeAtFirst.findIndex(({ kind, earlier, later }, place) => {
      const moved = up ? later : earlier;
      if (kind !== own.kind || (up ? earlier : later) !== null || moved === null) return false;
      return same ? foldedWords(moved.quote) === foldedWords(words) : whole.moved.has(place);
    });
    if (other < 0) return;
    const moved = wholeAtFirst[other]!;
    part.changes[at] = same
      ? { ...own, kind: 'wording', says: up ? 'stands in what holds it now' : 'stood in what holds it' }
      : {
          kind: own.kind,
          says: 'became',
          earlier: up ? own.earlier : moved.earlier,
          later: up ? moved.later : own.later,
        };
    whole.moved.add(other);
    whole.changes[other] = {
      ...moved,
      kind: 'wording',
      says: up ? 'stood in what it holds' : 'stands in what it holds now',
    };
  });
}
