/** What people keep beside the register, only added to: scopes, searches, reader profiles, and who is told of what. */
export interface Keeping {
  /** Keeps it under its name, or keeps it anew. False, and nothing is added, where the same stands there. */
  put(kind: KeptKind, id: string, body: unknown, on: KeptOn): Promise<boolean>;
  /** False where there is none. What it was stays in its history. */
  drop(kind: KeptKind, id: string, on: KeptOn): Promise<boolean>;
  get(kind: KeptKind, id: string): Promise<Kept | null>;
  /** By id, without what was dropped. */
  list(kind: KeptKind): Promise<readonly Kept[]>;
  /** All that one was, in order; `body` is null where it was dropped. */
  history(kind: KeptKind, id: string): Promise<readonly Kept[]>;
}

/**
 * `view`: a search with a title. `alert`: who is told of what, and how. `calendar`: the sitting days that clocks are
 * counted by. `clock`: a period of Parliament's, with when it ends.
 */
const KEPT_KINDS = ['programme', 'view', 'audience', 'alert', 'calendar', 'clock'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

export interface KeptOn {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who says so. */
  readonly by: string;
}

export interface Kept extends KeptOn {
  /** Grows with everything that is kept. */
  readonly seq: number;
  readonly kind: KeptKind;
  readonly id: string;
  /** As it was handed over; plain data. */
  readonly body: unknown;
}
