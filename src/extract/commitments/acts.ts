import {
  actAdjectives,
  actNouns,
  adjuncts,
  boundaries,
  completed,
  itemVerbs,
} from '../../languages/en/actions.ts';
import type { Chain } from './chains.ts';
import { isMark, isNoun, isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';

/** One action: tokens `from` to before `to`; `reach` is where the words that qualify it end. */
export interface Act {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
}

/**
 * Splits what a chain governs into the actions that can be kept or missed on their own, each cut to the end of its object.
 * @param end the token at which the next chain or the sentence's end stops them.
 * @param subject where the subject stands: it is the action of "exchanges will continue" and "a report will be published".
 */
export function actsOf(
  line: Line,
  chain: Chain,
  end: number,
  subject: readonly [number, number] | null,
): Act[] {
  switch (chain.shape) {
    case 'base':
    case 'gerund':
      return conjuncts(
        line,
        [
          ...verbStarts(line, chain, end),
          ...meansStarts(line, chain.at, end),
          ...recurringStarts(line, chain.at, end),
        ].sort((a, b) => a - b),
        end,
      );
    case 'noun':
      return conjuncts(line, nounStarts(line, chain.at, end), end);
    case 'passive':
      return subject ? passives(line, chain, end, subject) : [];
    case 'stays':
      return subject ? subjects(line, chain.at, end, subject) : [];
  }
}

/** "Exchanges and visits will continue": what goes on is the subject. */
function subjects(line: Line, at: number, end: number, [from, to]: readonly [number, number]): Act[] {
  const beside = accompanied(line, at, end);
  const reach = beside[0]?.from ?? end;
  return [...conjuncts(line, nounStarts(line, from, to), to).map((act) => ({ ...act, reach })), ...beside];
}

/** "Exchanges will continue, with annual reviews of …": what is to go with it is undertaken too. */
function accompanied(line: Line, at: number, end: number): Act[] {
  for (let i = at; i < end - 2; i++)
    if (lower(line, i) === ',' && lower(line, i + 1) === 'with' && headOf(line, i + 2, end)?.act)
      return conjuncts(line, [i + 2], end);
  return [];
}

function conjuncts(line: Line, starts: readonly number[], end: number): Act[] {
  return starts.flatMap((from, i) => {
    const reach = starts[i + 1] ?? end;
    const to = objectEnd(line, from, beforeJoint(line, from, reach));
    return from < to ? [{ from, to, reach: beforeClause(line, to, reach) }] : [];
  });
}

/** What qualifies an action stands before the next clause ("…, and welcomed the report"). */
function beforeClause(line: Line, from: number, end: number): number {
  for (let i = from; i < end - 1; i++)
    if (/^(?:and|but)$/.test(lower(line, i)) && (FINITE.test(tagAt(line, skipAdverbs(line, i + 1))) || opensSentence(line, i + 1))) return i;
  return end;
}

const FINITE = /^(?:MD|VB[DZP])$/;

/** Back over ", and also to": the joint between two conjuncts belongs to neither. */
function beforeJoint(line: Line, from: number, to: number): number {
  while (
    to > from + 1 &&
    (/^(?:and|or|to|but|also|as|well|then)$/.test(lower(line, to - 1)) || isMark(line, to - 1))
  ) {
    if (isMark(line, to - 1) && /^[)\]”"’]$/.test(lower(line, to - 1))) break;
    to--;
  }
  return to;
}

/** Where the coordinated verbs begin: all of one form, each after a joint and each with an object of its own. */
function verbStarts(line: Line, { at, shape }: Chain, end: number): number[] {
  const form = shape === 'gerund' ? 'VBG' : 'VB';
  const starts = [at];
  if (at < line.own && end > line.own && opensItem(line)) starts.push(line.own);
  const afterTo = lower(line, at - 1) === 'to';
  let purpose = -1;
  for (let i = at + 1; i < end; i++) {
    const word = lower(line, i);
    if (boundaries.has(word) && word !== 'while' && !isMark(line, i - 1)) continue;
    if (
      purpose < starts.at(-1)! &&
      opensPurpose(line, starts.at(-1)!, i) &&
      !/^(?:work|continue)$/.test(lower(line, starts.at(-1)!))
    )
      purpose = i;
    if (
      tagAt(line, i) !== form &&
      !(form === 'VB' && isHiddenVerb(line, i)) &&
      !(form === 'VB' && tagAt(line, i) === 'VBP')
    )
      continue;
    const joint = jointBefore(line, i);
    if (joint === null || !hasObject(line, starts.at(-1)!, joint.from)) continue;
    if (
      purpose > starts.at(-1)! &&
      !(joint.strong || (joint.to && afterTo) || hasFinite(line, purpose, joint.from))
    )
      continue;
    if (form === 'VBG' && !joint.conjunction && !listGoesOn(line, i, end)) continue;
    starts.push(i);
    purpose = -1;
  }
  return starts;
}

/** A list item that begins with the verb its lead-in asks for: "will do the following: – open two offices". */
const opensItem = (line: Line): boolean =>
  /^VB[GP]?$/.test(tagAt(line, line.own)) ||
  (isNoun(tagAt(line, line.own)) && itemVerbs.has(lower(line, line.own)));

/** "to ensure that rules are kept, establish a court": a clause of its own ends the purpose. */
function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^VB[PZD]$/.test(tagAt(line, i))) return true;
  return false;
}

