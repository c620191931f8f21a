import { boundaries, phrasalAdjuncts } from '../../languages/en/actions.ts';
import { isNoun, isVerb, type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/**
 * Whether a word ends the object before it, wherever it stands: it opens a clause, or says how, why or for whom. Behind a
 * single word "who" tells which are meant ("counter pirates who threaten ports").
 */
export const opensClause = (line: Line, from: number, at: number): boolean => {
  const word = lower(line, at);
  const next = lower(line, at + 1);
  return (
    (boundaries.has(word) &&
      !(
        word === 'who' &&
        (at - from <= 2 || lower(line, at - 1) === 'those') &&
        lower(line, at - 1) !== ','
      ) &&
      !(word === 'once' && /^(?:an?|every|each|per)$/.test(next)) &&
      !isWithinThat(line, from, at) &&
      !restricts(line, at)) ||
    opensAdjunct(line, at) ||
    (word === 'that' &&
      at - from > 3 &&
      lower(line, at - 1) !== 'so' &&
      tagAt(line, at) !== 'DT' &&
      !isVerb(tagAt(line, at - 1))) ||
    (word === 'on' && next === 'the' && lower(line, at + 2) === 'basis') ||
    (word === 'on' && next === 'the' && lower(line, at + 2) === 'part') ||
    (word === 'so' && (next === 'that' || next === 'as')) ||
    isSupposition(line, at) ||
    opensTime(line, at)
  );
};

/** "open the lock [as] the port's trade grows": a clause that says when or why, and not what as. */
function opensTime(line: Line, at: number): boolean {
  if (
    lower(line, at) !== 'as' ||
    tagAt(line, at) !== 'IN' ||
    /^(?:well|such|same)$/.test(lower(line, at - 1))
  )
    return false;
  if (!/^(?:DT|PRP\$?|NNPS?|NNS)$/.test(tagAt(line, at + 1))) return false;
  for (let i = at + 2; i < at + CLAUSE_SUBJECT; i++) {
    if (FINITE.test(tagAt(line, i))) return true;
    if (!/^(?:NNP?S?|JJ|POS|DT|CD|RB|VBG)$/.test(tagAt(line, i)) && lower(line, i) !== 'of') return false;
  }
  return false;
}

/** So many words at most does the subject of such a clause have. */
const CLAUSE_SUBJECT = 8;

/** "emphasise that officers [who] misuse it face trial": the clause has not come to its verb. */
const isWithinThat = (line: Line, from: number, at: number): boolean =>
  /^(?:who|which)$/.test(lower(line, at)) &&
  lower(line, from + 1) === 'that' &&
  !line.tags.slice(from + 2, at).some((tag) => FINITE.test(tag));

/** "deter those [who] smuggle", "fine firms [whose] ships": which of them are meant, and no remark on them. */
const restricts = (line: Line, at: number): boolean =>
  /^(?:who|whose)$/.test(lower(line, at)) && /^(?:NNS|DT|PRP)$/.test(tagAt(line, at - 1));

/** "should the council decide": another "if". */
export const isSupposition = (line: Line, at: number): boolean =>
  lower(line, at) === 'should' &&
  /^(?:DT|PRP\$?|NNPS?|EX)$/.test(tagAt(line, at + 1)) &&
  /^(?:NN|CD|JJ|,|VB)/.test(tagAt(line, at - 1));

/** "in accordance with", "as part of", "by training crews": how, why or under what, without a comma before it. */
const opensAdjunct = (line: Line, at: number): boolean =>
  phrasalAdjuncts.has(`${lower(line, at)} ${lower(line, at + 1)}`) ||
  (lower(line, at) === 'by' && tagAt(line, at + 1) === 'VBG') ||
  isForBenefit(line, at) ||
  (lower(line, at) === 'following' && isNoun(tagAt(line, at - 1)));

/** "for the mutual benefit of both peoples": whom it serves. */
const isForBenefit = (line: Line, at: number): boolean =>
  lower(line, at) === 'for' &&
  lower(line, at + 1) === 'the' &&
  (lower(line, at + 2) === 'benefit' || lower(line, at + 3) === 'benefit') &&
  isNoun(tagAt(line, at - 1));
