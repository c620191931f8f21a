import { announcesList, itemEnd, itemOpening, listCounts, noItem } from '../../languages/en/watchpoints.ts';
import type { Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import { unstopped } from '../clauses.ts';

/** Follows lists of what to watch that run through sentences: "Three dates to note. 3 May, for the vote. …" */
export interface Listing {
  /** The thing to watch that the sentence is, where a list before it makes it one; null otherwise. */
  itemAt(sentence: Sentence): Span | null;
  /** To be told of each sentence after it was asked for, and whether anything to watch was found in it. */
  passed(sentence: Sentence, found: boolean): void;
}

/** As many as "several" is taken for. */
const SOME = 3;

export function listingOf({ document: { text } }: Segmented): Listing {
  let list: { readonly opener: Sentence; left: number } | null = null;
  let last: Sentence | null = null;
  const goesOn = (from: Sentence | null, sentence: Sentence) =>
    from !== null && (sentence.block === from.block || sentence.lead === from);
  return {
    itemAt(sentence) {
      const words = text.slice(sentence.start, sentence.end);
      const opening = itemOpening.exec(words)?.[0] ?? '';
      const counted = goesOn(list?.opener ?? null, sentence) && list!.left > 0 && !noItem.test(words);
      const ordinal = opening !== '' && !/^and\s/i.test(opening) && goesOn(last, sentence);
      if (!counted && !ordinal) return null;
      return itemIn(text, { start: sentence.start + opening.length, end: sentence.end });
    },
    passed(sentence, found) {
      const announced = counts(sentence) && announcesList.exec(text.slice(sentence.start, sentence.end));
      last = found ? sentence : null;
      if (found && list) list.left--;
      // "Four things matter: the vote; the map; …" tells them all at once.
      const toldAtOnce = found && /[:;]/.test(text.slice(sentence.start, sentence.end));
      if (announced && !toldAtOnce)
        list = {
          opener: sentence,
          left: listCounts.get(announced.groups?.count?.toLowerCase() ?? '') ?? SOME,
        };
    },
  };
}

const counts = ({ tokens }: Sentence): boolean =>
  tokens.at(-1)?.text === '?' || tokens.some(({ lower }) => listCounts.has(lower));

/** Without "is one" and the like at its end. */
function itemIn(text: string, span: Span): Span {
  const { start, end } = unstopped(text, span);
  return { start, end: end - (itemEnd.exec(text.slice(start, end))?.[0].length ?? 0) };
}