/** After a joint, a word that is a verb as often as a noun, with an object: "; support university exchanges". */
const isHiddenVerb = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'NN' &&
  itemVerbs.has(lower(line, at)) &&
  /^(?:,|;|and)$/.test(lower(line, at - 1)) &&
  /^(?:DT|PRP\$|JJ|NN|CD)/.test(tagAt(line, at + 1)) &&
  (lower(line, at - 1) === ';' || /^(?:DT|PRP\$)$/.test(tagAt(line, at + 1)));

interface Joint {
  readonly from: number;
  /** Whether "and", "or" or a semicolon joins, not a comma alone. */
  readonly conjunction: boolean;
  /** Whether it starts afresh: ";" or "and to", "and will". */
  readonly strong: boolean;
  /** Whether "to" is said again. */
  readonly to: boolean;
}

/** What joins the word at `at` to a conjunct before it: ", ", ", and", "and to", "; ". */
function jointBefore(line: Line, at: number): Joint | null {
  let i = at - 1;
  while (i > 0 && (tagAt(line, i).startsWith('RB') || lower(line, i) === 'also')) i--;
  const to = lower(line, i) === 'to';
  if (to) i--;
  const last = i;
  while (i > 0 && /^(?:,|;|and|or|but|as|well|–|—|-|•)$/.test(lower(line, i))) i--;
  if (i === last) return null;
  const between = line.tokens.slice(i + 1, last + 1).map(({ lower }) => lower);
  const conjunction = between.some((word) => /^(?:and|or|;|well|but)$/.test(word));
  if (to && !conjunction && !infinitivesGoOn(line, at)) return null;
  return { from: i + 1, conjunction, strong: between.includes(';') || (to && between.includes(',')), to };
}

/** "to enhance x, to develop y, and to build z": whether an "and to" closes the list. */
function infinitivesGoOn(line: Line, at: number): boolean {
  for (let i = at + 1; i < line.tokens.length && !/^[.;:]$/.test(lower(line, i)); i++)
    if (
      /^(?:and|or)$/.test(lower(line, i)) &&
      lower(line, i + 1) === 'to' &&
      /^(?:VB|RB)/.test(tagAt(line, i + 2))
    )
      return true;
  return false;
}

/** Whether the verb at `from` has an object before `to`: "review and report on" is one act. */
function hasObject(line: Line, from: number, to: number): boolean {
  if (isVerb(tagAt(line, to - 1)) && to - 1 > from) return false;
  for (let i = from + 1; i < to; i++)
    if (
      isNoun(tagAt(line, i)) ||
      /^(?:CD|PRP)$/.test(tagAt(line, i)) ||
      /together|closely/.test(lower(line, i))
    )
      return true;
  return false;
}

/** Whether a list begun with commas ends with "and" and the same form: "…, improving x, and lowering y". */
function listGoesOn(line: Line, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++)
    if (/^(?:and|or)$/.test(lower(line, i)) && tagAt(line, skipAdverbs(line, i + 1)) === 'VBG') return true;
  return false;
}

const RECURRING = new Set([
  'annual',
  'biennial',
  'biannual',
  'regular',
  'quarterly',
  'monthly',
  'weekly',
  'yearly',
  'periodic',
  'triennial',
]);

