import type { Doubt } from '../register/doubts.ts';
import type { Head } from '../register/events.ts';
import type { Entry } from '../register/register.ts';
import type { Standing, ThreadState } from '../register/state.ts';
import type { Thread } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';

/**
 * The register as it can be asked: rows made from the log, so that a page need not replay it. They hold nothing that
 * the log does not, and can be made anew from it (docs/decisions/0016-catalogue.md).
 */
export interface Catalogue {
  /** How far it has come, and how far the log has. */
  at(): Promise<Position & { readonly last: number }>;
  /** Brings it up to the log and to a day (ISO 8601), and says how far it came. */
  refresh(day: string): Promise<Position>;
  /** What filters and counts need of each entry, of those made or changed after `changed`, streamed. */
  columns(changed: number): AsyncIterable<readonly EntryColumns[]>;
  /** Entries by their numbers, in that order; those that are gone are left out. */
  entries(numbers: readonly number[]): Promise<readonly Listed[]>;
  /** By id; null where there is none now. */
  entry(id: string): Promise<Listed | null>;
  /** Several by their ids, in that order; those that there are not are left out. */
  entriesCalled(ids: readonly string[]): Promise<readonly Listed[]>;
  /** The document of an item that is, or was once, called so: it may be superseded, rejected or called otherwise since. */
  documentOf(id: string): Promise<string | null>;
  /** Ids of entries that begin so, in order. */
  idsFrom(beginning: string, most: number): Promise<readonly string[]>;
  /** All of a document, as they stand in the text. */
  entriesOf(document: string): Promise<readonly Listed[]>;
  /** By its id, one it had, or a wording's. */
  thread(id: string): Promise<Followed | null>;
  /** Several by their own ids. `sketched`: of their wordings only the ids are true, and nothing of these is read. */
  threads(
    ids: readonly string[],
    how?: { readonly sketched?: boolean },
  ): Promise<ReadonlyMap<string, Followed>>;
  /** The number of the last event in the log of each of these documents. */
  lastEvents(documents: Iterable<string>): Promise<ReadonlyMap<string, number>>;
  /** Links that were found or judged since a time, or that touch a document; newest first. */
  ties(which: WhichTies): Promise<readonly Tie[]>;
  /** How many links of each relation were found since a time and hold. */
  news(since: string): Promise<ReadonlyMap<Tie['relation'], number>>;
  /** Numbers of the watchpoints and silences that a document published by that day answers. */
  answered(day: string): Promise<readonly number[]>;
  /** The words that hold of what recurs, with the day by which it is next to be expected, from one day to another, both included. */
  expected(from: string, to: string): Promise<readonly Expected[]>;
  /** How many documents are new since a time, and how many have a new edition since. */
  grown(since: string): Promise<{ readonly added: number; readonly edited: number }>;
  documents(which?: WhichDocuments): Promise<readonly DocumentRow[]>;
  /** Documents as their list shows them, newest first, and how many there are. */
  listing(which: WhichListed): Promise<{ readonly total: number; readonly rows: readonly ListedDocument[] }>;
  heads(ids: Iterable<string>): Promise<ReadonlyMap<string, Head>>;
  /** What people should look at, weightiest first. */
  doubts(which?: WhichDoubts): Promise<QueuePage>;
  /** One of them with its place among those asked for; null where it is none of them. */
  doubt(id: string, which?: WhichDoubts): Promise<Queued | null>;
  /** The sentences in which entries stand, by their numbers. */
  sentences(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Numbers of the entries in which all the words stand: `ranked`, best first (BM25, the sentence counting more than the title). */
  matching(words: Words, ranked: boolean): Promise<readonly number[]>;
  /** Every word that sentences have, with in how many it came. */
  vocabulary(): Promise<readonly (readonly [word: string, count: number])[]>;
}

/** Something that is to come again. */
export interface Expected {
  readonly n: number;
  /** ISO 8601: the last day of the stretch. */
  readonly day: string;
}

/** What text to look for: all of `all` and nothing of `not`. */
export interface Words {
  readonly all: readonly Term[];
  readonly not: readonly Term[];
}

/** Words in a row; the last one may be a beginning. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

export interface WhichTies {
  readonly document?: string;
  readonly links?: readonly string[];
  /** Any of these items at either end. */
  readonly items?: readonly string[];
  readonly since?: string;
  readonly relations?: readonly Tie['relation'][];
  readonly standing?: readonly Tie['standing'][];
  readonly most?: number;
  /** Only those that come after this one, newest first and of one time by their ids. */
  readonly after?: { readonly at: string; readonly link: string } | null;
}

