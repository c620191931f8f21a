import type { Manner } from '../../languages/en/definitions.ts';
import type { Named } from '../../model/analysis.ts';
import type { Quote, Span } from '../../model/span.ts';

/** What a law says that a word stands for in it. */
export interface Definition {
  /** As it is written, without its quotation marks. */
  readonly term: Quote;
  readonly manner: Manner;
  /** The words that say what it stands for, with the points below them; of a term in brackets, the sentence before it. */
  readonly words: Quote;
  readonly scope: Scope;
  /** The provision in which it stands: its publisher's identifier, and as cited. */
  readonly provision: string | null;
  readonly cited: string | null;
  /** Whether it is to stand in another law, which this one amends. */
  readonly quoted: boolean;
  /** Where the meaning is to be found, where that is elsewhere. */
  readonly source: Source | null;
  /** The term in another language, as a Welsh Act gives it beside the English. */
  readonly equivalent: Quote | null;
  /** Whether related expressions are to be read alike. */
  readonly related: boolean;
  readonly rule: string;
}

/** Where a definition holds. */
export interface Scope {
  readonly of: 'law' | 'provisions';
  /** The words that say so; null where none do, and what usually holds was assumed. */
  readonly words: Quote | null;
  /** Of single provisions: their identifiers; empty where the words name none of this law. */
  readonly provisions: readonly string[];
  /** Where in the text. */
  readonly spans: readonly Span[];
}

export interface Source {
  /** Null where it is the same law. */
  readonly law: Named | null;
  readonly cited: string;
  /** Of another law: the address of its provision. Of the same law: the publisher's identifier of the provision. */
  readonly uri: string | null;
  readonly provision: string | null;
}
