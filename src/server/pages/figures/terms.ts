import { baseWeight, partsOf, termOf } from '../../../link/words.ts';
import { tokensOf } from '../../../segment/tokens.ts';

/** The words of a sentence that say what it is of, as links compare them. */
export const termsIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    tokensOf(sentence, { start: 0, end: sentence.length }).flatMap((token) =>
      partsOf(token)
        .map(termOf)
        .filter((term) => term !== null && baseWeight(term) >= 0.6 && term.length > 2 && !SIZES.test(term)),
    ) as string[],
  );

const SIZES =
  /^(?:hundred|thousand|[mb]illion|trillion|pound|euro|dollar|january|february|march|april|june|july|august|september|october|november|december)s?$/i;

/** Words with a capital letter that do not begin the sentence: who and what it names. Months are none. */
export const namesIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    [...sentence.matchAll(/(?<=[\p{Ll}\p{N},;:’')\]-]\s)\p{Lu}[\p{L}\p{M}’'-]*/gu)]
      .map(([word]) => word.toLowerCase().replace(/[’']s$/, ''))
      .filter((word) => !SIZES.test(word)),
  );
