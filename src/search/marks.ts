import type { Span } from '../model/span.ts';
import type { Term, Words } from '../store/catalogue.ts';
import { stemmedIn, stemsIn } from '../store/words/stems.ts';

/** A text with what was looked for between U+0002 and U+0003; null where none of it stands there. */
export function markedIn(text: string, { all }: Words): string | null {
  const hits = hitsIn(text, all);
  return hits.length === 0 ? null : withMarks(text, hits);
}

/** A word of a text that was looked for. */
export interface Hit extends Span {
  /** The place of the term among those looked for: of several, the first. */
  readonly term: number;
}

const NONE: readonly never[] = [];

/** The words of a text by which it is found, in their order. */
export function hitsIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const wanted = terms
    .map(({ words, prefix }, term) => ({ term, prefix, stems: stemsIn(words.join(' ')) }))
    .filter(({ stems }) => stems.length > 0);
  const tokens = stemmedIn(text, mayBegin(wanted.flatMap(({ stems }) => stems)));
  const isBeginning = ({ prefix, stems }: (typeof wanted)[number]) => prefix && stems.length === 1;
  const byFirst = Map.groupBy(
    wanted.filter((one) => !isBeginning(one)),
    ({ stems }) => stems[0]!,
  );
  const beginnings = wanted.filter(isBeginning);
  const hit = new Int32Array(tokens.length).fill(-1);
  const look = (at: number, { term, prefix, stems }: (typeof wanted)[number]): void => {
    const last = stems.length - 1;
    for (let n = 0; n <= last; n++) {
      const own = tokens[at + n]?.stem;
      if (own !== stems[n] && !(prefix && n === last && own?.startsWith(stems[n]!))) return;
    }
    for (let n = at; n <= at + last; n++) if (hit[n] === -1) hit[n] = term;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { stem } = tokens[at]!;
    if (stem === '') continue;
    for (const one of byFirst.get(stem) ?? NONE) look(at, one);
    for (const one of beginnings) look(at, one);
  }
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++)
    if (hit[at] !== -1) hits.push({ start: tokens[at]!.start, end: tokens[at]!.end, term: hit[at]! });
  return hits;
}

/**
 * A stem begins as its word does, but for accents and its last letter ("hoping" is "hope", "flying" is "fli"): other
 * words need not be stemmed.
 */
function mayBegin(stems: readonly string[]): (word: string) => boolean {
  const openings = new Map<string, Set<number>>();
  for (const stem of stems) {
    const opening = stem.slice(0, Math.max(1, Math.min(OPENING, stem.length - 1)));
    openings.set(opening[0]!, (openings.get(opening[0]!) ?? new Set()).add(opening.length));
  }
  const known = new Set(stems.flatMap((stem) => [1, 2, OPENING].map((length) => stem.slice(0, length))));
  return (word) => {
    const begins = word.slice(0, OPENING);
    if (!ASCII.test(begins)) return true;
    const lower = begins.toLowerCase();
    const lengths = openings.get(lower[0]!);
    if (lengths === undefined) return false;
    for (const length of lengths) if (known.has(lower.slice(0, length))) return true;
    return false;
  };
}

/** So many letters tell most other words apart. */
const OPENING = 3;
const ASCII = /^[\x00-\x7f]*$/;

function withMarks(text: string, hits: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), '\u0002', text.slice(start, end), '\u0003');
    at = end;
  }
  return parts.join('') + text.slice(at);
}
