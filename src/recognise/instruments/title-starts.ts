import { connectors, lawNouns, leading, pointers } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import type { Passage } from './work.ts';

/** Longer titles than this are not read to their beginning. */
const LONGEST = 50;

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/**
 * Where the title that ends at a token may begin, the furthest first: at each "the" it may have begun anew.
 * Empty where no word of a title stands before it.
 */
export function startsBefore(passage: Passage, index: number, overThe = true): number[] {
  const { tokens } = passage;
  const starts: number[] = [];
  let first = index;
  for (let i = index - 1, steps = 0; i >= 0 && steps < LONGEST; i--, steps++) {
    const token = tokens[i]!;
    if (token.text === ')') {
      const open = opening(passage, i);
      if (open === null) break;
      i = open;
    } else if (token.lower === 'the') {
      if (first < index) starts.push(tokens[led(passage, first, index)]?.start ?? tokens[first]!.start);
      if (!overThe || !runsOn(passage, i)) return ordered(passage, starts, index);
    } else if (isTitleWord(passage, i, index)) first = i;
    else if (token.text === ',' && hasAnd(tokens, i, index)) continue;
    else if (!(connectors.has(token.lower) && /^\p{Ll}|^&/u.test(token.text)) && !isJoint(passage, i)) break;
  }
  if (first < index) starts.push(tokens[led(passage, first, index)]?.start ?? tokens[first]!.start);
  return ordered(passage, starts, index);
}

const ordered = (passage: Passage, starts: readonly number[], index: number): number[] =>
  [...new Set(starts)].filter((start) => start < passage.tokens[index]!.start).sort((a, b) => a - b);

/** Skips the words that lead into a title: "Under", "See", "This". */
function led({ tokens }: Passage, first: number, index: number): number {
  let at = first;
  while (
    at < index &&
    (leading.has(tokens[at]!.lower) || connectors.has(tokens[at]!.lower) || /^[,)(]$/.test(tokens[at]!.text))
  )
    at++;
  return at;
}

/** Whether a title may run on leftwards over "the": "Representation of the People Act", not "under the Police Act". */
function runsOn({ tokens }: Passage, at: number): boolean {
  const joint = tokens[at - 1];
  const head = tokens[at - 2];
  if (!joint || !head || !/^(?:of|for|to|on)$/.test(joint.lower)) return false;
  return isCapital(head) && !pointers.has(head.lower) && !leading.has(head.lower);
}

/** A capitalised word of a title, or the year within one: "Scotland Act 1998 (Cross-Border …) Order 2007". */
function isTitleWord({ tokens }: Passage, at: number, index: number): boolean {
  const token = tokens[at]!;
  if (isCapital(token))
    return (
      !(pointers.has(token.lower) && /^(?:\d|[ivx]+$)/i.test(tokens[at + 1]?.text ?? '')) || at + 1 === index
    );
  if (!/^(?:19|20)\d\d$/.test(token.text) || !lawNouns.has(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]!;
  return at + 1 === index || next.text === '(' || isCapital(next);
}

/** Marks inside titles: possessives, the stop of "etc.", dashes between names, quotation of "No". */
const isJoint = ({ tokens }: Passage, at: number): boolean => {
  const { text, start } = tokens[at]!;
  if (/^[’']s?$/.test(text)) return true;
  if (text === '.')
    return /^(?:etc|no|.*\.\p{L})$/u.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]!.end === start;
  return /^[\u2010-\u2015/-]$/.test(text) && tokens[at - 1]?.end === start;
};

/** A comma belongs to a title only in a list with "and": "Child Support, Pensions and Social Security Act". */
function hasAnd(tokens: readonly Token[], at: number, index: number): boolean {
  for (let i = at + 1; i < index; i++) {
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or') return true;
    if (!isCapital(tokens[i]!) && tokens[i]!.text !== ',') return false;
  }
  return false;
}

/** The opening of a bracket that closes here, when what it holds can stand in a title: "(Scotland)", "(No. 2)". */
function opening({ tokens }: Passage, at: number): number | null {
  for (let i = at - 1, depth = 1; i >= 0 && i > at - 30; i--) {
    if (tokens[i]!.text === ')') depth++;
    if (tokens[i]!.text === '(' && --depth === 0) {
      const inside = tokens[i + 1]!;
      return isCapital(inside) && !/^(?:c|asp|s\.i\.|s\.r\.|oj)$/.test(inside.lower) ? i : null;
    }
  }
  return null;
}
