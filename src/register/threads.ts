import { entriesOf, stands } from './entries.ts';
import type { Head, Recorded, ThreadJoined, ThreadSplit } from './events.ts';
import { type Group, groupsOf, type Single, type Step } from './grouping.ts';
import { threadOf } from './identity.ts';
import { pastOf } from './past.ts';
import type { DocumentState, EditionSeen, Entry, EntryOf } from './register.ts';
import { holds, type Tie, tiesOf } from './ties.ts';
import { actorsIn, comparedIn, inDocuments, linkedIn } from './views.ts';
import { bySaid, type WordingsOf, wordingsIn } from './wordings.ts';

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
  /** Commitments that a newer edition of their document left out, and its head. */
  readonly leftOut: ReadonlyMap<string, Head>;
  /** Each document's commitments that are more than positions, in the order of the text. */
  readonly undertakings: ReadonlyMap<string, readonly EntryOf<'commitment'>[]>;
  readonly figures: ReadonlyMap<string, readonly EntryOf<'figure'>[]>;
}

/** All threads, oldest first: the same log gives the same threads. */
export function threadsOf(states: Iterable<DocumentState>): Threads {
  const documents = [...states].filter(({ editions }) => editions.length > 0);
  const ground = groundOf(documents);
  const { entries, ties, heads } = ground;
  return threadsOn(ground, {
    heads,
    compared: comparedIn(documents),
    actors: actorsIn(entries),
    linkedTo: linkedIn(ties, entries),
    undertakings: inDocuments(entries, 'commitment', ({ values }) => values.firmness !== 'affirmed'),
    figures: inDocuments(entries, 'figure', () => true),
  });
}

/** What documents say and how it is linked, before it is brought together into threads. */
export interface Ground {
  /** What stands. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** And what only earlier editions say, where it belongs to a thread. */
  readonly every: ReadonlyMap<string, Entry>;
  readonly ties: readonly Tie[];
  readonly heads: ReadonlyMap<string, Head>;
  readonly leftOut: ReadonlyMap<string, Head>;
  /** What people joined and split, without what was undone; by the ids that the items have now. */
  readonly threading: readonly Recorded<ThreadJoined | ThreadSplit>[];
  readonly editionsOf: (document: string) => readonly EditionSeen[];
}

/** What the states of threads need to know of the documents around: more than those that the threads are in. */
export type Around = Pick<Threads, 'heads' | 'compared' | 'actors' | 'linkedTo' | 'undertakings' | 'figures'>;

export function groundOf(states: Iterable<DocumentState>): Ground {
  const documents = [...states].filter(({ editions }) => editions.length > 0);
  const entries = new Map<string, Entry>();
  const superseded = new Map<string, Entry>();
  const heads = new Map<string, Head>();
  for (const state of documents) {
    heads.set(state.id, state.editions.at(-1)!.head);
    for (const entry of entriesOf(state))
      if (stands(entry)) entries.set(entry.id, entry);
      else if (entry.standing === 'superseded') superseded.set(entry.id, entry);
  }
  const now = currentIds(documents);
  const found = called(tiesOf(documents), now);
  const past = pastOf(documents, superseded, found);
  const every = past.entries.size === 0 ? entries : new Map([...past.entries, ...entries]);
  const byId = new Map(documents.map((state) => [state.id, state]));
  return {
    entries,
    every,
    ties: resolved(found, documents, every),
    heads,
    leftOut: past.leftOut,
    threading: documents.flatMap((state) => threadingIn(state, now)),
    editionsOf: (document) => byId.get(document)!.editions,
  };
}

/** What people said of threads in one document's log, by the ids that the items have now. */
export const threadingIn = (
  { threading, undone }: DocumentState,
  now: (item: string) => string,
): Ground['threading'] =>
  threading
    .filter(({ seq }) => !undone.has(seq))
    .map((one) => ({ ...one, event: { ...one.event, items: one.event.items.map(now) } }));

/** The threads of what documents say. */
export function threadsOn(
  { entries, every, ties, leftOut, threading, editionsOf }: Ground,
  around: Around,
): Threads {
  const groups = groupsOf(singlesOf(every), [...stepsOf(ties), ...threading]);
  const wordings = wordingsIn(editionsOf, every, ties);
  const all = groups.map((group) => threadFrom(group, wordings)).sort(byAge);
  return { ...tied(all, ties), ...around, entries, ties, leftOut };
}

function currentIds(documents: readonly DocumentState[]): (item: string) => string {
  const became = new Map(documents.flatMap((one) => [...one.became]));
  return (item) => {
    let last = item;
    for (let next = became.get(last); next !== undefined; next = became.get(last)) last = next;
    return last;
  };
}

/** Ties by the ids that the items have now. */
function called(ties: readonly Tie[], now: (item: string) => string): readonly Tie[] {
  const end = (one: Tie['from']): Tie['from'] => (one.item === null ? one : { ...one, item: now(one.item) });
  return ties.map((tie) => ({ ...tie, from: end(tie.from), to: end(tie.to) }));
}

/** Those whose ends stand in the register: as items, or as words of a document's newest edition. */
function resolved(
  ties: readonly Tie[],
  documents: readonly DocumentState[],
  entries: ReadonlyMap<string, Entry>,
): readonly Tie[] {
  const editions = new Map(documents.map(({ id, editions }) => [id, editions.map(({ edition }) => edition)]));
  const isThere = ({ item, document, edition }: Tie['from'], own: boolean): boolean => {
    if (item !== null) return entries.has(item);
    const all = editions.get(document) ?? [];
    return own ? all.includes(edition) : all.at(-1) === edition;
  };
  return ties.filter(({ from, to }) => {
    const own = from.document === to.document;
    return isThere(from, own) && isThere(to, own);
  });
}

function singlesOf(entries: ReadonlyMap<string, Entry>): Single[] {
  return [...entries.values()]
    .filter(({ kind }) => kind === 'commitment')
    .map(({ id, formerly, document, sayings, readings }) => ({
      item: id,
      thread: threadOf(formerly[0] ?? id),
      editions: sayings.map(({ edition }) => `${document} ${edition}`),
      born: readings[0]!.seq,
    }));
}

const stepsOf = (ties: readonly Tie[]): Step[] =>
  ties.filter(joins).map(({ from, to, standing, judged, seq }) => ({
    seq: judged.at(-1)?.seq ?? seq,
    by: standing === 'confirmed' ? 'person' : 'program',
    pair: [from.item!, to.item!],
  }));

/** Whether both ends are one thread by it: as the program decided when it found it, or as a person confirmed. */
export const joins = (tie: Tie): boolean =>
  holds(tie) &&
  isCommitment(tie.from) &&
  isCommitment(tie.to) &&
  tie.relation !== 'answers' &&
  (tie.joins || tie.standing === 'confirmed');

const isCommitment = ({ kind, item }: Tie['from']): boolean => kind === 'commitment' && item !== null;

type Parts = Omit<Thread, 'reports' | 'answers' | 'kin' | 'proposed'>;

function threadFrom({ id, items, absorbed }: Group, wordingsOf: WordingsOf): Parts {
  return { id, formerly: absorbed, wordings: wordingsOf(items) as [Parts['wordings'][0]] };
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

/** Oldest first, without a day last. */
const byAge = (a: Parts, b: Parts): number =>
  Number(a.wordings[0].head.published === null) - Number(b.wordings[0].head.published === null) ||
  bySaid(a.wordings[0], b.wordings[0]) ||
  a.wordings[0].said.action.start - b.wordings[0].said.action.start;
