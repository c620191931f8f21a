import { type Quote, quote, type Span } from '../../model/span.ts';
import type { Definition } from './definition.ts';

/** Where a law uses a word that it defines, and the definition that holds there. */
export interface Use {
  readonly words: Quote;
  readonly definition: Definition;
}

/** What a term means at a place of the text: of the definitions that hold there, that of the narrowest scope. */
export type MeaningAt = (term: string, offset: number) => Definition | null;

export function meaningsOf(definitions: readonly Definition[]): MeaningAt {
  const known = Map.groupBy(definitions, ({ term }) => folded(term.quote));
  return (term, offset) => {
    for (const form of [folded(term), ...singulars(folded(term))]) {
      const found = narrowest(known.get(form) ?? [], offset);
      if (found !== null) return found;
    }
    return null;
  };
}

function narrowest(definitions: readonly Definition[], offset: number): Definition | null {
  let best: Definition | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of definitions)
    for (const { start, end } of one.scope.spans) {
      if (offset < start || offset >= end || end - start >= least) continue;
      best = one;
      least = end - start;
    }
  return best;
}

/** All uses of the terms, in the order of the text; of terms that begin alike the longest is read. */
export function usesOf(text: string, definitions: readonly Definition[]): readonly Use[] {
  const meaning = meaningsOf(definitions);
  const own = new Set(definitions.map(({ term }) => term.start));
  const byFirst = Map.groupBy(formsOf(definitions), (form) => firstWord(form));
  for (const forms of byFirst.values()) forms.sort((a, b) => b.length - a.length);
  const found: Use[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < end) continue;
    const forms = byFirst.get(folded(word)) ?? byFirst.get(`=${word}`);
    const form = forms?.find((one) => standsAt(text, index, one));
    if (form === undefined || own.has(index)) continue;
    const span: Span = { start: index, end: index + form.length };
    if (isMentioned(text, span)) continue;
    const definition = meaning(form, index);
    if (definition === null) continue;
    found.push({ words: quote({ text }, span), definition });
    end = span.end;
  }
  return found;
}

const folded = (words: string): string =>
  words
    .replace(/^the\s+(?=\p{Lu}|\d)/u, '')
    .toLowerCase()
    .replace(/’/g, "'");
const firstWord = (form: string): string =>
  /^\p{Lu}$/u.test(form) ? `=${form}` : folded(/[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form);

/** A term as defined, and in the plural. A letter that stands for somebody has none. */
function formsOf(definitions: readonly Definition[]): string[] {
  const terms = definitions
    .filter(({ scope }) => scope.spans.length > 0)
    .map(({ term }) => term.quote.replace(/^the\s+(?=\p{Lu}|\d)/u, ''));
  return [...new Set(terms)].flatMap((term) => (term.length < 3 ? [term] : [term, ...plurals(term)]));
}

const plurals = (term: string): string[] =>
  /[^aeiou]y$/.test(term)
    ? [`${term.slice(0, -1)}ies`]
    : /(?:s|x|ch|sh)$/.test(term)
      ? [`${term}es`]
      : [`${term}s`];

const singulars = (term: string): string[] => [
  ...(term.endsWith('ies') ? [`${term.slice(0, -3)}y`] : []),
  ...(term.endsWith('es') ? [term.slice(0, -2)] : []),
  ...(term.endsWith('s') ? [term.slice(0, -1)] : []),
];

function standsAt(text: string, at: number, form: string): boolean {
  const words = text.slice(at, at + form.length);
  if (form.length < 3 ? words !== form : folded(words) !== folded(form)) return false;
  // "A person must": an article, and nobody who is called A.
  if (
    form === 'A' &&
    /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4)) &&
    /(?:^|[.:;—)]\s*|\n)$/u.test(text.slice(Math.max(0, at - 3), at))
  )
    return false;
  return (
    !/[\p{L}\p{N}]/u.test(text[at + form.length] ?? ' ') &&
    !/[(]$/.test(form.length < 3 ? text.slice(at - 1, at) : '')
  );
}

/** A word in quotation marks is spoken of, not used. */
const isMentioned = (text: string, { start, end }: Span): boolean =>
  /[“‘]$/u.test(text.slice(Math.max(0, start - 5), start).replace(/the\s$/, '')) &&
  /^[”’]/u.test(text.slice(end, end + 1));
