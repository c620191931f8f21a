import { type Audience, audienceFrom } from '../../register/audiences.ts';
import type { Match } from '../../register/concerns/match.ts';
import { concernsOf } from '../../register/concerns.ts';
import { entriesOf, stands } from '../../register/entries.ts';
import type { Head } from '../../register/events.ts';
import { documentsOf } from '../../register/replay.ts';
import type { Store } from '../../store/store.ts';

/** What of one document of the register concerns an audience. */
export interface DocumentMatches {
  readonly head: Head;
  readonly matches: readonly Match[];
}

/** Those that are kept, by id; what of one cannot be read is told in one line, and the others stand. */
export async function audiencesIn(
  store: Store,
): Promise<{ audiences: readonly Audience[]; problems: readonly string[] }> {
  const read = (await store.keeping.list('audience')).map(({ id, body }) => ({ id, ...audienceFrom(body) }));
  return {
    audiences: read.flatMap(({ audience }) => audience ?? []),
    problems: read.flatMap(({ id, problems }) => problems.map(({ message }) => `audience ${id}: ${message}`)),
  };
}

/** Document by document, or of one alone; each audience is held against the newest edition. One document is in memory at a time. */
export async function* matchesIn(
  store: Store,
  audience: Audience,
  document?: string,
): AsyncIterable<DocumentMatches> {
  const which = document === undefined ? {} : { document };
  for await (const state of documentsOf(store.events({ order: 'document', ...which }))) {
    const newest = state.editions.at(-1);
    const analysis = newest === undefined ? null : await store.analysis(state.id, newest.edition);
    if (newest === undefined || analysis === null) continue;
    const entries = entriesOf(state).filter((entry) => stands(entry) && entry.edition === newest.edition);
    yield { head: newest.head, matches: concernsOf(audience, analysis, entries) };
  }
}
