import {
  connectors,
  leading,
  planNouns,
  titledOnNouns,
  titledOnRule,
  titleNouns,
  topicEnds,
} from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import { signatories } from './signatories.ts';
import { isCapital, startsBefore } from './title-starts.ts';
import { type Passage, titleFrom, type Work } from './work.ts';

const ON = /^(?:on|of|for|to|concerning|relating|regarding|against|between|in)$/;

/** "Convention on the Shared Rivers", "Memorandum of Understanding (MoU) on energy". */
export function titledOn(passage: Passage, index: number, noun: string): Work | null {
  const { tokens } = passage;
  if (!titledOnNouns.has(tokens[index]!.lower) && !isExecutive(passage, index)) return null;
  const memorandum = ofUnderstanding(passage, index);
  if (noun === 'understanding' && !(index > 0 && isCapital(tokens[index - 1]!))) return null;
  if (noun === 'memorandum' && !memorandum && tokens[index]!.lower !== 'mou') return null;
  let at = index + (memorandum ? 3 : 1);
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  const joint = tokens[at];
  if (!joint || !ON.test(joint.lower) || (noun === 'memorandum' && joint.lower === 'to')) return null;
  const last = topicEnd(passage, at + 1, noun);
  if (last === null) return null;
  const before = startsBefore(passage, index, false).at(-1) ?? tokens[index]!.start;
  const start = Math.min(before, tokens[index]!.start);
  const parties = start === tokens[index]!.start && noun !== 'order' ? signatories(passage, index) : '';
  const value = parties + titleFrom(passage, start, tokens[last]!.end).replace(/ \([A-Za-z]{2,8}\)/, '');
  return { start, end: tokens[last]!.end, value, id: null, scheme: 'treaty', noun, rule: titledOnRule.id };
}

const isExecutive = ({ tokens }: Passage, index: number): boolean =>
  tokens[index]!.lower === 'order' && tokens[index - 1]?.text === 'Executive';

export const ofUnderstanding = ({ tokens }: Passage, index: number): boolean =>
  tokens[index]!.lower === 'memorandum' &&
  tokens[index + 1]?.lower === 'of' &&
  tokens[index + 2]?.lower === 'understanding';

/** Where the words end that say what a title is about; null where they say nothing. */
function topicEnd({ tokens }: Passage, from: number, noun: string): number | null {
  let last: number | null = null;
  let lower = 0;
  for (let i = from; i < tokens.length && i < from + 25; i++) {
    const token = tokens[i]!;
    const small = connectors.has(token.lower) || /^(?:the|an?)$/.test(token.lower);
    if (last !== null && opensNext(tokens, i)) break;
    if (isCapital(token) && !leading.has(token.lower) && !topicEnds.has(token.lower)) last = i;
    else if (isCompound(tokens, i)) continue;
    else if (small && !/^(?:by|with|from|at|under|into)$/.test(token.lower) && !isPurpose(tokens, i, lower))
      continue;
    else if (
      noun === 'memorandum' &&
      lower < 5 &&
      !topicEnds.has(token.lower) &&
      /^\p{Ll}/u.test(token.text)
    ) {
      lower++;
      last = i;
    } else break;
  }
  return last;
}

/** "a START follow-on Treaty": a joined word between capitals. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}+-\p{Ll}+$/u.test(tokens[at]!.lower) &&
  isCapital(tokens[at - 1]!) &&
  tokens[at + 1] !== undefined &&
  isCapital(tokens[at + 1]!);

/** "and the Digital Masterplan", "and its Economic Assistance Agreement": another title, and not more of this one. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'and' || !/^(?:the|its|their)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  let i = at + 2;
  while (i < tokens.length && isCapital(tokens[i]!)) i++;
  const end = tokens[i - 1]!.lower;
  return titleNouns.has(end) || planNouns.has(end) || end.endsWith('plan');
}

/** "a memorandum on nuclear exports to provide …": the infinitive is no part of the topic, "in relation to" is. */
const isPurpose = (tokens: readonly Token[], at: number, lower: number): boolean =>
  tokens[at]!.lower === 'to' &&
  lower > 0 &&
  !/^(?:relation|regard|relating|respect)$/.test(tokens[at - 1]!.lower);
