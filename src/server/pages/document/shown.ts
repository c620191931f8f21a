import type { Analysis } from '../../../model/analysis.ts';
import { pointWords } from '../../../publish/words.ts';
import { entriesOf } from '../../../register/entries.ts';
import type { Head, Recorded } from '../../../register/events.ts';
import type { DocumentState } from '../../../register/register.ts';
import { replay } from '../../../register/replay.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { StoredEdition } from '../../../store/store.ts';
import type { House } from '../../house.ts';
import { blocksIn } from './blocks.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Part, partsOf } from './parts.ts';
import { blocksRead } from './reread.ts';

/** An edition of a document with all that its page shows. */
export interface Shown {
  readonly head: Head;
  readonly editions: readonly StoredEdition[];
  /** Its place among the editions, from 1. */
  readonly number: number;
  readonly analysis: Analysis;
  readonly text: string;
  /** All that the document says, in whichever edition. */
  readonly entries: readonly Pick<Listed, 'entry' | 'thread' | 'state'>[];
  readonly marks: readonly Mark[];
  readonly parts: readonly Part[];
}

/** Null where the register has no such document or edition. Without an edition, the newest. */
export async function shownOf(house: House, document: string, edition: string | null): Promise<Shown | null> {
  return kept(house, `shown ${edition} ${document}`, async () => {
    const editions = await house.store.editions(document);
    const at =
      edition === null ? editions.length - 1 : editions.findIndex(({ head }) => head.edition === edition);
    const one = editions[at];
    if (one === undefined) return null;
    const { head } = one;
    const analysis = await analysisOf(house, document, head.edition);
    if (analysis === null) return null;
    const isNewest = at + 1 === editions.length;
    const entries = isNewest
      ? await house.store.catalogue.entriesOf(document)
      : await everSaid(house, document);
    const { text } = analysis.document;
    const marks = marksOf(
      head.edition,
      entries.map(({ entry }) => entry),
      analysis.mentions,
    );
    const blocks = (await blocksRead(house, head, analysis.places)) ?? blocksIn(text, analysis.places);
    const parts = partsOf(blocks, text.length);
    return { head, editions, number: at + 1, analysis, text, entries, marks, parts };
  });
}

/** Also what the newest edition no longer says: the catalogue has of that only what belongs to threads. */
async function everSaid(house: House, document: string): Promise<Shown['entries']> {
  const { state } = await loggedOf(house, document);
  const listed = new Map(
    (await house.store.catalogue.entriesOf(document)).map((one) => [one.entry.id, one] as const),
  );
  return (state === null ? [] : entriesOf(state)).map(
    (entry) => listed.get(entry.id) ?? { entry, thread: null, state: null },
  );
}

export const isNewest = ({ number, editions }: Shown): boolean => number === editions.length;

/** The newest reading of an edition; null where there is none. */
export const analysisOf = (house: House, document: string, edition: string): Promise<Analysis | null> =>
  kept(house, `analysis ${edition} ${document}`, () => house.store.analysis(document, edition));

/** A document's log, and what it comes to. */
export interface Logged {
  readonly log: readonly Recorded[];
  readonly state: DocumentState | null;
}

export const loggedOf = (house: House, document: string): Promise<Logged> =>
  kept(house, `log ${document}`, async () => {
    const log: Recorded[] = [];
    for await (const recorded of house.store.events({ document })) log.push(recorded);
    return { log, state: replay(log).get(document) ?? null };
  });

/** So many documents are kept at hand. */
const MOST = 24;
const shelves = new WeakMap<House, Map<string, Promise<unknown>>>();

/** What was made for a page before, as long as the register is what it was; the oldest is forgotten first. */
export function kept<T>(house: House, name: string, make: () => Promise<T>): Promise<T> {
  const shelf = shelves.get(house) ?? new Map<string, Promise<unknown>>();
  shelves.set(house, shelf);
  const key = `${house.search.version()} ${name}`;
  const known = shelf.get(key) as Promise<T> | undefined;
  const made = known ?? make();
  shelf.delete(key);
  shelf.set(key, made);
  made.catch(() => shelf.delete(key));
  if (shelf.size > MOST) shelf.delete(shelf.keys().next().value as string);
  return made;
}

export const dayWords = (published: string | null): string =>
  published === null ? 'Day not known' : pointWords(published);
