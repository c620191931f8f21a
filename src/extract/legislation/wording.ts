import { noAgents } from '../../languages/en/law.ts';
import { type Span, trimmed } from '../../model/span.ts';
import { unstopped } from '../clauses.ts';
import { canBeBound } from './actors.ts';
import type { Frame } from './acts.ts';
import type { Clause } from './clauses.ts';
import { limitsWithin, sorted } from './limits.ts';
import type { Act, Governor, Subject } from './standing.ts';
import { endOf, type Unit } from './units.ts';
import { isTimed, participleOf } from './verbs.ts';
import { lower, spanOf, tagAt, type Words } from './words.ts';

/** A list longer than this is quoted as far as whole items fit. */
const LONGEST_LIST = 900;

/** One verb that a clause governs, with what is said of it. */
export interface Found {
  readonly governor: Governor;
  readonly subject: Subject | null;
  /** By places in the sentence's tokens. */
  readonly verb: number;
  readonly end: number;
  /** What the words lead into. */
  readonly list: readonly Unit[];
  readonly aside: readonly [from: number, to: number] | null;
  readonly opening: Opening;
  /** Whether it is the first verb of its clause. */
  readonly first: boolean;
}

/** What stands before the subject. */
export interface Opening {
  readonly limits: readonly Span[];
  readonly around: readonly Span[];
}

/** The act with its words: from the verb, or from a subject that does not act itself, to the limits that close it. */
export function actOf(frame: Frame, clause: Clause, found: Found): Act {
  const { text, words, sentence, standing } = frame;
  const { governor, subject, verb, end, opening } = found;
  const own = spanOf(words, verb, end);
  const { limits, action, listed } = wordsOf(frame, own, found.list);
  const participle = participleOf(words, verb);
  const passive = participle !== null || (standing.passive && clause.operator.from === clause.operator.to);
  const aside = found.aside ? [spanOf(words, ...found.aside)] : [];
  const opens =
    clause.operator.whole ||
    isTimed(text.slice(own.start, own.end)) ||
    opensWith(found, clause, words, passive);
  const start = opens && subject?.words === words ? subject.start : action.start;
  return {
    governor,
    action: { start, end: action.end },
    verb: own.start,
    words,
    subject: CONTAINS.test(text.slice(own.start, own.end)) ? null : subject,
    agent: passive && !isOwn(words, participle ?? verb) ? agentIn(words, participle ?? verb, end) : null,
    passive,
    over: standing.words,
    limits: sorted([
      ...standing.limits,
      ...opening.limits,
      ...aside.flatMap((span) => limitsWithin(text, span)),
      ...limits,
    ]),
    around: [
      { start: own.start, end: Math.max(own.end, listed ?? 0) },
      ...aside,
      ...opening.around,
      ...standing.around,
      ...(frame.tail ? [frame.tail] : []),
    ],
    sentence,
    evidence: listed === null ? sentence : { start: sentence.start, end: Math.max(sentence.end, listed) },
  };
}

const isOwn = (words: Words, at: number): boolean => noAgents.has(lower(words, at));

/** What something has to hold is asked of the thing, not of those whom it names: "The members must include". */
const CONTAINS = /^(?:include|contain|comprise|consist)\b/i;

/** Whether the act is told with its subject: in the passive, and of a thing. */
const opensWith = ({ first, subject }: Found, clause: Clause, words: Words, passive: boolean): boolean =>
  first &&
  clause.subject !== null &&
  subject !== null &&
  (passive ||
    !canBeBound(subject) ||
    /^(?:include|contain|comprise|consist)$/.test(lower(words, clause.operator.to)));

/** The words of the act with the list they lead into, and the limits within them: a limit that closes them ends the act. */
function wordsOf(
  frame: Frame,
  own: Span,
  list: readonly Unit[],
): { limits: Span[]; action: Span; listed: number | null } {
  const { text, tail } = frame;
  const within = limitsWithin(text, own);
  const closing = within.find((one) => one.end >= own.end - 1 && one.start > own.start);
  const listed = list.length > 0 ? fitting(own, list, tail) : null;
  const limits =
    closing && listed
      ? within.map((one) => (one === closing ? { start: one.start, end: listed } : one))
      : within;
  const end = closing ? closing.start : (listed ?? own.end);
  const more = tail && listed === null ? limitsWithin(text, tail) : [];
  return {
    limits: [...limits, ...more].map((one) => unstopped(text, one)),
    action: bare(text, { start: own.start, end }),
    listed,
  };
}

/** Without the marks and the "and" that join what follows. */
export function bare(text: string, span: Span): Span {
  const { start, end } = unstopped(text, trimmed(text, span));
  const joint = /[,;]?\s+(?:and|or|but)$|\s*[—–]\s*$/.exec(text.slice(Math.max(start, end - 8), end));
  const kept = Math.max(start + 1, joint ? end - joint[0].length : end);
  const opened = text.lastIndexOf('“', kept);
  const closes = opened >= start && text[kept] === '”' && !text.slice(opened, kept).includes('”');
  return { start, end: closes ? kept + 1 : kept };
}

/** Where the list ends, or the last of its items that fits; null where not even the first does. */
function fitting(own: Span, list: readonly Unit[], tail: Span | null): number | null {
  const stop = tail?.end ?? endOf(list);
  if (stop - own.start <= LONGEST_LIST) return stop;
  const last = list.map((part) => endOf([part])).findLast((end) => end - own.start <= LONGEST_LIST);
  return last ?? null;
}

/** "published by the regulator": who does it, where somebody is named. */
function agentIn(words: Words, from: number, to: number): Subject | null {
  let depth = 0;
  for (let at = from + 1; at < Math.min(to, from + 60); at++) {
    const word = lower(words, at);
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth !== 0) continue;
    if (/^(?:who|which|that|if|where|unless|;)$/.test(word)) return null;
    if (tagAt(words, at) === 'TO' && tagAt(words, at + 1) === 'VB') return null;
    if (word !== 'by' || tagAt(words, at + 1) === 'VBG') continue;
    // "paid into an account held by the bank": what another participle has done.
    if (at - 1 > from && /^VB[ND]$/.test(tagAt(words, at - 1)) && tagAt(words, at - 2) !== 'CC') return null;
    let end = at + 1;
    while (
      end < to &&
      !/^(?:,|;|—|who|which|where|if|unless|before|within|in|under|at|on|not|as|until|when|from|to|and\/or)$/.test(
        lower(words, end),
      )
    )
      end++;
    if (end === at + 1) continue;
    const subject: Subject = { ...spanOf(words, at + 1, end), words, from: at + 1, to: end };
    if (canBeBound(subject)) return subject;
  }
  return null;
}
