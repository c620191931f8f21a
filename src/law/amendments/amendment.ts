import type { Change } from '../../languages/en/amendments.ts';
import type { Named } from '../../model/analysis.ts';
import type { Quote } from '../../model/span.ts';

/** One instruction of a law to another: what is to be read differently in it, and how. */
export interface Amendment {
  readonly change: Change;
  /** Of the law that instructs: its publisher's identifier, and as cited. */
  readonly provision: string | null;
  readonly cited: string | null;
  /** The law that is changed; null where the words do not name one. */
  readonly law: Named | null;
  /** What is changed in it: of an insertion, what it goes into. Several where one instruction is given for several. */
  readonly targets: readonly [Target, ...Target[]];
  readonly anchor: Anchor | null;
  /** The words that go, without their quotation marks. */
  readonly old: Quote | null;
  /** Of "the words from … to …": the first and the last; null where it is from the beginning or to the end. */
  readonly range: {
    readonly from: Quote | null;
    readonly to: Quote | null;
    /** "The words after …": those that are named stay. */
    readonly beside: boolean;
  } | null;
  /** Where the words that go, or after which others come, stand more than once. */
  readonly each: Occurrence | null;
  /** The words that come, without the quotation marks around them. */
  readonly fresh: Quote | null;
  /** The provisions that come with them. */
  readonly inserted: readonly Inserted[];
  /** Of a provision that is renumbered: what it becomes, in the words of the text. */
  readonly becomes: Quote | null;
  /** The line that instructs, and of it the words that decide. */
  readonly line: Quote;
  readonly words: Quote;
  readonly rule: string;
}

export type Occurrence = 'each' | 'first' | 'second' | 'third' | 'last';

export interface Target {
  /** "s. 117(2C)", "Sch. 2A para. 2(1)"; '' of the law as a whole. */
  readonly cited: string;
  /** Its id URI; null where the words do not settle it. */
  readonly uri: string | null;
  /** Of "subsections (6) to (13)": the last of them. */
  readonly to: { readonly cited: string; readonly uri: string | null } | null;
  /** What in it has no number: `heading`, `definition of “child”`, `opening words`. */
  readonly part: string | null;
}

export interface Anchor {
  readonly where: 'after' | 'before' | 'end' | 'beginning' | 'appropriate place';
  /** The provision or part next to which it comes, where it is one. */
  readonly target: Target | null;
  /** The words next to which it comes, where it is words. */
  readonly words: Quote | null;
}

/** A provision that comes into another law. */
export interface Inserted {
  /** Bare: `126A`. */
  readonly number: string;
  readonly cited: string;
  readonly uri: string | null;
  readonly words: Quote;
}
