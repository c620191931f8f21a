import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import type { Operator, Words } from './words.ts';

/** Who a clause is about, as it is written. */
export interface Subject extends Span {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** Words that govern, in their place. */
export interface Governor extends Span {
  readonly sense: Operator['sense'];
}

/** What the words above a list hand down to its items. */
export interface Standing {
  readonly limits: readonly Span[];
  readonly subject: Subject | null;
  /** Set where the items begin with the verb: "A provider must—". */
  readonly governor: Governor | null;
  /** "must be—": the items begin with the participle. */
  readonly passive: boolean;
  /** "The following shall be prohibited:": the items are what is forbidden, whatever they begin with. */
  readonly named: boolean;
  /** Where a time may stand that holds for all items. */
  readonly around: readonly Span[];
  readonly words: Words | null;
}

export const nothingStands: Standing = {
  limits: [],
  subject: null,
  governor: null,
  passive: false,
  named: false,
  around: [],
  words: null,
};

/** Something that a law lays down, before it is told who is to do it and by when. */
export interface Act {
  readonly governor: Governor;
  /** From the verb, or from its subject where that is not who acts. */
  readonly action: Span;
  readonly verb: number;
  /** Where it counts as standing, if that is not at its verb. */
  readonly place?: number;
  readonly words: Words;
  readonly subject: Subject | null;
  /** Who does what is said in the passive: "laid by the Minister". */
  readonly agent: Subject | null;
  readonly passive: boolean;
  /** The words above the list it stands in. */
  readonly over: Words | null;
  readonly limits: readonly Span[];
  /** Where a time may stand, the nearest first. */
  readonly around: readonly Span[];
  readonly sentence: Sentence;
  readonly evidence: Span;
}
