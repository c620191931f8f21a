import type { Claimed } from '../verify.ts';

/**
 * Words that a file shows to people beside its evidence. Where they are not those of any evidence in question they are
 * claimed too, in the place of the first, and so found to be lost: nobody can alter what is read and keep what is checked.
 * @param asShown how evidence looks where the words stand
 */
export function shownClaims(
  words: string,
  at: string,
  evidence: readonly Claimed[],
  asShown: (quote: string) => string,
): readonly Claimed[] {
  const [first] = evidence;
  if (first === undefined || evidence.some(({ quote }) => asShown(quote) === words)) return [];
  return [{ ...first, at, quote: words }];
}
