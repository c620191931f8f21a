import { wordingsOf } from './entries.ts';
import type { DocumentState, Entry, EntryOf } from './register.ts';
import { holds, type Tie } from './ties.ts';

/** The words of a thread's items, in the order in which they were said. */
export type WordingsOf = (items: readonly string[]) => EntryOf<'commitment'>[];
type Wording = EntryOf<'commitment'>;

/**
 * By the day they were published; of one day by the order in which they came, unless the one text tells that it is the
 * later. What carries no day stands after what it is known to follow, and first where nothing tells: it is not said to
 * be the last word.
 */
export function wordingsIn(
  editionsOf: (document: string) => DocumentState['editions'],
  entries: ReadonlyMap<string, Entry>,
  ties: readonly Tie[],
): WordingsOf {
  const before = toldBefore(ties);
  return (items) => {
    const all = items.flatMap((item) => {
      const entry = entries.get(item) as Wording;
      return entry.sayings.length < 2 ? [entry] : wordingsOf({ editions: editionsOf(entry.document) }, entry);
    });
    const sorted = all.sort(bySaid);
    return before.size === 0 && sorted.every(({ head }) => head.published !== null)
      ? sorted
      : moved(sorted, before);
  };
}

/** For each item what its text is known to follow where days do not tell. */
function toldBefore(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const told = ties.filter((tie) => tie.order === 'by its text' && holds(tie) && tie.to.item !== null);
  return new Map(
    [...Map.groupBy(told, ({ to }) => to.item!)].map(([item, all]) => [
      item,
      all.flatMap(({ from }) => from.item ?? []),
    ]),
  );
}

function moved(wordings: readonly Wording[], before: ReadonlyMap<string, readonly string[]>): Wording[] {
  const placed = wordings.filter(({ id, head }) => head.published !== null && !before.has(id));
  const rest = wordings.filter((one) => !placed.includes(one));
  for (const one of rest) {
    const follows = before.get(one.id) ?? [];
    const last = placed.findLastIndex(({ id }) => follows.includes(id));
    const day = one.head.published;
    const own =
      day === null ? undated(placed) : placed.findLastIndex(({ head }) => (head.published ?? '') <= day) + 1;
    placed.splice(Math.max(last + 1, own), 0, one);
  }
  return placed;
}

/** How many without a day stand first: each comes after those that came before it. */
function undated(placed: readonly Wording[]): number {
  const first = placed.findIndex(({ head }) => head.published !== null);
  return first < 0 ? placed.length : first;
}

/** By day, then by when they came; without a day first. */
export const bySaid = (a: Entry, b: Entry): number =>
  compare(a.head.published ?? '', b.head.published ?? '') ||
  a.readings[0]!.seq - b.readings[0]!.seq ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
