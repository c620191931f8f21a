import { isNoun, type Line, lower, tagAt } from '../commitments/line.ts';

const PHRASE = new Set([
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'PRP$',
  'POS',
  'VBN',
  'HYPH',
]);

/** Back to where the noun phrase begins. */
export function phraseBefore(line: Line, at: number): number {
  let start = at;
  while (start > line.own && PHRASE.has(tagAt(line, start - 1))) start--;
  if (lower(line, start - 1) === 'of' || lower(line, start - 1) === 'for') {
    let before = start - 1;
    while (before > line.own && PHRASE.has(tagAt(line, before - 1)) && tagAt(line, before - 1) !== 'VBN')
      before--;
    if (before < start - 1) return before;
  }
  return start;
}

const COMPLEMENT = new Set([...PHRASE, 'IN', 'CC']);
const LINKS = new Set(['of', 'from', 'by', 'between', 'with', 'in', 'for', 'into']);

/** Over "of a suspected supplier of engines": the prepositional phrases that complete a noun. */
export function afterComplement(line: Line, at: number): number {
  let to = at;
  while (
    to < line.tokens.length &&
    to < at + 14 &&
    !(lower(line, to) === 'and' && tagAt(line, to + 1) === 'DT') &&
    COMPLEMENT.has(tagAt(line, to)) &&
    !(tagAt(line, to) === 'IN' && !LINKS.has(lower(line, to)))
  )
    to++;
  while (to > at && /^(?:IN|CC|DT|JJ)$/.test(tagAt(line, to - 1))) to--;
  return to;
}

/** A class of things and none in particular: "errors", "firms": plural, with nothing before it that points. */
export function isClass(line: Line, start: number, head: number): boolean {
  if (tagAt(line, head) !== 'NNS') return false;
  for (let i = start; i < head; i++) if (!/^(?:JJ[RS]?|NN|CC)$/.test(tagAt(line, i))) return false;
  return !isNoun(tagAt(line, start - 1));
}
