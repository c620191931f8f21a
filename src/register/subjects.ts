import { baseWeight, partsOf, termOf } from '../link/words.ts';
import type { Span } from '../model/span.ts';
import { tokensOf } from '../segment/tokens.ts';
import type { Findings } from './events.ts';

/** The words by which a document may be found for linking: of all that others may speak of, without common ones. */
export function subjectsOf(findings: Findings): readonly string[] {
  const { commitments, events, silences, watchpoints, advisories } = findings;
  const words = [
    ...commitments.map(({ sentence }) => sentence.quote),
    ...[...events, ...silences, ...watchpoints, ...advisories].map(({ quote }) => quote),
  ];
  return [...new Set(words.flatMap((quote) => termsIn(quote)))];
}

/** The words of a whole text, to look for documents by: reports of what was done stand anywhere. */
export const subjectsIn = (text: string): readonly string[] => [...new Set(termsIn(text))];

/** How many of the registered documents that a word stands in are looked at. A word of more tells nothing apart. */
export const MOST_DOCUMENTS = 256;
/** With how many documents one is compared: what bounds the time that an add takes. */
const MOST_COMPARED = 16;
/** So many rare words two documents must share. */
const SHARED = 2;

/**
 * The documents nearest to one, by the rare words they share, nearest first. `having` says for each word in which
 * documents it stands, `count` how many documents there are.
 */
export function nearestBy(having: ReadonlyMap<string, readonly string[]>, count: number): readonly string[] {
  const most = Math.min(MOST_DOCUMENTS - 1, Math.max(8, count / 8));
  const near = new Map<string, { words: number; weight: number }>();
  for (const documents of having.values()) {
    if (documents.length > most) continue;
    const weight = Math.log((count + 1) / documents.length);
    for (const document of documents) {
      const { words, weight: before } = near.get(document) ?? { words: 0, weight: 0 };
      near.set(document, { words: words + 1, weight: before + weight });
    }
  }
  return [...near]
    .filter(([, { words }]) => words >= SHARED)
    .sort(([x, a], [y, b]) => b.weight - a.weight || (x < y ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([document]) => document);
}

function termsIn(text: string, span: Span = { start: 0, end: text.length }): string[] {
  return tokensOf(text, span).flatMap((token) =>
    partsOf(token)
      .map(termOf)
      .filter((term) => term !== null && baseWeight(term) >= 1 && term.length > 2),
  ) as string[];
}
