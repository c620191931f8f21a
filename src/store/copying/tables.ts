import type { Tables } from '../tables.ts';

/** How a table is copied. */
export interface Copied {
  readonly table: keyof Tables;
  /** The columns by which its rows are read in order: no two have the same. */
  readonly key: readonly string[];
  /** Rows are only added: what a copy that was broken off has already need not be copied again. */
  readonly history: boolean;
}

type Key<T extends keyof Tables> = readonly [keyof Tables[T] & string, ...(keyof Tables[T] & string)[]];

/** Rows that are only added. */
const added = <const K extends readonly string[]>(...key: K) => ({ key, history: true });
/** Rows that change. */
const kept = <const K extends readonly string[]>(...key: K) => ({ key, history: false });

/**
 * Every table of a register and how it is copied, in this order; one that is left out is null. Rows made from the log
 * are copied too: numbers of entries and of passages come from the order in which things were read here, and made anew
 * they would be others, so that lists would have ties in another order and addresses of pages would lead elsewhere.
 * Only indexes are made anew, those of words too (docs/decisions/0022-copies-and-checks.md).
 */
const TABLES: { readonly [T in keyof Tables]: { readonly key: Key<T>; readonly history: boolean } | null } = {
  editions: added('document', 'edition'),
  analyses: added('document', 'digest'),
  events: added('seq'),
  subjects: added('term', 'seq', 'document'),
  indexed: added('seq'),
  titled: kept('title', 'published', 'document'),
  sources: added('seq'),
  // Says which process is at a source at this moment.
  leases: null,
  items: kept('source', 'key'),
  pages: kept('source', 'address'),
  robots: kept('origin'),
  bodies: added('hash'),
  snapshots: added('seq'),
  checks: added('seq'),
  accounts: kept('id'),
  invitations: kept('account'),
  sessions: kept('digest'),
  tokens: kept('account', 'id'),
  notes: kept('owner', 'item'),
  visits: kept('owner'),
  settings: kept('owner', 'key'),
  tries: kept('key'),
  attempts: kept('digest'),
  audit: added('seq'),
  kept: added('seq'),
  looked: kept('alert'),
  found: added('alert', 'item', 'occasion', 'revision'),
  told: added('alert', 'item', 'occasion', 'revision'),
  messages: added('id'),
  outbox: kept('message'),
  deliveries: added('seq'),
  briefings: added('seq'),
  catalogue: kept('id'),
  near: kept('document', 'other'),
  documents: kept('document'),
  entries: kept('n'),
  vocabulary: kept('word'),
  ties: kept('link'),
  threads: kept('id'),
  thread_names: kept('name'),
  doubts: kept('id'),
  texts: kept('document'),
  texts_at: kept('id'),
  citing: kept('document'),
  citations: kept('document', 'n'),
  citations_at: kept('id'),
};

export const COPIED: readonly Copied[] = Object.entries(TABLES).flatMap(([table, how]) =>
  how === null ? [] : [{ table: table as keyof Tables, ...how }],
);
