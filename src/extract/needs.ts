import type { Genre } from '../model/document.ts';
import type { Sentence, Token } from '../model/text.ts';
import { factOf } from '../segment/words.ts';

/** A rule that cannot match where none of certain words stands. */
interface Needy {
  /** These words, in lower case and parted by spaces; none where any sentence may match. */
  readonly needs?: string;
  readonly genres?: readonly Genre[];
}

/** What joins words to one token: "watch-points". */
const JOINT = /[-.&']/;

/**
 * Tells which rules may match a sentence of a genre, in their order: one look at each word, so that patterns are tried
 * only where the words stand that they cannot do without.
 * @param rules at most thirty: each has a bit at its place
 */
export function rulesFor<R extends Needy>(
  rules: readonly R[],
): (sentence: Sentence, genre: Genre) => readonly R[] {
  const bitsOf = wordBits(rules);
  const always = bitsWhere(rules, ({ needs }) => needs === undefined);
  const byGenre = new Map<Genre, number>();
  const byBits = new Map<number, readonly R[]>();
  return ({ tokens }, genre) => {
    let allowed = byGenre.get(genre);
    if (allowed === undefined) {
      allowed = bitsWhere(rules, ({ genres }) => genres?.includes(genre) ?? true);
      byGenre.set(genre, allowed);
    }
    let bits = always;
    for (let at = 0; at < tokens.length; at++) bits |= bitsOf(tokens[at]!);
    bits &= allowed;
    const known = byBits.get(bits);
    if (known) return known;
    const made = rules.filter((_, place) => bits & (1 << place));
    byBits.set(bits, made);
    return made;
  };
}

/** The rules that a word, or a part of it, is needed for. */
function wordBits(rules: readonly Needy[]): (token: Token) => number {
  const needed = new Map<string, number>();
  for (const [place, { needs = '' }] of rules.entries())
    for (const word of needs.split(' ')) needed.set(word, (needed.get(word) ?? 0) | (1 << place));
  return factOf(({ lower }) =>
    [lower, ...lower.split(JOINT)].reduce((all, part) => all | (needed.get(part) ?? 0), 0),
  );
}

const bitsWhere = <R>(rules: readonly R[], holds: (rule: R) => boolean): number =>
  rules.reduce((bits, rule, place) => (holds(rule) ? bits | (1 << place) : bits), 0);
