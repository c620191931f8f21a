import type { Begins, DateRule } from '../../languages/en/dates-phrase.ts';
import { bitsOf } from '../../languages/en/dates-words.ts';
import type { Token } from '../../model/text.ts';
import { type Beginning, beginningsOf } from './begin.ts';

/** The rules by the words that begin them, each list in the order of precedence: those that find dates, and parts of them. */
export interface Grammar {
  readonly outer: ReadonlyMap<string, readonly Tried[]>;
  readonly inner: ReadonlyMap<string, readonly Tried[]>;
  readonly beginning: (token: Token) => Beginning | null;
}

/** A rule as it is tried where one of its words begins it. */
export interface Tried {
  readonly rule: DateRule;
  /** The kinds of words it needs. */
  readonly bits: number;
  /** The words that may follow; null for any. */
  readonly next: ReadonlySet<string> | null;
}

export function grammarOf(rules: readonly DateRule[]): Grammar {
  const [outer, inner] = [new Map<string, Tried[]>(), new Map<string, Tried[]>()];
  for (const rule of rules) {
    const bits = rule.needs ? bitsOf(rule.needs) : 0;
    for (const { any, next } of rule.begins.map(beginsOf))
      for (const word of any) {
        if (rule.where !== 'inside') add(outer, word, { rule, bits, next });
        if (rule.where !== 'outside') add(inner, word, { rule, bits, next });
      }
  }
  return { outer, inner, beginning: beginningsOf(outer) };
}

type Beginnings = Pick<Tried, 'next'> & { readonly any: readonly string[] };

/** "prior to" is one word, and one that follows. */
function beginsOf(begins: string | Begins): Beginnings {
  if (typeof begins !== 'string') return begins;
  const [word = '', second] = begins.split(' ');
  return { any: [word], next: second === undefined ? null : new Set([second]) };
}

/** Of a rule that a word begins in more than one way only one is kept. */
function add(grammar: Map<string, Tried[]>, word: string, tried: Tried): void {
  const known = grammar.get(word);
  const same = known?.at(-1);
  if (!known) grammar.set(word, [tried]);
  else if (same?.rule !== tried.rule) known.push(tried);
  else
    known[known.length - 1] = {
      ...tried,
      next: same.next && tried.next && new Set([...same.next, ...tried.next]),
    };
}
