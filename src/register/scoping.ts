import { ofKind, spanOf } from './entries.ts';
import { concerns, type Filter, passes } from './filter.ts';
import type { Entry, EntryOf } from './register.ts';

type Commitment = EntryOf<'commitment'>;

/**
 * The entries of every kind that a filter takes in. Figures, silences and what to watch have no parties or themes of
 * their own: where the filter asks for such, they go with the commitment that stands nearest to them.
 */
export function scoped(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const documents = new Map<string, Entry[]>();
  for (const entry of entries) {
    const there = documents.get(entry.document);
    if (there === undefined) documents.set(entry.document, [entry]);
    else there.push(entry);
  }
  return [...documents.values()].flatMap((all) => inDocument(all, filter));
}

function inDocument(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const commitments = ofKind(entries, 'commitment');
  if (filter.programme !== undefined && !concerns(commitments, filter.programme)) return [];
  const taken = new Set(commitments.filter((one) => passes(one, filter)));
  if (!isNarrow(filter))
    return entries.filter((one) => (one.kind === 'commitment' ? taken.has(one) : ofDocument(one, filter)));
  return besides(entries, taken);
}

/** Of one document: the commitments that were taken, and what stands nearest to one of them. */
export function besides(entries: readonly Entry[], taken: ReadonlySet<Entry>): readonly Entry[] {
  const byPlace = ofKind(entries, 'commitment').toSorted(
    (a, b) => a.said.sentence.start - b.said.sentence.start,
  );
  return entries.filter((one) =>
    one.kind === 'commitment' ? taken.has(one) : taken.has(nearest(byPlace, spanOf(one).start)!),
  );
}

/** Whether it asks for more than documents. */
const isNarrow = ({ party, theme, firmness, instrument, text, programme }: Filter): boolean =>
  [party, theme, firmness, instrument, programme?.themes, programme?.instruments].some(
    (asked) => asked !== undefined && asked.length > 0,
  ) || text !== undefined;

/** What a filter says of documents alone. */
function ofDocument({ head }: Entry, { before, after, programme }: Filter): boolean {
  const { documents = [] } = programme ?? {};
  return (
    (before === undefined || (head.published !== null && head.published < before)) &&
    (after === undefined || (head.published !== null && head.published >= after)) &&
    (documents.length === 0 || documents.includes(head.id))
  );
}

/** By halving: the commitment whose sentence lies nearest to a place. */
function nearest(byPlace: readonly Commitment[], at: number): Commitment | undefined {
  let [low, high] = [0, byPlace.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace[middle]!.said.sentence.start <= at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [byPlace[low - 1], byPlace[low]];
  if (before === undefined || after === undefined) return before ?? after;
  const gap = Math.max(0, at - before.said.sentence.end);
  return gap <= after.said.sentence.start - at ? before : after;
}
