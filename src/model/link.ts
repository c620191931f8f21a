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

/** What takes away from a link. */
export const FEATURES_AGAINST = [
  'own objects',
  'common words',
  'of something else',
  'other parts',
  'only a name',
  'other verbs',
  'only talk',
  'other parties',
  'other owners',
  'absent party',
  'other object',
] as const;

/** What may speak for a link or against it. */
export const FEATURE_KINDS = [
  'same item',
  'same place',
  'shared words',
  'surroundings',
  'recalls date',
  'measure',
  'elaborates',
  'supplied',
  'subject',
  'words out',
  'law',
  ...FEATURES_AGAINST,
  'relation',
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** One thing that spoke for the link or against it: `shared words: scanners, zeebrugge`, and what it counted. */
export interface Feature {
  readonly kind: FeatureKind;
  /** The kind in words for people: never to be decided by. */
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
