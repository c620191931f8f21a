import { entriesOf, stands } from '../register/entries.ts';
import type { Head } from '../register/events.ts';
import type { Filter } from '../register/filter.ts';
import type { Entry } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Thread } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import { viewIri } from './addresses.ts';
import { idsPassing, type Seen } from './seen.ts';

/** What is known around entries: where their threads stand on a day, and where their records are seen. */
export interface Lens {
  /** The day looked from (ISO 8601). */
  readonly asOf: string;
  readonly threadOf: (entry: Pick<Entry, 'id'>) => Thread | null;
  readonly standing: Seen['standing'];
  readonly people: Seen['people'];
  /** The newest head of each document that the links speak of. */
  readonly heads: ReadonlyMap<string, Head>;
  /** The number of the last event in each document's log. */
  readonly lastSeq: ReadonlyMap<string, number>;
  /** The web address of the record of an item, a thread or a link; null where it has none. */
  readonly recordAt: (id: string) => string | null;
}

/** A list of entries after filters, as feeds, calendars and tables show it. */
export interface View extends Lens {
  /** The same whenever the view is asked for: it names the feed. */
  readonly id: string;
  readonly title: string;
  /** Where people see it, a web address; null where nowhere, as for a file of the command line. */
  readonly address: string | null;
  readonly entries: readonly Entry[];
  readonly threads: readonly Thread[];
  readonly ties: readonly Tie[];
}

type Given = Pick<View, 'title' | 'asOf' | 'entries'> & Partial<View>;

/** A thread with where it stands, and the heads of the documents that its links name, as the catalogue keeps it. */
export interface FollowedThread {
  readonly thread: Thread;
  readonly standing: Standing | null;
  readonly heads: ReadonlyMap<string, Head>;
}

/** A view of what is at hand; what is not handed over is taken as not known. */
export function viewOf(given: Given): View {
  const { title, address = null, entries, standing = () => null } = given;
  const threads = given.threads ?? [...new Set(entries.flatMap((one) => standing(one)?.thread ?? []))];
  const owner = new Map(threads.flatMap((one) => one.wordings.map(({ id }) => [id, one] as const)));
  return {
    id: viewIri(address ?? title),
    address,
    threadOf: ({ id }) => owner.get(id) ?? null,
    people: () => [],
    ties: [],
    heads: new Map(entries.map(({ document, head }) => [document, head])),
    lastSeq: new Map(),
    recordAt: () => null,
    ...given,
    standing,
    threads,
  };
}

/** A view of what the catalogue has: entries, and the threads of those that have one, as they stand on its day. */
export function viewFollowing(given: Given, followed: readonly FollowedThread[]): View {
  const threads = followed.map(({ thread }) => thread);
  const ties = threads.flatMap(({ reports, answers, kin, proposed }) => [
    ...reports,
    ...answers,
    ...kin,
    ...proposed,
  ]);
  const standings = new Map(
    followed.flatMap(({ thread, standing }) => thread.wordings.map(({ id }) => [id, standing] as const)),
  );
  return viewOf({
    threads,
    ties: [...new Map(ties.map((tie) => [tie.link, tie])).values()],
    standing: ({ id }) => standings.get(id) ?? null,
    heads: new Map([
      ...followed.flatMap(({ heads }) => [...heads]),
      ...given.entries.map(({ document, head }) => [document, head] as const),
    ]),
    ...given,
  });
}

/** The register as it is seen from a day. */
export const lensOf = (seen: Seen): Lens => ({
  asOf: seen.asOf,
  threadOf: ({ id }) => seen.threads.byId.get(id) ?? null,
  standing: seen.standing,
  people: seen.people,
  heads: seen.threads.heads,
  lastSeq: seen.lastSeq,
  recordAt: () => null,
});

/**
 * The register as a view: the commitments that pass, what else their documents say, the threads whose words that hold
 * pass, and the links at whose ends one stands.
 */
export function viewIn(seen: Seen, filter: Filter = {}, about: Partial<View> = {}): View {
  const all = Object.keys(filter).length === 0;
  const wanted = idsPassing(seen, filter);
  const entries = seen.states.flatMap((state) => {
    const said = entriesOf(state).filter(stands);
    if (!all && !said.some(({ id }) => wanted.has(id))) return [];
    return said.filter(({ id, kind }) => kind !== 'commitment' || wanted.has(id));
  });
  const threads = seen.threads.all.filter((thread) => {
    const standing = seen.standing(thread.wordings[0]);
    return standing !== null && (all || wanted.has(standing.wording.id));
  });
  const ties = seen.threads.ties.filter(
    ({ from, to }) => all || [from, to].some(({ item }) => item !== null && wanted.has(item)),
  );
  const title = all ? 'The register' : 'The register, filtered';
  const id = viewIri(about.address ?? JSON.stringify(filter));
  return viewOf({ ...lensOf(seen), id, title, entries, threads, ties, ...about });
}
