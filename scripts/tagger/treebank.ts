import { readFileSync } from 'node:fs';
import { tokensOf } from '../../src/segment/tokens.ts';
import { folded } from '../../src/segment/words.ts';

/** A token with its tag: Penn and universal, as in `NN/NOUN`. */
export interface Tagged {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
}

interface Gold extends Tagged {
  readonly start: number;
  readonly end: number;
  /** Place of its head in the sentence, or -1. */
  readonly head: number;
}

export interface TreebankSentence {
  readonly text: string;
  /** As the treebank cuts it. */
  readonly gold: readonly Tagged[];
  /** As `tokensOf` cuts it. */
  readonly ours: readonly Tagged[];
  /** Whether the two are cut alike. */
  readonly same: boolean;
}

/** The sentences of a CoNLL-U file. */
export function readTreebank(path: string): TreebankSentence[] {
  const blocks = readFileSync(path, 'utf8').split(/\n\n+/);
  return blocks.flatMap((block) => {
    const gold = goldOf(block);
    if (!gold.length) return [];
    const text = gold.reduce((line, { start, text }) => line.padEnd(start) + text, '');
    const ours = oursOf(gold, text);
    return [
      {
        text,
        gold,
        ours,
        same: ours.length === gold.length && ours.every((o, i) => o.text === gold[i]!.text),
      },
    ];
  });
}

function goldOf(block: string): Gold[] {
  const gold: Gold[] = [];
  let start = 0;
  let range = { last: 0, spaced: true };
  for (const line of block.split('\n')) {
    const [id = '', text = '', , universal, penn, , head, , , misc = ''] = line.split('\t');
    const spaced = !misc.includes('SpaceAfter=No');
    const [, last] = /^\d+-(\d+)$/.exec(id) ?? [];
    if (last) range = { last: Number(last), spaced };
    if (!/^\d+$/.test(id)) continue;
    const end = start + text.length;
    gold.push({ text, lower: folded(text), tag: `${penn}/${universal}`, start, end, head: Number(head) - 1 });
    const inside = Number(id) < range.last;
    start = end + (inside || !(Number(id) === range.last ? range.spaced : spaced) ? 0 : 1);
  }
  return gold;
}

/** The same sentence cut by our own rules: what they join has one tag, what they part has the tag on its first word. */
function oursOf(gold: readonly Gold[], text: string): Tagged[] {
  return tokensOf(text, { start: 0, end: text.length }).map((token) => {
    const parts = gold.filter(({ start, end }) => start < token.end && token.start < end);
    const first = parts[0]!;
    const tag =
      parts.length > 1 ? joinedTag(parts, gold) : partTag(first, token.text, token.start === first.start);
    return { text: token.text, lower: token.lower, tag };
  });
}

function partTag({ text, tag }: Gold, part: string, isFirst: boolean): string {
  if (part === text || (isFirst && /[\p{L}\p{N}]/u.test(part))) return tag;
  return MARKS[part] ?? (/[\p{L}\p{N}]/u.test(part) ? tag : 'SYM/SYM');
}

const MARKS: Readonly<Record<string, string>> = {
  '.': './PUNCT',
  ',': ',/PUNCT',
  ':': ':/PUNCT',
  '-': ':/PUNCT',
  '(': '-LRB-/PUNCT',
  ')': '-RRB-/PUNCT',
};

/** A contraction has its verb's tag, a compound that of its last word, or JJ before what it describes. */
function joinedTag(parts: readonly Gold[], gold: readonly Gold[]): string {
  const words = parts.filter(({ tag }) => !/^(?:HYPH|NFP|,|\.|:)\//.test(tag));
  const last = words.at(-1) ?? parts.at(-1)!;
  const hyphenated = parts.some(({ tag }) => tag.startsWith('HYPH'));
  const verb = words.find(({ tag }) => /^(?:MD|VB[PZD]?)\//.test(tag));
  if (!hyphenated) return (verb ?? last).tag;
  if (/^(?:VB[NG]|NNS?|CD|IN|RP|RB)\//.test(last.tag) && describes(words, gold)) return 'JJ/ADJ';
  if (/^(?:AFX|GW|IN|RP)\//.test(last.tag)) return words[0]!.tag;
  return last.tag;
}

/** Whether all its words hang, in the end, on a noun that stands after it. */
function describes(words: readonly Gold[], gold: readonly Gold[]): boolean {
  const last = gold.indexOf(words.at(-1)!);
  const inside = new Set(words.map((word) => gold.indexOf(word)));
  const outer = words.find(({ head }) => !inside.has(head) && gold[head]?.tag !== 'HYPH/PUNCT');
  return outer !== undefined && outer.head > last && /^(?:NN|NNS|NNP|NNPS)\//.test(gold[outer.head]!.tag);
}
