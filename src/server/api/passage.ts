import type { z } from '@hono/zod-openapi';
import { firstFrom, type Span } from '../../model/span.ts';
import { sha256 } from '../../readers/identity.ts';
import { spanOf } from '../../register/entries.ts';
import type { House } from '../house.ts';
import { ApiFault } from './problems.ts';
import type { Passage } from './shapes/documents.ts';
import { headJson } from './shapes/entries.ts';

/** Which words: of an entry, or from one place to another of an edition (of the newest, where none is named). */
export type WhichPassage =
  | { readonly entry: string }
  | {
      readonly document: string;
      readonly edition?: string | undefined;
      readonly start: number;
      readonly end: number;
    };

/** So much is one passage at most, in UTF-16 code units; /api/document/text gives the whole. */
export const MOST_PASSAGE = 20_000;

/**
 * The exact words, with what stands around them. Null where the register has no such entry or edition.
 * @throws ApiFault where the edition has no such place
 */
export async function passageOf(
  house: House,
  which: WhichPassage,
  around = 240,
): Promise<z.input<typeof Passage> | null> {
  const place = await placeOf(house, which);
  if (place === null) return null;
  const { document, edition, start, end } = place;
  const editions = await house.store.editions(document);
  const found = edition === null ? editions.at(-1) : editions.find(({ head }) => head.edition === edition);
  const analysis = found === undefined ? null : await house.store.analysis(document, found.head.edition);
  if (found === undefined || analysis === null) return null;
  const { text } = analysis.document;
  if (start >= end || end > text.length)
    throw new ApiFault(422, `There is no such place: the text has ${text.length} code units, from 0.`, [
      { in: 'query', pointer: '/end', detail: `between start and ${text.length}` },
    ]);
  if (end - start > MOST_PASSAGE)
    throw new ApiFault(422, `A passage is ${MOST_PASSAGE} code units at most: ask for the text instead.`, [
      { in: 'query', pointer: '/end', detail: `at most start and ${MOST_PASSAGE}` },
    ]);
  const quote = text.slice(start, end);
  return {
    document: headJson(found.head),
    edition: found.head.edition,
    ...{ start, end, quote },
    sha256: sha256(quote),
    ...surroundings(text, { start, end }, around),
    places: placesIn(analysis.places, { start, end }),
  };
}

async function placeOf({ store }: House, which: WhichPassage) {
  if (!('entry' in which)) return { ...which, edition: which.edition ?? null };
  const one = await store.catalogue.entry(which.entry);
  if (one === null) return null;
  const { entry } = one;
  const { start, end } = entry.kind === 'commitment' ? entry.said.sentence : spanOf(entry);
  return { document: entry.document, edition: entry.edition, start, end };
}

/** Cut between words. */
function surroundings(text: string, { start, end }: Span, around: number): { before: string; after: string } {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return {
    before: from === 0 ? before : before.replace(/^\S*\s+/, ''),
    after: to === text.length ? after : after.replace(/\s+\S*$/, ''),
  };
}

/** Places follow each other and never overlap. */
function placesIn<P extends Span>(places: readonly P[], { start, end }: Span): readonly P[] {
  const found: P[] = [];
  for (let at = Math.max(0, firstFrom(places, start) - 1); at < places.length; at++) {
    const one = places[at]!;
    if (one.start >= end) break;
    if (one.end > start) found.push(one);
  }
  return found;
}
