import type { Analysis } from '../../model/analysis.ts';
import { type Quote, quote } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import type { ConsequenceRule } from './consequence.ts';
import { CONSEQUENCES } from './rules.ts';

/** What follows from a text, with the words that show it. */
export interface Consequence {
  readonly rule: ConsequenceRule;
  /** The sentences in which the words stand; of a rule that goes by the kind of text, its title alone. */
  readonly passages: readonly [Quote, ...Quote[]];
  /** The words themselves, in the same order. */
  readonly words: readonly Quote[];
}

/** No more passages than this are quoted for one rule. */
const MOST = 5;

/** All that follows from what a text is and speaks of, in the order of the rules. */
export function consequencesOf(analysis: Analysis): readonly Consequence[] {
  return CONSEQUENCES.flatMap((rule) => consequenceOf(rule, analysis) ?? []);
}

function consequenceOf(rule: ConsequenceRule, { document, mentions }: Analysis): Consequence | null {
  if (rule.genres !== undefined && !rule.genres.includes(document.genre)) return null;
  if (rule.unless?.test(document.text)) return null;
  if (rule.parties !== undefined && !mentions.some((one) => isOne(one, rule.parties!))) return null;
  const words = rule.match === undefined ? [titleIn(document)] : wordsIn(document.text, rule.match);
  if (words.length === 0) return null;
  const spans = new Map(words.map((one) => sentenceSpan(document.text, one)).map((one) => [one.start, one]));
  const [first, ...more] = [...spans.values()].map((span) => quote(document, span));
  return { rule, passages: [first!, ...more], words };
}

const isOne = ({ value, id }: { value: string | null; id: string | null }, names: readonly string[]) =>
  (id !== null && names.includes(id)) || (value !== null && names.includes(value));

function wordsIn(text: string, match: RegExp): readonly Quote[] {
  const found: Quote[] = [];
  for (const { index, 0: words } of text.matchAll(match)) {
    found.push(quote({ text }, { start: index, end: index + words.length }));
    if (found.length === MOST) break;
  }
  return found;
}

/** Where the title stands in the text; its first line where it does not. */
function titleIn({ text, title }: Analysis['document']): Quote {
  const at = title === '' ? -1 : text.indexOf(title);
  if (at >= 0) return quote({ text }, { start: at, end: at + title.length });
  const start = text.search(/\S/u);
  const end = text.indexOf('\n', Math.max(0, start));
  return quote({ text }, { start: Math.max(0, start), end: end < 0 ? text.length : end });
}
