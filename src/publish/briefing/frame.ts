import type { Commitment } from '../../model/analysis.ts';
import { tag } from '../../segment/tag.ts';
import { tokensOf } from '../../segment/tokens.ts';

/**
 * The word of ours that leads from who acts to the words of an action: `will “sign …”`; none where they bring their own. Null where the action stands
 * otherwise ("closer cooperation", "the memorandum will be updated"), and only a colon leads to it.
 */
export type Lead = 'will' | 'may' | 'must' | 'intend to' | '';

export function leadOf(said: Commitment): Lead | null {
  const there = known.get(said);
  if (there !== undefined) return there;
  const lead = leadIn(said);
  known.set(said, lead);
  return lead;
}
const known = new WeakMap<Commitment, Lead | null>();

function leadIn(said: Commitment): Lead | null {
  if (/^(?:will|would|shall|must|is to|are to)\b/.test(said.action.quote)) return '';
  if (said.firmness === 'affirmed' || !beginsWithVerb(said)) return null;
  if (said.firmness === 'obliged') return 'must';
  if (said.firmness === 'intended') return isInside(said) ? 'will' : 'intend to';
  if (said.firmness === 'exploratory') return isInside(said) ? 'will' : 'may';
  return 'will';
}

/** Whether the word that makes it less than a promise is among the action's own: “explore joint funding”. */
const isInside = ({ action, firmnessEvidence }: Commitment): boolean =>
  action.start <= firmnessEvidence.start && firmnessEvidence.end <= action.end;

/** A verb as the tagger has it; far from the words that govern it, "exchange of" and "support for" are taken for nouns. */
function beginsWithVerb({ action, governedBy }: Commitment): boolean {
  const before = governedBy.filter(({ end }) => end <= action.start).at(-1);
  if (before === undefined || !/^[a-z]/.test(action.quote)) return false;
  const isClose = MODAL.test(before.quote) && action.start - before.end <= CLOSE;
  const second = action.quote.split(/\s+/, 2)[1] ?? '';
  if (!isClose && /^(?:of|for|between)$/.test(second)) return false;
  return isTaggedVerb(action.quote);
}

const MODAL = /(?:\bto|\bwill|\bwould|\bshall|\bmust|\bmay|\bcan|\bshould)$/i;
/** A space, a line end with its indent. */
const CLOSE = 2;

/** Adverbs before it aside: "not disclose", "jointly review". */
const isTaggedVerb = (words: string): boolean =>
  tag(tokensIn(words.slice(0, REACH)), tokensIn('They will')).find((one) => one !== 'RB') === 'VB';
const REACH = 80;

const tokensIn = (words: string) => tokensOf(words, { start: 0, end: words.length });
