import {
  ahead,
  be,
  between,
  clauseMarks,
  deferring,
  describing,
  determiners,
  following,
  formerly,
  have,
  infinitives,
  modals,
  notPast,
  opening,
  past,
  sayings,
  taken,
  taking,
  undertaking,
} from '../../languages/en/dates-tense.ts';
import { timeWords } from '../../languages/en/dates-words.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import type { Tense } from './value.ts';

interface Cue {
  /** Its place among the tokens. */
  readonly at: number;
  readonly tense: Tense;
  /** Whether it governs no more than what stands next to it: "to discuss the outcome of …". */
  readonly weak?: true;
}

/** Which way a sentence looks at some place, and whether the words there leave no doubt. */
export interface Look {
  readonly tense: Tense;
  readonly sure: boolean;
}

/** How far a modal or a form of "have" or "be" governs: "will also have been". */
const GROUP = 5;
/** How near an undertaking in the past must be for the date to be its own: "agreed in October". */
const OWN = 4;
/** How near an infinitive must be for the date to be its own: "to meet again in October". */
const OF_INFINITIVE = 5;
/** How near behind the date another verb may be that says the same: "the 19 March attack, in which four were killed". */
const BACKING = 12;

/** Tells, for dates in one sentence, whether it looks back or ahead there. */
export function tensesOf(sentence: Sentence): (date: Span) => Look {
  let cues: readonly Cue[] | null = null;
  return (date) => {
    cues ??= cuesIn(sentence.tokens);
    return lookAt(sentence.tokens, cues, date);
  };
}

/** The nearest verb before in the same clause; where the date opens a clause, the next verb. */
function lookAt(tokens: readonly Token[], cues: readonly Cue[], { start, end }: Span): Look {
  const at = tokens.findIndex((token) => token.end > start);
  const said = saidOn(tokens, end);
  if (said === 'sure') return { tense: 'past', sure: false };
  const before = cues.findLast((cue) => cue.at < at) ?? null;
  const after = cues.find((cue) => cue.at >= at) ?? null;
  const [cue, own] = opensClause(tokens, at) && after ? [after, true] : [before ?? after, false];
  if (!cue) return { tense: said ? 'past' : null, sure: false };
  const far = at - cue.at;
  if (cue.tense === 'past' && undertaking.has(tokens[cue.at]!.lower) && !own && far > OWN)
    return { tense: null, sure: false };
  const backed = after?.tense === cue.tense && after.at - at <= BACKING;
  const doubtful = (cue.weak && !own && far > OF_INFINITIVE) || (!backed && describes(tokens, at, end));
  return { tense: cue.tense, sure: !doubtful };
}