/** "an annual exchange of views and a biennial dialogue": each comes round by itself. */
function recurringStarts(line: Line, at: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = at + 2; i < end; i++) {
    const article = /^(?:DT|PRP\$)$/.test(tagAt(line, i - 1)) ? i - 1 : i;
    if (RECURRING.has(lower(line, i)) && lower(line, article - 1) === 'and' && headOf(line, i, end)?.act)
      starts.push(article);
  }
  return starts;
}

/** "…, and through staff exchanges": a second means that can be delivered by itself. */
function meansStarts(line: Line, at: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = at + 1; i < end - 1; i++) {
    if (!/^(?:through|by)$/.test(lower(line, i)) || lower(line, i - 1) !== 'and') continue;
    const gerund = tagAt(line, i + 1) === 'VBG';
    if (gerund || headOf(line, i + 1, end)?.act) starts.push(i + 1);
  }
  return starts;
}

/** Where coordinated things begin that could each be delivered alone: "sustained dialogue and to exchanges between". */
function nounStarts(line: Line, at: number, end: number): number[] {
  const starts = [at];
  for (let i = at + 1; i < end; i++) {
    if (!/^(?:,|;|and|or)$/.test(lower(line, i))) continue;
    let next = i + 1;
    while (next < end && /^(?:,|;|and|or|as|well|also|including)$/.test(lower(line, next))) next++;
    if (isExample(line, starts.at(-1)!, i)) continue;
    const again = lower(line, next) === 'to';
    const first = again ? skipAdverbs(line, next + 1) : next;
    if (
      first < end &&
      (again || standsAlone(line, starts.at(-1)!, i, first, end)) &&
      !/^(?:VB|VBD|MD)$/.test(tagAt(line, first))
    )
      starts.push(first);
    i = Math.max(i, first - 1);
  }
  return starts;
}

/** Whether "such as" or "including" opens a list of examples before the joint. */
function isExample(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((lower(line, i) === 'such' && lower(line, i + 1) === 'as') || lower(line, i) === 'including')
      return true;
  return false;
}

/** Whether the conjunct at `first` is a thing done: its head is a noun of doing, and so is that of the one before. */
function standsAlone(line: Line, before: number, joint: number, first: number, end: number): boolean {
  const mine = headOf(line, first, end);
  if (mine === null) return false;
  const other = headOf(line, before, joint);
  const fresh = actAdjectives.has(lower(line, first)) || tagAt(line, first) === 'VBG';
  const plain = !insidePreposition(line, before, joint);
  if (tagAt(line, first) === 'VBG' && !actNouns.has(lower(line, first)))
    return tagAt(line, before) === 'VBG' || lower(line, joint) === ';';
  return mine.act && other?.act === true && (fresh || plain || mine.complement);
}

/** Whether a preposition stands between `from` and `to`: then what follows may belong to its object. */
function insidePreposition(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:IN|TO)$/.test(tagAt(line, i))) return true;
  return false;
}

/** The head noun of the phrase at `at`, and whether something completes it ("cooperation [between ports]"). */
function headOf(line: Line, at: number, end: number): { act: boolean; complement: boolean } | null {
  let head = -1;
  let i = at;
  for (; i < end && /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|RB|POS|HYPH)$/.test(tagAt(line, i)); i++)
    if (isNoun(tagAt(line, i)) || tagAt(line, i) === 'VBG') head = i;
  if (head < 0) return null;
  return {
    act: actNouns.has(lower(line, head)) || tagAt(line, at) === 'VBG',
    complement: /^(?:IN|TO)$/.test(tagAt(line, i)),
  };
}

/** "A report will be published and laid before both Houses": subject and verb are the action. */
function passives(line: Line, { at }: Chain, end: number, [from]: readonly [number, number]): Act[] {
  const starts = [at];
  for (let i = at + 1; i < end; i++)
    if (
      /^VB[ND]$/.test(tagAt(line, i)) &&
      /^(?:and|,|or)$/.test(lower(line, i - 1)) &&
      !isVerb(tagAt(line, i - 2)) &&
      jointBefore(line, i)?.conjunction
    )
      starts.push(i);
  return conjuncts(line, starts, end).map((act, i) => (i === 0 ? { ...act, from } : act));
}

