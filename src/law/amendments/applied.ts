import type { Amendment } from './amendment.ts';

/**
 * The words of a provision as they read after a textual instruction; null where the instruction is not of words, or the
 * words that it speaks of do not stand there as often as it takes them to.
 */
export function applied(text: string, amendment: Amendment): string | null {
  const { change, anchor, old, range, fresh, inserted } = amendment;
  const comes = fresh?.quote ?? '';
  if (change === 'renumber' || inserted.length > 0) return null;
  if (range !== null) return ranged(text, range, change === 'substitute' ? comes : '');
  if (change === 'insert') return put(text, anchor, amendment.each, comes);
  return old === null
    ? null
    : changed(text, old.quote, amendment.each, change === 'substitute' ? () => comes : () => '');
}

function put(
  text: string,
  anchor: Amendment['anchor'],
  each: Amendment['each'],
  comes: string,
): string | null {
  if (anchor === null || anchor.where === 'appropriate place') return null;
  if (anchor.words === null) {
    if (anchor.target !== null) return null;
    if (anchor.where === 'beginning') return joined(comes, text);
    return joined(text, comes);
  }
  const { quote: words } = anchor.words;
  return changed(text, words, each, () =>
    anchor.where === 'before' ? joined(comes, words) : joined(words, comes),
  );
}

/** Words are set apart, and a stop or comma stands at once behind them. */
const joined = (before: string, after: string): string =>
  before === '' || after === '' || /[\s(—-]$/u.test(before) || /^[\s.,;:)’]/u.test(after)
    ? before + after
    : `${before} ${after}`;

function changed(text: string, words: string, each: Amendment['each'], instead: () => string): string | null {
  const at = placesOf(text, words);
  if (at.length === 0) return null;
  const nth =
    each === 'each' ? null : each === 'last' ? at.length - 1 : each === null ? 0 : ORDER.indexOf(each);
  // Words that stand more than once, of which the instruction does not say which, are not changed at a guess.
  if (nth !== null && (at[nth] === undefined || (each === null && at.length > 1))) return null;
  const chosen = nth === null ? at : [at[nth]!];
  return closed(
    chosen
      .toReversed()
      .reduce((made, start) => made.slice(0, start) + instead() + made.slice(start + words.length), text),
  );
}

const ORDER: readonly Amendment['each'][] = ['first', 'second', 'third'];

/** Where words stand as words: "or" not in "for". */
function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!joins(text[at - 1], words[0]) && !joins(text[at + words.length], words.at(-1))) found.push(at);
  return found;
}

const joins = (a: string | undefined, b: string | undefined): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(`${a ?? ''}${b ?? ''}`);

/** What was taken out leaves one space, and none before a stop. */
const closed = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trimEnd();

function ranged(
  text: string,
  { from, to, beside }: NonNullable<Amendment['range']>,
  comes: string,
): string | null {
  const begins = from === null ? 0 : text.indexOf(from.quote);
  const ends =
    to === null ? text.length : text.indexOf(to.quote, Math.max(0, begins) + (from?.quote.length ?? 0));
  if (begins < 0 || ends < 0) return null;
  const start = beside && from !== null ? begins + from.quote.length : begins;
  const end = to === null || beside ? ends : ends + to.quote.length;
  return closed(joined(joined(text.slice(0, start).trimEnd(), comes), text.slice(end)).trim());
}
