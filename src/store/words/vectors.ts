// Words as PostgreSQL takes them: tsvector and tsquery (https://www.postgresql.org/docs/15/datatype-textsearch.html).
import type { Term } from '../catalogue.ts';
import type { Wanted } from '../passages.ts';
import { stemsIn } from './stems.ts';

/** A term by its stems. */
export interface StemmedTerm {
  readonly stems: readonly string[];
  readonly prefix: boolean;
}

export const stemmedTerm = ({ words, prefix }: Term): StemmedTerm => ({
  stems: stemsIn(words.join(' ')),
  prefix,
});

export const stemmed = ({ all, any, not }: Wanted) => ({
  all: all.map(stemmedTerm),
  any: any.map(stemmedTerm),
  not: not.map(stemmedTerm),
});

/** Places are counted up to this; what stands behind is found, but in no phrase. */
const LAST_PLACE = 16_383;

/** A title (weight D) and a text (weight A) as one vector, and how many words it has. No phrase runs from one into the other. */
export function vectorOf({ title, text }: { readonly title: string; readonly text: string }) {
  const [above, below] = [stemsIn(title), stemsIn(text)];
  const places = new Map<string, string[]>();
  const put = (stem: string, place: string) => {
    const there = places.get(stem);
    if (there === undefined) places.set(stem, [place]);
    else there.push(place);
  };
  for (const [at, stem] of above.entries()) put(stem, String(placeOf(at)));
  for (const [at, stem] of below.entries()) put(stem, `${placeOf(above.length + 1 + at)}A`);
  const words = [...places].map(([stem, at]) => `${quoted(stem)}:${at.join(',')}`).join(' ');
  return { words, size: above.length + below.length };
}

const placeOf = (at: number): number => Math.min(at + 1, LAST_PLACE);

/** Null where nothing can fit: nothing is looked for, or something that has no words. */
export function queryOf({ all, any, not }: Record<keyof Wanted, readonly StemmedTerm[]>): string | null {
  const some = any.filter(hasWords);
  if (!all.every(hasWords) || (any.length > 0 && some.length === 0) || all.length + any.length === 0)
    return null;
  const must = [...all.map(phraseOf), ...(some.length === 0 ? [] : [`(${some.map(phraseOf).join(' | ')})`])];
  return [...must, ...not.filter(hasWords).map((one) => `!(${phraseOf(one)})`)].join(' & ');
}

const hasWords = ({ stems }: StemmedTerm): boolean => stems.length > 0;

export const phraseOf = ({ stems, prefix }: StemmedTerm): string =>
  `(${stems.map((stem, at) => quoted(stem) + (prefix && at === stems.length - 1 ? ':*' : '')).join(' <-> ')})`;

const quoted = (stem: string): string => `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
