import type { Analysis } from '../model/analysis.ts';
import type { Author, EditionParted, Head, Recorded, RegisterEvent } from '../register/events.ts';
import type { GuessedBy } from '../register/parting.ts';
import type { Briefings } from './briefings.ts';
import type { Catalogue } from './catalogue.ts';
import type { Citations } from './citations.ts';
import type { Following } from './following.ts';
import type { Keeping } from './keeping.ts';
import type { Ledger } from './ledger.ts';
import type { Passages } from './passages.ts';
import type { People } from './people.ts';

/** Where the register's log, the editions' texts and the analyses live. Everything in it is only added to. */
export interface Store {
  /**
   * Takes in readings, all or none of them, links them with what is there, and says of each what it was. The same bytes read to the same end
   * change nothing; when this returns, what it says was added survives a crash.
   */
  add(analyses: readonly Analysis[], reading: Reading): Promise<readonly Added[]>;
  /**
   * Takes an edition that was taken for another document's out of it, as a document of its own, links both anew, and
   * takes the same text for that document whenever it comes again. Undone by an `undone` of the event it returns.
   * Null, and nothing is changed, where the document has no such edition or no other, or where `as` is taken.
   */
  partEdition(parting: Parting, on: { at: string; rules: string; by: Author }): Promise<Parted | null>;
  /** Adds what people or the linker say; all or none. */
  append(events: readonly RegisterEvent[], on: { at: string; by: Author }): Promise<readonly Recorded[]>;
  /** The log as it stands at the first call, streamed. */
  events(which?: Which): AsyncIterable<Recorded>;
  /** Every edition's head, without text, by document and then in the order they came. */
  editions(document?: string): Promise<readonly StoredEdition[]>;
  /** The words of an edition; null where the register has no such edition. Without `edition`, the newest. */
  text(document: string, edition?: string): Promise<string | null>;
  /** The newest reading of an edition (without `edition`, of the newest one); null where there is none. */
  analysis(document: string, edition?: string): Promise<Analysis | null>;
  counts(): Promise<Counts>;
  /** What speaks against it that all that was acknowledged survives a loss of power, each in one line; none where nothing does. */
  durability(): Promise<readonly string[]>;
  /** Sources and what they answered. */
  readonly following: Following;
  /** Who may come in, and what belongs to each of them alone. */
  readonly people: People;
  /** What people keep beside the register. */
  readonly keeping: Keeping;
  /** What alerts found and sent. */
  readonly ledger: Ledger;
  /** The register as it can be asked without replaying it. */
  readonly catalogue: Catalogue;
  /** The whole words of documents as they can be searched. */
  readonly passages: Passages;
  /** What documents cite, and who cites what. */
  readonly citations: Citations;
  /** Briefings that were made. */
  readonly briefings: Briefings;
  close(): Promise<void>;
}

/** What a reading was made with. */
export interface Reading {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Version of the rules. */
  readonly rules: string;
  /** Without links for now: the next time the same text comes, it is linked. For taking in many at once. */
  readonly unlinked?: true;
}

/** An edition to take out of a document, and where to: the id it is to have; where left out, one made of both. */
export interface Parting {
  readonly document: string;
  /** SHA-256 of its text, hex. */
  readonly edition: string;
  readonly as?: string;
  readonly reason: string | null;
}

/** What became of it. */
export interface Parted {
  /** The event by which it is undone. */
  readonly recorded: Recorded<EditionParted>;
  /** The id of the document that it is now. */
  readonly document: string;
  readonly compared: number;
  readonly links: number;
  readonly proposed: number;
}

export interface Which {
  readonly document?: string;
  /** Only the event of this number. */
  readonly seq?: number;
  /** Only events after the one of this number. */
  readonly after?: number;
  /** Only what was recorded after this time (ISO 8601, UTC), and what came after the first of that. */
  readonly since?: string;
  /** So many at most. */
  readonly most?: number;
  readonly kinds?: readonly RegisterEvent['kind'][];
  /** Only what was recorded up to this time (ISO 8601; a bare date is the whole of that day, UTC). */
  readonly asOf?: string;
  /** `log`: as recorded. `document`: all of one document after the other, each as recorded: for listing with flat memory. */
  readonly order?: 'log' | 'document';
}

/** What became of one analysis that was added. */
export interface Added {
  readonly document: string;
  readonly edition: string;
  readonly title: string;
  /**
   * `reread`: a known edition, read otherwise by other rules or with another head. `unchanged`: nothing was added.
   */
  readonly outcome: 'new document' | 'new edition' | 'reread' | 'unchanged';
  /** Place of this edition among the document's (from 1), and how many there are now. */
  readonly number: number;
  readonly editions: number;
  readonly commitments: number;
  /**
   * A new edition whose document was guessed, and by what: by `['title']` alone it may well be another document, which
   * `partEdition` takes out again. Null where it was not guessed.
   */
  readonly guessed: readonly GuessedBy[] | null;
  /** With how many other documents it was held, and what was found there. */
  readonly compared: number;
  readonly links: number;
  readonly proposed: number;
}

export interface StoredEdition {
  readonly head: Head;
  readonly recorded: string;
  readonly characters: number;
}

export interface Counts {
  readonly documents: number;
  readonly editions: number;
  readonly events: number;
}

export type StoreFault =
  | 'missing'
  | 'not a register'
  | 'newer version'
  | 'unfinished'
  | 'full'
  | 'no permission'
  | 'busy'
  | 'damaged'
  | 'lost'
  /** The connection broke between a commit and the answer to it: what was asked for may or may not have been taken. */
  | 'unheard'
  | 'other';

/** What went wrong with the store and what to do about it, in one line. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;
  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

export const unfinished = (name: string): StoreError =>
  new StoreError(
    'unfinished',
    `${name}: an unfinished copy: go on with "watchpoint db copy FROM TO --resume", or remove it`,
  );
