import { commitmentId } from '../extract/commitments/identity.ts';
import type { Analysis } from '../model/analysis.ts';
import { idOf, sha256 } from '../readers/identity.ts';
import type { Head } from './events.ts';

/** What a document that carries neither id nor address is known by. */
export type GuessedBy = 'title' | 'publisher' | 'date';

/**
 * By what it was guessed that a text is an edition of a document that is known: by as little as its title, where it
 * names neither publisher nor date. Null where an id was given, or an address carried.
 */
export function guessedBy(
  head: Pick<Head, 'id' | 'title' | 'publisher' | 'published'>,
): readonly GuessedBy[] | null {
  const { id, title, publisher, published } = head;
  if (id !== idOf({ title, publisher, published })) return null;
  return ['title', ...(publisher ? (['publisher'] as const) : []), ...(published ? (['date'] as const) : [])];
}

/** The id of a document that was taken for an edition of another: made of both, and so the same whenever it is parted. */
export const partedId = (document: string, edition: string): string =>
  `doc:${sha256([document, edition].join('\n')).slice(0, 16)}`;

/** The same reading as that of another document: the ids of what it says are made of the document's. */
export function renamed(analysis: Analysis, document: string): Analysis {
  const running = new Map<string, number>();
  return {
    ...withoutIds(analysis),
    document: { ...analysis.document, id: document },
    commitments: analysis.commitments.map((one) => ({
      ...one,
      id: commitmentId(document, one.action.quote, one.actors, running),
    })),
  };
}

/** As it was read: what the store hands out has the ids of its findings, which `findingsOf` makes. */
export const withoutIds = (analysis: Analysis): Analysis => ({
  ...analysis,
  events: analysis.events.map(withoutId),
  figures: analysis.figures.map(withoutId),
  silences: analysis.silences.map(withoutId),
  watchpoints: analysis.watchpoints.map(withoutId),
  advisories: analysis.advisories.map(withoutId),
});

function withoutId<T extends object>(item: T): T {
  const { id: _, ...rest } = item as T & { id?: string };
  return rest as T;
}
