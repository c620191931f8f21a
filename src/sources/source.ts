import type { Fetched, Validators } from './fetching.ts';

/** Somewhere new documents come from, as it was added. */
export interface Source {
  /** Given when it was added: short, for people to type ("govuk-home-office"). */
  readonly id: string;
  readonly title: string;
  /** How it lists its documents. */
  readonly kind: SourceKindName;
  /** The preset it was added by; null for an address of its own. */
  readonly preset: string | null;
  /** Where the list is; for a folder or a mailbox its path. */
  readonly address: string;
  /** What narrows it, by the preset's own names: `{organisation: 'home-office'}`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Private hosts that the user allowed by name, as `host` or `host:port`. */
  readonly allow: readonly string[];
}

export type SourceKindName =
  | 'feed'
  | 'page'
  | 'sitemap'
  | 'govuk'
  | 'parliament'
  | 'cellar'
  | 'folder'
  | 'mbox';

/** One document that a source says it has. */
export interface Found {
  /** Names it within its source, for ever: its address, its id, a message's id, a file's path. */
  readonly key: string;
  /** Where its text is to be had; null where `bytes` has it. */
  readonly address: string | null;
  /** What differs when it changed (a time of change, a version, a hash); null where the source does not say. */
  readonly version: string | null;
  readonly title: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  /** The document itself where the source holds it: a file of a folder, a message, a feed's own content. */
  readonly bytes: (() => Promise<Uint8Array>) | null;
  /** A name whose ending tells the format, where there is no address. */
  readonly name: string | null;
}

/** How a kind of source asks for an address: validators of the last full check are sent with it. */
export type Get = (address: string) => Promise<Fetched>;

/**
 * Lists what a source has, newest first where it says so, asking for one page after the other: whoever has seen enough
 * stops asking. Ends with `unchanged` where the publisher said of the very first page that it is as it was.
 * @throws CouldNotCheck in one line, also in the middle: what was listed before stands.
 */
export type List = (source: Source, get: Get) => AsyncGenerator<Found, 'listed' | 'unchanged'>;

/** Why a source could not be checked, in one line; no word of it says that there was nothing new. */
export class CouldNotCheck extends Error {
  override readonly name = 'CouldNotCheck';
  /** ISO 8601, UTC; null where nothing says when to ask again. */
  readonly notBefore: string | null;
  constructor(why: string, notBefore: string | null = null) {
    super(why);
    this.notBefore = notBefore;
  }
}

/** One document may have this much, as the answer of a server may (bytes). */
export const MOST_BYTES = 16_000_000;

/** Why a document that a source holds itself cannot be read, however often it is tried; one line. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What a list's pages answered with, to ask for changes only the next time. */
export interface PageSeen {
  readonly address: string;
  readonly validators: Validators;
}

/** What a source that was kept is called; null where what was kept does not say. */
export const titleOf = (is: unknown): string | null =>
  typeof is === 'object' && is !== null && 'title' in is && typeof is.title === 'string' && is.title !== ''
    ? is.title
    : null;
