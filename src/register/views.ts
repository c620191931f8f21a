import type { Compared, Recorded } from './events.ts';
import type { DocumentState, Entry, EntryOf } from './register.ts';
import { holds, type Tie } from './ties.ts';

/** With which other documents each was held. */
export function comparedIn(documents: readonly DocumentState[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const note = (one: string, other: string) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  for (const { links } of documents)
    for (const { event } of links as readonly Recorded[])
      if (event.kind === 'compared')
        for (const { document } of (event as Compared).with) {
          note(event.document, document);
          note(document, event.document);
        }
  return pairs;
}

export function linkedIn(
  ties: readonly Tie[],
  entries: ReadonlyMap<string, Entry>,
): Map<string, Set<EntryOf<'commitment'>>> {
  const linked = new Map<string, Set<EntryOf<'commitment'>>>();
  for (const tie of ties) {
    const entry = holds(tie) ? entries.get(tie.from.item ?? '') : undefined;
    if (entry?.kind !== 'commitment') continue;
    linked.set(tie.to.document, (linked.get(tie.to.document) ?? new Set()).add(entry));
  }
  return linked;
}

/** Entries of one kind, by document; `entriesOf` has them in the order of the text. */
export function inDocuments<K extends 'commitment' | 'figure'>(
  entries: ReadonlyMap<string, Entry>,
  kind: K,
  which: (entry: EntryOf<K>) => boolean,
): Map<string, EntryOf<K>[]> {
  const found = new Map<string, EntryOf<K>[]>();
  for (const one of entries.values()) {
    if (one.kind !== kind || !which(one as EntryOf<K>)) continue;
    const there = found.get(one.document);
    if (there === undefined) found.set(one.document, [one as EntryOf<K>]);
    else there.push(one as EntryOf<K>);
  }
  return found;
}

export function actorsIn(entries: ReadonlyMap<string, Entry>): Map<string, string[]> {
  const actors = new Map<string, Set<string>>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'commitment') continue;
    const names = actors.get(entry.document) ?? new Set();
    for (const { name } of entry.values.actors) names.add(name);
    actors.set(entry.document, names);
  }
  return new Map([...actors].map(([document, names]) => [document, [...names]]));
}
