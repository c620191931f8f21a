import type { Generated } from 'kysely';
import type { CitationTables } from './citations/tables.ts';
import type { Packed } from './packing.ts';
import type { PassageTables } from './passages/tables.ts';
import type { PeopleTables } from './people/tables.ts';

/** The tables as both stores have them. Keys lead with the document, so that they can be distributed by it. */
export interface Tables extends PeopleTables, PassageTables, CitationTables {
  readonly editions: {
    readonly document: string;
    /** SHA-256 of the text, hex. */
    readonly edition: string;
    /** Its place among the document's editions, from 1. */
    readonly number: number;
    readonly recorded: string;
    /** UTF-16 code units. */
    readonly characters: number;
    readonly text: Packed;
  };
  readonly analyses: {
    readonly document: string;
    /** SHA-256 of all that the reading says, hex. */
    readonly digest: string;
    readonly edition: string;
    /** JSON: the document's head. */
    readonly head: string;
    /** JSON: what the register shows, with ids. */
    readonly findings: Packed;
    /** JSON: mentions, places and problems, which the register does not replay. */
    readonly rest: Packed;
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
    readonly body: Packed;
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
  /** How far the catalogue below was made from the log, and seen from which day. One row. */
  readonly catalogue: {
    readonly id: number;
    /** The last event that is in it. */
    readonly seq: number;
    /** ISO 8601; empty before it is first made. */
    readonly day: string;
    /** Grows whenever rows are made anew: what is newer than a reader has seen has a higher one. */
    readonly changed: number;
  };
  /** Which documents were held against which, in both directions; `linked` is 1 where something was found. */
  readonly near: { readonly document: string; readonly other: string; readonly linked: number };
  readonly documents: {
    readonly document: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly genre: string;
    readonly edition: string;
    readonly editions: number;
    /** When its first and its newest edition came. */
    readonly added: string;
    readonly recorded: string;
    /** JSON: the newest edition's head; the names of who acts in it. */
    readonly head: string;
    readonly actors: string;
  };
  /** One row for each thing that a document says, which may be asked for. */
  readonly entries: {
    readonly n: Generated<number>;
    readonly id: string;
    readonly document: string;
    /** Empty where it is gone. */
    readonly kind: string;
    readonly thread: string | null;
    /** 1 where these are the words that hold of its thread. */
    readonly holds: number;
    readonly published: string | null;
    readonly firmness: string | null;
    readonly theme: string | null;
    /** Of a law: duty, power, prohibition … */
    readonly obligation: string | null;
    readonly state: string | null;
    readonly first: string | null;
    readonly last: string | null;
    /** Where it stands in the text, UTF-16 code units. */
    readonly start: number;
    readonly stop: number;
    readonly standing: string;
    /** When it was first read. */
    readonly born: string;
    /** JSON: names and ids, `[["Belgium","BE"]]`. */
    readonly parties: string;
    readonly instruments: string;
    /** Of a figure: its unit, empty where the words leave it open; and its value, of a range the higher. */
    readonly unit: string | null;
    readonly amount: number | null;
    /** JSON: the entry without what other columns say (catalogue/bodies.ts). */
    readonly body: Packed;
    readonly changed: number;
  };
  /** The words that sentences have, and in how many they came: for help with spelling. Only added to. */
  readonly vocabulary: { readonly word: string; readonly count: number };
  /** Links as they stand. */
  readonly ties: {
    readonly link: string;
    readonly relation: string;
    readonly standing: string;
    readonly joins: number;
    readonly from_document: string;
    readonly from_item: string | null;
    readonly to_document: string;
    readonly to_item: string | null;
    readonly at: string;
    /** JSON: the tie without what other columns say. */
    readonly body: Packed;
  };
  /** What people should look at: an entry or a link. */
  readonly doubts: {
    readonly id: string;
    /** `link`, or the entry's. */
    readonly kind: string;
    /** Of a link, the later document; `other` is the earlier. */
    readonly document: string;
    readonly other: string | null;
    /** In tenths. */
    readonly weight: number;
    /** JSON: why, weightiest first. */
    readonly why: string;
  };
  readonly threads: {
    readonly id: string;
    readonly state: string | null;
    /** The day by which it is next to be expected; null where nothing says. */
    readonly expected: string | null;
    readonly body: Packed;
  };
  /** Ids that lead to a thread besides its own. */
  readonly thread_names: { readonly name: string; readonly thread: string };
  /** Briefings that were made. */
  readonly briefings: {
    readonly scope: string;
    readonly seq: Generated<number>;
    readonly author: string;
    readonly at: string;
    readonly as_of: string;
    /** The last event of the log that it could know. */
    readonly last_event: number;
  };
}
