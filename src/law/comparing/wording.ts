import type { Span } from '../../model/span.ts';
import { foldedWords, type Unit } from './units.ts';

/** A word of a provision, or one part of a number that names another: "225C", "(2)". */
export interface Token extends Span {
  readonly folded: string;
}

/** A stretch that differs; empty on the side that has no words for it. */
export interface Hunk {
  readonly earlier: readonly Token[];
  readonly later: readonly Token[];
}

const TOKEN = /\(?[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*\)?|[£€$%]/gu;

/** The words of a provision, with their places in the text. A joint at the end belongs to the list, not to the words. */
export function tokensOf({ spans }: Unit, text: string): readonly Token[] {
  const tokens = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
      // "(inserted" is a word; "(2)" a number.
      const open = word.startsWith('(') && !word.endsWith(')') ? 1 : 0;
      const close = word.endsWith(')') && !word.startsWith('(') ? 1 : 0;
      const from = start + index + open;
      const to = start + index + word.length - close;
      return [{ start: from, end: to, folded: foldedWords(text.slice(from, to)) }];
    }),
  );
  const last = tokens.at(-1);
  return last && JOINTS.has(last.folded) ? tokens.slice(0, -1) : tokens;
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** Beyond so many pairs of words, what differs is told as one stretch. */
const MOST = 1_000_000;

/** Where two wordings differ; `alike` says which words are the same though they are not equal: a renumbered section. */
export function hunksBetween(
  earlier: readonly Token[],
  later: readonly Token[],
  alike: (a: string, b: string) => boolean,
): readonly Hunk[] {
  const same = (a: Token, b: Token) => a.folded === b.folded || alike(a.folded, b.folded);
  let head = 0;
  while (head < earlier.length && head < later.length && same(earlier[head]!, later[head]!)) head++;
  let tail = 0;
  while (
    tail < earlier.length - head &&
    tail < later.length - head &&
    same(earlier[earlier.length - 1 - tail]!, later[later.length - 1 - tail]!)
  )
    tail++;
  const [a, b] = [earlier.slice(head, earlier.length - tail), later.slice(head, later.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  return a.length * b.length > MOST ? [{ earlier: a, later: b }] : apart(a, b, same);
}

/** By the longest run of words that stand in both in the same order. */
function apart(
  a: readonly Token[],
  b: readonly Token[],
  same: (a: Token, b: Token) => boolean,
): readonly Hunk[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = same(a[i]!, b[j]!)
        ? length[(i + 1) * width + j + 1]! + 1
        : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const hunks: { earlier: Token[]; later: Token[] }[] = [];
  let open = false;
  const hunk = () => {
    if (!open) hunks.push({ earlier: [], later: [] });
    open = true;
    return hunks.at(-1)!;
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && same(a[i]!, b[j]!)) {
      open = false;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!))
      hunk().earlier.push(a[i++]!);
    else hunk().later.push(b[j++]!);
  }
  return hunks;
}

/** From the first of some words to the last; null where there are none. */
export const spanOf = (tokens: readonly Token[]): Span | null =>
  tokens.length === 0 ? null : { start: tokens[0]!.start, end: tokens.at(-1)!.end };
