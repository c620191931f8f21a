import { limitOpeners } from '../../languages/en/law.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import { wordsFrom } from '../../segment/clauses.ts';
import { tag } from '../../segment/tag.ts';
import { actsOf, type Frame, handsDown } from './acts.ts';
import { type Clause, clausesIn, isSubject, opens } from './clauses.ts';
import { type Act, nothingStands, type Standing } from './standing.ts';
import { endOf, type Unit } from './units.ts';
import { governs, isBare, lower, spanOf, tagAt, type Words } from './words.ts';

/** A condition that is a list longer than this is quoted by the words above it. */
const LONGEST_LIMIT = 900;
/** So many words of what leads into an item are tagged with it. */
const LEAD = 14;

/** What a paragraph of a law and all that it leads into lay down, in the order of the text. */
export function actsIn(text: string, unit: Unit): Act[] {
  const acts: Act[] = [];
  read(text, unit, nothingStands, acts);
  return acts.sort((a, b) => a.verb - b.verb);
}

function read(text: string, unit: Unit, standing: Standing, acts: Act[]): void {
  unit.sentences.forEach((sentence, i) => {
    const last = i === unit.sentences.length - 1;
    const of = i === 0 ? standing : { ...nothingStands, limits: standing.limits };
    readSentence(text, sentence, last ? unit : null, of, acts);
  });
}

/** @param unit what the sentence leads into, where it is the last of its paragraph */
function readSentence(
  text: string,
  sentence: Sentence,
  unit: Unit | null,
  standing: Standing,
  acts: Act[],
): void {
  const parts = unit?.parts ?? [];
  const mayGo = governs(sentence.tokens) || standing.governor !== null || parts.length > 0;
  if (!mayGo || sentence.tokens.length > 600) return;
  const words = wordsOf(sentence, standing);
  const from = pastNumber(text, sentence);
  const clauses = clausesOf(words, from, standing);
  const tail = unit?.tail ?? null;
  const frame: Frame = {
    text,
    words,
    sentence,
    standing,
    parts,
    tail: tail && tailLimits(text, clauses, tail),
  };
  const before = acts.length;
  for (const [i, clause] of clauses.entries())
    acts.push(...actsOf(frame, clause, { last: i === clauses.length - 1, before: clauses[i - 1] ?? null }));
  if (parts.length === 0) return;
  const below = clauses.length > 0 ? handsDown(frame, clauses) : leadOf(text, words, from, standing);
  // A condition that a list completes, and the objects of a verb, lay nothing down by themselves.
  const said =
    below !== null &&
    !(clauses.length === 0 && tail !== null && governs(tail.sentences[0]!.tokens) && below.subject === null);
  const first = acts.length;
  for (const part of parts) said ? read(text, part, below, acts) : readRest(text, part, acts);
  if (below?.governor?.sense === 'duty' && isEither(text, parts)) joinEither(acts, first, sentence);
  if (tail)
    readTail(
      text,
      tail,
      clauses.length > 0 || acts.length > before,
      below ?? nothingStands,
      sentence,
      parts,
      acts,
    );
}

/** The sentences behind the first of an item that only completes what stands over it. */
function readRest(text: string, part: Unit, acts: Act[]): void {
  for (const sentence of part.sentences.slice(1)) readSentence(text, sentence, null, nothingStands, acts);
  for (const one of part.parts) readRest(text, one, acts);
}

/** "(a) approve the plan, or (b) refuse it": one duty, to be kept either way. */
const isEither = (text: string, parts: readonly Unit[]): boolean =>
  parts.slice(0, -1).some((part) => {
    const end = endOf([part]);
    return /[\s,;]or$/.test(text.slice(end - 4, end));
  });

function joinEither(acts: Act[], from: number, lead: Sentence): void {
  const [first, ...rest] = acts.slice(from);
  const last = rest.at(-1);
  if (!first || !last || last.action.end - first.action.start > LONGEST_LIMIT) return;
  const span = { start: first.action.start, end: last.action.end };
  acts.splice(from, acts.length - from, {
    ...first,
    action: span,
    evidence: { start: lead.start, end: span.end },
    place: lead.start,
  });
}

/** Past the number that stands before the words: "3 (1)", "“(2A)". */
function pastNumber(text: string, { start, end, tokens }: Sentence): number {
  const [number = ''] = NUMBER.exec(text.slice(start, Math.min(end, start + 24))) ?? [];
  const from = wordsFrom(tokens);
  const past = tokens.findIndex((token) => token.start >= start + number.length);
  return number === '' || past < from ? from : past;
}

