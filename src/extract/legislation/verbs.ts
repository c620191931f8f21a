import {
  aboutWords,
  comesIntoForce,
  endsItself,
  exemptions,
  possible,
  readAs,
  states,
  statesOfThings,
} from '../../languages/en/law.ts';
import { isAmong } from '../../segment/words.ts';
import { lower, tagAt, type Words } from './words.ts';

/** Where the verb stands that something governs, and what is set between commas before it. */
export interface Governed {
  readonly verb: number;
  readonly aside: readonly [from: number, to: number] | null;
}

/** The verb that is governed; null where the words end before one comes: "must, on request—". */
export function verbFrom(words: Words, from: number, to: number): Governed | null {
  let aside: Governed['aside'] = null;
  let at = from;
  while (at < to) {
    const word = lower(words, at);
    const tag = tagAt(words, at);
    if (word === ',') {
      const closed = closeOf(words, at, to);
      if (closed === null) return null;
      aside = [at + 1, closed];
      at = closed + 1;
    } else if (/^[–—:-]$/.test(word)) return null;
    else if (/^(?:RB|CC)/.test(tag) || ADVERBIAL.test(word)) at++;
    else if (
      /^(?:IN|TO|JJR|RBR|VBG)/.test(tag) ||
      /^(?:in|as|from|at|by|on|if|without|no|within|after|before|for|subject)$/.test(word)
    ) {
      const verb =
        verbBehind(words, at, to) ??
        (isMeans(words, at) && /^(?:NN|VB)/.test(tagAt(words, at + 2)) && at + 2 < to ? at + 2 : null);
      if (verb === null) return null;
      return { verb: isMeans(words, at) ? at : verb, aside: aside ?? [at, verb] };
    } else return { verb: at, aside };
  }
  return null;
}

const ADVERBIAL = /^(?:also|only|then|both|either|together|jointly|[“"‘]|all|each|thereafter|therefore)$/;

/** "by regulations": the way of an act that belongs to it. */
const isMeans = (words: Words, at: number): boolean =>
  lower(words, at) === 'by' &&
  /^(?:regulations?|orders?|notice|rules|direction|resolution|warrant|writing|means|implementing|delegated)$/.test(
    lower(words, at + 1),
  );

/** The comma that closes what a comma opened, with a verb behind it. */
function closeOf(words: Words, open: number, to: number): number | null {
  let depth = 0;
  let last: number | null = null;
  for (let at = open + 1; at < to; at++) {
    const word = lower(words, at);
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth !== 0 || word !== ',') continue;
    last = at;
    if (isBase(words, at + 1)) return at;
  }
  return last !== null && last === to - 2 ? null : last !== null && isEnd(words, last + 1) ? null : null;
}

const isEnd = (words: Words, at: number): boolean => /^[–—:-]?$/.test(lower(words, at));

function isBase(words: Words, at: number): boolean {
  let verb = at;
  while (/^RB/.test(tagAt(words, verb))) verb++;
  return /^(?:VB|VBP)$/.test(tagAt(words, verb)) || /^(?:be|have|do)$/.test(lower(words, verb));
}

/** The verb behind "in writing", "within 7 days of the request". */
function verbBehind(words: Words, from: number, to: number): number | null {
  const end = Math.min(to, from + 40);
  for (let at = from + 1; at < end; at++) {
    if (/^(?:VB)$/.test(tagAt(words, at)) && tagAt(words, at - 1) !== 'TO' && tagAt(words, at - 1) !== 'MD')
      return at;
    if (/^(?:be|have|do)$/.test(lower(words, at)) && tagAt(words, at - 1) !== 'TO') return at;
  }
  return null;
}

const readsAs = isAmong(readAs);

/** "be taken into account". */
const isAccount = (words: Words, at: number): boolean =>
  lower(words, at) === 'taken' && !/^(?:to|as)$/.test(lower(words, at + 1));

/** Whether the words only say how other words are to be taken, what something is, or what nobody has to do. */
export function bindsNobody(
  text: string,
  subject: string,
  { negative, somebody }: { readonly negative: boolean; readonly somebody: boolean },
  words: Words,
  verb: number,
): boolean {
  let at = verb;
  if (lower(words, at) === 'be')
    while (/^RB/.test(tagAt(words, at + 1)) || /^(?:not|also|so)$/.test(lower(words, at + 1))) at++;
  if (
    lower(words, verb) === 'be' &&
    words.tokens[at + 1] &&
    readsAs(words.tokens[at + 1]!) &&
    !isAccount(words, at + 1)
  )
    return true;
  if (words.tokens[verb] && readsAs(words.tokens[verb]!)) return true;
  return (
    states.test(text) ||
    (!somebody && statesOfThings.test(text)) ||
    aboutWords.test(subject) ||
    (negative ? exemptions.test(text) : possible.test(text))
  );
}

/** Whether the words say from when or until when the law holds. */
export const isTimed = (text: string): boolean => comesIntoForce.test(text) || endsItself.test(text);

/** Whether the verb is a passive: "be [promptly] published". */
export function participleOf(words: Words, verb: number): number | null {
  if (lower(words, verb) !== 'be') return null;
  let at = verb + 1;
  while (/^RB/.test(tagAt(words, at)) || /^[,“"]$/.test(lower(words, at))) at++;
  return tagAt(words, at) === 'VBN' ||
    (/^(?:VBD|JJ)$/.test(tagAt(words, at)) && /(?:ed|en|id|de|ut)$/.test(lower(words, at)))
    ? at
    : null;
}

/** The verbs that are joined on one subject, each with an object of its own: "publish the plan and lay it before the House". */
export function joinedVerbs(words: Words, from: number, to: number): number[] {
  const verbs = [from];
  let depth = 0;
  let objects = 0;
  let held = false;
  for (let at = from + 1; at < to; at++) {
    const word = lower(words, at);
    if (/^[([“‘]$/.test(word)) depth++;
    if (/^[)\]”]$/.test(word)) depth--;
    if (depth !== 0) continue;
    if (/^(?:NN|PRP|CD)/.test(tagAt(words, at))) objects++;
    if (HOLDS.test(word) || (tagAt(words, at) === 'TO' && /^VB/.test(tagAt(words, at + 1)))) held = true;
    if (!/^(?:,|and|;)$/.test(word) || objects === 0) continue;
    const next = verbAfter(words, at, to);
    if (next === null) continue;
    const marked = /^[,;]$/.test(word) && /^(?:and|then)$/.test(lower(words, at + 1));
    if (held && !marked) continue;
    verbs.push(next);
    objects = 0;
    held = false;
    at = next;
  }
  return verbs;
}

const HOLDS = /^(?:who|which|that|where|if|unless|whether|when|how|whom|whose|until|what|or)$/;

function verbAfter(words: Words, joint: number, to: number): number | null {
  let at = joint + 1;
  if (lower(words, at) === 'and') at++;
  if (lower(words, at) === ',' && /^(?:where|if|when|as|upon|on|in|without)$/.test(lower(words, at + 1))) {
    while (++at < to && lower(words, at) !== ',');
    at++;
  }
  while (at < to && (/^RB/.test(tagAt(words, at)) || /^(?:also|then)$/.test(lower(words, at)))) at++;
  return at < to &&
    /^\p{Ll}/u.test(words.tokens[at]!.text) &&
    tagAt(words, at) === 'VB' &&
    tagAt(words, at - 1) !== 'TO'
    ? at
    : null;
}
