import { knownRule } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import { folded } from '../../segment/words.ts';
import { knownInstruments } from './tables.ts';
import type { Passage, Scheme, Work } from './work.ts';

/** A name to look for, cut as the text is cut. `written` has those that must stand as they are: acronyms whole, others by their capital. */
export interface Name {
  readonly words: readonly string[];
  readonly written: readonly (string | null)[];
  readonly work: Omit<Work, 'start' | 'end'>;
}

export type Index = Map<string, Name[]>;

const WORD = /[\p{L}\p{N}]+(?:[.&’'][\p{L}\p{N}]+)*|[(),]/gu;

/** Names by their first word, the longest first. */
export function indexOf(names: Iterable<readonly [string, Omit<Work, 'start' | 'end'>]>): Index {
  const index: Index = new Map();
  for (const [name, work] of names) {
    const parts = name.match(WORD) ?? [];
    const words = parts.map(folded);
    if (words.length === 0) continue;
    const entry: Name = { words, written: parts.map(written), work };
    const list = index.get(words[0]!);
    if (list) list.push(entry);
    else index.set(words[0]!, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const written = (part: string): string | null =>
  /\p{Lu}.*\p{Lu}/u.test(part) ? part : /^\p{Lu}/u.test(part) ? part[0]! : null;

/** The treaties, agreements and frameworks of our list. */
export const knownNames: Index = indexOf(
  knownInstruments.flatMap(({ title, also, id }) => {
    const scheme: Scheme = /^3\d{4}/.test(id ?? '')
      ? 'eu'
      : /legislation\.gov/.test(id ?? '')
        ? 'primary'
        : 'treaty';
    const work = { value: title, id, scheme, noun: nounOf(title), rule: knownRule.id };
    return [title, ...also].map((name) => [name, work] as const);
  }),
);

/** The kind of instrument a title names: its last noun, or the one before "on", "of", "for". */
function nounOf(title: string): string {
  const found =
    /\b(act|treaty|agreement|convention|protocol|charter|covenant|accords?|pact|compact|declaration|framework|memorandum|directive|regulation|constitution|statute|agenda|code)\b/gi;
  return (
    title.match(found)?.at(/ (?:on|of|for|to|against|relating) /i.test(title) ? 0 : -1) ?? 'instrument'
  ).toLowerCase();
}

/** The longest name of the index that begins at a token. */
export function nameAt(index: Index, passage: Passage, at: number): { name: Name; last: number } | null {
  const { lower, text } = passage.tokens[at]!;
  if (index.size === 0 || (text === lower && !isDigit(text) && lower !== 'principal')) return null;
  const hyphen = lower.indexOf('-');
  const names = index.get(hyphen > 0 ? lower.slice(0, hyphen) : lower);
  if (!names) return null;
  for (const name of names) {
    const last = reach(name, passage.tokens, at);
    if (last !== null) return { name, last };
  }
  return null;
}

export const isDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** The last token of a name that begins at `at`; dashes and strokes between its words are as good as spaces. */
function reach({ words, written }: Name, tokens: readonly Token[], at: number): number | null {
  let word = 0;
  for (let i = at; i < tokens.length && i < at + 40; i++) {
    const token = tokens[i]!;
    if (i > at && token.text.length === 1 && /[-\u2010-\u2015/]/.test(token.text)) continue;
    for (const [offset, part] of partsOf(token)) {
      if (word === words.length || part !== words[word]) return null;
      const must = written[word];
      if (must && !token.text.startsWith(must, offset)) return null;
      word++;
    }
    if (word === words.length) return i;
  }
  return null;
}

/** A hyphenated token is as many words. */
function partsOf({ lower }: Token): [number, string][] {
  if (!lower.includes('-')) return [[0, lower]];
  const parts: [number, string][] = [];
  let offset = 0;
  for (const part of lower.split('-')) {
    if (part) parts.push([offset, part]);
    offset += part.length + 1;
  }
  return parts;
}

/** The known name at a token, as a work. */
export function knownAt(passage: Passage, at: number): Work | null {
  const found = nameAt(knownNames, passage, at);
  if (!found) return null;
  const { tokens } = passage;
  return { ...found.name.work, start: tokens[at]!.start, end: tokens[found.last]!.end };
}
