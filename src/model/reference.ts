import type { Quote } from './span.ts';

/** Words of a law that point to a provision: of the law itself, or of another. */
export interface Reference extends Quote {
  readonly kind: 'inside' | 'outside';
  /**
   * Of the law itself: identifiers of provisions as its publisher gives them, all of a range. Of another: what it is
   * known by, as mentions are (an id URI, a CELEX number). Empty where that cannot be told.
   */
  readonly targets: readonly string[];
  /** Whether what it points to was found: in this text, or by its identifier. */
  readonly resolved: boolean;
  /** In words: how it was resolved, or why it could not be. */
  readonly why: string;
  /** The rule's address in docs/rules.md. */
  readonly rule: string;
}
