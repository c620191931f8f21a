import type { Sentence } from '../../model/text.ts';
import { actsOf } from './acts.ts';
import { type Chain, entries } from './lexicon.ts';
import { type Line, lower, skipAdverbs, tagAt } from './line.ts';
import type { Undertaking } from './undertakings.ts';

/** "This includes training pilots and widening locks.": parts of what the sentence before undertakes, as firm and by the same. */
export function continuedFrom(line: Line, before: Undertaking): Undertaking[] {
  const at = partsAt(line);
  if (at === null) return [];
  const governor = entries.get('include')![0]!.governor;
  const links = [{ governor, from: at - 1, to: at }];
  const chain: Chain = { head: at - 1, links, at, shape: 'gerund', stated: [0, 1] };
  const { actors, firmness, evidence, novelty, rule } = before;
  return actsOf(line, chain, line.tokens.length, [0, 1]).map((act) => ({
    act,
    actors,
    firmness,
    evidence,
    novelty,
    rule,
    links,
    introduction: [0, at],
    subject: [0, 1],
    head: at - 1,
    verb: act.from,
    ofRecurring: false,
  }));
}

/** Whether a sentence may name the parts of what the one before undertakes: looked at before it is tagged. */
export const namesParts = ({ tokens }: Sentence): boolean =>
  POINTER.test(tokens[0]?.lower ?? '') && tokens.slice(1, 4).some(({ lower }) => PARTS.test(lower));

const POINTER = /^(?:this|these|it)$/;
const PARTS = /^(?:includes?|involves?|entails?)$/;

/** Behind "This includes", "This will involve", where a gerund follows. */
function partsAt(line: Line): number | null {
  if (!POINTER.test(lower(line, 0))) return null;
  const verb = skipAdverbs(line, lower(line, 1) === 'will' ? 2 : 1);
  return PARTS.test(lower(line, verb)) && tagAt(line, verb + 1) === 'VBG' ? verb + 1 : null;
}
