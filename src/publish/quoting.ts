import { type Quote, quote } from '../model/span.ts';

/** The first place where words stand in a text, white space aside; null where they do not. */
export function quoteOf(text: string, words: string): Quote | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text);
  return found === null ? null : quote({ text }, { start: found.index, end: found.index + found[0].length });
}
