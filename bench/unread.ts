import type { Analysis } from '../src/model/analysis.ts';
import { editionOf } from '../src/readers/identity.ts';

/** A document with its words, of which nothing was read. */
export function unread({ id, title = '', text }: { id: string; title?: string; text: string }): Analysis {
  const head = {
    id: String(id),
    edition: editionOf(text),
    title,
    publisher: null,
    uri: null,
    published: null,
  };
  return {
    document: { ...head, language: 'en', genre: 'other', text },
    ...{ commitments: [], events: [], figures: [], silences: [], watchpoints: [], advisories: [] },
    ...{ mentions: [], places: [], problems: [] },
  };
}
