import type { Tag, Token } from '../model/text.ts';

/** Words that open a clause which stands in another: its verb is not the sentence's. */
const SUBORDINATORS = new Set(
  'that which who whom whose where when while whilst whether how what why if as because since so although though unless until once whereby'.split(
    ' ',
  ),
);

const FINITE = /^(?:VB[DZP]|MD)$/;

/** Past bullets, stars, other marks, and the number of an item: where the words begin. */
export function wordsFrom(tokens: readonly Token[]): number {
  let from = 0;
  while (from < tokens.length && !/[\p{L}\p{N}\p{Sc}]/u.test(tokens[from]!.text)) from++;
  const numbered =
    /^\d{1,3}$/.test(tokens[from]?.text ?? '') && /^\p{Lu}\p{Lu}/u.test(tokens[from + 1]?.text ?? '');
  return numbered ? from + 1 : from;
}

/** Whether the words are a sentence: some finite verb is neither of a clause inside nor joined to one that is. */
export const standsAlone = (tokens: readonly Token[], tags: readonly Tag[]): boolean =>
  firstOwnVerb(tokens, tags) !== null;

/** The first finite verb of the sentence itself, or null: "greater care for those who sail" has none. */
export function firstOwnVerb(tokens: readonly Token[], tags: readonly Tag[]): number | null {
  let inside = false;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    if (SUBORDINATORS.has(word) && tags[i] !== 'DT') inside = true;
    else if (/^[;:]$/.test(word)) inside = false;
    if (!FINITE.test(tags[i]!)) continue;
    if (!inside) return i;
    inside = joinsOn(tokens, tags, i);
  }
  return null;
}

/** Whether another verb of the same clause may follow: "who sail and fish", "that are kept and will be". */
function joinsOn(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    if (FINITE.test(tags[i]!)) return /^(?:CC|RB|,)$/.test(tags[i - 1]!);
    if (SUBORDINATORS.has(tokens[i]!.lower)) return false;
  }
  return false;
}
