import type { OperatorWords, Sense } from '../../languages/en/law.ts';
import { bound, operators, turns, unbound } from '../../languages/en/law.ts';
import type { Tag, Token } from '../../model/text.ts';
import { namesPeople } from '../../segment/tag.ts';
import { isAmong } from '../../segment/words.ts';

/** The tokens of a sentence with their parts of speech. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

export const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';
export const tagAt = ({ tags }: Words, at: number): Tag => tags[at] ?? '';
/** A verb as it stands behind "must"; some have the same form for the past, and the tagger takes them for it. */
export const isBare = (words: Words, at: number): boolean =>
  /^VBP?$/.test(tagAt(words, at)) ||
  (/^VB[DN]$/.test(tagAt(words, at)) &&
    /^(?:set|put|let|cut|read|cast|shut|spread|beat|bid|cost)$/.test(lower(words, at)));

export const spanOf = ({ tokens }: Words, from: number, to: number) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Words that govern an act, and where they stand. */
export interface Operator {
  readonly sense: Sense;
  readonly of: boolean;
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
}

const byFirst = (
  list: readonly OperatorWords[],
): ReadonlyMap<string, readonly { of: OperatorWords; rest: readonly string[] }[]> => {
  const found = new Map<string, { of: OperatorWords; rest: readonly string[] }[]>();
  for (const of of list.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = '', ...rest] = of.words.split(' ');
    found.set(first, [...(found.get(first) ?? []), { of, rest }]);
  }
  return found;
};

const OPERATORS = byFirst(operators);
const TURNS = byFirst(turns);
const mayGovern = isAmong(OPERATORS);

/** Whether some word may govern an act: no other sentence is looked at closely. */
export const governs = (tokens: readonly Token[]): boolean => tokens.some((token) => mayGovern(token));

/** The words that govern acts, quoted fragments of other laws and asides left out. */
export function operatorsIn(words: Words, from: number): Operator[] {
  const found: Operator[] = [];
  let quotes = 0;
  let depth = 0;
  for (let at = from; at < words.tokens.length; at++) {
    const { text } = words.tokens[at]!;
    if (text === '“' || text === '‘') quotes++;
    else if (text === '”' || (text === '’' && quotes > 0)) quotes = Math.max(0, quotes - 1);
    else if (text === '"') quotes = quotes > 0 ? 0 : 1;
    if (text === '(') depth++;
    else if (text === ')') depth = Math.max(0, depth - 1);
    if (text === 'May' && at > from) continue;
    if (quotes > 0 || depth > 0 || !mayGovern(words.tokens[at]!)) continue;
    const one = matched(OPERATORS, words, at);
    if (!one) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

/** What the words behind an operator make of it: "have the right to". */
export const turnAt = (words: Words, at: number): Operator | null => matched(TURNS, words, at);

function matched(list: typeof OPERATORS, words: Words, at: number): Operator | null {
  for (const { of, rest } of list.get(lower(words, at)) ?? [])
    if (rest.every((word, i) => lower(words, at + 1 + i) === word))
      return {
        sense: of.sense,
        of: of.of ?? false,
        whole: of.whole ?? false,
        from: at,
        to: at + 1 + rest.length,
      };
  return null;
}

const isBound = isAmong(bound);
const isUnbound = isAmong(unbound);

/** Whether a noun is of those who can do and be made to do something. */
export const canAct = (token: Token): boolean => isBound(token) || (!isUnbound(token) && namesPeople(token));
