import { entriesOf, stands } from './entries.ts';
import type { Compared, Head, Recorded } from './events.ts';
import { type Group, groupsOf, type Single, type Step } from './grouping.ts';
import { threadOf } from './identity.ts';
import type { DocumentState, Entry, EntryOf } from './register.ts';
import { holds, type Tie, tiesOf } from './ties.ts';

/** One undertaking through all the documents that speak of it. */
export interface Thread {
  /** Given when its first item came, and never given to another. */
  readonly id: string;
  /** Ids of threads that were found to be this one: they still lead here. */
  readonly formerly: readonly string[];
  /** Each document's words for it, in the order they were published. */
  readonly wordings: readonly [EntryOf<'commitment'>, ...EntryOf<'commitment'>[]];
  /** Later words that tell what became of it: done, under way, moved, given up. */
  readonly reports: readonly Tie[];
  /** What the earlier documents said to watch, or left open, that it answers. */
  readonly answers: readonly Tie[];
  /** Links to or from passages that are not this undertaking: a part of it, a measure, what it grew from. */
  readonly kin: readonly Tie[];
  /** Only near: for a person to confirm or refuse. */
  readonly proposed: readonly Tie[];
}

/** The register seen through its threads. */
export interface Threads {
  readonly all: readonly Thread[];
  /** By every id that leads to it, of threads and of items. */
  readonly byId: ReadonlyMap<string, Thread>;
  /** What stands in the register besides, for watchpoints and silences. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly ties: readonly Tie[];
  readonly heads: ReadonlyMap<string, Head>;
  /** With which other documents each was held. */
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who acts in each document. */
  readonly actors: ReadonlyMap<string, readonly string[]>;
  /** The earlier commitments of which each document speaks. */
  readonly linkedTo: ReadonlyMap<string, ReadonlySet<EntryOf<'commitment'>>>;
  /** Each document's commitments that are more than positions, in the order of the text. */
  readonly undertakings: ReadonlyMap<string, readonly EntryOf<'commitment'>[]>;
  readonly figures: ReadonlyMap<string, readonly EntryOf<'figure'>[]>;
}

/** All threads, oldest first: the same log gives the same threads. */
export function threadsOf(states: Iterable<DocumentState>): Threads {
  const documents = [...states].filter(({ editions }) => editions.length > 0);
  const entries = new Map<string, Entry>();
  const heads = new Map<string, Head>();
  for (const state of documents) {
    heads.set(state.id, state.editions.at(-1)!.head);
    for (const entry of entriesOf(state)) if (stands(entry)) entries.set(entry.id, entry);
  }
  const ties = resolved(tiesOf(documents), documents, entries);
  const groups = groupsOf(singlesOf(entries), stepsOf(ties, documents, currentIds(documents)));
  const all = groups.map((group) => threadFrom(group, entries)).sort(byAge);
  const undertakings = inDocuments(entries, 'commitment', ({ values }) => values.firmness !== 'affirmed');
  const figures = inDocuments(entries, 'figure', () => true);
  return {
    ...tied(all, ties),
    entries,
    ties,
    heads,
    compared: comparedIn(documents),
    actors: actorsIn(entries),
    linkedTo: linkedIn(ties, entries),
    undertakings,
    figures,
  };
}

function currentIds(documents: readonly DocumentState[]): (item: string) => string {
  const became = new Map(documents.flatMap((one) => [...one.became]));
  return (item) => {
    let last = item;
    for (let next = became.get(last); next !== undefined; next = became.get(last)) last = next;
    return last;
  };
}

/** Ties whose ends stand in the register, by the ids the items have now. */
function resolved(
  ties: readonly Tie[],
  documents: readonly DocumentState[],
  entries: ReadonlyMap<string, Entry>,
): readonly Tie[] {
  const now = currentIds(documents);
  const editions = new Map(documents.map(({ id, editions }) => [id, editions.at(-1)!.edition]));
  const isThere = ({ item, document, edition }: Tie['from']): boolean =>
    item === null ? editions.get(document) === edition : entries.has(item);
  return ties
    .map((tie) => ({ ...tie, from: called(tie.from, now), to: called(tie.to, now) }))
    .filter(({ from, to }) => isThere(from) && isThere(to));
}

const called = (end: Tie['from'], now: (item: string) => string): Tie['from'] =>
  end.item === null ? end : { ...end, item: now(end.item) };

