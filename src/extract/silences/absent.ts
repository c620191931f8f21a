import {
  appears,
  arranged,
  brings,
  noThing,
  tell,
  tellers,
  tells,
  told,
  wanted,
} from '../../languages/en/absence.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { isAmong } from '../../segment/words.ts';
import { isNoun, type Line, lineOf, lower, skipAdverbs, spanOf, tagAt } from '../commitments/line.ts';

/** Words that say that something is absent, and the rule that read them. */
export interface Absent extends Span {
  readonly rule: string;
}

const NEGATIONS = new Set(
  'no not never neither none nothing nobody nor without cannot hardly scarcely'.split(' '),
);
const isNegation = (token: Token): boolean => negates(token) || token.lower.endsWith("n't");
const negates = isAmong(NEGATIONS);

/** What a sentence says is absent by denying a verb or a thing, read by parts of speech. */
export function absentIn(sentence: Sentence): Absent[] {
  if (!sentence.tokens.some(isNegation)) return [];
  const line = lineOf(sentence);
  if (!line) return [];
  const found: Absent[] = [];
  for (let at = line.own; at < line.tokens.length; at++) {
    if (!isNegation(line.tokens[at]!)) continue;
    for (const [rule, read] of READINGS) {
      const to = read(line, at);
      if (to === null) continue;
      found.push({ ...spanOf(line, at, to), rule });
      break;
    }
  }
  return found;
}

/** Each reads from a word of negation on, to the word after what decides; null where it says nothing of the kind. */
const READINGS: readonly (readonly [rule: string, read: (line: Line, at: number) => number | null])[] = [
  ['en/silences/denied-verb', deniedVerb],
  ['en/silences/denied-thing', deniedThing],
  ['en/silences/comes-without', comesWithout],
];

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
]);
const HELP = new Set('do does did has have had will would can could cannot'.split(' '));

