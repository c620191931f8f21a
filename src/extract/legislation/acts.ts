import { limitOpeners, refraining, rights } from '../../languages/en/law.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import { canBeBound, subjectBehind } from './actors.ts';
import type { Clause } from './clauses.ts';
import { limitsWithin } from './limits.ts';
import { type Act, type Governor, nothingStands, type Standing, type Subject } from './standing.ts';
import type { Unit } from './units.ts';
import { bindsNobody, isTimed, joinedVerbs, verbFrom } from './verbs.ts';
import { actOf, type Opening } from './wording.ts';
import { lower, spanOf, tagAt, turnAt, type Words } from './words.ts';

/** A sentence with what stands over it and under it. */
export interface Frame {
  readonly text: string;
  readonly words: Words;
  readonly sentence: Sentence;
  readonly standing: Standing;
  readonly parts: readonly Unit[];
  /** The words behind the list that are said of all of it. */
  readonly tail: Span | null;
}

/** What one clause lays down: none where it binds nobody, or where its verbs stand in the items below. */
export function actsOf(
  frame: Frame,
  clause: Clause,
  { last, before }: { last: boolean; before: Clause | null },
): Act[] {
  const { words, standing } = frame;
  const given = headOf(frame, clause, before);
  if (!given) return [];
  const { governor, verb, subject, aside } = given;
  const to = last ? endOfWords(words, clause.to) : clause.to;
  if (verb === null || verb >= to) return [];
  const lists = last && frame.parts.length > 0;
  if (lists && verbsBelow(frame, clause, verb, to)) return [];
  const verbs = clause.operator.whole || standing.named ? [verb] : joinedVerbs(words, verb, to);
  return verbs.flatMap((at, i) => {
    const end = i + 1 < verbs.length ? joint(words, verbs[i + 1]!) : to;
    const list = lists && i === verbs.length - 1 ? frame.parts : [];
    if (at >= end) return [];
    const opening = openingOf(frame, clause);
    return actOf(frame, clause, { governor, subject, verb: at, end, list, aside, opening, first: i === 0 });
  });
}

/** Who, by what words, and where the verb begins; null where nobody is bound. */
function headOf(frame: Frame, clause: Clause, before: Clause | null) {
  const { text, words, standing } = frame;
  const { operator } = clause;
  const own = clause.subject ?? before?.subject ?? null;
  let subject: Subject | null = own
    ? { ...spanOf(words, ...own), words, from: own[0], to: own[1] }
    : standing.subject;
  const governor = governorOf(frame, clause, subject);
  if (operator.whole) return { governor, verb: operator.from, subject, aside: null };
  const found = verbFrom(words, operator.to, clause.to);
  if (!found) return { governor, verb: null, subject, aside: null };
  let { verb } = found;
  const turn = turnAt(words, verb);
  const negative = governor.sense === 'prohibition';
  const said = text.slice(
    words.tokens[verb]!.start,
    words.tokens[Math.min(clause.to, words.tokens.length) - 1]!.end,
  );
  const isTurn = turn !== null && !negative && (turn.whole || turn.to < clause.to);
  if (
    !isTurn &&
    !standing.named &&
    !isTimed(said) &&
    bindsNobody(
      said,
      subject ? text.slice(subject.start, subject.end) : '',
      { negative, somebody: subject !== null && canBeBound(subject) },
      words,
      verb,
    )
  )
    return null;
  if (isTurn && !turn.whole) verb = turn.to;
  if (operator.of || (isTurn && turn.of)) {
    const behind = subjectBehind(words, isTurn ? turn.to : operator.to, clause.to);
    if (!behind || (subject && !/^it$/i.test(text.slice(subject.start, subject.end).trim()))) return null;
    ({ subject, verb } = behind);
  }
  const sense = isTurn ? turn.sense : sensed(governor.sense, said);
  return { governor: { ...governor, sense }, verb, subject, aside: found.aside };
}

/** What the verb makes of a duty: what is had by right is a power, what is to be left a prohibition. */
function sensed(sense: Governor['sense'], said: string): Governor['sense'] {
  if (sense !== 'duty') return sense;
  return rights.test(said) ? 'power' : refraining.test(said) ? 'prohibition' : sense;
}

