import type { Genre } from '../../model/document.ts';

/** What a text is, or speaks of, and what follows from that. */
export interface ConsequenceRule {
  readonly id: string;
  /** What kind of thing it is about, in a few words. */
  readonly title: string;
  /** Words by which a text shows that it is one, or speaks of one; where left out, its kind alone does. */
  readonly match?: RegExp;
  /** Only in texts of these kinds; in all where left out. */
  readonly genres?: readonly Genre[];
  /** Only where one of these is named in the text: ISO 3166 or a name. */
  readonly parties?: readonly string[];
  /** Not where the text says this anywhere. */
  readonly unless?: RegExp;
  /** What follows, in plain words. */
  readonly follows: string;
  /** The provision it rests on, each with its address where it has one. */
  readonly authority: readonly [Authority, ...Authority[]];
  /** What is taken to be so, since the text does not say. */
  readonly assumes: readonly string[];
  /** What one would ask next and the text cannot answer. */
  readonly cannotTell: readonly string[];
  /** The period that is then counted: an id of `clock list`. */
  readonly clock?: string;
  /** With what must be found in [brackets]. */
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples: readonly string[];
}

export interface Authority {
  readonly cites: string;
  readonly address: string | null;
}
