import type { Analysis } from '../../model/analysis.ts';
import { sha256 } from '../../readers/identity.ts';
import type { Audience } from '../../register/audiences.ts';
import type { Match } from '../../register/concerns/match.ts';
import { concernsOf } from '../../register/concerns.ts';
import { stands } from '../../register/entries.ts';
import type { Head } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import type { Search } from '../../search/search.ts';
import type { House } from '../house.ts';

/** What of one document concerns an audience, with the entries that its matches name. */
export interface Concerned {
  readonly head: Head;
  readonly matches: readonly Match[];
  readonly entries: ReadonlyMap<string, Entry>;
}

/** So many answers are kept until the register changes: of a few audiences, over the newest documents. */
const KEPT = 600;

/**
 * What of a document's newest edition concerns an audience, by the rows of the catalogue. Remembered as long as the
 * register and the audience stay as they are.
 */
export async function concerning(
  { store, search }: House,
  audience: Audience,
  document: string,
): Promise<Concerned | null> {
  const kept = keptFor(search);
  // A profile may be 300 kB long: by its hash it is held once and not 600 times.
  const key = `${sha256(JSON.stringify(audience))} ${document}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const answer = lookedUp(store, audience, document);
  kept.set(key, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  answer.catch(() => kept.delete(key));
  return answer;
}

async function lookedUp(
  store: House['store'],
  audience: Audience,
  document: string,
): Promise<Concerned | null> {
  const listed = (await store.catalogue.entriesOf(document)).map(({ entry }) => entry).filter(stands);
  const analysis = await store.analysis(document);
  if (analysis === null) return null;
  const own = listed.filter(({ edition }) => edition === analysis.document.edition);
  // Other requests come in between: a long document takes a tenth of a second.
  await new Promise((resolve) => setImmediate(resolve));
  return {
    head: headOf(own, analysis),
    matches: concernsOf(audience, analysis, own),
    entries: new Map(own.map((entry) => [entry.id, entry])),
  };
}

const headOf = (entries: readonly Entry[], { document: { text: _, ...head } }: Analysis): Head =>
  entries[0]?.head ?? head;

interface Answers {
  readonly version: number;
  readonly answers: Map<string, Promise<Concerned | null>>;
}
const all = new WeakMap<Search, Answers>();

/** What is kept for a state of the register; nothing once that has changed. */
function keptFor(search: Search): Answers['answers'] {
  const version = search.version();
  const there = all.get(search);
  if (there !== undefined && there.version === version) return there.answers;
  const answers: Answers['answers'] = new Map();
  all.set(search, { version, answers });
  return answers;
}
