import {
  ahead,
  be,
  clauseMarks,
  have,
  infinitives,
  modals,
  notPast,
  past,
} from '../../languages/en/dates-tense.ts';
import type { Sentence, Token } from '../../model/text.ts';
import type { Tense } from './value.ts';

interface Cue {
  /** Its place among the tokens. */
  readonly at: number;
  readonly tense: 'past' | 'future';
}

/** How far a modal or a form of "have" governs: "will also have been". */
const GROUP = 5;

/** Tells, for places in one sentence, whether it looks back or ahead there. */
export function tensesOf(sentence: Sentence): (offset: number) => Tense {
  let cues: readonly Cue[] | null = null;
  return (offset) => {
    cues ??= cuesIn(sentence.tokens);
    return tenseAt(sentence.tokens, cues, offset);
  };
}

/** The nearest verb before in the same clause; where the date opens a clause, the next verb. */
function tenseAt(tokens: readonly Token[], cues: readonly Cue[], offset: number): Tense {
  const at = tokens.findIndex((token) => token.end > offset);
  const before = cues.findLast((cue) => cue.at < at) ?? null;
  const after = cues.find((cue) => cue.at >= at) ?? null;
  const nearer = opensClause(tokens, at) ? (after ?? before) : (before ?? after);
  return nearer?.tense ?? null;
}

/** "In October, …"; "…, and on 12 December …". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = tokens[i]!;
    if (clauseMarks.has(lower)) return true;
    if (
      !/^(?:in|on|by|at|from|since|until|during|before|after|the|late|early|and|but|while|between|over|as|of|end|last|this|next)$/u.test(
        lower,
      )
    )
      return false;
  }
  return at <= 4;
}

function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (modals.has(lower) && !/^M/u.test(text)) {
      cues.push({ at, tense: 'future' });
      at = groupEnd(tokens, at);
    } else if (lower === 'to' && isInfinitive(tokens, at)) {
      cues.push({ at, tense: 'future' });
      at = groupEnd(tokens, at);
    } else if (ahead.has(lower)) cues.push({ at, tense: 'future' });
    else if (have.has(lower) && isPerfect(tokens, at)) cues.push({ at, tense: 'past' });
    else if (be.has(lower)) at = present(tokens, at, cues);
    else if (past.has(lower) || isParticiple(lower, text)) cues.push({ at, tense: 'past' });
  }
  return cues;
}

/** The last token that still belongs to "will not yet have been decided". */
function groupEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at + 1; i <= at + GROUP && i < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (past.has(lower) || isParticiple(lower, text)) return i;
    if (be.has(lower) || have.has(lower) || infinitives.has(lower)) end = i;
    else if (
      !/ly$|^(?:not|also|now|then|only|first|next|jointly|both|all|yet|again|it|they|we)$/u.test(lower)
    )
      break;
  }
  return end;
}

const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  infinitives.has(tokens[at + 1]?.lower ?? '') ||
  (/ly$|^(?:also|then|not)$/u.test(tokens[at + 1]?.lower ?? '') &&
    infinitives.has(tokens[at + 2]?.lower ?? ''));

const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ lower, text }) => past.has(lower) || isParticiple(lower, text));

/** "Is meeting on Thursday" looks ahead; "is held" says nothing of when. Gives the last token of the group. */
function present(tokens: readonly Token[], at: number, cues: Cue[]): number {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (ahead.has(lower)) return i - 1;
    if (/.ing$/u.test(lower)) cues.push({ at: i, tense: 'future' });
    if (/.ing$/u.test(lower) || past.has(lower) || isParticiple(lower, text)) return i;
    if (!/ly$|^(?:not|also|now|still|both|all)$/u.test(lower)) return at;
  }
  return at;
}

const isParticiple = (lower: string, text: string): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !notPast.has(lower) && !/^\p{Lu}.*\p{Lu}/u.test(text);
