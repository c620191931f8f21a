import type { Place } from '../../model/place.ts';
import type { Quote } from '../../model/span.ts';
import type { Period } from '../../register/due.ts';
import type { Head } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import { type Standing, standingOf } from '../../register/state.ts';
import type { Threads } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';

/** What a briefing is made from: whoever asks has chosen it already, from the log or from a read model. */
export interface Known {
  /** What stands in the register and is in the scope, by document and then in the order of the text. */
  readonly entries: readonly Entry[];
  /** Where the threads stand that these commitments are of, seen from the day of the briefing. */
  readonly standings: readonly Standing[];
  /** Links that touch these documents; who has more of them may hand them all over. */
  readonly ties: readonly Tie[];
  /** The heads of all documents that the links lead to. */
  readonly heads: ReadonlyMap<string, Head>;
  readonly edition: EditionOf;
}

/** The same, as of the day of the briefing. */
export interface Seen extends Known {
  /** One document is all there is: who says it, and when, stands above the text and not behind every sentence. */
  readonly alone: boolean;
  /** The one publisher of all that was read: it stands above the text; null where there are several. */
  readonly publisher: string | null;
  /** The sentence around each figure, by its id; without those whose text is not kept. */
  readonly around: ReadonlyMap<string, Quote>;
}

/** The words of a stored edition and where its stretches stand in the published file; null where it is not kept. */
export type EditionOf = (document: string, edition: string) => Promise<Stored | null>;

export interface Stored {
  readonly text: string;
  readonly places: readonly Place[];
}

/** What is asked for. */
export interface Wanted extends Period {
  readonly title: string;
  /** What is in it, in words: "the whole register", "programme UK–Belgium". */
  readonly scope: string;
  readonly since: Since | null;
}

/** From when on something is new: after an event of the log, where a briefing was made then; else by day of publication. */
export interface Since {
  /** ISO 8601. */
  readonly day: string;
  /** The number of the last event that the briefing before knew; null where there was none. */
  readonly seq: number | null;
}

/** What is known of these entries in a register that was replayed. */
export function knownOf(
  threads: Threads,
  entries: readonly Entry[],
  period: Period,
  edition: EditionOf,
): Known {
  const own = new Set(
    entries.flatMap(({ id, kind }) => (kind === 'commitment' ? [threads.byId.get(id)!] : [])),
  );
  const standings = [...own].flatMap((thread) => standingOf(thread, threads, period) ?? []);
  return { entries, standings, ties: threads.ties, heads: threads.heads, edition };
}
