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

/** The words of a text by which it is found, in their order, as the full-text search cuts and stems them. */
export function hitsIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const tokens = stemmedIn(text);
  const hit = new Array<number>(tokens.length).fill(-1);
  for (const [term, { words, prefix }] of terms.entries()) {
    const wanted = stemsIn(words.join(' '));
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= tokens.length; at++) {
      const stands = wanted.every((stem, n) =>
        prefix && n === wanted.length - 1
          ? tokens[at + n]!.stem.startsWith(stem)
          : tokens[at + n]!.stem === stem,
      );
      if (!stands) continue;
      for (let n = at; n < at + wanted.length; n++) if (hit[n] === -1) hit[n] = term;
    }
  }
  return tokens.flatMap(({ start, end }, at) => (hit[at] === -1 ? [] : [{ start, end, term: hit[at]! }]));
}

function withMarks(text: string, hits: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), '\u0002', text.slice(start, end), '\u0003');
    at = end;
  }
  return parts.join('') + text.slice(at);
}
