import { deliverables, levies } from '../../languages/en/actions.ts';
import { hasActNoun } from './acceptance.ts';
import type { Chain } from './lexicon.ts';
import { type Line, lower, tagAt } from './line.ts';
import { reported } from './reported.ts';

/** What somebody sets or hands over moves by itself in a newsroom's words, and is undertaken all the same. */
export const moves = (line: Line, chain: Chain, subject: readonly [number, number] | null): boolean =>
  subject !== null &&
  chain.shape === 'base' &&
  chain.links[0]!.governor.kind === 'modal' &&
  (isSet(line, chain, subject) ||
    isMoneySpent(line, chain, subject) ||
    isHandedOver(line, chain, subject) ||
    goesAhead(line, chain, subject));

/** "The carbon tax would climb to $40 in 2026": a rate that is fixed by law does not move alone. */
const isSet = (line: Line, { at }: Chain, subject: readonly [number, number]): boolean =>
  MOVES.has(lower(line, at)) &&
  levies.has(headOf(line, subject)) &&
  line.tokens.slice(at, at + 9).some(({ lower }) => /\d/.test(lower)) &&
  /^(?:to|by|from|in|on)$/.test(lower(line, at + 1));

const MOVES = new Set('climb rise fall go drop double halve increase decrease end lapse step'.split(' '));

/** "Another $12 million will go to hatcheries". */
const isMoneySpent = (line: Line, { at }: Chain, [from, to]: readonly [number, number]): boolean =>
  /^(?:go|flow)$/.test(lower(line, at)) &&
  /^(?:to|into|towards?|on)$/.test(lower(line, at + 1)) &&
  line.tokens.slice(from, to).some(({ lower }) => /[$£€¥]/.test(lower));

/** "The next account of progress will go to the Council". */
const isHandedOver = (line: Line, { at }: Chain, subject: readonly [number, number]): boolean =>
  deliverables.has(headOf(line, subject)) &&
  ((/^(?:go|come)$/.test(lower(line, at)) && /^(?:to|before)$/.test(lower(line, at + 1))) ||
    (/^(?:follow|appear)$/.test(lower(line, at)) && !/^(?:DT|PRP|NN)/.test(tagAt(line, at + 1))));

/** "Talks with business will go on", "a fourth review will follow in 2027". */
const goesAhead = (line: Line, { at, head }: Chain, subject: readonly [number, number]): boolean =>
  hasActNoun(line, subject) &&
  (lower(line, head) !== 'would' || reported(line, head)) &&
  ((lower(line, at) === 'go' && /^(?:on|ahead)$/.test(lower(line, at + 1))) ||
    (/^(?:follow|restart)$/.test(lower(line, at)) && !/^(?:DT|PRP|NN|JJ|CD)/.test(tagAt(line, at + 1))));

/** The last noun before "of", "with" or what else tells more of it. */
function headOf(line: Line, [from, to]: readonly [number, number]): string {
  let head = '';
  for (let i = from; i < to; i++) {
    if (/^(?:IN|TO|W)/.test(tagAt(line, i)) && head) break;
    if (/^NN/.test(tagAt(line, i))) head = lower(line, i);
  }
  return head;
}
