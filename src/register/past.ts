import type { Head } from './events.ts';
import type { DocumentState, Entry } from './register.ts';
import { holds, type Tie } from './ties.ts';

/** What earlier editions said and the newest does not, where it belongs to a thread. */
export interface Past {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The edition that left a commitment out without other words for it. */
  readonly leftOut: ReadonlyMap<string, Head>;
}

/**
 * Items that only earlier editions have: those that a link leads on from or to, and those of which the edition
 * after them was seen to have neither the words nor others for them. The rest are the same words, read otherwise.
 */
export function pastOf(
  documents: readonly DocumentState[],
  superseded: ReadonlyMap<string, Entry>,
  ties: readonly Tie[],
): Past {
  const leftOut = new Map(documents.flatMap(leftOutIn).filter(([item]) => superseded.has(item)));
  const linked = new Set(ties.filter(holds).flatMap(({ from, to }) => [from.item, to.item]));
  const entries = new Map([...superseded].filter(([item]) => linked.has(item) || leftOut.has(item)));
  return { entries, leftOut };
}

/** The commitments that one edition of a document was seen to leave out, and its head. */
export function leftOutIn({ links, editions, undone }: DocumentState): (readonly [string, Head])[] {
  if (editions.length < 2) return [];
  return links.flatMap(({ event, seq }) => {
    if (event.kind !== 'compared' || event.gone === undefined || undone.has(seq)) return [];
    const head = editions.find(({ edition }) => edition === event.edition)?.head;
    return head === undefined ? [] : event.gone.map((item) => [item, head] as const);
  });
}
