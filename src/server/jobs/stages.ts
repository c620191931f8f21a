/**
 * What is done with a document that is to be taken in, one after the other; then what is done for sources, for pages and
 * for people. Each is a queue of its own, and a job of it is done by any worker on any host.
 */
export const STAGES = ['check', 'fetch', 'read', 'analyse', 'link', 'refresh', 'alert'] as const;
export type Stage = (typeof STAGES)[number];

/** What a document goes through. */
export type Step = Extract<Stage, 'fetch' | 'read' | 'analyse' | 'link'>;

/** Where a job goes that was tried often enough: from there its place is given up, with the reason. */
export const GIVEN_UP = 'dead';
export type QueueName = Stage | typeof GIVEN_UP;

/** How a stage is tried again. Times are in seconds. */
export interface Patience {
  /** How often it is tried again after the first time. */
  readonly again: number;
  /** Before the first time again; twice as long each time, and up to half of it less by chance. */
  readonly wait: number;
  readonly most: number;
  /** What takes longer than this is begun anew elsewhere, though its worker still says that it is at it. */
  readonly longest: number;
}

const HOUR = 3600;

/**
 * Those behind a document wait for it, in the order in which they came: so one that fails is given up after some minutes,
 * not after a day. What a fetch waits for within one try is sources/fetch/visiting.ts's.
 */
export const PATIENCE: Readonly<Record<QueueName, Patience>> = {
  check: { again: 4, wait: 10, most: 60, longest: 4 * HOUR },
  fetch: { again: 4, wait: 5, most: 60, longest: 900 },
  read: { again: 3, wait: 2, most: 30, longest: 900 },
  analyse: { again: 3, wait: 2, most: 30, longest: 900 },
  link: { again: 1000, wait: 2, most: 30, longest: HOUR },
  refresh: { again: 10, wait: 5, most: 60, longest: 4 * HOUR },
  alert: { again: 3, wait: 10, most: 60, longest: HOUR },
  dead: { again: 1000, wait: 2, most: 60, longest: HOUR },
};
