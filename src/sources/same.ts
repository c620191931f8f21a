import type { Document } from '../model/document.ts';
import { folded } from '../register/identity.ts';
import type { Store } from '../store/store.ts';

/** How many of the runs of words two formats of one document share, at the least: running heads and notes differ. */
const ENOUGH = 0.8;
/** Words in a run. */
const RUN = 5;

/**
 * The document of the register that this one is at another address or in another format: of the same title, of the
 * same day where both have one, and with nearly the same words. Null where it is one of its own, or is known by its id.
 */
export async function sameAs(
  store: Store,
  { id, title, published, text }: Pick<Document, 'id' | 'title' | 'published' | 'text'>,
): Promise<string | null> {
  if ((await store.text(id)) !== null) return null;
  const candidates = await store.following.alike(title, published);
  if (candidates.length === 0) return null;
  const runs = runsOf(text);
  for (const candidate of candidates) {
    const words = await store.text(candidate);
    if (words !== null && shared(runs, runsOf(words)) >= ENOUGH) return candidate;
  }
  return null;
}

/** Of the smaller set, the part that the other has too; nothing where one is far longer. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  if (less.size === 0 || less.size < more.size / 2) return 0;
  let both = 0;
  for (const run of less) if (more.has(run)) both++;
  return both / less.size;
}

function runsOf(text: string): Set<string> {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + Math.min(RUN, words.length) <= words.length; at++)
    runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