/** The words that govern, with "no" before them turned: "No person may". */
function governorOf(
  { text, words, standing }: Frame,
  { operator }: Clause,
  subject: Subject | null,
): Governor {
  const own = operator.from < operator.to ? spanOf(words, operator.from, operator.to) : null;
  const { sense } = operator;
  const span = own ?? standing.governor!;
  const denies =
    subject !== null && /^(?:no|neither|nobody|no-one)\b/i.test(text.slice(subject.start, subject.end));
  const bound = /^(?:power|duty)$/.test(sense);
  return { start: span.start, end: span.end, sense: denies && bound ? 'prohibition' : sense };
}

/** Without the dash or colon that leads into a list, and the stop. */
function endOfWords({ tokens }: Words, to: number): number {
  let end = to;
  while (end > 0 && /^[:;.,–—”"’-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** Where what is joined to a verb begins: before "and", "," or both. */
function joint(words: Words, verb: number): number {
  let at = verb;
  while (/^(?:and|then|also|,|;)$/.test(lower(words, at - 1)) || /^RB/.test(tagAt(words, at - 1))) at--;
  return at;
}

/** "do the following:", "be prohibited:", "be—": the acts are the items. */
function verbsBelow({ words, text, standing }: Frame, clause: Clause, verb: number, to: number): boolean {
  if (standing.named) return false;
  const said = text.slice(words.tokens[verb]!.start, words.tokens[to - 1]!.end);
  return to === verb + 1 && lower(words, verb) === 'be'
    ? true
    : /^(?:do|take|carry\s+out|perform|have|fulfil|undertake)\b.{0,60}\b(?:following|tasks?|functions?|steps|things|actions|measures)$/i.test(
        said,
      ) ||
        /^be\s+(?:prohibited|forbidden)$/i.test(said) ||
        clause.operator.to === to;
}

/** Under such words whole rules may stand: "shall observe the following rules:". */
const FOLLOWING =
  /\bfollowing\s+(?:[a-z-]+\s+){0,3}(?:rules|provisions|requirements|obligations|principles|arrangements|procedures?|terms)$/i;

/** What the words above a list hand down to its items. */
export function handsDown(frame: Frame, clauses: readonly Clause[]): Standing | null {
  const { text, words, standing } = frame;
  const clause = clauses.at(-1)!;
  const to = endOfWords(words, clause.to);
  const opening = openingOf(frame, clause);
  const limits = [...standing.limits, ...opening.limits];
  const base: Standing = { ...nothingStands, limits, words };
  const head = headOf(frame, clause, clauses.at(-2) ?? null);
  if (!head) return base;
  const { governor, verb, subject } = head;
  const around = [
    ...spansOf(words, clause.operator.to, to),
    ...opening.around,
    ...(frame.tail ? [frame.tail] : []),
    ...standing.around,
  ];
  const asides = head.aside ? limitsWithin(text, spanOf(words, ...head.aside)) : [];
  const tail = frame.tail ? limitsWithin(text, frame.tail) : [];
  const handed = { ...base, limits: [...limits, ...asides, ...tail], subject, governor, around };
  if (verb === null || verb >= to) {
    const open = spansOf(words, clause.operator.to, to).flatMap((span) => limitsWithin(text, span));
    return {
      ...handed,
      limits: [...handed.limits, ...open.filter((one) => !asides.some(({ start }) => start === one.start))],
    };
  }
  if (!verbsBelow(frame, clause, verb, to))
    return FOLLOWING.test(text.slice(words.tokens[verb]!.start, words.tokens[to - 1]!.end))
      ? { ...base, limits: [] }
      : null;
  const said = text.slice(words.tokens[verb]!.start, words.tokens[to - 1]!.end);
  const forbids = /^be\s+(?:prohibited|forbidden)/i.test(said);
  return {
    ...handed,
    governor: forbids ? { ...governor, sense: 'prohibition' } : governor,
    named: forbids,
    subject: forbids ? null : subject,
    passive: lower(words, verb) === 'be' && !forbids,
  };
}

const spansOf = (words: Words, from: number, to: number): Span[] =>
  from < to ? [spanOf(words, from, to)] : [];

/** What stands before the subject: a limit, or where a time may stand. */
function openingOf({ text, words, standing }: Frame, { opening: [from, to] }: Clause): Opening {
  if (from >= to) return { limits: [], around: [] };
  const span = trimmedMarks(text, spanOf(words, from, to));
  if (span.start >= span.end || standing.named) return { limits: [], around: [] };
  return limitOpeners.test(text.slice(span.start, span.end))
    ? { limits: [span], around: [] }
    : { limits: [], around: [span] };
}

const trimmedMarks = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && /[\s,;“"”]/.test(text[from]!)) from++;
  while (to > from && /[\s,;:—–]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};
