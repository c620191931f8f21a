import { type Line, lower, tagAt } from '../commitments/line.ts';
import { phraseBefore } from './phrases.ts';
import { happened } from './verbs.ts';

const OPENERS = new Set(['but', 'which', 'who', 'while', 'that', 'whose', 'although', 'though']);
const CLOSERS = new Set(['which', 'but', 'while', 'who', 'although', 'though', 'whose']);

/** Where the clause around a place begins, not before `floor`. */
export function openClause(line: Line, at: number, floor = line.own): number {
  let start = at;
  while (start > floor && !opens(line, start, at)) start--;
  const before = lower(line, start - 1);
  if (start > floor && /^(?:that|which|who)$/.test(before) && isRelative(line, start)) {
    const antecedent = phraseBefore(line, lower(line, start - 2) === ',' ? start - 2 : start - 1);
    return Math.max(floor, antecedent);
  }
  return start;
}

/** "the order that was made", "the order that the court made"; and not "said that the court …". */
const isRelative = (line: Line, start: number): boolean =>
  /^(?:VB|MD|RB)/.test(tagAt(line, start)) || /^NN/.test(tagAt(line, start - 2));

function opens(line: Line, start: number, at: number): boolean {
  const before = lower(line, start - 1);
  if (before === ';' || before === ':') return true;
  if (tagAt(line, start - 1) === 'WRB') return true;
  if (OPENERS.has(before) && tagAt(line, start - 1) !== 'DT') return hasVerb(line, start, at);
  return (
    before === 'and' &&
    lower(line, start - 2) === ',' &&
    hasVerb(line, start, at) &&
    hasVerb(line, line.own, start - 2)
  );
}

export const hasVerb = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(tagAt(line, i))) return true;
  return false;
};

/** Where the clause around a place ends. */
export function closeClause(line: Line, at: number): number {
  let end = at;
  while (
    end < line.tokens.length &&
    !/^[;:!?–—]$/.test(lower(line, end)) &&
    !(lower(line, end) === '.' && end >= line.tokens.length - 2) &&
    !CLOSERS.has(lower(line, end))
  )
    end++;
  return end;
}

/** Past "In a first step," where the subject follows a comma; never past the date itself. */
export function afterOpening(line: Line, opening: number, verb: number): number {
  let start = opening;
  while (start < verb && /^(?:that|and|but|,|;)$/.test(lower(line, start))) start++;
  const head = reducedRelative(line, start, verb);
  if (head !== null) return head;
  for (let i = verb - 1; i > start; i--)
    if (lower(line, i) === ',' && /^(?:IN|RB|VBG)$/.test(tagAt(line, start)) && verb - i > 1 && i - start > 6)
      return i + 1;
  return start;
}

/** "It keeps [the promise they made in June]": the thing before a pronoun that did something to it. */
export function reducedRelative(line: Line, start: number, verb: number): number | null {
  if (tagAt(line, verb - 1) !== 'PRP' || !/^NN/.test(tagAt(line, verb - 2))) return null;
  const head = phraseBefore(line, verb - 1);
  return head > start ? head : null;
}

/** To the date, or to the end of the verb's object where the date stands before it. */
export function shortened(line: Line, verb: number, date: number, end: number, next = end): number {
  const least = Math.max(verb + 1, date);
  if (lower(line, least) === 'to' && /^VB/.test(tagAt(line, least + 1))) return least;
  for (let i = least; i < end; i++) {
    if (tagAt(line, i) === 'MD') return i;
    if (
      lower(line, i) === ',' ||
      (lower(line, i) === 'and' &&
        (next - i < 9 || /^VB[DZPN]$/.test(tagAt(line, i + 1)) || opensPast(line, i + 1)))
    )
      return i;
    if (i - least > 18 && /^(?:IN|TO)$/.test(tagAt(line, i))) return i;
    if (i - verb > 2 && end - i > 12 && tagAt(line, i) === 'TO' && tagAt(line, i + 1) === 'VB') return i;
  }
  return end;
}

/** "… and the joint group met on": another clause in the past. */
function opensPast(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(at + 16, line.tokens.length); i++) {
    if (tagAt(line, i) === 'VBD') return i > at;
    // What the tagger takes for a participle is the clause's past where nothing else is.
    if (tagAt(line, i) === 'VBN' && happened(line, i)) return i > at && !hasVerb(line, i, line.tokens.length);
    if (/^(?:VB[ZPN]|MD|,|IN)$/.test(tagAt(line, i)) && !/^(?:for|of)$/.test(lower(line, i))) return false;
  }
  return false;
}
