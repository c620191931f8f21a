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
      !isWithinThat(line, from, at)) ||
    opensAdjunct(line, at) ||
    (word === 'that' &&
      at - from > 3 &&
      lower(line, at - 1) !== 'so' &&
      tagAt(line, at) !== 'DT' &&
      !isVerb(tagAt(line, at - 1))) ||
    (word === 'on' && next === 'the' && lower(line, at + 2) === 'basis') ||
    (word === 'on' && next === 'the' && lower(line, at + 2) === 'part') ||
    (word === 'so' && (next === 'that' || next === 'as')) ||
    isSupposition(line, at)
  );
};

/** "emphasise that officers [who] misuse it face trial": the clause has not come to its verb. */
const isWithinThat = (line: Line, from: number, at: number): boolean =>
  /^(?:who|which)$/.test(lower(line, at)) &&
  lower(line, from + 1) === 'that' &&
  !line.tags.slice(from + 2, at).some((tag) => FINITE.test(tag));

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
