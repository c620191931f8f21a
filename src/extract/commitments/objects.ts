import {
  adjuncts,
  complemented,
  completed,
  completing,
  danglers,
  emptyNouns,
  pairs,
  remarks,
  vagueVerbs,
  viewNouns,
} from '../../languages/en/actions.ts';
import { opensClause } from './adjuncts.ts';
import { hasObject } from './joints.ts';
import { isDash, isMark, isNoun, isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/**
 * Where the object ends: before an adjunct after a comma, a clause of its own or a mark.
 * @param outcomes whether "so that" belongs to it: "the law will be changed" says too little without.
 */
export function objectEnd(line: Line, from: number, end: number, outcomes = false): number {
  let purpose = 0;
  for (let i = from + 1; i < end; i++) {
    const word = lower(line, i);
    const dashed = isDash(line, i) ? dashedEnd(line, i, end) : -1;
    if (word === '(') i = Math.max(i, closing(line, i, end));
    else if (dashed > i) i = dashed;
    else if (
      isDash(line, i) ||
      (/^[;:?!()]$/.test(word) && !(word === ')' && /^(?:[a-z]|[ivx]{2,4}|\d)$/.test(lower(line, i - 1)))) ||
      (word === '.' && i >= line.tokens.length - 2)
    )
      return cut(line, from, i);
    else if (word === ',') {
      const aside = asideEnd(line, from, i, end);
      if (aside > i) i = aside;
      else if (closesObject(line, from, i, end) || (purpose > 0 && tagAt(line, skipJoints(line, i)) === 'VB'))
        return shortest(line, from, purpose, i);
    } else if ((opensClause(line, from, i) && !(outcomes && lower(line, i) === 'so')) || concludes(line, i))
      return shortest(line, from, purpose, i);
    else if (
      purpose > 0 &&
      word === 'and' &&
      tagAt(line, i + 1) === 'VB' &&
      hasObject(line, purpose, i) &&
      !pairs.has(`${lower(line, i - 1)}-${lower(line, i + 1)}`)
    )
      return shortest(line, from, purpose, i);
    else if (purpose === 0 && opensPurpose(line, from, i)) purpose = i;
  }
  return shortest(line, from, purpose, end);
}

/**
 * A purpose much longer than the object it follows says why and not what, where it names a result or many. Of a long
 * one the first thing is kept: it tells what the act is for, and the act still stands out.
 */
function shortest(line: Line, from: number, purpose: number, end: number): number {
  if (purpose === 0) return cut(line, from, end);
  const object = purpose - from;
  if (end - purpose <= 2) return cut(line, from, purpose);
  const says = saysWhy(line, from, purpose, end);
  const first = firstThing(line, purpose, end);
  if (first - from <= 3 * object && 3 * (first - from) >= end - from && (says || end - from > 3 * object))
    return cut(line, from, first);
  return cut(line, from, says ? purpose : end);
}

const saysWhy = (line: Line, from: number, purpose: number, end: number): boolean =>
  (end - purpose > Math.max(8, purpose - from) && completing.has(lower(line, from))) ||
  (isOutcome(line, purpose, end) &&
    purpose - from > 2 &&
    !isLight(line, from, purpose) &&
    end - purpose > 2 * (purpose - from));

/** Where the first thing of a purpose ends: before a comma, "and" or what tells more of it. */
function firstThing(line: Line, purpose: number, end: number): number {
  for (let i = purpose + 3; i < end; i++)
    if (
      isNoun(tagAt(line, i - 1)) &&
      !pairs.has(`${lower(line, i - 1)}-${lower(line, i + 1)}`) &&
      (/^(?:,|and|or|that|which|who|through|including|by|across|as)$/.test(lower(line, i)) || isMark(line, i))
    )
      return i;
  return end;
}

/** "to ensure that rules are kept", "to fight poverty, build schools": a result, or several. */
const isOutcome = (line: Line, purpose: number, end: number): boolean =>
  /^(?:ensure|enable|allow|further|keep|make|maintain)$/.test(lower(line, purpose + 1)) ||
  line.tokens.slice(purpose, end).some(({ lower }) => lower === ',');

/** "work together to", "engage firms to", "take action to": without the infinitive it says nothing. */
function isLight(line: Line, from: number, to: number): boolean {
  if (vagueVerbs.has(lower(line, from)) || isVagueGoingOn(line, from)) return true;
  for (let i = from; i < to; i++) if (isNoun(tagAt(line, i)) && !emptyNouns.has(lower(line, i))) return false;
  return true;
}

/** "continue to work with firms". */
const isVagueGoingOn = (line: Line, from: number): boolean =>
  /^continu(?:e|ing)$/.test(lower(line, from)) &&
  vagueVerbs.has(lower(line, skipAdverbs(line, lower(line, from + 1) === 'to' ? from + 2 : from + 1)));

/** "… and stressed the importance of": another statement about the same parties. */
const concludes = (line: Line, at: number): boolean =>
  /^(?:and|but)$/.test(lower(line, at)) &&
  (FINITE.test(tagAt(line, skipAdverbs(line, at + 1))) ||
    remarks.has(lower(line, skipAdverbs(line, at + 1))) ||
    (lower(line, at + 1) === 'the' && viewNouns.has(lower(line, at + 2))));

const skipJoints = (line: Line, at: number): number => {
  while (/^(?:,|and|or)$/.test(lower(line, at))) at++;
  return at;
};

/** The bracket that closes what opens at `at`, where it does so soon. */
function closing(line: Line, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + 12, end); i++) if (lower(line, i) === ')') return i;
  return at;
}

