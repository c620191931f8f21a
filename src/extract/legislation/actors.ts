import { bound } from '../../languages/en/law.ts';
import type { Mention, Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { MentionIndex } from '../mentions.ts';
import { isAside } from './clauses.ts';
import type { Act, Subject } from './standing.ts';
import { canAct, lower, spanOf, tagAt, type Words } from './words.ts';

/** Whether a subject is somebody who can do something, and no thing. */
export const canBeBound = ({ words, from, to }: Subject): boolean =>
  partsOf(words, from, to).some(([start, end]) => isSomebody(words, start, end));

/** "it is the duty of [the council] to maintain": who stands behind the words, and the verb. */
export function subjectBehind(
  words: Words,
  from: number,
  to: number,
): { subject: Subject; verb: number } | null {
  for (let at = from + 1; at < Math.min(to, from + 40); at++)
    if (tagAt(words, at) === 'TO' && /^(?:VB|NN)/.test(tagAt(words, at + 1)))
      return { subject: { ...spanOf(words, from, at), words, from, to: at }, verb: at + 1 };
  return null;
}

/** Who is to act, by name where the names are known; the class as written; nobody where only a thing is named. */
export function actorsOf(
  text: string,
  act: Act,
  mentions: MentionIndex,
  known: readonly Named[],
): readonly Named[] {
  const subject = act.agent ?? (act.passive ? null : act.subject);
  if (!subject) return [];
  if (isPronoun(subject)) return antecedent(text, act, subject, mentions) ?? known;
  return namesOf(text, subject, mentions);
}

const isPronoun = ({ words, from, to }: Subject): boolean => {
  let at = from;
  while (at < to && /^(?:[,“]|RB)/.test(tagAt(words, at))) at++;
  return (
    /^(?:it|they|he|she)$/.test(lower(words, at)) &&
    (at + 1 >= to || /^(?:,|or|and|RB|also)/.test(lower(words, at + 1)))
  );
};

/** Whom "it" stands for: who is named first in what stands before, in the sentence or above the list. */
function antecedent(
  text: string,
  { over }: Act,
  { words, from }: Subject,
  mentions: MentionIndex,
): readonly Named[] | null {
  const before =
    firstNamed(text, words, from, mentions) ?? (over && firstNamed(text, over, over.tokens.length, mentions));
  // Somebody was meant whom the words before do not give away: nobody is named rather than somebody else.
  return before ?? (from > 2 ? [] : null);
}

function firstNamed(text: string, words: Words, to: number, mentions: MentionIndex): readonly Named[] | null {
  for (let at = 0; at < to; at++) {
    const end = phraseAt(words, at, to);
    if (!end) continue;
    const subject = { ...spanOf(words, at, end), words, from: at, to: end };
    if (canBeBound(subject)) return namesOf(text, subject, mentions);
    at = end - 1;
  }
  return null;
}

/** Where the noun phrase ends that begins at a token, or null where none does. */
function phraseAt({ tokens, tags }: Words, at: number, to: number): number | null {
  if (!/^(?:DT|NNP|NNPS|NNS|PRP\$)$/.test(tags[at]!)) return null;
  let end = at + 1;
  while (
    end < to &&
    (/^(?:NN|JJ|CD|HYPH|VBN|VBG)/.test(tags[end]!) ||
      (/^(?:of|and)$/.test(tokens[end]!.lower) &&
        /^NNP/.test(tags[end + 1] ?? '') &&
        /^NNP/.test(tags[end - 1]!)))
  )
    end++;
  return end > at + 1 || /^NNP|^NNS/.test(tags[at]!) ? end : null;
}

function namesOf(text: string, { words, from, to }: Subject, mentions: MentionIndex): Named[] {
  const names: Named[] = [];
  for (const [start, end] of partsOf(words, from, to)) {
    if (!isSomebody(words, start, end)) continue;
    const core = coreOf(words, start, end);
    if (!core) continue;
    const span = spanOf(words, ...core);
    const name = mentions.within(span).find((one) => isWhole(one, span));
    const one = name
      ? { name: name.value ?? name.quote, id: name.id }
      : { name: written(text, span), id: null };
    if (!names.some((other) => other.name === one.name)) names.push(one);
  }
  return names;
}

const isWhole = (mention: Mention, span: Span): boolean =>
  mention.start === span.start && mention.end === span.end;

/** As written, on one line; a class that opens the sentence without its capital. */
function written(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const [first = '', second = ''] = words.split(' ');
  const plain =
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    (second === '' ? bound.has(first.toLowerCase()) && !NAMES.test(first) : /^\p{Ll}/u.test(second));
  return plain && opensSentence(text, start) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** Single words that are names where they have a capital. */
const NAMES =
  /^(?:Parliament|Commission|Council|Board|Office|Government|Treasury|Court|Tribunal|Ombudsman|King|Queen|Crown)$/;

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.;:—–)“]\s*|\n\s*|\b(?:A|An|Each|Every|Any|All|No|Both)\s)$/.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** The members of "the council and the owners of ports", and of "a lender, or a person who acts for it". */
function partsOf(words: Words, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const word = lower(words, at);
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth > 0) continue;
    if (isAside(words, at)) at++;
    else if (CLAUSE.test(word) && !(word === 'that' && tagAt(words, at) === 'DT')) {
      const on = goesOn(words, at, to);
      parts.push([start, at]);
      if (on === null) return parts;
      start = on;
      at = on - 1;
    } else if (/^(?:and|or|,)$/.test(word) && isNext(words, at + 1, to) && isSomebody(words, start, at)) {
      parts.push([start, at]);
      start = at + 1;
    }
  }
  parts.push([start, to]);
  return parts.filter(([a, b]) => a < b);
}