/** "Monday’s statement": what a day owns is mostly over, and what was said on it surely is. */
function saidOn(tokens: readonly Token[], end: number): 'likely' | 'sure' | null {
  const mark = tokens.findIndex((token) => token.start >= end);
  if (mark < 0 || !/^['’]s?$/u.test(tokens[mark]!.text)) return null;
  return tokens.slice(mark + 1, mark + 4).some(({ lower }) => sayings.has(lower)) ? 'sure' : 'likely';
}

/** "the June summit", "the President’s 9 March order": when the sentence is says little of when its things are. */
function describes(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!determiners.has(before) && !/['’]s?$/u.test(before)) return false;
  const next = tokens.slice(at).find((token) => token.start >= end);
  return next !== undefined && /^\p{L}/u.test(next.text) && !following.has(next.lower);
}

/** "In October, …"; "…, and on 12 December …"; but not "announced, on 7 March, …". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = tokens[i]!;
    if (clauseMarks.has(lower)) return lower !== ',' || i === 0 || !isPast(tokens, i - 1);
    if (!opening.has(lower)) return false;
  }
  return at <= 4;
}

function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? '';
    if ((modals.has(lower) && !text.startsWith('M')) || lower.endsWith("'ll")) {
      cues.push({ at, tense: 'future' });
      at = groupEnd(tokens, at);
    } else if (lower === 'to' && isInfinitive(next, tokens[at + 2]?.lower)) {
      at = groupEnd(tokens, at);
      cues.push({ at, tense: 'future', weak: true });
    } else if (ahead.has(lower)) cues.push({ at, tense: isDone(tokens, at) ? 'past' : 'future' });
    else if (taking.has(lower) && taken.has(next)) cues.push({ at, tense: 'future' });
    else if (
      deferring.has(lower) &&
      (next === 'until' || next === 'till' || (next === 'to' && isTimeNext(tokens, at + 2)))
    )
      cues.push({ at, tense: 'future' });
    else if (be.has(lower)) at = present(tokens, at, cues);
    else if (have.has(lower) ? isPerfect(tokens, at) : isPast(tokens, at)) cues.push({ at, tense: 'past' });
  }
  return cues;
}

/** "Proposed by Peru on 9 June", "once planned for May": that is over; but not "expected by March". */
const isDone = (tokens: readonly Token[], at: number): boolean => {
  const [verb, by, who] = tokens.slice(at, at + 3);
  if (formerly.has(tokens[at - 1]?.lower ?? '')) return true;
  // "The rule that the board proposed on 9 June": put forward then, and not for then.
  const afterWas = /^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? '');
  if (verb!.lower === 'set' && afterWas && /^(?:up|out|off|aside|down)$/.test(by?.lower ?? '')) return true;
  const planned = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => be.has(lower));
  if (verb!.lower === 'proposed' && !planned && (by?.lower === 'on' || by?.lower === 'in')) return true;
  const named = who !== undefined && /^\p{Lu}/u.test(who.text) && !timeWords.has(who.lower);
  return verb!.lower.endsWith('ed') && by?.lower === 'by' && named;
};

const isInfinitive = (next: string, afterNext = ''): boolean =>
  infinitives.has(next) || ((between.has(next) || next.endsWith('ly')) && infinitives.has(afterNext));

/** The last token that still belongs to "will not yet have been decided". */
function groupEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at + 1; i <= at + GROUP && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (past.has(lower) || isParticiple(tokens[i]!)) return i;
    if (be.has(lower) || have.has(lower) || infinitives.has(lower)) end = i;
    else if (!between.has(lower) && !lower.endsWith('ly')) break;
  }
  return end;
}

/** "Is meeting on Thursday" looks ahead; "is held" says nothing of when. Gives the last token of the group. */
function present(tokens: readonly Token[], at: number, cues: Cue[]): number {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (ahead.has(lower)) return i - 1;
    if (/.ing$/u.test(lower)) cues.push({ at: i, tense: 'future' });
    if (/.ing$/u.test(lower)) return i;
    if (past.has(lower) || isParticiple(tokens[i]!)) {
      if (isOnDay(tokens, i + 1)) cues.push({ at: i, tense: 'future', weak: true });
      return i;
    }
    if (!between.has(lower) && !lower.endsWith('ly')) return at;
  }
  return at;
}

/** "Are published on 13 August": the present by which a calendar speaks. */
const isOnDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'on' && /^(?:\d|\p{Lu})/u.test(tokens[at + 1]?.text ?? '') && isTime(tokens[at + 1]!);

/** "Extended to May", and not "extended to Norway". */
const isTimeNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  (isTime(tokens[at]) || /^(?:the|next|late|early|mid|end)$/.test(tokens[at].lower));

const isTime = ({ lower }: Token): boolean => /^\d/.test(lower) || timeWords.has(lower);

const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'had' ||
  tokens.slice(at + 1, at + 4).some((token) => past.has(token.lower) || isParticiple(token));

/** A verb of the past, and no participle that describes a noun. */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  past.has(tokens[at]!.lower) ||
  (isParticiple(tokens[at]!) &&
    (!describing.has(tokens[at - 1]?.lower ?? '') || isRelative(tokens, at)) &&
    !infinitives.has(tokens[at - 1]?.lower ?? ''));

/** "the talks that collapsed in October": a verb, and nothing that it describes, follows "that". */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'that' && following.has(tokens[at + 1]?.lower ?? '');

const isParticiple = ({ lower, text }: Token): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !notPast.has(lower) && !/^\p{Lu}.*\p{Lu}/u.test(text);