/** Where the object ends: before an adjunct after a comma, a clause of its own or a mark. */
function objectEnd(line: Line, from: number, end: number): number {
  let purpose = 0;
  for (let i = from + 1; i < end; i++) {
    const word = lower(line, i);
    if (word === '(') i = Math.max(i, closing(line, i, end));
    else if (/^[.;:?!–—()]$/.test(word)) return cut(line, from, i);
    else if (word === ',') {
      const aside = asideEnd(line, from, i, end);
      if (aside > i) i = aside;
      else if (closesObject(line, i, end) || (purpose > 0 && tagAt(line, skipJoints(line, i)) === 'VB'))
        return shortest(line, from, purpose, i);
    } else if (opensClause(line, from, i)) return shortest(line, from, purpose, i);
    else if (purpose > 0 && word === 'and' && tagAt(line, i + 1) === 'VB' && hasObject(line, purpose, i))
      return shortest(line, from, purpose, i);
    else if (purpose === 0 && opensPurpose(line, from, i)) purpose = i;
  }
  return shortest(line, from, purpose, end);
}

/** A purpose much longer than the object it follows says why and not what. */
const shortest = (line: Line, from: number, purpose: number, end: number): number =>
  cut(
    line,
    from,
    purpose > 0 && (end - purpose <= 2 || (purpose - from > 2 && end - purpose > 2 * (purpose - from)))
      ? purpose
      : end,
  );

const skipJoints = (line: Line, at: number): number => {
  while (/^(?:,|and|or)$/.test(lower(line, at))) at++;
  return at;
};

/** "… a fund to build": "to" after an object says what for, but after "ways", "efforts" or "ability" it says what. */
export const opensPurpose = (line: Line, from: number, at: number): boolean =>
  lower(line, at) === 'to' &&
  tagAt(line, at + 1) === 'VB' &&
  at - from > 1 &&
  /^(?:NN|CD|RB|JJ)/.test(tagAt(line, at - 1)) &&
  !completed.has(lower(line, at - 1));

/** The bracket that closes what opens at `at`, where it does so soon. */
function closing(line: Line, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + 12, end); i++) if (lower(line, i) === ')') return i;
  return at;
}

/**
 * The comma that closes an aside, or -1: "extend, in consultation with the regions, the areas",
 * "work together, and with our neighbours, to support".
 */
function asideEnd(line: Line, from: number, comma: number, end: number): number {
  const first = lower(line, comma + 1) === 'and' ? comma + 2 : comma + 1;
  if (!/^(?:IN|RB)$/.test(tagAt(line, first))) return -1;
  for (let i = first; i < Math.min(end, first + 14); i++)
    if (lower(line, i) === ',')
      return (/^VBG?$/.test(tagAt(line, from)) &&
        (comma - from === 1 || (comma - from === 2 && tagAt(line, from + 1) === 'RP'))) ||
        lower(line, i + 1) === 'to'
        ? i
        : -1;
  return -1;
}

const opensClause = (line: Line, from: number, at: number): boolean => {
  const word = lower(line, at);
  const next = lower(line, at + 1);
  return (
    boundaries.has(word) ||
    (word === 'that' && at - from > 3 && tagAt(line, at) !== 'DT' && !isVerb(tagAt(line, at - 1))) ||
    (word === 'in' && next === 'order') ||
    (word === 'on' && next === 'the' && lower(line, at + 2) === 'part') ||
    (word === 'so' && (next === 'that' || next === 'as'))
  );
};

/** Whether what follows a comma no longer belongs to the object. */
function closesObject(line: Line, comma: number, end: number): boolean {
  const next = lower(line, comma + 1);
  if (next === 'and' || next === 'or')
    return (
      /^(?:by|in|to|with|that|which|for|on)$/.test(lower(line, comma + 2)) ||
      /^(?:MD|VB[DZP]|PRP)$/.test(tagAt(line, skipAdverbs(line, comma + 2))) ||
      opensSentence(line, comma + 2)
    );
  if (adjuncts.has(next) || /^(?:PRP|MD|VB[DZPNG]|RB)$/.test(tagAt(line, comma + 1))) return true;
  return !listCloses(line, comma + 1, end);
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

/** Never less than the verb and something with it, and no joint or mark at the end. */
function cut(line: Line, from: number, to: number): number {
  while (
    to > from + 1 &&
    ((isMark(line, to - 1) && !/^[”"’)]$/.test(lower(line, to - 1))) ||
      /^(?:and|or|to|including|the|of|in|on|with|by|as)$/.test(lower(line, to - 1)))
  )
    to--;
  return to;
}
