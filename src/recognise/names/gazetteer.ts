import { type NameEntry, nameEntries } from '../../languages/en/names.ts';
import type { Token } from '../../model/text.ts';
import { tokensOf } from '../../segment/tokens.ts';
import { factOf } from '../../segment/words.ts';
import { folded, keyed, keyOf, piecesOf } from './pieces.ts';

interface Node {
  readonly next: Map<string, Node>;
  entry: NameEntry | null;
  /** The words as the table writes them, for their capitals. */
  words: readonly string[];
}

export interface Found {
  readonly entry: NameEntry;
  /** The piece after its last. */
  readonly to: number;
}

/** Entries by the first letters of their first word; their words are told apart when such a word is first met. */
const entriesByStart = Map.groupBy(nameEntries, ({ surface }) => startOf(folded(surface)));
const trees = new Map<string, Node>();

/** The longest known name that begins at a piece. */
export function lookUp(pieces: readonly Token[], from: number, loud: boolean): Found | null {
  let at: Node | undefined = rootOf(pieces[from]!) ?? undefined;
  let longest: Found | null = null;
  for (let to = from; at && to < pieces.length; ) {
    at = at.next.get(keyOf(pieces[to]!));
    if (!at) break;
    to++;
    if (at.entry && isWritten(pieces, from, at.words, loud)) longest = { entry: at.entry, to };
  }
  return longest;
}

const rootOf = factOf((word) => treeOf(startOf(keyed(word))) ?? null);

/** The letters and digits that a word begins with: "u" of "U.S.", "people" of "People's". */
function startOf(word: string): string {
  let end = 0;
  while (end < word.length && isWordCode(word.charCodeAt(end))) end++;
  return end === word.length ? word : word.slice(0, end);
}

/** a to z, 0 to 9, and whatever lies beyond ASCII. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

function treeOf(start: string): Node | undefined {
  const known = trees.get(start);
  const entries = known ? null : entriesByStart.get(start);
  if (!entries) return known;
  const root = node();
  for (const entry of entries) add(root, entry);
  trees.set(start, root);
  return root;
}

function add(root: Node, entry: NameEntry): void {
  const words = piecesOf(tokensOf(entry.surface, { start: 0, end: entry.surface.length }));
  let at = root;
  for (const word of words) {
    const known = at.next.get(keyOf(word)) ?? node();
    at.next.set(keyOf(word), known);
    at = known;
  }
  if (at.entry) return;
  at.entry = entry;
  at.words = words.map(({ text }) => text);
}

const node = (): Node => ({ next: new Map(), entry: null, words: [] });

/** Whether the capitals are those of a name: "US" is not "us", "Turkey" not "turkey", "Nato" may be NATO. */
function isWritten(pieces: readonly Token[], from: number, words: readonly string[], loud: boolean): boolean {
  return words.every((word, i) => {
    const { text } = pieces[from + i]!;
    if (text === word) return !loud || word.length > 3 || words.length > 1 || LOUD.has(word);
    if (isAcronym(word)) return word.length > 3 && text === word[0] + word.slice(1).toLowerCase();
    return !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(text);
  });
}

/** Short acronyms that even a line of capitals cannot mean otherwise. */
const LOUD = new Set(['UK', 'EU', 'UN', 'USA', 'UAE', 'PNG', 'G7', 'G8', 'G20', 'IMF']);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
