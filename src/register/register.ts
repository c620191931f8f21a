import type { Advisory, Commitment, Event, Figure, Silence, Watchpoint } from '../model/analysis.ts';
import type {
  Corrections,
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

/** One thing that a document says, through all its editions and readings. */
export interface Entry<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  readonly document: string;
  /** The newest edition that says it; `said` quotes from this one. */
  readonly edition: string;
  readonly said: Said[K];
  /** Each reading that found it, in order. */
  readonly readings: readonly Sighting[];
  /** Ids it had before newer rules cut it otherwise. */
  readonly formerly: readonly string[];
  /** What people said of it, in order, without what was undone. */
  readonly reviews: readonly Recorded<Review>[];
}

export interface Sighting {
  readonly seq: number;
  readonly at: string;
  readonly edition: string;
  readonly rules: string;
}

/** One document: what its events come to. States of documents are independent of each other. */
export interface DocumentState {
  readonly id: string;
  /** The newest edition's head. */
  readonly head: Head;
  /** In the order they came; the last is the newest. */
  readonly editions: readonly { readonly edition: string; readonly at: string; readonly head: Head }[];
  /** By id, in the order of the text of the newest edition; what it no longer says comes last. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly links: readonly Recorded<Linked | LinkJudged>[];
  readonly threading: readonly Recorded<ThreadJoined | ThreadSplit>[];
  /** The number of its last event. */
  readonly seq: number;
}

export type Register = ReadonlyMap<string, DocumentState>;

/**
 * `current`: the newest edition says it. `superseded`: only an earlier edition does. `not found again`: the words
 * are still there, newer rules no longer take them for what earlier ones did. `rejected`: a person says it is wrong.
 */
export type Standing = 'current' | 'superseded' | 'not found again' | 'rejected';

/** A commitment's values as they are to be shown: the document's, or a person's where one set them right. */
export interface Shown extends Corrections {
  readonly corrected: readonly Correction[];
}

export interface Correction {
  readonly field: Field;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}
