import { entriesOf, ofKind, stands } from '../register/entries.ts';
import type { Recorded, Review } from '../register/events.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import type { DocumentState, Entry, EntryOf, Kind } from '../register/register.ts';

/** A register's export: what stands in it, by document. `verify` takes it as it is. */
export interface Exported {
  readonly format: 'watchpoint register';
  readonly version: 1;
  readonly documents: readonly ExportedDocument[];
}
export type ExportedDocument = ReturnType<typeof exportedDocument>;

const OPENING = '{"format":"watchpoint register","version":1,"documents":[';

/** The export as JSON, one document a line; in the order handed over. */
export const registerJson = (states: readonly DocumentState[], filter: Filter = {}): string =>
  `${OPENING}\n${states
    .map((state) => documentJson(state, filter))
    .filter((line) => line !== null)
    .join(',\n')}\n]}\n`;

/** The same in parts, so that memory does not grow with the register. */
export async function* registerJsonParts(
  states: AsyncIterable<DocumentState>,
  filter: Filter = {},
): AsyncIterable<string> {
  yield OPENING;
  let between = '\n';
  for await (const state of states) {
    const line = documentJson(state, filter);
    if (line === null) continue;
    yield between + line;
    between = ',\n';
  }
  yield '\n]}\n';
}

/** One document's line; null where nothing of it passes a filter that was given. */
function documentJson(state: DocumentState, filter: Filter): string | null {
  if (state.editions.length === 0) return null;
  const document = exportedDocument(state, filter);
  if (document.commitments.length === 0 && Object.keys(filter).length > 0) return null;
  return JSON.stringify(document);
}

function exportedDocument(state: DocumentState, filter: Filter) {
  const entries = entriesOf(state).filter(stands);
  const of = (kind: Exclude<Kind, 'commitment'>) =>
    (ofKind(entries, kind) as readonly Entry[]).map(exportedItem);
  return {
    document: state.editions.at(-1)!.head,
    commitments: commitmentsOf(state, filter).map(exportedCommitment),
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
