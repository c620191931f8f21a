import type { Chain } from './lexicon.ts';
import { isDash, type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';
import { opensSentence } from './objects.ts';
import { withoutOpening } from './openings.ts';
import { isEmbedded, isRelative } from './relatives.ts';

/** Where a chain's clause begins and where its subject stands; null where it takes that of the chain before. */
export interface Clause {
  readonly start: number;
  readonly subject: readonly [from: number, to: number] | null;
  /** What "which" or "that" stands for, where it is the subject. */
  readonly antecedent?: readonly [from: number, to: number];
}

const RELATIVE = new Set([
  'which',
  'who',
  'that',
  'where',
  'while',
  'whilst',
  'because',
  'if',
  'unless',
  'when',
  'as',
  'whereby',
  'how',
  'what',
  'whether',
  'so',
  'until',
  'once',
  'since',
  'although',
  'though',
  'whose',
]);

/** Finds the subject to the left of a chain's finite group. */
export function clauseOf(line: Line, { head, links, shape, stated }: Chain, floor: number): Clause {
  if (stated !== undefined) return { start: stated?.[0] ?? head, subject: stated };
  if (tagAt(line, head) === 'VBG' && links[0]?.from === head) return { start: head, subject: null };
  const noun = links[0]?.governor.kind === 'noun' || links[0]?.governor.kind === 'list';
  const end = skipBack(line, head, floor);
  const start = clauseStart(line, end, floor);
  const shared = floor === 0 && /^(?:and|but|or)$/.test(lower(line, end - 1)) ? mainSubject(line, end) : null;
  if (shared) return { start: end, subject: shared };
  if (floor > 0 && lower(line, end - 1) === 'and' && hasFinite(line, start, end))
    return { start: end, subject: null };
  if (floor > 0 && lower(line, end) === ',' && tagAt(line, head) === 'MD' && !noun)
    return { start: end, subject: null };
  if (start >= end && isRelative(line, start - 1)) {
    if (shape === 'passive') {
      const [from] = antecedentOf(line, start - 1, floor).antecedent ?? [phraseStart(line, start - 1, floor)];
      return { start, subject: [from, start] };
    }
    return {
      start,
      subject: [start - 1, start],
      ...(links[0]?.governor.kind === 'modal' ? antecedentOf(line, start - 1, floor) : {}),
    };
  }
  if (start >= end) return { start, subject: noun ? [Math.max(floor, head - 1), head + 1] : null };
  return { start, subject: [withoutThat(line, withoutOpening(line, start, end), end), end] };
}

/** "will ensure [that] the fee will be cut": the word that opens the clause is no part of its subject. */
const withoutThat = (line: Line, from: number, end: number): number =>
  lower(line, from) === 'that' && tagAt(line, from) === 'IN' && from + 1 < end ? from + 1 : from;

const hasFinite = (line: Line, from: number, to: number): boolean =>
  line.tags.slice(from, to).some((tag) => FINITE.test(tag));

/** "The leaders met and agreed to": the subject of the sentence's first verb. */
function mainSubject(line: Line, end: number): readonly [number, number] | null {
  const from = lower(line, 1) === 'is' && lower(line, 2) === 'why' ? 3 : 0;
  for (let i = from + 1; i < end; i++)
    if (/^(?:VB[DZP]|MD)$/.test(tagAt(line, i))) {
      const subjectEnd = skipBack(line, i, from);
      return [withoutOpening(line, from, subjectEnd), subjectEnd];
    }
  return null;
}

/** "a review of fares, [which] will look at": the phrase before, past a comma, where a noun ends it. */
function antecedentOf(line: Line, relative: number, floor: number): Pick<Clause, 'antecedent'> {
  if (!/^(?:which|that)$/.test(lower(line, relative))) return {};
  const end = lower(line, relative - 1) === ',' ? relative - 1 : relative;
  if (end <= floor || !/^(?:NNP?S?|-RRB-)$/.test(tagAt(line, end - 1))) return {};
  return { antecedent: [phraseStart(line, end, floor), end] };
}

/** Back over adverbs before the finite group: "the ministers [also] agreed". */
function skipBack(line: Line, head: number, floor: number): number {
  let end = head;
  while (head === line.own && end > floor && !/\p{L}/u.test(lower(line, end - 1))) end--;
  while (
    end > floor &&
    (tagAt(line, end - 1).startsWith('RB') ||
      /^[“”"]$/.test(lower(line, end - 1)) ||
      /^(?:also|both|each|all|jointly|together|today|now)$/.test(lower(line, end - 1)))
  )
    end--;
  const comma = lower(line, end - 1) === ',' ? asideStart(line, end - 1, floor) : end;
  return comma > floor ? comma : end;
}

/** The comma that opens an aside which ends just before the verb: "Euroclear, based in Brussels, will". */
function asideStart(line: Line, comma: number, floor: number): number {
  for (let i = comma - 1; i > floor; i--)
    if (lower(line, i) === ',') return /^(?:and|or)$/.test(lower(line, i + 1)) ? comma : i;
  return comma;
}

/** Back to the last word that opens a clause; a joint there belongs to neither side. */
function clauseStart(line: Line, end: number, floor: number): number {
  let start = end;
  while (start > floor && (!opensClause(line, start - 1, floor) || isEmbedded(line, start - 1, end))) start--;
  if (start === floor && floor > 0) start = phraseStart(line, end, floor);
  while (start < end && /^(?:and|but|or|,|yet|so|with)$/.test(lower(line, start))) start++;
  return start;
}

function opensClause(line: Line, at: number, floor: number): boolean {
  const word = lower(line, at);
  if (isDash(line, at) || /^[;:!?]$/.test(word)) return true;
  return (
    RELATIVE.has(word) &&
    tagAt(line, at) !== 'DT' &&
    !(word === 'as' && at === floor) &&
    !(word === 'as' && lower(line, at - 1) === 'such')
  );
}

/** Where nothing opens a clause after another's action, the subject is the phrase before the verb. */
function phraseStart(line: Line, end: number, floor: number): number {
  const fresh = freshClause(line, end, floor);
  if (fresh !== null) return fresh;
  let start = end;
  while (
    start > floor + 1 &&
    (/^(?:NNP?S?|DT|PDT|JJ[RS]?|CD|PRP\$?|POS|VBN)$/.test(tagAt(line, start - 1)) ||
      /^(?:of|for|’s|'s)$/.test(lower(line, start - 1)) ||
      joinsNames(line, start - 1))
  )
    start--;
  return start;
}

/** "…, and a consultation on fees will": after the last comma with "and", where no verb stands between. */
function freshClause(line: Line, end: number, floor: number): number | null {
  for (let i = end - 2; i > floor; i--) {
    if (/^(?:VB[DZP]|MD)$/.test(tagAt(line, i))) return null;
    if (lower(line, i) === ',' && /^(?:and|but)$/.test(lower(line, i + 1)))
      return opensSentence(line, i + 2) ? i + 2 : null;
  }
  return null;
}

const joinsNames = (line: Line, at: number): boolean =>
  lower(line, at) === 'and' && /^NNP/.test(tagAt(line, at - 1)) && /^(?:NNP|DT)/.test(tagAt(line, at + 1));