function singlesOf(entries: ReadonlyMap<string, Entry>): Single[] {
  return [...entries.values()]
    .filter(({ kind }) => kind === 'commitment')
    .map(({ id, formerly, document, readings }) => ({
      item: id,
      thread: threadOf(formerly[0] ?? id),
      document,
      born: readings[0]!.seq,
    }));
}

function stepsOf(
  ties: readonly Tie[],
  documents: readonly DocumentState[],
  now: (item: string) => string,
): Step[] {
  const steps: Step[] = ties.flatMap((tie): Step[] => {
    const { from, to, standing, seq } = tie;
    if (!joins(tie)) return [];
    const by = standing === 'confirmed' ? 'person' : 'program';
    return [{ seq: tie.judged.at(-1)?.seq ?? seq, by, pair: [from.item!, to.item!] }];
  });
  for (const { threading, undone } of documents)
    for (const one of threading)
      if (!undone.has(one.seq))
        steps.push({ ...one, event: { ...one.event, items: one.event.items.map(now) } });
  return steps;
}

/** Whether both ends are one thread by it: as the program decided when it found it, or as a person confirmed. */
export const joins = (tie: Tie): boolean =>
  holds(tie) &&
  isCommitment(tie.from) &&
  isCommitment(tie.to) &&
  tie.relation !== 'answers' &&
  (tie.joins || tie.standing === 'confirmed');

const isCommitment = ({ kind, item }: Tie['from']): boolean => kind === 'commitment' && item !== null;

type Parts = Omit<Thread, 'reports' | 'answers' | 'kin' | 'proposed'>;

function threadFrom({ id, items, absorbed }: Group, entries: ReadonlyMap<string, Entry>): Parts {
  const wordings = items.map((item) => entries.get(item) as EntryOf<'commitment'>).sort(bySaid);
  return { id, formerly: absorbed, wordings: wordings as [Parts['wordings'][0]] };
}

/** Each thread with the links that touch it. */
function tied(threads: readonly Parts[], ties: readonly Tie[]): Pick<Threads, 'all' | 'byId'> {
  const at = new Map<string, Tie[]>();
  for (const tie of ties)
    for (const item of new Set([tie.from.item, tie.to.item]))
      if (item !== null) at.set(item, [...(at.get(item) ?? []), tie]);
  const all = threads.map((thread): Thread => {
    const own = new Set(thread.wordings.map(({ id }) => id));
    const touching = [...new Set(thread.wordings.flatMap(({ id }) => at.get(id) ?? []))];
    const outside = touching.filter((tie) => !(own.has(tie.from.item ?? '') && own.has(tie.to.item ?? '')));
    const isReport = ({ from, to }: Tie) => own.has(from.item ?? '') && to.kind !== 'commitment';
    const held = outside.filter(holds);
    return {
      ...thread,
      reports: held.filter(isReport),
      answers: held.filter(({ relation }) => relation === 'answers'),
      kin: held.filter((tie) => !isReport(tie) && tie.relation !== 'answers'),
      proposed: outside.filter(({ standing }) => standing === 'proposed'),
    };
  });
  return { all, byId: byEachId(all) };
}

/** What threads are called leads before what they were called. */
function byEachId(all: readonly Thread[]): ReadonlyMap<string, Thread> {
  const byId = new Map<string, Thread>();
  for (const thread of all) for (const id of thread.formerly) byId.set(id, thread);
  for (const thread of all)
    for (const { id, formerly } of thread.wordings)
      for (const one of [...formerly, id]) byId.set(one, thread);
  for (const thread of all) byId.set(thread.id, thread);
  return byId;
}

function comparedIn(documents: readonly DocumentState[]): Map<string, Set<string>> {
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

function linkedIn(
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
function inDocuments<K extends 'commitment' | 'figure'>(
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

function actorsIn(entries: ReadonlyMap<string, Entry>): Map<string, string[]> {
  const actors = new Map<string, Set<string>>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'commitment') continue;
    const names = actors.get(entry.document) ?? new Set();
    for (const { name } of entry.values.actors) names.add(name);
    actors.set(entry.document, names);
  }
  return new Map([...actors].map(([document, names]) => [document, [...names]]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bySaid = (a: Entry, b: Entry): number =>
  compare(a.head.published ?? '9999', b.head.published ?? '9999') ||
  a.readings[0]!.seq - b.readings[0]!.seq ||
  compare(a.id, b.id);

const byAge = (a: Parts, b: Parts): number =>
  bySaid(a.wordings[0], b.wordings[0]) || a.wordings[0].said.action.start - b.wordings[0].said.action.start;
