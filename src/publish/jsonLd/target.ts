import { editionIri } from '../addresses.ts';
import type { Evidence } from '../evidence.ts';

/** The words of an edition, ready to be pointed into. */
export interface Words {
  readonly text: string;
  /** How many Unicode code points stand before an offset in UTF-16 code units. */
  readonly codePoints: (unit: number) => number;
}

/** A text with its surrogate pairs counted once, so that offsets are turned without going through it again. */
export function wordsOf(text: string): Words {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return { text, codePoints: (unit) => unit - pairsBefore(pairs, unit) };
}

/**
 * The place of words as a Web Annotation target (https://www.w3.org/TR/annotation-model/#specific-resources): in an
 * edition, by its words and those around, by code points and by code units. Without the text, by what is known.
 */
export function targetOf({ document, edition, start, end, quote }: Evidence, words: Words | null) {
  return {
    type: 'SpecificResource',
    source: editionIri(edition),
    state: { type: 'EditionState', document, edition },
    selector: [
      { type: 'TextQuoteSelector', exact: quote, ...aroundOf(words, start, end) },
      ...codePointSelector(words, start, end),
      { type: 'CodeUnitSelector', unit: 'codeUnit', start, end },
    ],
  };
}

/** How many pairs begin before an offset: by halving. */
function pairsBefore(pairs: readonly number[], unit: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of the text stands before and after the words: enough to tell one place from another. */
const AROUND = 32;

function aroundOf(words: Words | null, start: number, end: number) {
  if (words === null) return {};
  const { text } = words;
  const from = whole(text, Math.max(0, start - AROUND), 1);
  const to = whole(text, Math.min(text.length, end + AROUND), -1);
  const [prefix, suffix] = [text.slice(Math.min(from, start), start), text.slice(end, Math.max(to, end))];
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

function codePointSelector(words: Words | null, start: number, end: number) {
  if (words === null || isWithinPair(words.text, start) || isWithinPair(words.text, end)) return [];
  const { codePoints } = words;
  return [
    { type: 'TextPositionSelector', unit: 'codePoint', start: codePoints(start), end: codePoints(end) },
  ];
}

/** A place beside one that would cut a pair in two. */
const whole = (text: string, at: number, step: 1 | -1): number => (isWithinPair(text, at) ? at + step : at);

const isWithinPair = (text: string, at: number): boolean =>
  at > 0 && /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