const CLAUSE = /^(?:who|which|that|whom|whose|where)$/;

/** "…, or the council": where a member begins behind a clause. */
function goesOn(words: Words, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (
      lower(words, at) === ',' &&
      /^(?:or|and)$/.test(lower(words, at + 1)) &&
      /^(?:DT|NNS|NNP)/.test(tagAt(words, at + 2))
    )
      return at + 2;
  return null;
}

/** Whether another member begins: with an article, in the plural, or with "or" before. */
function isNext(words: Words, at: number, to: number): boolean {
  if (at >= to) return false;
  if (/^(?:and|or|,)$/.test(lower(words, at))) return isNext(words, at + 1, to);
  if (isAside(words, at)) return isNext(words, at + 2, to);
  const tag = tagAt(words, at);
  if (/^(?:DT|PRP\$)$/.test(tag) || (lower(words, at) === 'member' && lower(words, at + 1) === 'states'))
    return true;
  if (!/^(?:NNS|NN|JJ|VBN)$/.test(tag) || !/^\p{Ll}/u.test(words.tokens[at]!.text)) return false;
  let end = at + 1;
  while (end < to && !/^(?:and|or|,|who|which|that)$/.test(lower(words, end))) end++;
  return isSomebody(words, at, end);
}

const LEADING =
  /^(?:the|an?|any|each|every|all|both|no|such|that|those|these|this|its|their|other|another|his|her|either|neither|only|one|or|and|,|“|”|said|same|also|but)$/;

/** The words that name who is meant, without articles before and what narrows them behind. */
function coreOf(words: Words, from: number, to: number): [number, number] | null {
  let start = from;
  for (; start < to; start++) {
    if (isAside(words, start)) start++;
    else if (!LEADING.test(lower(words, start)) && !(start > from && lower(words, start) === 'of')) break;
  }
  let end = start;
  while (end < to && !stops(words, start, end, to)) end++;
  while (end > start && /^(?:and|or)$/.test(lower(words, end - 1))) end--;
  return start < end ? [start, end] : null;
}

function stops(words: Words, start: number, at: number, to: number): boolean {
  const word = lower(words, at);
  if (
    /^[(),;—–“”:]$/.test(word) ||
    /^(?:whose|who|which|under|acting|being|having|subject|referred|concerned|designated|established|mentioned|specified)$/.test(
      word,
    )
  )
    return !isInName(words, at, to);
  const tag = tagAt(words, at);
  if (at > start && /^(?:VBN|VBD|VBG|VBZ|VBP|TO)$/.test(tag) && /^NN|^PRP/.test(tagAt(words, at - 1)))
    return !/^NN/.test(tagAt(words, at + 1)) || at + 1 >= to || /^VB[DZP]$/.test(tag);
  return (
    at > start &&
    tag === 'IN' &&
    !(word === 'in' && /^(?:title|charge|law)$/.test(lower(words, at + 1))) &&
    !(word === 'for' ? /^\p{Lu}/u.test(words.tokens[at + 1]?.text ?? '') : /^(?:of|on)$/.test(word))
  );
}

/** "Teacher and Practitioner Committee": within a name. */
const isInName = (words: Words, at: number, to: number): boolean =>
  /^(?:and|or)$/.test(lower(words, at)) &&
  at + 1 < to &&
  /^(?:NNP|JJ)/.test(tagAt(words, at + 1)) &&
  /^\p{Lu}/u.test(words.tokens[at + 1]!.text) &&
  /^\p{Lu}/u.test(words.tokens[at - 1]?.text ?? '');

/** Whether the head of a noun phrase can act: its last noun before "of" or "for". */
function isSomebody(words: Words, from: number, to: number): boolean {
  const core = coreOf(words, from, to);
  if (!core) return false;
  let head: number | null = null;
  for (let at = core[0]; at < core[1]; at++) {
    if (/^(?:of|for|on|in)$/.test(lower(words, at)) && head !== null) break;
    if (/^(?:NN|PRP|JJ|VB|FW)/.test(tagAt(words, at))) head = at;
  }
  if (head === null) return false;
  const token = words.tokens[head]!;
  return (
    canAct(token) ||
    (/^NNP/.test(tagAt(words, head)) && /^\p{Lu}/u.test(token.text) && !isThingName(words, head))
  );
}

/** "Schedule 2", "Part 3", "the Act", "Annex I": parts of laws. */
const isThingName = (words: Words, at: number): boolean =>
  /^(?:act|acts|schedule|part|annex|chapter|article|section|regulation|regulations|directive|decision|order|title|register|fund|scheme|code|measure|treaty|list|january|february|march|april|may|june|july|august|september|october|november|december|system|systems|i|ii|iii|iv|v|vi|vii|viii|ix|x)$/.test(
    lower(words, at),
  ) || /^\d/.test(lower(words, at));