const NUMBER = /^[“"‘]?\s*(?:\d{1,4}[A-Z]{0,2}[.\s—–-]*)?(?:\(?[0-9A-Za-z]{1,4}\)\s*)+/;

function wordsOf(sentence: Sentence, { words }: Standing): Words {
  const lead = words?.tokens.slice(-LEAD) ?? [];
  return { tokens: sentence.tokens, tags: tag(sentence.tokens, lead) };
}

/** An item under "must—" begins with its verb; under "A provider—" with what governs it. */
function clausesOf(words: Words, from: number, standing: Standing): Clause[] {
  const { governor, subject } = standing;
  if (governor) {
    const start = verbOpens(words, from, standing);
    if (start !== null) {
      const given: Clause = {
        opening: [from, start],
        subject: null,
        operator: { sense: governor.sense, of: false, whole: false, from: start, to: start },
        to: words.tokens.length,
      };
      return clausesIn(words, from, true, given);
    }
  }
  return clausesIn(words, from, governor !== null || subject !== null);
}

/** Where the verb of an item begins: at once, or behind "where asked to do so,"; null where it has a subject of its own. */
function verbOpens(words: Words, from: number, { passive, named }: Standing): number | null {
  if (named) return from;
  const isVerb = (at: number) => {
    while (/^RB/.test(tagAt(words, at)) || /^(?:also|then|either|[“"])$/.test(lower(words, at))) at++;
    return passive ? /^(?:VBN|VBD|JJ|IN|VBG)$/.test(tagAt(words, at)) : isBare(words, at);
  };
  if (isVerb(from)) return from;
  if (opens(words, from)) {
    for (let at = from + 1; at < words.tokens.length; at++)
      if (lower(words, at) === ',' && isVerb(at + 1)) return at + 1;
    return null;
  }
  // The tagger takes many a verb that opens an item for a noun: no other noun stands bare before "the" or "a".
  return !passive && /^NN$/.test(tagAt(words, from)) && /^(?:DT|PRP\$|TO)$/.test(tagAt(words, from + 1))
    ? from
    : null;
}

/** What a lead without a clause hands down: a condition ("Where a plan is refused—") or who is meant ("A provider—"). */
function leadOf(text: string, words: Words, from: number, standing: Standing): Standing {
  const to = withoutDash(words);
  if (from >= to) return { ...standing, words };
  const span = spanOf(words, from, to);
  const own = { ...nothingStands, limits: standing.limits, around: standing.around, words };
  if (opens(words, from)) {
    const isLimit = limitOpeners.test(text.slice(span.start, span.end));
    return {
      ...own,
      subject: standing.subject,
      limits: isLimit ? [...standing.limits, span] : standing.limits,
      around: [...standing.around, span],
    };
  }
  if (standing.governor) return own;
  return isSubject(words, from, to) || /^(?:who|which|that)$/.test(lower(words, to - 1))
    ? { ...own, subject: { ...span, words, from, to } }
    : own;
}

function withoutDash({ tokens }: Words): number {
  let to = tokens.length;
  while (to > 0 && /^[:–—,-]$/.test(tokens[to - 1]!.text)) to--;
  return to;
}

/** The words behind a list: a sentence that the list opened, or what is said of all its items. */
function readTail(
  text: string,
  tail: Unit,
  closed: boolean,
  below: Standing,
  lead: Sentence,
  parts: readonly Unit[],
  acts: Act[],
): void {
  const whole = { start: lead.start, end: endOf(parts) };
  const limit = below.limits.length > 0 && whole.end - whole.start <= LONGEST_LIMIT ? [whole] : below.limits;
  const standing: Standing = closed
    ? { ...nothingStands, subject: below.subject }
    : { ...below, limits: below.subject ? below.limits : limit };
  read(text, tail, standing, acts);
}

/** What closes a list and is no clause of its own: it limits, dates or completes what stands above the list. */
function tailLimits(text: string, clauses: readonly Clause[], tail: Unit): Span | null {
  if (clauses.length === 0) return null;
  const { start, end } = tail.sentences[0]!;
  return /^(?:and|but)\b.*\b(?:must|shall|may)\b/i.test(text.slice(start, end)) ? null : { start, end };
}
