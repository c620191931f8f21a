import { openers } from '../../languages/en/law.ts';
import { isAmong } from '../../segment/words.ts';
import { lower, type Operator, operatorsIn, tagAt, type Words } from './words.ts';

/** A clause that lays something down, by places in the sentence's tokens. */
export interface Clause {
  /** What stands before the subject: "Where a plan is refused,"; empty where nothing does. */
  readonly opening: readonly [from: number, to: number];
  /** Null where it shares that of the clause before, or of what leads into it. */
  readonly subject: readonly [from: number, to: number] | null;
  readonly operator: Operator;
  /** To the end of what it governs. */
  readonly to: number;
}

const isOpener = isAmong(openers);

/** Whether a sentence opens with a condition, a time or a purpose. */
export const opens = (words: Words, from: number): boolean =>
  from < words.tokens.length && isOpener(words.tokens[from]!);

/**
 * The clauses of a sentence that stand on their own, whatever governs acts within others left out: "a person who must
 * register". Each shares the subject of the one before where it names none.
 * @param bare whether the first may begin with what governs it: an item under "A provider—"
 * @param given a clause that what leads into the sentence has begun: an item under "A provider must—"
 */
export function clausesIn(words: Words, from: number, bare: boolean, given?: Clause): Clause[] {
  const clauses: Clause[] = given ? [given] : [];
  for (const operator of operatorsIn(words, given ? given.operator.to : from)) {
    const last = clauses.at(-1);
    const found = last ? next(words, last, operator) : first(words, from, operator, bare);
    if (!found) continue;
    const { ends, ...clause } = found;
    if (last) clauses[clauses.length - 1] = { ...last, to: ends };
    clauses.push(clause);
  }
  return clauses;
}

type Found = Clause & { readonly ends: number };

function first(words: Words, from: number, operator: Operator, bare: boolean): Found | null {
  const to = words.tokens.length;
  if (bare && isEmpty(words, from, operator.from))
    return { opening: [from, from], subject: null, operator, to, ends: from };
  const start = subjectFrom(words, from, operator.from);
  if (start === null) {
    const open = bare ? bareOpening(words, from, operator.from) : null;
    return open === null ? null : { opening: [from, open], subject: null, operator, to, ends: from };
  }
  return { opening: [from, start], subject: [start, operator.from], operator, to, ends: from };
}

/** "where asked to do so, must publish it": an opening before what governs an item. */
const bareOpening = (words: Words, from: number, to: number): number | null =>
  opens(words, from) && lower(words, to - 1) === ',' ? to : null;

/** A clause joined on: "…, and the council must", "and may". */
function next(words: Words, last: Clause, operator: Operator): Found | null {
  const to = words.tokens.length;
  let depth = 0;
  for (let at = operator.from - 1; at >= last.operator.to; at--) {
    const word = lower(words, at);
    if (word === ')') depth++;
    if (word === '(') depth--;
    if (depth !== 0 || !/^(?:and|but|or|;)$/.test(word)) continue;
    if (isEmpty(words, at + 1, operator.from) && isOfVerb(words, at)) return null;
    if (isEmpty(words, at + 1, operator.from))
      return { opening: [at + 1, at + 1], subject: null, operator, to, ends: endBefore(words, at) };
    const from = lower(words, at + 1) === ',' ? at + 2 : at + 1;
    if (opens(words, from) && lower(words, operator.from - 1) === ',')
      return { opening: [from, operator.from], subject: null, operator, to, ends: endBefore(words, at) };
    if (word === 'or' && lower(words, at - 1) !== ';' && !/^(?:it|they)$/.test(lower(words, at + 1)))
      continue;
    const start = subjectFrom(words, at + 1, operator.from);
    if (start === null) continue;
    if (word === 'and' && !/^[,;]$/.test(lower(words, at - 1)) && isHeld(words, last.operator.to, at))
      continue;
    return {
      opening: [at + 1, start],
      subject: [start, operator.from],
      operator,
      to,
      ends: endBefore(words, at),
    };
  }
  return null;
}

/** "is or may be": joined to a verb within, and to nothing that the clause governs. */
const isOfVerb = (words: Words, at: number): boolean =>
  isFiniteVerb(words, lower(words, at - 1) === ',' ? at - 2 : at - 1, true) ||
  (lower(words, at) === 'or' && lower(words, at - 1) === 'be');

/** Without the comma or semicolon before what joins. */
const endBefore = (words: Words, at: number): number => (/^[,;]$/.test(lower(words, at - 1)) ? at - 1 : at);

/** Whether some clause within is open, to which more may be joined. */
const isHeld = (words: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isSubordinator(words, at)) return true;
  return false;
};

