import { type BoundRule, boundRules } from '../../languages/en/amountsBounds.ts';
import type { Bound } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** How exact an amount is, and where the words begin and end that say so. */
export interface Bounded extends Span {
  readonly bound: Bound;
  readonly approx: boolean;
}

const escaped = (phrase: string): string =>
  phrase.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]{1,3}');

const phrases = (side: 'before' | 'after'): [string, BoundRule][] =>
  boundRules
    .flatMap((rule) => rule[side].map((phrase): [string, BoundRule] => [phrase, rule]))
    .sort(([a], [b]) => b.length - a.length);

const beforePhrases = new Map(phrases('before'));
const afterPhrases = new Map(phrases('after'));
const lastWords: ReadonlySet<string> = new Set(
  [...beforePhrases.keys()].map((phrase) => phrase.split(' ').at(-1)!),
);
/** No phrase before an amount has more words. */
const MOST_WORDS = Math.max(...[...beforePhrases.keys()].map((phrase) => phrase.split(' ').length));
const AFTER = new RegExp(
  `[\\s\\u00a0]?(${[...afterPhrases.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** Takes in the words that bound an amount, before it and behind it. */
export function bounded(text: string, sentence: Span, { start, end }: Span): Bounded {
  return boundedBehind(
    text,
    sentence,
    boundedBefore(text, sentence, { start, end, bound: 'exact', approx: false }),
  );
}

export function boundedBefore(text: string, sentence: Span, span: Bounded): Bounded {
  let { start, bound, approx } = span;
  for (let step = 0; step < 3; step++) {
    const found = phraseBefore(text, sentence.start, start);
    if (!found || otherSense(text, sentence, found.at, found.phrase)) break;
    start = found.at;
    const turned = denied(text, sentence, start) ? TURNED[found.rule.bound] : undefined;
    approx ||= found.rule.approx && !turned;
    if (bound === 'exact') bound = turned ?? found.rule.bound;
  }
  return { start, end: span.end, bound, approx };
}

/** The longest of the bounding phrases that ends right before a place. */
function phraseBefore(
  text: string,
  from: number,
  start: number,
): { at: number; phrase: string; rule: BoundRule } | null {
  let best: { at: number; phrase: string; rule: BoundRule } | null = null;
  let phrase = '';
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(text, from, at);
    if (!word || (count === 0 && !lastWords.has(word.lower))) break;
    phrase = count === 0 ? word.lower : `${word.lower} ${phrase}`;
    at = word.start;
    const rule = beforePhrases.get(phrase);
    if (rule) best = { at, phrase, rule };
  }
  return best;
}

/** The word or sign before a place, with its stop; only a stop or a sign may be glued to what follows. */
function wordBefore(text: string, from: number, end: number): { start: number; lower: string } | null {
  let last = end;
  while (last > from && end - last < 3 && isSpace(text.charCodeAt(last - 1))) last--;
  if (last === from) return null;
  if (SIGNS.test(text[last - 1]!)) {
    const start = text[last - 2] === '<' || text[last - 2] === '>' ? last - 2 : last - 1;
    return { start, lower: text.slice(start, last) };
  }
  if (last === end && text[last - 1] !== '.') return null;
  let start = last;
  while (start > from && last - start < 20 && !ENDS.test(text[start - 1]!)) start--;
  return start === last ? null : { start, lower: text.slice(start, last).toLowerCase() };
}

const SIGNS = /[~≈<>=≤≥]/;
const ENDS = /[\s\u00a0([“”"‘’'—–,;:]/;
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 160 || code === 9 || code === 13;

/** What a bound becomes under a "no" or "not": "no school loses more than 2%". */
const TURNED: Readonly<Partial<Record<Bound, Bound>>> = { 'more than': 'at most', 'less than': 'at least' };

/** Whether a word of denial governs the place, with no mark between. */
const denied = (text: string, sentence: Span, at: number): boolean =>
  /(?:^|[^\p{L}])(?:no|not|never|nobody|none|cannot|nor|neither|without|\p{L}{2,6}n[’']t)\s(?:[^\s.,;:()–—]{1,20}\s){0,6}$/iu.test(
    text.slice(Math.max(sentence.start, at - 64), at),
  );

export function boundedBehind(text: string, sentence: Span, span: Bounded): Bounded {
  AFTER.lastIndex = span.end;
  const [all, phrase] = AFTER.exec(text) ?? [];
  if (phrase === undefined || span.end + all!.length > sentence.end) return span;
  const rule = ruleOf(afterPhrases, phrase);
  if (
    /^(?:plus|minimum|maximum|odd|upwards|and more|and upwards|or more than|and above|and over|and below|and under)$/i.test(
      phrase,
    ) &&
    !closes(text, span.end + all!.length)
  )
    return span;
  const bound = span.bound === 'exact' ? rule.bound : span.bound;
  return { start: span.start, end: span.end + all!.length, bound, approx: span.approx || rule.approx };
}

const ruleOf = (from: ReadonlyMap<string, BoundRule>, phrase: string): BoundRule =>
  from.get(phrase.toLowerCase().replace(/[\s\u00a0]+/g, ' '))!;

/** Whether nothing that the word could belong to follows: "£5m plus", not "£5m plus VAT". */
const closes = (text: string, end: number): boolean =>
  /^\s*(?:$|[.,;:)!?]|\n)/.test(text.slice(end, end + 3));

/** "Spread over 12 sites", "split under 3 heads", "handed over €40 million": of place or of the verb, not a bound. "Some" and "c" bound only what follows. */
function otherSense(text: string, sentence: Span, at: number, phrase: string): boolean {
  if (
    phrase !== 'over' &&
    phrase !== 'under' &&
    phrase !== 'about' &&
    phrase !== 'near' &&
    phrase !== 'above'
  )
    return false;
  const [, word = ''] = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(sentence.start, at - 20), at)) ?? [];
  return SPREAD.has(word.toLowerCase());
}

const SPREAD: ReadonlySet<string> = new Set(
  'spread shared split divided distributed preside presides presiding taken spoke speak talks talk thinking worried concerned concerns information hand hands handed handing'.split(
    ' ',
  ),
);
