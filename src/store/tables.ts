import type { Generated } from 'kysely';
import type { PeopleTables } from './people/tables.ts';

/** The tables as both stores have them. Keys lead with the document, so that they can be distributed by it. */
export interface Tables extends PeopleTables {
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
  /** What was said of sources: each was added or removed. */
  readonly sources: {
    readonly seq: Generated<number>;
    readonly source: string;
    readonly at: string;
    readonly kind: 'added' | 'removed';
    /** JSON. */
    readonly body: string;
  };
  /** Which checker has a source at the moment. */
  readonly leases: { readonly source: string; readonly holder: string; readonly until: string };
  readonly items: {
    readonly source: string;
    readonly key: string;
    readonly state: string;
    readonly why: string | null;
    readonly address: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly version: string | null;
    readonly document: string | null;
    readonly edition: string | null;
    readonly hash: string | null;
    readonly etag: string | null;
    readonly last_modified: string | null;
    readonly checked: string;
    readonly due: string | null;
  };
  readonly pages: {
    readonly source: string;
    readonly address: string;
    readonly etag: string | null;
    readonly last_modified: string | null;
  };
  readonly robots: { readonly origin: string; readonly at: number; readonly text: string };
  readonly bodies: {
    /** SHA-256 of the bytes, hex. */
    readonly hash: string;
    readonly size: number;
    /** `gzip` where that is shorter, else `none`. */
    readonly packed: string;
    readonly bytes: Uint8Array;
  };
  readonly snapshots: {
    readonly seq: Generated<number>;
    readonly source: string | null;
    readonly asked: string;
    readonly address: string;
    readonly at: string;
    readonly status: number | null;
    /** JSON. */
    readonly headers: string;
    readonly hash: string;
  };
  readonly checks: {
    readonly seq: Generated<number>;
    readonly source: string;
    readonly began: string;
    readonly ended: string;
    readonly outcome: string;
    readonly why: string | null;
    readonly listed: number;
    readonly fresh: number;
    readonly changed: number;
    readonly failed: number;
    readonly not_before: string | null;
  };
  /** Which documents have which title on which day: made from readings. */
  readonly titled: { readonly title: string; readonly published: string; readonly document: string };
  /** What people keep beside the register; an empty body is the end of it. */
  readonly kept: {
    readonly seq: Generated<number>;
    readonly kind: string;
    readonly id: string;
    readonly at: string;
    readonly author: string;
    /** JSON. */
    readonly body: string | null;
  };
  /** How far each alert has looked. */
  readonly looked: {
    readonly alert: string;
    readonly seq: number;
    readonly day: string;
    readonly digest: string;
  };
  readonly found: {
    readonly alert: string;
    readonly item: string;
    readonly occasion: string;
    readonly revision: string;
    readonly at: string;
    /** JSON. */
    readonly body: string;
  };
  /** What was found and is in a message; of several to several recipients, in the first. */
  readonly told: {
    readonly alert: string;
    readonly item: string;
    readonly occasion: string;
    readonly revision: string;
    readonly message: string;
  };
  readonly messages: {
    readonly id: string;
    readonly alert: string;
    readonly channel: string;
    readonly recipient: string;
    readonly at: string;
    readonly due: string;
    readonly tells: number;
    /** JSON. */
    readonly body: string;
  };
  /** Messages that are still to be sent, and which process is at it. */
  readonly outbox: {
    readonly message: string;
    readonly due: string;
    readonly holder: string | null;
    readonly until: string | null;
  };
  readonly deliveries: {
    readonly seq: Generated<number>;
    readonly message: string;
    readonly number: number;
    readonly at: string;
    readonly outcome: string;
    readonly says: string;
  };
}
