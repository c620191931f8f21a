import { dollarCountries, payingWords } from '../languages/en/currencies.ts';
import type { Segmented, Sentence, Token } from '../model/text.ts';
import { tokenFrom } from './places.ts';

/**
 * Whose dollar a bare `$` is: that of who pays in the sentence, else of who publishes, else the document's own
 * government, else the United States'. A country behind "with", "to", "in" and the like pays nothing.
 */
export function dollarOf({ document, sentences }: Segmented): (sentence: Sentence, before: number) => string {
  let home: string | undefined;
  return (sentence, before) => {
    const payer = payerOf(sentence, before);
    if (payer !== null) return payer;
    home ??=
      countryIn(document.publisher ?? '') ?? countryIn(document.title) ?? ownGovernment(sentences) ?? 'USD';
    return home;
  };
}

/** Names of countries begin with a plain capital letter: "us" the pronoun is none. */
const isCapital = (word: string): boolean => word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90;

const NO_PAYER: ReadonlySet<string> = new Set(
  'with to from in into for between and or against towards toward across on at by near via'.split(' '),
);

/** Payers are looked for so many words before an amount, and so many behind it. */
const FARTHEST = 60;
const BEHIND = 14;

/** The dollar of the first country that pays: as subject of a verb of paying, or behind "by" or "from". */
function payerOf({ tokens }: Sentence, before: number): string | null {
  let payer: string | null = null;
  let at = -1;
  const amount = tokenFrom({ tokens }, before);
  for (let i = Math.max(0, amount - FARTHEST); i < tokens.length && i < amount + BEHIND; i++) {
    const { lower, start } = tokens[i]!;
    if (start >= before && payer !== null) return null;
    const code = countryAt(tokens, i);
    if (start >= before) {
      if (code !== null && /^(?:by|from)$/.test(tokens[first(tokens, i) - 1]?.lower ?? '')) return code;
      continue;
    }
    if (
      payer !== null &&
      (payingWords.has(lower) || (lower.startsWith("'s") && i === at + 1 && near(tokens[i + 3], before)))
    )
      return payer;
    if (payer !== null || code === null || NO_PAYER.has(tokens[first(tokens, i) - 1]?.lower ?? '')) continue;
    payer = code;
    at = i;
  }
  return null;
}

const near = (token: Token | undefined, place: number): boolean =>
  token === undefined || token.start >= place;

/** The dollar country that is named at a token, or null. */
function countryAt(tokens: readonly Token[], i: number): string | null {
  const { text, lower } = tokens[i]!;
  if (!isCapital(text)) return null;
  if (lower === 'states') return tokens[i - 1]?.lower === 'united' ? 'USD' : null;
  if (lower === 'hong' && tokens[i + 1]?.lower !== 'kong') return null;
  return dollarCountries.get(lower) ?? null;
}

/** The index at which the country's name begins, its article included. */
function first(tokens: readonly Token[], i: number): number {
  let at = i;
  if (/^(?:new|united)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  if (tokens[at - 1]?.lower === 'the') at--;
  return at;
}

/** The dollar country of a name, where it is one alone. */
function countryIn(name: string): string | null {
  const found = new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}.]+/u)
      .map((word) => dollarCountries.get(word))
      .filter((code) => code !== undefined),
  );
  return found.size === 1 ? [...found][0]! : null;
}

const governs = (tokens: readonly Token[], i: number): boolean =>
  GOVERNMENT.has(tokens[i + 1]?.lower ?? '') || GOVERNMENT.has(tokens[i - 2]?.lower ?? '');

const GOVERNMENT: ReadonlySet<string> = new Set(
  'government treasury parliament commonwealth governments'.split(' '),
);

/**
 * The one dollar country whose government the document names, or of which it speaks in several ways (its states, its
 * capital, its people), where the United States are nowhere in it.
 */
function ownGovernment(sentences: readonly Sentence[]): string | null {
  const named = new Set<string>();
  const ways = new Map<string, Set<string>>();
  let american = false;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const code = countryAt(tokens, i);
      if (code === null) continue;
      if (code === 'USD') american = true;
      else {
        const said = (ways.get(code) ?? new Set()).add(tokens[i]!.lower);
        ways.set(code, said);
        if (said.size > 1 || governs(tokens, i)) named.add(code);
      }
    }
  return !american && named.size === 1 ? [...named][0]! : null;
}
