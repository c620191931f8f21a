import { entriesOf, ofKind, stands } from '../register/entries.ts';
import type { Recorded, Review } from '../register/events.ts';
import type { Filter } from '../register/filter.ts';
import type { DocumentState, Entry, EntryOf, Kind } from '../register/register.ts';
import { citedDocument, citedInstrument } from './citing/cite.ts';
import { idsPassing, type Seen } from './seen.ts';
import { exportedLink, exportedThread } from './threadsJson.ts';

/**
 * A register's export as JSON: what stands in it, by document, then its threads as they stand on the day looked from,
 * then its links; one of these a line. `verify` takes it as it is. A filter leaves the commitments that pass, the
 * documents and threads that have one, and the links at whose ends one stands.
 */
export const registerJson = (seen: Seen, filter: Filter = {}): string =>
  [...registerJsonParts(seen, filter)].join('');

/** The same in parts, so that no string has to hold all of it. */
export function* registerJsonParts(seen: Seen, filter: Filter = {}): Iterable<string> {
  const wanted = idsPassing(seen, filter);
  const all = Object.keys(filter).length === 0;
  const { threads, asOf, until } = seen;
  yield `{"format":"watchpoint register","version":1,"asOf":"${asOf}","until":"${until}","documents":[`;
  yield* lines(seen.states, (state) => documentJson(state, wanted, all));
  yield '],"threads":[';
  yield* lines(threads.all, (thread) =>
    all || thread.wordings.some(({ id }) => wanted.has(id)) ? exportedThread(thread, seen) : null,
  );
  yield '],"links":[';
  yield* lines(threads.ties, (tie) =>
    all || [tie.from, tie.to].some(({ item }) => item !== null && wanted.has(item))
      ? exportedLink(tie)
      : null,
  );
  yield ']}\n';
}

/** Each on a line of its own; null is left out. */
function* lines<T>(all: Iterable<T>, exported: (one: T) => unknown): Iterable<string> {
  let between = '\n';
  for (const one of all) {
    const shown = exported(one);
    if (shown === null) continue;
    yield between + JSON.stringify(shown);
    between = ',\n';
  }
  yield '\n';
}

/** What a document says; null where it has no words, or nothing of it passes a filter that was given. */
function documentJson(state: DocumentState, wanted: ReadonlySet<string>, all: boolean) {
  if (state.editions.length === 0) return null;
  const entries = entriesOf(state).filter(stands);
  const commitments = ofKind(entries, 'commitment').filter(({ id }) => wanted.has(id));
  if (commitments.length === 0 && !all) return null;
  const of = (kind: Exclude<Kind, 'commitment'>) =>
    (ofKind(entries, kind) as readonly Entry[]).map(exportedItem);
  return {
    document: state.editions.at(-1)!.head,
    citation: citedDocument(state.editions.at(-1)!.head),
    commitments: commitments.map(exportedCommitment),
    events: of('event'),
    figures: of('figure'),
    silences: of('silence'),
    watchpoints: of('watchpoint'),
    advisories: of('advisory'),
  };
}

/** `values` are to be used; they differ from the fields beside them where a person set them right, as `reviews` tell. */
const exportedCommitment = ({ said, values, standing, reviews }: EntryOf<'commitment'>) => ({
  ...said,
  values,
  instrumentCitations: values.instruments.map(citedInstrument),
  standing,
  reviews: reviews.map(exportedReview),
});

const exportedItem = ({ said, standing, reviews }: Entry) => ({
  ...said,
  standing,
  reviews: reviews.map(exportedReview),
});

const exportedReview = ({ at, by, event: { document: _, item: __, ...said } }: Recorded<Review>) => ({
  at,
  by: by.name,
  ...said,
});
