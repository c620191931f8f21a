import type { Advisory, Commitment, Event, Figure, Silence, Watchpoint } from '../model/analysis.ts';
import type {
  Compared,
  Corrections,
  EditionParted,
  Field,
  Head,
  Identified,
  Linked,
  LinkJudged,
  Recorded,
  Review,
  ThreadJoined,
  ThreadSplit,
} from './events.ts';

/** What stands in the register, by kind. */
export interface Said {
  readonly commitment: Commitment;
  readonly event: Identified<Event>;
  readonly figure: Identified<Figure>;
  readonly silence: Identified<Silence>;
  readonly watchpoint: Identified<Watchpoint>;
  readonly advisory: Identified<Advisory>;
}
export type Kind = keyof Said;

/** One thing that a document says, through all its editions and readings, as it is to be shown. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

export interface EntryOf<K extends Kind> extends Held<K> {
  /** Head of the newest edition that says it; `said` quotes from that one. */
  readonly head: Head;
  readonly standing: Standing;
  /** What people said of it, in order, without what was undone. */
  readonly reviews: readonly Recorded<Review>[];
  /** How often it was read or spoken of since it came: only grows. */
  readonly revision: number;
  /** When that was last (ISO 8601, UTC). */
  readonly touched: string;
  /** For a commitment its values: the document's, or a person's where one set them right. */
  readonly values: K extends 'commitment' ? Values : null;
}

/**
 * `current`: the newest edition says it. `superseded`: only an earlier edition does. `not found again`: the words
 * are still there, newer rules no longer take them for what earlier ones did. `rejected`: a person says it is wrong.
 */
export type Standing = 'current' | 'superseded' | 'not found again' | 'rejected';

export interface Values extends Corrections {
  readonly corrected: readonly Correction[];
}

export interface Correction {
  readonly field: Field;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** An entry as the readings left it, without people's words. */
export interface Held<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  readonly document: string;
  /** The newest edition that says it, and how. */
  readonly edition: string;
  readonly said: Said[K];
  /** How each edition says it, in the order of the editions. */
  readonly sayings: readonly Saying<K>[];
  /** Each reading that found it, in order. */
  readonly readings: readonly Sighting[];
  /** Ids it had before newer rules cut it otherwise. */
  readonly formerly: readonly string[];
}

export interface Saying<K extends Kind = Kind> {
  readonly edition: string;
  readonly said: Said[K];
}

export interface Sighting {
  readonly seq: number;
  readonly at: string;
  readonly edition: string;
  readonly rules: string;
}

/** One document: what its events come to. The states of documents are independent of each other. */
export interface DocumentState {
  readonly id: string;
  /** In the order they came, without those that were parted from it; the last is the newest. */
  readonly editions: readonly EditionSeen[];
  /** Hashes of the editions that were taken for its own and are none. */
  readonly away: ReadonlySet<string>;
  readonly partings: readonly Recorded<EditionParted>[];
  readonly held: ReadonlyMap<string, Held>;
  /** Former ids, and what they became. */
  readonly became: ReadonlyMap<string, string>;
  /** What people said, by the id they said it of. */
  readonly reviews: ReadonlyMap<string, readonly Recorded<Review>[]>;
  /** What was compared, what was linked and what people said of links, in order. */
  readonly links: readonly Recorded<Compared | Linked | LinkJudged>[];
  readonly threading: readonly Recorded<ThreadJoined | ThreadSplit>[];
  /** Numbers of events that were taken back. */
  readonly undone: ReadonlySet<number>;
  /** Each undoing's number, with what it first took back and when: an undoing of an undoing has the same one. */
  readonly undoings: ReadonlyMap<number, { readonly of: number; readonly at: string }>;
  /** The number of its last event. */
  readonly seq: number;
}

export interface EditionSeen {
  readonly edition: string;
  readonly at: string;
  readonly head: Head;
  /** The number of its newest reading. */
  readonly read: number;
}

export type Register = ReadonlyMap<string, DocumentState>;