export interface WhichDocuments {
  readonly ids?: readonly string[];
  /** With these letters in the title, or of this id. */
  readonly titled?: string;
  /** Added, or given a new edition, since this time. */
  readonly since?: string;
  readonly most?: number;
  readonly from?: number;
}

export interface WhichDoubts {
  readonly of?: 'links' | 'commitments' | undefined;
  /** Of a link, the later document. */
  readonly document?: string;
  readonly from?: number;
  readonly most?: number;
}

/** Something that a person should look at, and why, weightiest first. */
export interface Doubted extends Pick<Doubt, 'id' | 'on' | 'why'> {
  /** The thread of an item; null for a link. */
  readonly thread: string | null;
}

export interface QueuePage {
  readonly total: number;
  readonly doubts: readonly Doubted[];
}

/** One of the queue, with how many come before it and what stands beside it. */
export interface Queued extends Doubted {
  readonly before: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

export interface EntryColumns {
  readonly n: number;
  readonly id: string;
  /** Empty where nothing says it any more: it is in no list. */
  readonly kind: Entry['kind'] | '';
  readonly document: string;
  readonly thread: string | null;
  readonly holds: boolean;
  readonly published: string | null;
  readonly firmness: string | null;
  readonly theme: string | null;
  /** Of a law: what it lays down. */
  readonly obligation: string | null;
  readonly state: ThreadState | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly start: number;
  /** Of a figure; empty where its words leave it open. */
  readonly unit: string | null;
  readonly amount: number | null;
  readonly born: string;
  readonly parties: readonly (readonly [name: string, id: string | null])[];
  readonly instruments: readonly (readonly [name: string, id: string | null])[];
  readonly changed: number;
}

/** An entry as lists show it. */
export interface Listed {
  readonly n: number;
  readonly entry: Entry;
  readonly thread: string | null;
  /** Where its thread stands on the day that the catalogue is seen from; null for what has none. */
  readonly state: ThreadState | null;
  /** Whether these are the words that hold of its thread. */
  readonly holds: boolean;
  readonly first: string | null;
  readonly last: string | null;
}

/** A thread with where it stands, and the heads of the documents that its links name. */
export interface Followed {
  readonly thread: Thread;
  readonly standing: Standing | null;
  readonly heads: ReadonlyMap<string, Head>;
}

export interface DocumentRow {
  readonly head: Head;
  readonly editions: number;
  /** When its first and its newest edition came (ISO 8601, UTC). */
  readonly added: string;
  readonly recorded: string;
  readonly actors: readonly string[];
}

/** Of documents: those in which each word fits, of this genre, read from this source, among these; left out or null, whichever. */
export interface WhichListed {
  readonly words: readonly DocumentWord[];
  readonly genre?: string | null;
  readonly source?: string | null;
  /** Ids, ten thousand at most. */
  readonly documents?: readonly string[] | null;
  readonly most: number;
  readonly from: number;
  /** Only those that come after this one in the list. */
  readonly after?: { readonly published: string | null; readonly id: string } | null;
}

/** Letters that stand in a title, a publisher's name or an id, or that name sources, or these documents for another reason. */
export interface DocumentWord {
  readonly letters: string;
  readonly sources: readonly string[];
  readonly documents: readonly string[];
}

export interface ListedDocument {
  readonly head: Head;
  readonly editions: number;
  /** When its newest edition came (ISO 8601, UTC). */
  readonly recorded: string;
  /** How many entries it has of each kind; of commitments, of each firmness. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How far the catalogue has come. */
export interface Position {
  readonly seq: number;
  /** Seen from this day; empty before it was first made. */
  readonly day: string;
  readonly changed: number;
}
