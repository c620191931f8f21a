/** What became of a text from one edition to the next, passage by passage in the order of the newer one. */
export interface Passage {
  readonly kind: 'same' | 'changed' | 'gone' | 'new';
  readonly runs: readonly Run[];
}

/** Words that stand in both, only in the older, or only in the newer. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** Which words of a text changed. Passages end at empty lines; white space counts for nothing. */
export function editsBetween(older: string, newer: string): readonly Passage[] {
  const [a, b] = [passagesOf(older), passagesOf(newer)];
  const found: Passage[] = [];
  let [i, j] = [0, 0];
  for (const [at, to] of [...(commonOf(a, b) ?? []), [a.length, b.length] as const]) {
    found.push(...between(a.slice(i, at), b.slice(j, to)));
    if (at < a.length) found.push({ kind: 'same', runs: [{ kind: 'same', words: b[to]! }] });
    [i, j] = [at + 1, to + 1];
  }
  return found;
}

const passagesOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((passage) => passage.replace(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '');

/** Beyond so many pairs each passage is held against the one in the same place only. */
const MOST_PAIRS = 2_500;
/** Of all words in two passages so many must be in both for one to be the other, changed. */
const ALIKE = 0.4;

/** Passages that took the place of others: like ones word by word, the rest as gone or new. */
function between(gone: readonly string[], come: readonly string[]): Passage[] {
  const found: Passage[] = [];
  let [i, j] = [0, 0];
  for (const [at, to] of [...pairsOf(gone, come), [gone.length, come.length] as const]) {
    for (; i < at; i++) found.push({ kind: 'gone', runs: [{ kind: 'gone', words: gone[i]! }] });
    for (; j < to; j++) found.push({ kind: 'new', runs: [{ kind: 'new', words: come[j]! }] });
    if (at < gone.length) found.push({ kind: 'changed', runs: runsBetween(gone[at]!, come[to]!) });
    [i, j] = [at + 1, to + 1];
  }
  return found;
}

/** Which passage became which, none crossing another: the most words in common together. */
function pairsOf(gone: readonly string[], come: readonly string[]): (readonly [number, number])[] {
  const bags = [gone, come].map((all) => all.map((one) => new Set(wordsOf(one))));
  const like = (i: number, j: number): number => shareOf(bags[0]![i]!, bags[1]![j]!);
  if (gone.length * come.length > MOST_PAIRS)
    return gone.flatMap((_, at) => (at < come.length && like(at, at) >= ALIKE ? [[at, at] as const] : []));
  const [rows, columns] = [gone.length, come.length];
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const likes = gone.map((_, i) => come.map((__, j) => like(i, j)));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const both = likes[i]![j]! >= ALIKE ? likes[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(both, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns; ) {
    const both = likes[i]![j]! >= ALIKE ? likes[i]![j]! + best[i + 1]![j + 1]! : 0;
    if (both > 0 && both === best[i]![j]) pairs.push([i++, j++]);
    else if (best[i + 1]![j] === best[i]![j]) i++;
    else j++;
  }
  return pairs;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const wordsOf = (passage: string): string[] => passage.split(' ');

/** Two wordings word by word; where they have too little in common, one whole for the other. */
function runsBetween(older: string, newer: string): Run[] {
  const [a, b] = [wordsOf(older), wordsOf(newer)];
  const runs: Run[] = [];
  const put = (kind: Run['kind'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, words: `${last.words} ${words.join(' ')}` };
    else runs.push({ kind, words: words.join(' ') });
  };
  let [i, j] = [0, 0];
  for (const [at, to] of [...(commonOf(a, b) ?? []), [a.length, b.length] as const]) {
    put('gone', a.slice(i, at));
    put('new', b.slice(j, to));
    put('same', a.slice(at, at + 1));
    [i, j] = [at + 1, to + 1];
  }
  return runs;
}

/** So many differences are looked for; beyond, two lists count as having nothing in common. */
const MOST_EDITS = 1_000;

/**
 * The places of a longest list of what stands in both in the same order (E. W. Myers, An O(ND) Difference Algorithm and
 * Its Variations, Algorithmica 1, 1986); null where the two differ too much to look for it.
 */
export function commonOf(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] | null {
  const [n, m] = [a.length, b.length];
  const most = Math.min(n + m, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const zero = most + 1;
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trail.push(reach.slice(zero - edits - 1, zero + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reach[zero + k - 1]! < reach[zero + k + 1]!);
      let x = down ? reach[zero + k + 1]! : reach[zero + k - 1]! + 1;
      while (x < n && x - k < m && a[x] === b[x - k]) x++;
      reach[zero + k] = x;
      if (x >= n && x - k >= m) return walked(trail, n, m);
    }
  }
  return null;
}

/** Back along the way that was found: each step that is neither down nor aside is in both. */
function walked(trail: readonly Int32Array[], n: number, m: number): readonly (readonly [number, number])[] {
  const both: (readonly [number, number])[] = [];
  let [x, y] = [n, m];
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reach = trail[edits]!;
    const at = (k: number): number => reach[k + edits + 1]!;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const from = edits === 0 ? 0 : at(before);
    const start = edits === 0 ? 0 : down ? from : from + 1;
    while (x > start && y > start - k) both.push([--x, --y]);
    if (edits > 0) [x, y] = [from, from - before];
  }
  return both.reverse();
}