/** "is not described", "has not been costed", "Oslo will not say". */
function deniedVerb(line: Line, at: number): number | null {
  const word = lower(line, at);
  const joined = word.endsWith("n't") || word === 'cannot';
  if (!joined && word !== 'not' && word !== 'never') return null;
  const helper = joined ? at : at - 1;
  let verb = skipAdverbs(line, at + 1);
  const passive = BE.has(lower(line, helper)) || BE.has(lower(line, verb));
  while (BE.has(lower(line, verb))) verb = skipAdverbs(line, verb + 1);
  if (passive) return told.has(lower(line, verb)) && isMissed(line, helper, verb) ? verb + 1 : null;
  const denied = HELP.has(lower(line, helper).replace(/n't$/, '')) || word === 'never';
  const verbs = word === 'never' ? tells : /^(?:has|have|had)/.test(lower(line, helper)) ? told : tell;
  return denied && verbs.has(lower(line, verb)) && isTeller(line, word === 'never' ? at : helper)
    ? verb + 1
    : null;
}

/** A thing of which it is told, and not which things are meant: "goods that are not listed"; nor what follows an "if". */
function isMissed(line: Line, helper: number, verb: number): boolean {
  if (lower(line, verb + 1) === 'to') return false;
  let subject = helper - 1;
  while (subject > line.own && /^RB/.test(tagAt(line, subject))) subject--;
  if (/^(?:has|have|had)$/.test(lower(line, subject))) subject--;
  if (/^W/.test(tagAt(line, subject))) return lower(line, subject - 1) === ',';
  return !isConditional(line, subject);
}

function isConditional(line: Line, at: number): boolean {
  for (let i = at; i >= Math.max(line.own, at - 8); i--) {
    if (/^(?:if|unless|until|where|when)$/.test(lower(line, i))) return true;
    if (/^[,;:]$/.test(lower(line, i))) return false;
  }
  return false;
}

/** The text, those who made it, or somebody with a name. */
function isTeller(line: Line, verb: number): boolean {
  let subject = verb - 1;
  while (subject > line.own && /^(?:RB|,)/.test(tagAt(line, subject))) subject--;
  return (
    (tellers.has(lower(line, subject)) || tagAt(line, subject).startsWith('NNP')) &&
    !isConditional(line, subject)
  );
}

/** "No country is given", "not one figure appears", "for which no day has been fixed". */
function deniedThing(line: Line, at: number): number | null {
  const head = thingAfter(line, at);
  if (head === null || !isSubject(line, at)) return null;
  const verb = finiteAfter(line, head);
  if (verb === null) return null;
  if (
    appears.has(lower(line, verb)) &&
    lower(line, verb) !== 'come' &&
    !/^(?:come|go|went|came)/.test(lower(line, verb))
  )
    return verb + 1;
  if (/^(?:comes|goes|came|went|come|go)$/.test(lower(line, verb)))
    return /^(?:with|from)$/.test(lower(line, verb + 1)) ? verb + 1 : null;
  const end = skipAdverbs(line, verb + 1);
  const people = /^(?:nobody|none|neither)$/.test(lower(line, at)) || lower(line, at + 1) === 'one';
  if (people && tagAt(line, verb) !== 'MD' && tells.has(lower(line, verb))) return verb + 1;
  const said = /^(?:has|have|had)$/.test(lower(line, verb)) && told.has(lower(line, end));
  if (said && /^W/.test(tagAt(line, end + 1))) return end + 1;
  return deniedState(line, verb, end);
}

/** "is not given", "has been fixed", "is in it". */
function deniedState(line: Line, verb: number, next: number): number | null {
  let end = next;
  const been = /^(?:has|have|had)$/.test(lower(line, verb)) && lower(line, end) === 'been';
  if (!been && !BE.has(lower(line, verb))) return null;
  if (been) end = skipAdverbs(line, end + 1);
  if (lower(line, end) === 'being') end++;
  if (arranged.has(lower(line, end))) return lower(line, end + 1) === 'to' ? null : end + 1;
  return /^(?:there|here|available|forthcoming|visible|apparent|evident)$/.test(lower(line, end))
    ? end + 1
    : null;
}

/** Where what is denied begins: after "no", "not one", "not a single", "hardly any", "none of". */
function thingAfter(line: Line, at: number): number | null {
  const word = lower(line, at);
  const next = lower(line, at + 1);
  if (word === 'no' && noThing.has(next)) return null;
  if (/^(?:no|neither|none|nothing|nobody)$/.test(word)) return at + 1;
  if (word === 'not' && /^(?:one|a|an|even|so)$/.test(next)) return at + 2;
  return /^(?:hardly|scarcely)$/.test(word) && next === 'any' ? at + 2 : null;
}

/** What stands before is the beginning of a clause, and no verb that it is the object of. */
function isSubject(line: Line, at: number): boolean {
  const before = tagAt(line, at - 1);
  if (at === line.own || /^(?:,|:|CC|W.*|``|''|-LRB-|-RRB-|\.|HYPH)$/.test(before)) return true;
  return /^(?:that|which|because|since|as|although|though|while|so|yet|but|for|whereas|then|here|yet|still)$/.test(
    lower(line, at - 1),
  );
}

const FAR = 24;

/** The verb that the thing is the subject of, past what only describes it: "no figure that the ministers agreed is …". */
function finiteAfter(line: Line, from: number): number | null {
  for (let i = from; i < Math.min(from + FAR, line.tokens.length); i++) {
    if (/^[;:?]$/.test(lower(line, i))) return null;
    if (!/^(?:VB[DZP]|MD)$/.test(tagAt(line, i))) continue;
    if (/^(?:that|which|who)$/.test(lower(line, i - 1))) continue;
    return i;
  }
  return null;
}

/** "The paragraph comes without money or forces", "is announced without a date". */
function comesWithout(line: Line, at: number): number | null {
  if (lower(line, at) !== 'without') return null;
  let noun = at + 1;
  while (noun < at + 5 && /^(?:DT|JJ|RB|NN|CC)/.test(tagAt(line, noun)) && !wanted.has(lower(line, noun)))
    noun++;
  if (!wanted.has(lower(line, noun)) || !isNoun(tagAt(line, noun))) return null;
  for (let i = at - 1; i >= Math.max(line.own, at - 12); i--) {
    if (/^(?:not|never|no|cannot|if|may|must|should)$/.test(lower(line, i)) || lower(line, i).endsWith("n't"))
      return null;
    if (brings.has(lower(line, i))) return noun + 1;
  }
  return null;
}
