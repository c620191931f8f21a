import type { Span } from '../model/span.ts';

/** Unicode's own sentence rules, as the library of the runtime has them; made when first needed, which takes 20 ms. */
let segmenter: Intl.Segmenter | null = null;

/** Letters, figures and marks of English and its neighbours: on these the rules below and the library agree. */
const USUAL = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]*$/;

/**
 * Where a stretch of text breaks into sentences, its end included, by the rules of Unicode Standard Annex 29. The
 * library's own segmenter costs as much as all the rest of segmenting; usual texts are cut here, all others there.
 */
export function breaksOf(text: string, { start, end }: Span): number[] {
  const words = text.slice(start, end);
  const breaks = USUAL.test(words) ? ownBreaks(words) : libraryBreaks(words);
  return breaks.map((at) => start + at);
}

function libraryBreaks(words: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(words), ({ segment, index }) => index + segment.length);
}

const POSSIBLE = /[.!?\r\n]/g;

function ownBreaks(words: string): number[] {
  const breaks: number[] = [];
  POSSIBLE.lastIndex = 0;
  for (let found = POSSIBLE.exec(words); found; found = POSSIBLE.exec(words)) {
    const at = breakAfter(words, found.index);
    if (at === words.length) break;
    if (at === null) continue;
    breaks.push(at);
    POSSIBLE.lastIndex = at;
  }
  if (words.length > 0) breaks.push(words.length);
  return breaks;
}

/** The break that a mark brings; null where it brings none. The numbers are those of the rules. */
function breakAfter(words: string, at: number): number | null {
  const mark = words[at]!;
  if (mark === '\r' || mark === '\n') return afterLineEnd(words, at);
  const stop = mark === '.';
  // SB6, SB7: "2.5", "U.S"
  if (stop && /^[0-9]/.test(words[at + 1] ?? '')) return null;
  if (stop && isLetter(words[at - 1]) && isUpper(words[at + 1])) return null;
  CLOSING.lastIndex = at + 1;
  CLOSING.exec(words);
  const end = CLOSING.lastIndex;
  const next = words[end];
  if (next === undefined) return end;
  // SB9 to SB11
  if (next === '\r' || next === '\n') return afterLineEnd(words, end);
  // SB8, SB8a
  LOWER_AHEAD.lastIndex = end;
  if ((stop && LOWER_AHEAD.test(words)) || /[-,:;.!?\u2013\u2014]/.test(next)) return null;
  return end;
}

const afterLineEnd = (words: string, at: number): number =>
  words[at] === '\r' && words[at + 1] === '\n' ? at + 2 : at + 1;

const CLOSING = /["'()[\]{}\u00ab\u00bb\u2018-\u201e]*[ \t\u00a0]*/y;
const LOWER_AHEAD = /[^\p{L}\r\n.!?]*\p{Lowercase}/uy;
const isLetter = (character = ''): boolean => /^\p{L}/u.test(character);
const isUpper = (character = ''): boolean => /^\p{Uppercase}/u.test(character);
