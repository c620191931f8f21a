import { oneLine } from './words.ts';

/** Beyond this the words are not held against each other one by one. */
const LONGEST = 400;

/** Two wordings, each with what the other has not between » and «. */
export function marked(first: string, second: string): readonly [string, string] {
  const [a, b] = [first, second].map((words) => oneLine(words).split(' '));
  if (a!.length > LONGEST || b!.length > LONGEST) return [a!.join(' '), b!.join(' ')];
  const kept = common(a!, b!);
  return [between(a!, new Set(kept.map(([at]) => at))), between(b!, new Set(kept.map(([, at]) => at)))];
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

function between(words: readonly string[], kept: ReadonlySet<number>): string {
  return words
    .map((word, at) => {
      if (kept.has(at)) return word;
      const opens = at === 0 || kept.has(at - 1) ? '»' : '';
      const closes = at === words.length - 1 || kept.has(at + 1) ? '«' : '';
      return opens + word + closes;
    })
    .join(' ');
}
