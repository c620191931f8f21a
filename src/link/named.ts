import { type Line, lineOf, lower, spanOf, tagAt } from '../extract/commitments/line.ts';
import { actAdjectives, actNouns } from '../languages/en/actions.ts';
import { lists, purposes } from '../languages/en/links.ts';
import type { Commitment } from '../model/analysis.ts';
import { quote } from '../model/span.ts';
import { type Passage, passage } from './passage.ts';
import { endOfObject } from './phrases.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** "including closer cooperation on returns and joint patrols": nouns of doing listed after an undertaking. */
export function measuresNamed(reading: Reading, commitment: Commitment): Passage[] {
  const sentence = sentenceAt(reading, commitment.action.start);
  const line = sentence && lineOf(sentence);
  if (!line) return [];
  const found: Passage[] = [];
  const from = line.tokens.findIndex(
    ({ start, lower }) => start >= commitment.action.end - 1 && lists.has(lower),
  );
  if (from < 0) return [];
  for (let at = from + 1; at < line.tokens.length; at++) {
    const head = headFrom(line, at);
    if (head === null) continue;
    let end = head + 1;
    while (end < line.tokens.length && !endsMeasure(line, end)) end++;
    const one = passage(reading, 'commitment', quote(reading.document, spanOf(line, at, end)), {
      commitment,
    });
    if (one) found.push(one);
    at = end;
  }
  return found;
}

/** "building on both fleets to [bring a joint ship into service]": an act named as what another is for. */
export function purposesOf(reading: Reading, commitment: Commitment): Passage[] {
  const sentence = sentenceAt(reading, commitment.action.start);
  const line = sentence && lineOf(sentence);
  if (!line) return [];
  const found: Passage[] = [];
  for (let at = line.own; at < line.tokens.length - 2; at++) {
    if (line.tokens[at]!.start < commitment.action.end || lower(line, at) !== 'to') continue;
    if (tagAt(line, at + 1) !== 'VB' || !purposes.has(lower(line, at + 1))) continue;
    const span = spanOf(line, at + 1, endOfObject(line, at + 1));
    const one = passage(reading, 'commitment', quote(reading.document, span), { commitment });
    if (one) found.push(one);
  }
  return found;
}

/** Where the noun of doing stands in a phrase that begins here: "stronger law-enforcement cooperation". */
function headFrom(line: Line, at: number): number | null {
  if (!/^(?:JJ|NN|VBN|VBG)/.test(tagAt(line, at)) && !actNouns.has(lower(line, at))) return null;
  for (let i = at; i < Math.min(at + 5, line.tokens.length); i++) {
    if (actNouns.has(lower(line, i)) && !/^NN/.test(tagAt(line, i + 1))) return i;
    if (!/^(?:JJ|NN|VBN)/.test(tagAt(line, i))) return null;
  }
  return null;
}

const endsMeasure = (line: Line, at: number): boolean =>
  /^[,;:.(—–]$/.test(lower(line, at)) ||
  /^(?:which|who|where|while|as)$/.test(lower(line, at)) ||
  (lower(line, at) === 'and' &&
    (actAdjectives.has(lower(line, at + 1)) || headFrom(line, at + 1) === at + 1));