/** What an aside may begin with besides a preposition or an adverb: "explore, where appropriate, …", "share, subject to law, …". */
const OPENS_ASIDE =
  /^(?:including|while|as|where|wherever|when|whenever|if|subject|consistent|pursuant|together|alongside)$/;

/**
 * The comma that closes an aside, or -1: "extend, in consultation with the regions, the areas",
 * "work together, and with our neighbours, to support".
 */
export function asideEnd(line: Line, from: number, comma: number, end: number): number {
  const first = lower(line, comma + 1) === 'and' ? comma + 2 : comma + 1;
  if (!/^(?:IN|RB)$/.test(tagAt(line, first)) && !OPENS_ASIDE.test(lower(line, first)))
    return apposition(line, comma, end);
  for (let i = first; i < Math.min(end, first + 14); i++)
    if (lower(line, i) === ',')
      return (/^VBG?$/.test(tagAt(line, from)) &&
        (comma - from === 1 || (comma - from === 2 && tagAt(line, from + 1) === 'RP'))) ||
        lower(line, i + 1) === 'to' ||
        (tagAt(line, i + 1) === 'IN' && isLight(line, from, comma))
        ? i
        : -1;
  return -1;
}

/** "engage firms, the smallest among them, to draft": the comma before "to", where a thing alone is named between. */
function apposition(line: Line, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + 10); i++) {
    if (lower(line, i) === ',')
      return lower(line, i + 1) === 'to' && tagAt(line, i + 2) === 'VB' && isNoun(tagAt(line, comma - 1))
        ? i
        : -1;
    if (isVerb(tagAt(line, i)) || lower(line, i) === 'and') return -1;
  }
  return -1;
}

/** The dash that closes an aside, or -1: "work closely – at home and with our neighbours – to widen the lock". */
function dashedEnd(line: Line, dash: number, end: number): number {
  if (!/^(?:IN|RB|VBG|CC)$/.test(tagAt(line, dash + 1))) return -1;
  for (let i = dash + 2; i < Math.min(end, dash + 24); i++)
    if (isDash(line, i))
      return lower(line, i + 1) === 'to' || (tagAt(line, i + 1) === 'IN' && lower(line, i + 1) !== 'with')
        ? i
        : -1;
  return -1;
}

/** Whether what follows a comma no longer belongs to the object. */
function closesObject(line: Line, from: number, comma: number, end: number): boolean {
  const next = lower(line, comma + 1);
  if (next === 'and' && /^JJ/.test(tagAt(line, comma - 1)) && /^JJ/.test(tagAt(line, comma + 2)))
    return false;
  if (next === 'and' && /^JJ/.test(tagAt(line, comma - 1)) && lower(line, comma - 2) === ',') return false;
  if (next === 'and' || next === 'or')
    return (
      /^(?:by|in|to|with|that|which|for|on)$/.test(lower(line, comma + 2)) ||
      /^(?:MD|VB[DZP]|PRP)$/.test(tagAt(line, skipAdverbs(line, comma + 2))) ||
      (tagAt(line, skipAdverbs(line, comma + 2)) === 'VB' && !/^VBP?$/.test(tagAt(line, from))) ||
      opensSentence(line, comma + 2)
    );
  if (/^JJ/.test(tagAt(line, comma - 1)) && /^(?:JJ|VBN|RB)/.test(tagAt(line, comma + 1))) return false;
  if (tagAt(line, comma + 1) === 'VB' && !/^VB/.test(tagAt(line, from))) return true;
  if (adjuncts.has(next) || /^(?:PRP|MD|VB[DZPNG]|RB)$/.test(tagAt(line, comma + 1))) return true;
  return opensSentence(line, comma + 1) || !listCloses(line, comma + 1, end);
}

/** "…, and a consultation on fees will be launched": a subject and its verb follow. */
export function opensSentence(line: Line, at: number): boolean {
  if (!/^(?:DT|PRP\$?|NNP?S?|JJ|CD)$/.test(tagAt(line, at))) return false;
  for (let i = at + 1; i < Math.min(at + 16, line.tokens.length); i++) {
    if (/^(?:MD|VB[DZP])$/.test(tagAt(line, i))) return true;
    if (/^(?:[,;:.]|which|who|that|and)$/.test(lower(line, i))) return false;
  }
  return false;
}

/** Whether "and" follows within the sentence's list: "a, b and c". */
function listCloses(line: Line, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (/^(?:and|or)$/.test(lower(line, i))) return true;
    if (/^(?:;|:|\(|which|who)$/.test(lower(line, i))) return false;
  }
  return false;
}

/** "… a fund to build": "to" after an object says what for, but after "ways", "efforts" or "ability" it says what. */
export const opensPurpose = (line: Line, from: number, at: number): boolean =>
  lower(line, at) === 'to' &&
  tagAt(line, at + 1) === 'VB' &&
  at - from > 1 &&
  /^(?:NN|CD|RB|JJ)/.test(tagAt(line, at - 1)) &&
  !completed.has(lower(line, at - 1)) &&
  !complements(line, from);

/** "encourage firms to invest", "help schools to open": the infinitive completes the verb. */
const complements = (line: Line, from: number): boolean =>
  complemented.has(lower(line, from)) ||
  (/^(?:continue|continuing|work|working|further)$/.test(lower(line, from)) &&
    complemented.has(lower(line, from + 2)));

/** Never less than the verb and something with it, and no joint or mark at the end. */
function cut(line: Line, from: number, to: number): number {
  while (
    to > from + 1 &&
    ((isMark(line, to - 1) && !/^[”"’)]$/.test(lower(line, to - 1))) || danglers.has(lower(line, to - 1)))
  )
    to--;
  return to;
}
