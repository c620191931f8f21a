import { functionWords } from '../../languages/en/functionWords.ts';
import { type ChangeKind, defining, drafting, naming } from '../../languages/en/law-changes.ts';
import { uninflected } from '../../languages/en/stems.ts';
import { firstFrom } from '../../model/span.ts';
import { type InText, type LawChange, quoteOf, type Text } from './change.ts';
import type { Unit } from './units.ts';
import type { Hunk, Token } from './wording.ts';

/**
 * Words that carry no duty, day, power or amount: what a word means, what is covered, what is referred to, or wording
 * alone. The longest stretch stands for all.
 */
export function plainChange(hunks: readonly Hunk[], earlier: InText, later: InText): LawChange {
  const kind = plainKind(hunks, earlier, later);
  const size = (hunk: Hunk) => hunk.earlier.length + hunk.later.length;
  const longest = hunks.reduce((one, other) => (size(other) > size(one) ? other : one));
  return {
    kind,
    says: PLAIN[kind]!,
    earlier: quoteOf(longest.earlier, earlier[1]),
    later: quoteOf(longest.later, later[1]),
  };
}

const PLAIN: Partial<Record<ChangeKind, string>> = {
  definition: 'what a word means',
  scope: 'what it covers',
  reference: 'what it refers to',
  wording: 'other words',
};

function plainKind(hunks: readonly Hunk[], [a, before]: InText, [b, after]: InText): ChangeKind {
  const tokens = hunks.flatMap(({ earlier, later }) => [...earlier, ...later]);
  if (
    hunks.every(
      ({ earlier, later }) =>
        earlier.every((one) => isNaming(one.folded) || isTitle(one, before)) &&
        later.every((one) => isNaming(one.folded) || isTitle(one, after)),
    )
  )
    return 'reference';
  const [one, other] = [contentOf(a), contentOf(b)];
  const differs = [...one].some((word) => !other.has(word)) || [...other].some((word) => !one.has(word));
  if (differs) return defines(a, before) || defines(b, after) ? 'definition' : 'scope';
  return tokens.some(({ folded }) => NUMBER.test(folded)) ? 'reference' : 'wording';
}

/** A word that says nothing of who or what. */
export const isSilent = (folded: string): boolean =>
  functionWords.has(folded) || isNaming(folded) || SILENT.has(uninflected(folded));

/** Part of the name of a provision. */
const isNaming = (folded: string): boolean => NUMBER.test(folded) || naming.has(folded);

/** A word of the title of another law. */
function isTitle(token: Token, { mentions }: Text): boolean {
  for (let at = firstFrom(mentions, token.start + 1) - 1; at >= 0; at--) {
    const { start, end, type } = mentions[at]!;
    if (type === 'instrument' && start <= token.start && token.end <= end) return true;
    if (token.start - start > LONGEST_TITLE) return false;
  }
  return false;
}

const LONGEST_TITLE = 200;

const NUMBER = /^\(?\d+[a-z]*\)?$|^\([a-z]{1,5}\)$/;

/** The words that say what a provision is about, in one form of each. */
const contentOf = ({ words }: Unit): ReadonlySet<string> =>
  new Set(
    words
      .filter((word) => word.length > 2 && !/\d/.test(word) && !functionWords.has(word) && !naming.has(word))
      .map(uninflected)
      .filter((word) => !SILENT.has(word)),
  );

const SILENT: ReadonlySet<string> = new Set([...drafting].map(uninflected));

const defines = ({ spans }: Unit, { document }: Text): boolean =>
  spans.some(({ start, end }) => defining.test(document.text.slice(start, end)));
