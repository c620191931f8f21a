import { dollarCountries } from '../languages/en/currencies.ts';
import type { Segmented, Sentence } from '../model/text.ts';

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

function payerOf({ tokens }: Sentence, before: number): string | null {
  for (let i = 0; i < tokens.length && tokens[i]!.start < before; i++) {
    const { lower, text } = tokens[i]!;
    const code = isCapital(text) ? dollarCountries.get(lower) : undefined;
    if (code === undefined) continue;
    if (lower === 'hong' && tokens[i + 1]?.lower !== 'kong') continue;
    let previous = i - 1;
    if (tokens[previous]?.lower === 'new') previous--;
    if (tokens[previous]?.lower === 'the') previous--;
    if (!NO_PAYER.has(tokens[previous]?.lower ?? '')) return code;
  }
  return null;
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

const GOVERNMENT: ReadonlySet<string> = new Set(
  'government treasury parliament commonwealth governments'.split(' '),
);

/** The one dollar country whose government the document names, where the United States are nowhere in it. */
function ownGovernment(sentences: readonly Sentence[]): string | null {
  const named = new Set<string>();
  let american = false;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const { lower, text } = tokens[i]!;
      if (!isCapital(text)) continue;
      const code = dollarCountries.get(lower);
      if (code === undefined) continue;
      if (code === 'USD') american = true;
      else if (GOVERNMENT.has(tokens[i + 1]?.lower ?? '') || GOVERNMENT.has(tokens[i - 2]?.lower ?? ''))
        named.add(code);
    }
  return !american && named.size === 1 ? [...named][0]! : null;
}
