import { itemVerbs, reasons } from '../../languages/en/actions.ts';
import { governed } from './frames.ts';
import type { Chain } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { headOf, SUM } from './things.ts';

/**
 * The chain of a list item whose lead governs it: "will do the following: – open two offices". It goes on with the item's
 * own governing words ("– seek to open"). Null where the chain leads into no item, or the item is nothing to be done.
 */
export function itemChain(line: Line, chain: Chain, end: number): Chain | null {
  if (chain.at >= line.own || end <= line.own || /^(?:passive|stays)$/.test(chain.shape)) return null;
  const at = itemStart(line, chain, end);
  if (at === null) return null;
  const tag = tagAt(line, at);
  if (!/^VB[GP]?$/.test(tag) && !opensItem(line, at)) return { ...chain, at, shape: 'noun' };
  const form = tag === 'VBG' ? 'gerund' : 'base';
  const rest = governed(line, at, form, [...chain.links]) ?? { links: chain.links, at, shape: form };
  return { ...chain, ...rest };
}

/** Where the item's act begins: its first word, or behind "In the coming year," or "Recognising their role,". */
function itemStart(line: Line, { shape }: Chain, end: number): number | null {
  const verb = skipAdverbs(line, line.own);
  const past = pastOpening(line, end);
  if (past !== null) return past;
  if (reasons.has(lower(line, line.own))) return null;
  if (opensItem(line, verb)) return verb;
  return shape === 'noun' || isAct(line, end) || SUM.test(lower(line, line.own)) ? line.own : null;
}

const opensItem = (line: Line, at: number): boolean =>
  /^VB[GP]?$/.test(tagAt(line, at)) || (isNoun(tagAt(line, at)) && itemVerbs.has(lower(line, at)));

/** The verb behind the comma or "to", where the item first says why or when: "in the north, to widen the locks". */
function pastOpening(line: Line, end: number): number | null {
  const why = reasons.has(lower(line, line.own));
  if (!why && !/^(?:IN|TO)$/.test(tagAt(line, line.own))) return null;
  const furthest = why ? LONGEST_REASON : LONGEST_OPENING;
  for (let i = line.own + 1; i < Math.min(end - 1, line.own + furthest); i++) {
    if (lower(line, i - 1) === ',' && opensAct(line, i)) return i;
    if (!why && lower(line, i - 1) === 'to' && tagAt(line, i) === 'VB') return i;
  }
  return null;
}

const opensAct = (line: Line, at: number): boolean =>
  /^VBG?$/.test(tagAt(line, at)) && !reasons.has(lower(line, at)) && lower(line, at) !== 'including';

/** So many words may stand before the act of an item: when, and why. */
const LONGEST_OPENING = 14;
const LONGEST_REASON = 45;

/** "Greater access to the ports": a thing done, with what it is done to. */
function isAct(line: Line, end: number): boolean {
  if (!/^(?:JJR?|VBN|VBD|NN|NNS|DT)$/.test(tagAt(line, line.own))) return false;
  const head = headOf(line, line.own, end);
  return head?.act === true && head.complement;
}
