import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { sha256 } from '../readers/identity.ts';
import type { Findings, Identified } from './events.ts';

const LETTER = { events: 'e', figures: 'f', silences: 's', watchpoints: 'w', advisories: 'a' } as const;

/**
 * What a reading found, with an id for everything. Like a commitment's, an id is made of the document and the words,
 * and a running number among equals: it lives on in a later edition that keeps the words.
 */
export function findingsOf(analysis: Analysis): Findings {
  const { id } = analysis.document;
  return {
    commitments: analysis.commitments,
    events: identified(id, LETTER.events, analysis.events),
    figures: identified(id, LETTER.figures, analysis.figures),
    silences: identified(id, LETTER.silences, analysis.silences),
    watchpoints: identified(id, LETTER.watchpoints, analysis.watchpoints),
    advisories: identified(id, LETTER.advisories, analysis.advisories),
  };
}

/** The thread that an item is by itself, until somebody or the linker joins it with others. */
export const threadOf = (item: string): string => `t:${item.slice(item.indexOf(':') + 1)}`;

/** SHA-256 of all that a reading says, hex: two readings are the same when this is. */
export function digestOf({ document: { text: _, ...head }, places: __, ...found }: Analysis): string {
  return sha256(JSON.stringify([head, found]));
}

/** Words without what does not change them: case, white space, the shapes of dashes and apostrophes. */
export const folded = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .trim();

function identified<T extends Span & { quote: string }>(
  document: string,
  letter: string,
  found: readonly T[],
): readonly Identified<T>[] {
  const seen = new Map<string, number>();
  return found.map((item) => {
    const words = folded(item.quote);
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return { id: `${letter}:${sha256(JSON.stringify([document, words, nth])).slice(0, 16)}`, ...item };
  });
}
