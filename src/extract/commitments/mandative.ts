import { type Chain, entries } from './lexicon.ts';
import { type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/** "The Council agreed that research be allowed", "it was decided that a report be submitted": the bare "be" of what is decided. */
export function mandative(line: Line, at: number): Chain | null {
  const participle = skipAdverbs(line, at + 1);
  if (
    lower(line, at) !== 'be' ||
    tagAt(line, participle) !== 'VBN' ||
    /^(?:MD|TO|RB)$/.test(tagAt(line, at - 1))
  )
    return null;
  const that = thatBefore(line, at);
  if (that === null || that > at - 2) return null;
  const { governor } = entries.get('should')![0]!;
  const links = [{ governor, from: at, to: at + 1 }];
  return { head: at, at: participle, shape: 'passive', links, stated: [that + 1, at] };
}

/** So far may the "be" stand behind what decides it. */
const FURTHEST = 34;

/** The "that" which hangs on a word of deciding, with no finite verb of its clause between. */
function thatBefore(line: Line, at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - FURTHEST); i--) {
    if (/^[;:]$/.test(lower(line, i)) || (FINITE.test(tagAt(line, i)) && !inRelative(line, i))) return null;
    if (lower(line, i) !== 'that' || !/^(?:VB[DNZP]|NN)$/.test(tagAt(line, i - 1))) continue;
    return DECIDING.test(lower(line, i - 1)) ? i : null;
  }
  return null;
}

/** "embryos that would have been destroyed be used": the verb of a clause about the subject. */
const inRelative = (line: Line, verb: number): boolean =>
  /^(?:that|which|who)$/.test(lower(line, verb - 1)) || /^(?:MD|VB[DZP])$/.test(tagAt(line, verb - 1));

const DECIDING =
  /^(?:agree[ds]?|decide[ds]?|resolve[ds]?|determine[ds]?|direct(?:ed|s)?|require[ds]?|order(?:ed|s)?)$/;
