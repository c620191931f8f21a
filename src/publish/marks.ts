import type { Span } from '../model/span.ts';
import { oneLine } from './words.ts';

/** Beyond this the words are not held against each other one by one. */
const LONGEST = 400;

/** Two wordings, each with what the other has not between » and «. */
export function marked(first: string, second: string): readonly [string, string] {
  const [a, b] = [oneLine(first), oneLine(second)];
  const [inA, inB] = differing(a, b);
  return [between(a, inA), between(b, inB)];
}

/** The stretches of each wording that the other has not, as runs of whole words; none where they are too long for it. */
function differing(first: string, second: string): readonly [readonly Span[], readonly Span[]] {
  const [a, b] = [wordsIn(first), wordsIn(second)];
  if (a.length > LONGEST || b.length > LONGEST) return [[], []];
  const kept = common(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  );
  return [runs(a, new Set(kept.map(([at]) => at))), runs(b, new Set(kept.map(([, at]) => at)))];
}

/** Beyond this share of other words all is said anew, and marks would tell nothing. */
const ANEW = 0.75;

/** The same for readers: nothing where one is nearly all other words than the other. */
export function changedIn(first: string, second: string): readonly [readonly Span[], readonly Span[]] {
  const found = differing(first, second);
  const share = ([first, second] as const).map(
    ({ length }, at) => found[at]!.reduce((sum, { start, end }) => sum + end - start, 0) / length,
  );
  return Math.max(...share) > ANEW ? [[], []] : found;
}

interface Word extends Span {
  readonly word: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** Words that were not kept, those beside each other in one. */
function runs(words: readonly Word[], kept: ReadonlySet<number>): Span[] {
  const found: { start: number; end: number }[] = [];
  words.forEach(({ start, end }, at) => {
    if (kept.has(at)) return;
    const last = found.at(-1);
    if (last !== undefined && at > 0 && !kept.has(at - 1)) last.end = end;
    else found.push({ start, end });
  });
  return found;
}

/** The longest run of words that stand in both in the same order, by their places. */
function common(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] =
        a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}

function between(words: string, spans: readonly Span[]): string {
  let at = 0;
  let shown = '';
  for (const { start, end } of spans) {
    shown += `${words.slice(at, start)}»${words.slice(start, end)}«`;
    at = end;
  }
  return shown + words.slice(at);
}
