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
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${[...beforePhrases.keys()].map(escaped).join('|')})(?:[\\s\\u00a0]{1,3}|(?<=[.~≈<>=≤≥]))$`,
  'iu',
);
const AFTER = new RegExp(
  `[\\s\\u00a0]?(${[...afterPhrases.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** The longest run of bounding words has no more characters than this. */
const WINDOW = 36;

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
    const [all, phrase] = BEFORE.exec(text.slice(Math.max(sentence.start, start - WINDOW), start)) ?? [];
    if (phrase === undefined) break;
    const rule = ruleOf(beforePhrases, phrase);
    const at = start - all!.length + all!.indexOf(phrase);
    if (otherSense(text, sentence, at, phrase.toLowerCase())) break;
    start = at;
    const turned = denied(text, sentence, at) ? TURNED[rule.bound] : undefined;
    approx ||= rule.approx && !turned;
    if (bound === 'exact') bound = turned ?? rule.bound;
  }
  return { start, end: span.end, bound, approx };
}

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
    /^(?:plus|minimum|maximum|odd|upwards|and more)$/i.test(phrase) &&
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

/** "Spread over 12 sites", "split under 3 heads": a preposition of place, not a bound. "Some" and "c" bound only what follows. */
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
  'spread shared split divided distributed preside presides presiding taken spoke speak talks talk thinking worried concerned concerns information'.split(
    ' ',
  ),
);
