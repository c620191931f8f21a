import { type Quote, quote } from '../model/span.ts';
import type { Cited, Head } from '../register/events.ts';
import type { Store } from '../store/store.ts';

/** The first place where words stand in a text, white space aside; null where they do not. */
export function quoteOf(text: string, words: string): Quote | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text);
  return found === null ? null : quote({ text }, { start: found.index, end: found.index + found[0].length });
}

/** Words at their first place in each of these editions that has them. */
export async function citedIn(
  store: Pick<Store, 'text'>,
  heads: Iterable<Pick<Head, 'id' | 'edition'>>,
  words: string,
): Promise<readonly Cited[]> {
  const found: Cited[] = [];
  for (const { id, edition } of heads) {
    const quote = quoteOf((await store.text(id, edition)) ?? '', words);
    if (quote !== null) found.push({ document: id, edition, quote });
  }
  return found;
}
