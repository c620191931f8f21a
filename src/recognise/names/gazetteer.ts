import { type NameEntry, nameEntries } from '../../languages/en/names.ts';
import type { Token } from '../../model/text.ts';
import { tokensOf } from '../../segment/tokens.ts';
import { keyOf, piecesOf } from './pieces.ts';

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

const root: Node = node();
for (const entry of nameEntries) add(entry);

/** The longest known name that begins at a piece. */
export function lookUp(pieces: readonly Token[], from: number, loud: boolean): Found | null {
  let at: Node | undefined = root;
  let longest: Found | null = null;
  for (let to = from; to < pieces.length; ) {
    at = at.next.get(keyOf(pieces[to]!));
    if (!at) break;
    to++;
    if (at.entry && written(pieces, from, at.words, loud)) longest = { entry: at.entry, to };
  }
  return longest;
}

function add(entry: NameEntry): void {
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

function node(): Node {
  return { next: new Map(), entry: null, words: [] };
}

/** Whether the capitals are those of a name: "US" is not "us", "Turkey" not "turkey", "Nato" may be NATO. */
function written(pieces: readonly Token[], from: number, words: readonly string[], loud: boolean): boolean {
  return words.every((word, i) => {
    const { text } = pieces[from + i]!;
    if (text === word) return !loud || word.length > 3 || LOUD.has(word) || words.length > 1;
    if (isAcronym(word)) return word.length > 3 && text === word[0] + word.slice(1).toLowerCase();
    if (/^\p{Lu}/u.test(word)) return /^\p{Lu}/u.test(text);
    return true;
  });
}

/** Short acronyms that even a line of capitals cannot mean otherwise. */
const LOUD = new Set(['UK', 'EU', 'UN', 'USA', 'UAE', 'PNG', 'G7', 'G8', 'G20', 'IMF']);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
