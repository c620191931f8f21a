import type { Disk } from './disk.ts';
import type { Filled, Stage } from './filling.ts';

/** What one run of bench/scale.ts found. */
export interface Figures {
  readonly ran: {
    /** From so many sentences on it was filled with copies; null where it was not. */
    readonly copied: number | null;
    readonly node: string;
    readonly processor: string;
    readonly store: string;
  };
  readonly rows: readonly Row[];
}

/** A register at a mark. */
export interface Row extends Omit<Filled, 'times'> {
  /** Sentences a second of work in each stage and in all; and of all by the clock. */
  readonly perSecond: Readonly<Record<Stage | 'all' | 'clock', number>>;
  readonly disk: Disk;
  readonly asked: Readonly<Record<'search' | 'facets' | 'due' | 'texts', Waits>> & { readonly ready: number };
  /** Memory of the server in megabytes: ready, and after 200 pages. */
  readonly server: { readonly ready: number; readonly asked: number };
}

/** Milliseconds of work, and by the clock. */
export interface Waits {
  readonly p50: number;
  readonly p95: number;
  readonly clock?: { readonly p50: number; readonly p95: number };
}
