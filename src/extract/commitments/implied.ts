import { itemVerbs } from '../../languages/en/actions.ts';
import type { Governor } from '../../languages/en/governors.ts';
import type { Sentence } from '../../model/text.ts';
import { wordsFrom } from '../../segment/clauses.ts';
import { type Chain, entries } from './lexicon.ts';
import { type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';
import { SUM } from './things.ts';

/**
 * "In the short term: – open a second port": a lead that says only when or what about, over an item that begins with a
 * verb. The list itself says that it is to be done; over "Goals:" it says that it is meant.
 */
export function implied(line: Line): Chain | null {
  return sums(line) ?? acts(line);
}

/** "The package includes: – $46 million for pilots": each sum of it is promised. */
function sums(line: Line): Chain | null {
  const { own } = line;
  if (
    own === 0 ||
    own > LONGEST_LEAD ||
    !SUM.test(lower(line, own)) ||
    !/^(?:includ|compris)/.test(lower(line, own - 1 - marks(line)))
  )
    return null;
  const links = [{ governor: entries.get('actions:')![0]!.governor, from: 0, to: own }];
  return { head: own, at: own, shape: 'noun', stated: null, links };
}

/** Marks between a lead and the words of its item. */
function marks({ tokens, own }: Line): number {
  let count = 0;
  while (count < own && !/\p{L}/u.test(tokens[own - 1 - count]!.text)) count++;
  return count;
}

function acts(line: Line): Chain | null {
  const { own, tags, tokens } = line;
  if (own === 0 || own > LONGEST_LEAD || tagAt(line, own) !== 'VB' || !itemVerbs.has(lower(line, own)))
    return null;
  if (entries.get(lower(line, own))?.some(({ governor }) => speaks(governor))) return null;
  const lead = tokens.slice(0, own).map(({ lower }) => lower);
  if (tags.slice(0, own).some((tag) => FINITE.test(tag)) || lead.some((word) => ADVISING.test(word)))
    return null;
  const meant = lead.some((word) => MEANT.test(word));
  const { governor } = entries.get(meant ? 'goals:' : 'actions:')![0]!;
  const links = [{ governor, from: 0, to: own }];
  return { head: own, at: own, shape: 'base', stated: null, links };
}

/** "REAFFIRM their support": such a verb says itself what is undertaken. */
const speaks = ({ kind, governedOnly, ofSelf, showsOnly }: Governor): boolean =>
  kind === 'verb' && !governedOnly && !ofSelf && !showsOnly;

/** Whether a list item stands under so short a lead, and begins so: looked at before it is tagged. */
export function mayImply({ tokens, lead }: Sentence): boolean {
  if (lead === null || lead.tokens.length > LONGEST_LEAD) return false;
  const first = tokens[wordsFrom(tokens)]?.lower ?? '';
  return itemVerbs.has(first) || SUM.test(first);
}

/** Kinds of text in which such a list is no advice and no report. */
export const LISTING: ReadonlySet<string> = new Set([
  'joint statement',
  'readout',
  'press release',
  'memorandum',
  'agreement',
  'conclusions',
  'written statement',
]);

/** A lead without a verb is short. */
const LONGEST_LEAD = 16;

const MEANT = /^(?:goals?|objectives?|aims?|priorit(?:y|ies)|plans?|targets?|ambitions?|intentions?)$/;

/** Leads over what readers are told to do, or what others ask for. */
const ADVISING =
  /^(?:how|tips?|notes?|contacts?|contact|examples?|example|recommendations?|options?|questions?|advice|you|your|proposals?|demands?|please|guidance|instructions?|may|if|when|who|what)$/;
