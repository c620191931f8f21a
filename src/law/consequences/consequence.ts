import type { Act, Form } from '../../languages/en/lawmaking.ts';
import type { Genre } from '../../model/document.ts';
import type { InstrumentKind } from '../instruments/record.ts';

/** What a text is, or speaks of, and what follows from that. */
export interface ConsequenceRule {
  readonly id: string;
  /** What kind of thing it is about, in a few words. */
  readonly title: string;
  /** What of: of the text itself, or of an instrument that it says is to come. */
  readonly of: TextRule | ComingRule;
  /** What follows, in plain words. */
  readonly follows: string;
  /** The provision it rests on, each with its address where it has one. */
  readonly authority: readonly [Authority, ...Authority[]];
  /** What is taken to be so, since the text does not say. */
  readonly assumes: readonly string[];
  /** What one would ask next and the text cannot answer. */
  readonly cannotTell: readonly string[];
  /** The period that is then counted: an id of `clock list`, or `bill`. */
  readonly clock?: string;
  /** With what must be found in [brackets]: the words, or the instrument. */
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples: readonly string[];
}

/** By what a text shows that it is one. */
export interface TextRule {
  readonly kind: 'text';
  /** Words that show it; where left out, the kind of text alone does. */
  readonly match?: RegExp;
  /** Only in texts of these kinds; in all where left out. */
  readonly genres?: readonly Genre[];
  /** Not where the text says this anywhere. */
  readonly unless?: RegExp;
  /** Only where it is an instrument of one of these kinds: an Act that says how instruments under it are laid is none. */
  readonly kinds?: readonly InstrumentKind[];
  /** Only where the title says this. */
  readonly titled?: RegExp;
}

/** By what an instrument that is to come is one. */
export interface ComingRule {
  readonly kind: 'coming';
  readonly forms: readonly Form[];
  readonly acts?: readonly Act[];
  /** Only where one of these is a party to it, or its maker: ISO 3166, or `EU`. */
  readonly parties?: readonly string[];
  /** Of agreements within one State, or with those who are none; where left out, of those between States. */
  readonly within?: boolean;
  /** Which of the questions of a reader it answers, beside saying what follows. */
  readonly answers: 'what it is' | 'parliament' | 'more';
}

/** What is made under an Act; what a bare file does not tell is let through. */
export const MADE_UNDER: readonly InstrumentKind[] = [
  'statutory instrument',
  'Order in Council',
  'no instrument',
  'cannot tell',
];

export interface Authority {
  readonly cites: string;
  readonly address: string | null;
}

export const at = (cites: string, address: string | null = null): Authority => ({ cites, address });

/** A provision of the law of the United Kingdom, at its own address. */
export const uk = (cites: string, path: string): Authority =>
  at(cites, `http://www.legislation.gov.uk/id/${path}`);
