import type { Generated } from 'kysely';

/** The tables as both stores have them. Keys lead with the document, so that they can be distributed by it. */
export interface Tables {
  readonly editions: {
    readonly document: string;
    /** SHA-256 of the text, hex. */
    readonly edition: string;
    /** Its place among the document's editions, from 1. */
    readonly number: number;
    readonly recorded: string;
    /** UTF-16 code units. */
    readonly characters: number;
    readonly text: string;
  };
  readonly analyses: {
    readonly document: string;
    /** SHA-256 of all that the reading says, hex. */
    readonly digest: string;
    readonly edition: string;
    /** JSON: the document's head. */
    readonly head: string;
    /** JSON: what the register shows, with ids. */
    readonly findings: string;
    /** JSON: mentions, places and problems, which the register does not replay. */
    readonly rest: string;
  };
  /** By which words a reading's document is found for linking: made from readings, and can be made anew. */
  readonly subjects: {
    readonly term: string;
    /** The event of the reading. */
    readonly seq: number;
    readonly document: string;
  };
  /** The readings whose words stand in `subjects`. */
  readonly indexed: {
    readonly seq: number;
    readonly document: string;
  };
  readonly events: {
    readonly document: string;
    /** Grows with every event: the log's order. */
    readonly seq: Generated<number>;
    readonly at: string;
    readonly author: string;
    readonly author_name: string;
    readonly kind: string;
    /** For a reading, what it read and what it found; null for other kinds. */
    readonly edition: string | null;
    readonly digest: string | null;
    /** JSON: the rest of the event. */
    readonly body: string;
  };
}
