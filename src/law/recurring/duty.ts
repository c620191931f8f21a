import type { Authority } from '../consequences/consequence.ts';

/** A payment that a law asks for again and again, as plain data: anybody may add one to `duties.ts`. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  /** Who owes it, to whom, and what, in plain words. */
  readonly who: string;
  readonly to: string;
  readonly what: string;
  readonly authority: readonly [Authority, ...Authority[]];
  /** The first period, ISO 8601; those after it are of full length, counted from its end. */
  readonly first: { readonly from: string; readonly to: string };
  /** In months. */
  readonly length: number;
  /** Until when it runs, ISO 8601; null where the law names no day. */
  readonly until: string | null;
  readonly due: {
    /** What the law says of when it is to be paid. */
    readonly words: string;
    /** So many days after the end of a period; null where the law names no day. */
    readonly days: number | null;
  };
  /** How its figures are found: three patterns, of which each says what it is tried on. */
  readonly figures: {
    /** A document that is about it has this somewhere. */
    readonly document: RegExp;
    /** So has the paragraph in which the figure stands. */
    readonly paragraph: RegExp;
    /** Who may be named as having paid; the first group is the name. */
    readonly payer: RegExp;
    /** Beside the figure: it is another sum. */
    readonly not: RegExp;
  };
  readonly assumes: readonly string[];
  readonly cannotTell: readonly string[];
}

/** One of the stretches of time for which a duty is owed. */
export interface Period {
  /** The first is 1. */
  readonly number: number;
  /** ISO 8601, both included. */
  readonly from: string;
  readonly to: string;
  /** The day by which it is due; null where the law names none. */
  readonly dueBy: string | null;
}
