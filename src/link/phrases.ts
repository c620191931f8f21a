import { type Line, lower, skipAdverbs, tagAt } from '../extract/commitments/line.ts';
import {
  apart,
  asides,
  clauseEnds,
  notInPhrase,
  timeAfter,
  timeWords,
} from '../languages/en/links-phrases.ts';

/** A month, year or "last", "this" follows: when it was done. */
export const datedAfter = (line: Line, at: number): boolean =>
  timeAfter.has(lower(line, at + 1)) &&
  line.tokens.slice(at + 1, at + 6).some(({ lower }) => timeWords.test(lower));

/** The first word of the noun phrase that ends before a place. */
export function phraseStart(line: Line, at: number): number {
  let from = at;
  while (
    from > line.own &&
    (/^(?:NN|JJ|DT|CD|PRP\$|POS|VBG|VBN)/.test(tagAt(line, from - 1)) || lower(line, from - 1) === '-') &&
    !notInPhrase.has(lower(line, from - 1))
  )
    from--;
  return from;
}

/** The subject of a passive: back to the beginning of its clause. */
export function subjectOf(line: Line, at: number): number {
  let from = at;
  while (from > line.own) {
    const word = lower(line, from - 1);
    if (
      apart.test(word) &&
      !(word === 'and' && /^NN/.test(tagAt(line, from - 2)) && /^(?:NN|JJ|DT)/.test(tagAt(line, from)))
    )
      break;
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(tagAt(line, from - 1))) break;
    from--;
  }
  while (from < at && /^[^\p{L}\p{N}]+$/u.test(lower(line, from))) from++;
  return from;
}

const LONGEST = 45;

/** Where the object of a verb, with what belongs to it, ends. */
export function endOfObject(line: Line, verb: number): number {
  let at = verb + 1;
  for (; at < line.tokens.length && at - verb < LONGEST; at++) {
    const word = lower(line, at);
    if (/^[;(—–.!?]$/.test(word) || clauseEnds.has(word)) break;
    if (word === ':') break;
    if (word === ',' && !goesOn(line, at + 1)) break;
    if (/^(?:and|but)$/.test(word) && /^(?:VB[DZPN]|MD)$/.test(tagAt(line, skipAdverbs(line, at + 1)))) break;
    if (tagAt(line, at) === 'VBG' && /^NN/.test(tagAt(line, at - 1)) && isDirect(line, verb, at)) break;
    if (word === 'as' && /^(?:PRP|DT)$/.test(tagAt(line, at + 1))) break;
  }
  while (at > verb + 1 && /^[,.:;]$|^(?:and|or)$/.test(lower(line, at - 1))) at--;
  return at;
}

/** Whether no preposition stands between a verb and what follows its object. */
const isDirect = (line: Line, verb: number, at: number): boolean => {
  for (let i = verb + 1; i < at; i++) if (/^(?:IN|TO)$/.test(tagAt(line, i))) return false;
  return true;
};

/** After a comma: a further thing of a list goes on with the object. */
function goesOn(line: Line, at: number): boolean {
  const start = /^(?:and|or)$/.test(lower(line, at)) ? at + 1 : at;
  if (asides.has(lower(line, at))) return false;
  if (hasVerbSoon(line, start)) return false;
  return /^(?:NN|JJ|DT|CD|PRP\$)/.test(tagAt(line, start));
}

/** "…, and three chapters have been agreed": a clause of its own. */
function hasVerbSoon(line: Line, at: number): boolean {
  for (let i = at; i < at + 9 && i < line.tokens.length; i++) {
    if (/^[,;.:]$/.test(lower(line, i)) || /^(?:WDT|WP)$/.test(tagAt(line, i))) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(line, i))) return true;
  }
  return false;
}
