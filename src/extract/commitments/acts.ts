import { jointBefore } from './joints.ts';
import type { Chain } from './lexicon.ts';
import { isMark, isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { meansStarts } from './means.ts';
import { FINITE } from './mending.ts';
import { objectEnd, opensSentence } from './objects.ts';
import { headOf, nounStarts } from './things.ts';
import { recurringStarts, verbStarts } from './verbs.ts';

/** One action: tokens `from` to before `to`; `reach` is where the words that qualify it end. */
export interface Act {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
}

/**
 * Splits what a chain governs into the actions that can be kept or missed on their own, each cut to the end of its object.
 * @param end the token at which the next chain or the sentence's end stops them.
 * @param subject where the subject stands: it is the action of "exchanges will continue" and "a report will be published".
 */
export function actsOf(
  line: Line,
  chain: Chain,
  end: number,
  subject: readonly [number, number] | null,
): Act[] {
  switch (chain.shape) {
    case 'base':
    case 'gerund':
      return conjuncts(
        line,
        inOrder([
          ...verbStarts(line, chain, end),
          ...(chain.links[0]!.governor.firmness === 'affirmed' ? [] : meansStarts(line, chain.at, end)),
          ...recurringStarts(line, chain.at, end),
        ]),
        end,
      );
    case 'noun':
      return conjuncts(line, nounStarts(line, chain.at, end), end);
    case 'passive':
      return subject ? passives(line, chain, end, subject) : [];
    case 'stays':
      return subject ? subjects(line, chain.at, end, subject) : [];
  }
}

const inOrder = (starts: readonly number[]): number[] => [...new Set(starts)].sort((a, b) => a - b);

/** "Exchanges and visits will continue": what goes on is the subject. */
function subjects(line: Line, at: number, end: number, [from, to]: readonly [number, number]): Act[] {
  const beside = accompanied(line, at, end);
  const reach = beside[0]?.from ?? end;
  if (to - from === 1) return [{ from, to: objectEnd(line, at, reach), reach }, ...beside];
  return [...conjuncts(line, nounStarts(line, from, to), to).map((act) => ({ ...act, reach })), ...beside];
}

/** "Exchanges will continue, with annual reviews of …": what is to go with it is undertaken too. */
function accompanied(line: Line, at: number, end: number): Act[] {
  for (let i = at; i < end - 2; i++)
    if (lower(line, i) === ',' && lower(line, i + 1) === 'with' && headOf(line, i + 2, end)?.act)
      return conjuncts(line, [i + 2], end);
  return [];
}

/** "A report will be published and laid before both Houses": subject and verb are the action. */
function passives(line: Line, { at, head }: Chain, end: number, subject: readonly [number, number]): Act[] {
  const parted =
    /^(?:and|but)$/.test(lower(line, head - 1)) &&
    line.tags.slice(subject[1], head).some((tag) => FINITE.test(tag));
  const from = parted ? head : subject[0];
  const starts = [at];
  for (let i = at + 1; i < end; i++)
    if (
      /^VB[ND]$/.test(tagAt(line, i)) &&
      /^(?:and|,|or)$/.test(lower(line, i - 1)) &&
      !isVerb(tagAt(line, i - 2)) &&
      jointBefore(line, i)?.conjunction
    )
      starts.push(i);
  return conjuncts(line, starts, end, true).map((act, i) =>
    i === 0 ? whole(line, { ...act, from }, end) : act,
  );
}

/** "This is new and will be run in line with the law": the participle alone says too little. */
const whole = (line: Line, act: Act, end: number): Act =>
  act.to - act.from > 3 || act.to + 2 >= end ? act : { ...act, to: objectEnd(line, act.to + 1, end) };

function conjuncts(line: Line, starts: readonly number[], end: number, outcomes = false): Act[] {
  return starts.flatMap((from, i) => {
    const reach = starts[i + 1] ?? end;
    const to = objectEnd(line, from, beforeJoint(line, from, reach), outcomes);
    if (from >= to) return [];
    return [{ from, to: withManner(line, from, to, reach), reach: beforeClause(line, to, reach) }];
  });
}

/** "convene as soon as possible in Oslo", "meet shortly to discuss fares": a verb alone says too little. */
function withManner(line: Line, from: number, to: number, reach: number): number {
  if (lower(line, to - 1) === 'go' && /^(?:on|ahead)$/.test(lower(line, to))) return to + 1;
  const soon = lower(line, to) === 'as' && lower(line, to + 1) === 'soon';
  if (to - from > 2 || !tagAt(line, from).startsWith('VB') || !(soon || opensPurposeAfter(line, from, to)))
    return to;
  let end = to + 1;
  while (end < reach && !isMark(line, end)) end++;
  return end;
}

const opensPurposeAfter = (line: Line, from: number, to: number): boolean =>
  tagAt(line, to - 1).startsWith('RB') &&
  to - from === 2 &&
  lower(line, to) === 'to' &&
  tagAt(line, to + 1) === 'VB';

/** What qualifies an action stands before the next clause ("…, and welcomed the report", "; its report is due in May"). */
function beforeClause(line: Line, from: number, end: number): number {
  for (let i = from; i < end - 1; i++)
    if (
      /^(?:and|but|;)$/.test(lower(line, i)) &&
      (FINITE.test(tagAt(line, skipAdverbs(line, i + 1))) || opensSentence(line, i + 1))
    )
      return i;
  return end;
}

/** Back over ", and also to": the joint between two conjuncts belongs to neither. */
function beforeJoint(line: Line, from: number, to: number): number {
  while (
    to > from + 1 &&
    (/^(?:and|or|to|but|also|as|well|then)$/.test(lower(line, to - 1)) ||
      isMark(line, to - 1) ||
      (/ly$/.test(lower(line, to - 1)) && /^(?:and|or|to)$/.test(lower(line, to - 2))))
  ) {
    if (isMark(line, to - 1) && /^[)\]”"’]$/.test(lower(line, to - 1))) break;
    to--;
  }
  return to;
}
