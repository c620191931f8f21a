import type { CitedAs } from '../citing/cite.ts';
import type { Fact } from '../page.ts';

/** A text whose every sentence carries its citation, whatever it is shown as: Markdown, HTML or Word. Plain data. */
export interface Briefing {
  readonly title: string;
  readonly about: About;
  readonly parts: readonly Part[];
  /** By their numbers, which begin at 1. */
  readonly citations: readonly Citation[];
  /** What was read, with how much each holds: the numbers in `about.facts` are these, counted together. */
  readonly documents: readonly Counted[];
  /** How the headlines were chosen: the rule of each, in their order. */
  readonly rules: readonly string[];
}

export interface About {
  /** ISO 8601 days; `since` is null where nothing is told as new. */
  readonly asOf: string;
  readonly until: string;
  readonly since: string | null;
  readonly audience: string | null;
  /** What stands above the text: its scope, its time, what was counted. */
  readonly facts: readonly Fact[];
}

export interface Part {
  readonly heading: string;
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
}

declare const numbered: unique symbol;
/** The number of a citation that the briefing has. Only `citing` gives one. */
export type CitationNumber = number & { readonly [numbered]: true };

declare const cited: unique symbol;
/** One sentence, and what it rests on. Only `citing` makes one, of a sentence that was handed evidence. */
export interface Statement {
  readonly words: readonly Words[];
  readonly cites: NonEmpty<CitationNumber>;
  readonly [cited]: true;
}

/** Words of a statement: ours, or a document's in quotation marks; then the numbers that stand behind them. */
export interface Words {
  readonly text: string;
  readonly kind: 'ours' | 'strong' | 'quote';
  readonly cites: readonly CitationNumber[];
}

/** Words of a stored edition, where they stand. */
export interface Citation {
  readonly number: CitationNumber;
  readonly document: string;
  /** SHA-256 of the text, hex. */
  readonly edition: string;
  readonly start: number;
  readonly end: number;
  /** Exactly as they stand there. */
  readonly quote: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  /** How the document is cited: in plain words, and in the style of OSCOLA. */
  readonly citation: CitedAs;
  /** Whether it is the first of its document: there the document is cited in full. */
  readonly first: boolean;
  /** As a reader would look for it: "page 3", "provision section-20-2", "paragraph 4". */
  readonly place: string;
}

export interface Counted {
  readonly document: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  readonly commitments: number;
  readonly figures: number;
  readonly watchpoints: number;
  readonly silences: number;
}

export type NonEmpty<T> = readonly [T, ...T[]];