/** Only adverbs and commas: "(a) also must". */
function isEmpty(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !/^(?:RB|,|CC)/.test(tagAt(words, at)) &&
      !/^(?:then|also|accordingly|both|therefore|[“"])$/.test(lower(words, at))
    )
      return false;
  return true;
}

/** Where the subject of what governs at `to` begins, or null where that stands in a clause within. */
function subjectFrom(words: Words, from: number, to: number): number | null {
  let start = from;
  while (
    start < to &&
    /^(?:[“”"‘’,;—–]|and|but|or|that)$/.test(lower(words, start)) &&
    !isThing(words, start)
  )
    start++;
  // What closes a condition that is a list may open with its verb: "…, has broken a rule, it may".
  const open = opens(words, start) || /^VB[ZDP]$/.test(tagAt(words, start));
  if (!open || /^no$/.test(lower(words, start))) return isSubject(words, start, to) ? start : null;
  let depth = 0;
  for (let at = to - 1; at > start; at--) {
    if (lower(words, at) === ')') depth++;
    if (lower(words, at) === '(') depth--;
    if (
      depth === 0 &&
      lower(words, at) === ',' &&
      !OF_LAW.test(lower(words, at + 1)) &&
      !closesAside(words, at, start) &&
      isSubject(words, at + 1, to)
    )
      return at + 1;
  }
  return withoutComma(words, start, to);
}

/** The comma behind "or, where applicable": the subject begins before it. */
const closesAside = (words: Words, at: number, start: number): boolean =>
  at - 4 >= start &&
  isAside(words, at - 2) &&
  lower(words, at - 3) === ',' &&
  /^(?:or|and)$/.test(lower(words, at - 4));

/** "…, point (h), of this Article shall": goes on with what is cited. */
const OF_LAW =
  /^(?:points?|paragraphs?|subparagraphs?|first|second|third|fourth|articles?|sections?|part|chapter|annex|schedule|last|\d.*)$/;

/** "That body must": a pointing word, and no joint. */
const isThing = (words: Words, at: number): boolean =>
  lower(words, at) === 'that' && tagAt(words, at) === 'DT';

/** "On an appeal the court may": the last noun phrase before what governs it. */
function withoutComma(words: Words, start: number, to: number): number | null {
  for (let at = to - 1; at > start + 1; at--) {
    const before = tagAt(words, at - 1);
    if (!/^(?:the|an?|it|they|no|each|any|every)$/.test(lower(words, at))) continue;
    if (/^(?:NN|VBN|VBZ|\)|CD|RB|-RRB-)/.test(before) || lower(words, at - 1) === ')')
      return isSubject(words, at, to) ? at : null;
  }
  return null;
}

const BEGINS = /^(?:DT|PRP\$?|NN|JJ|CD|PDT|EX|VBN|VBG|FW|WP\b|RB)/;
const LONGEST_SUBJECT = 110;

/** Whether words are a subject, and no clause stands open at their end: each that opens within has a verb of its own. */
export function isSubject(words: Words, from: number, to: number): boolean {
  if (from >= to || to - from > LONGEST_SUBJECT || !BEGINS.test(tagAt(words, from))) return false;
  if (/^(?:which|who|whom|that)$/.test(lower(words, from)) && tagAt(words, from) !== 'DT') return false;
  if (LEFT_OPEN.test(lower(words, to - 1))) return false;
  let opened = 0;
  let verbs = 0;
  let depth = 0;
  let last = true;
  for (let at = from; at < to; at++) {
    const word = lower(words, at);
    if (/^[([]$/.test(word)) depth++;
    if (/^[)\]]$/.test(word)) depth--;
    if (depth > 0) continue;
    if (opened === 0 && at > from && isReduced(words, at)) return false;
    if (word === 'so' && lower(words, at + 1) === 'that') return false;
    if (isSubordinator(words, at)) {
      opened++;
      last = false;
    } else if (isFiniteVerb(words, at, opened > 0) && !isJoined(words, at)) {
      verbs++;
      last = true;
    }
  }
  return last && verbs <= opened;
}

/** What a subject does not end in: what joins, and verbs of thought that open a clause. */
const LEFT_OPEN = /^(?:as|than|of|in|to|for|by|or|and|thinks?|considers?|believes?|knows|suspects)$/;

/** "the premises the owner": a clause without a word that opens it. */
const isReduced = (words: Words, at: number): boolean =>
  lower(words, at) === 'the' && /^NNS?$/.test(tagAt(words, at - 1));

/** "who owns and always keeps": joined to a verb that has been counted. */
function isJoined(words: Words, at: number): boolean {
  let before = at - 1;
  while (/^RB/.test(tagAt(words, before))) before--;
  return /^(?:CC|,)$/.test(tagAt(words, before));
}

/** "the provider or, where applicable, its agent": short words that open no clause. */
export const isAside = (words: Words, at: number): boolean =>
  /^(?:where|if|as|when)$/.test(lower(words, at)) &&
  /^(?:applicable|appropriate|relevant|necessary|possible|any)$/.test(lower(words, at + 1));

const SUBORDINATORS =
  /^(?:who|which|whom|whose|whether|if|where|when|unless|because|although|whichever|whoever|what|how|while|whereby|than|until)$/;

function isSubordinator(words: Words, at: number): boolean {
  const word = lower(words, at);
  if (SUBORDINATORS.test(word)) return !isAside(words, at);
  return word === 'that'
    ? tagAt(words, at) !== 'DT'
    : word === 'as' && /^(?:may|must|the|it|they|is|are)$/.test(lower(words, at + 1));
}

const PLAIN =
  /^(?:is|are|was|were|has|have|had|do|does|did|means|includes|applies|apply|relates|relate|must|may|shall|will|can|cannot|could|would|should|requires|provides|considers|appears|appear)$/;

/** A finite verb; outside clauses only those that cannot be taken for nouns or participles. */
function isFiniteVerb(words: Words, at: number, inside: boolean): boolean {
  const tag = tagAt(words, at);
  if (PLAIN.test(lower(words, at)))
    return /^(?:VB[ZPD]|MD)/.test(tag) || /^(?:is|are|has|was|were|may|must|shall)$/.test(lower(words, at));
  return inside
    ? /^VB[ZPD]$/.test(tag)
    : tag === 'VBZ' && !/^(?:IN|DT|JJ|TO|POS|VBN|VBD|CC)/.test(tagAt(words, at - 1));
}
