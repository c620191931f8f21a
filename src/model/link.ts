import type { Quote } from './span.ts';

/** What became, in a later document, of what an earlier one undertook, told us to watch or left open. */
export const RELATIONS = [
  'repeats',
  'firms',
  'softens',
  'reschedules',
  'delivers',
  'progresses',
  'answers',
  'withdraws',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an end of a link is: an item of the analysis, or words that report on one. */
export type EndKind = 'commitment' | 'event' | 'figure' | 'report' | 'silence' | 'watchpoint' | 'advisory';

export interface LinkEnd extends Quote {
  readonly kind: EndKind;
  /** The commitment's id; null where the end is none. */
  readonly item: string | null;
}

/** One thing that spoke for the link: `shared object: scanners, zeebrugge`, what it counted. */
export interface Feature {
  readonly name: string;
  readonly value: string;
  readonly weight: number;
}

/** A later passage speaks of an earlier one. */
export interface Link {
  /** Made of both documents, the relation and the words at both ends. */
  readonly id: string;
  readonly relation: Relation;
  /** In the earlier document. */
  readonly from: LinkEnd;
  /** In the later. */
  readonly to: LinkEnd;
  /** What is different, in short phrases: `deadline added: 2026`. */
  readonly changes: readonly string[];
  /** The features that decided, strongest first. */
  readonly why: readonly Feature[];
}

export interface Links {
  /** What is asserted. */
  readonly links: readonly Link[];
  /** What is near and not sure: for a person to confirm or refuse. */
  readonly proposed: readonly Link[];
}
