import { carries, changes, spreads } from '../../languages/en/figures.ts';
import type { Sentence } from '../../model/text.ts';
import { tokenFrom } from '../../recognise/places.ts';

/** How two amounts that stand next to each other belong together. */
export type Joined = { readonly range: true; readonly start: number } | { readonly range: false } | null;

const DASH = /^[\s\u00a0]?[-\u2010\u2011–][\s\u00a0]?$/;
const TO = /^[\s\u00a0]{1,2}to[\s\u00a0]{1,2}$/i;
const AND = /^[\s\u00a0]{1,2}and[\s\u00a0]{1,2}$/i;

/**
 * Whether "A to B" is one range or two amounts. "Between A and B" and "A–B" are ranges; "from A to B" is one unless
 * something changes in the sentence, and "by A to B" never.
 * @param low where the first amount begins, its bounding words included.
 */
export function joined(text: string, sentence: Sentence, low: number, lowEnd: number, high: number): Joined {
  const between = text.slice(lowEnd, high);
  if (between.length > 6) return null;
  const at = tokenFrom(sentence, low) - 1;
  const lead = sentence.tokens[at];
  const word = lead?.lower ?? '';
  if (AND.test(between)) return word === 'between' ? { range: true, start: lead!.start } : null;
  if (DASH.test(between)) return { range: true, start: low };
  if (!TO.test(between)) return null;
  if (word === 'between') return { range: true, start: lead!.start };
  if (word === 'by' || changes.has(word)) return { range: false };
  if (word !== 'from') return { range: true, start: low };
  return isChange(sentence, at) ? { range: false } : { range: true, start: lead!.start };
}

/** A clause's words: what changes stands no farther from its amount. */
const CLAUSE = 40;

function isChange({ tokens }: Sentence, at: number): boolean {
  let change = false;
  for (let i = Math.max(0, at - CLAUSE); i < at; i++) {
    if (spreads.has(tokens[i]!.lower)) return false;
    if (changes.has(tokens[i]!.lower) || carries.has(tokens[i]!.lower)) change = true;
  }
  return change;
}
