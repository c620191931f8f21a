/** Which briefings were made: so that the next of the same scope can tell what is new since. Only added to. */
export interface Briefings {
  /** Keeps that a briefing was made of the register as it stands now. */
  keep(made: Omit<BriefingMade, 'seq'>): Promise<void>;
  /** The last one of a scope that was seen from that day or one before; null where there is none. */
  last(scope: string, asOf: string): Promise<BriefingMade | null>;
  /** In the order they were made; of one scope, or all. */
  made(scope?: string): Promise<readonly BriefingMade[]>;
}

export interface BriefingMade {
  /** What it was of, as whoever made it names that: the same scope has the same words. */
  readonly scope: string;
  /** Who made it. */
  readonly by: string;
  /** When, ISO 8601, UTC. */
  readonly at: string;
  /** The day it was seen from. */
  readonly asOf: string;
  /** The number of the last event of the log that it could know. */
  readonly seq: number;
}
