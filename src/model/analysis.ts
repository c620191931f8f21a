import type { Document } from './document.ts';
import type { Legislation } from './legislation.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Quote } from './span.ts';

export type MentionType =
  | 'date'
  | 'period'
  | 'recurrence'
  | 'duration'
  | 'money'
  | 'quantity'
  | 'party'
  | 'person'
  | 'body'
  | 'place'
  | 'instrument';

/** Something named in the text, with what it stands for. */
export interface Mention extends Quote {
  readonly type: MentionType;
  /** EDTF, ISO 8601 duration, `EUR 1550000000` or canonical name; null where the words cannot be given one value. */
  readonly value: string | null;
  /** ISO 3166, ISO 4217, legislation.gov.uk id URI, CELEX …; null where it is not certain. */
  readonly id: string | null;
  /** The rule that found it: its address in docs/rules.md. */
  readonly rule: string;
}

export interface Named {
  readonly name: string;
  readonly id: string | null;
}

/** From the weakest to the strongest word. */
export const FIRMNESS = ['affirmed', 'exploratory', 'intended', 'committed', 'obliged'] as const;
export type Firmness = (typeof FIRMNESS)[number];

export const THEMES = [
  'governance',
  'defence',
  'law enforcement',
  'justice',
  'migration',
  'trade',
  'finance',
  'research',
  'health',
  'energy',
  'climate',
  'transport',
  'digital',
  'education',
  'development',
  'foreign affairs',
  'environment',
  'social',
  'culture',
] as const;
export type Theme = (typeof THEMES)[number];

export interface Deadline extends Quote {
  readonly edtf: string | null;
}

export interface Cadence extends Quote {
  /** ISO 8601 duration, `regular`, or null where the word is ambiguous (biannual). */
  readonly duration: string | null;
}

/** A word that governs an action, with its rule's address in docs/rules.md. */
export interface Governing extends Quote {
  readonly rule: string;
}

/** What a provision of a law is to those whom it is about. */
export const OBLIGATIONS = [
  'duty',
  'power',
  'prohibition',
  'review',
  'report',
  'commencement',
  'sunset',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/** An undertaking by someone to do, keep doing, refrain from or look at something. */
export interface Commitment {
  readonly id: string;
  readonly sentence: Quote;
  readonly action: Quote;
  readonly actors: readonly Named[];
  readonly firmness: Firmness;
  /** The words that decided the firmness. */
  readonly firmnessEvidence: Quote;
  /** All words that govern the action, from the outermost to the innermost, each with its rule: the working. */
  readonly governedBy: readonly Governing[];
  readonly novelty: 'new' | 'continuing';
  readonly deadline: Deadline | null;
  readonly cadence: Cadence | null;
  readonly instruments: readonly Named[];
  readonly conditions: readonly Quote[];
  readonly theme: Theme | null;
  /** Who reports it, where the document is not the actor's own. */
  readonly attribution: string | null;
  readonly rule: string;
  /** Of a law: what it lays down, and the publisher's identifier of the provision in which it stands. */
  readonly obligation?: Obligation;
  readonly provision?: string;
}

export interface Event extends Quote {
  readonly date: string | null;
  readonly rule: string;
}

export type Bound = 'exact' | 'at least' | 'at most' | 'more than' | 'less than';

export interface Figure extends Quote {
  /** In base units; a range is [low, high]. */
  readonly value: number | readonly [number, number];
  /** ISO 4217 for money; otherwise the counted thing or a UCUM unit; null where the words leave it open (kr). */
  readonly unit: string | null;
  readonly bound: Bound;
  readonly approx: boolean;
  readonly asOf: string | null;
  readonly attribution: string | null;
  readonly rule: string;
}

export interface Silence extends Quote {
  readonly rule: string;
}

export interface Watchpoint extends Quote {
  readonly date: string | null;
  readonly rule: string;
}

export interface Advisory extends Quote {
  readonly audience: string;
  readonly rule: string;
}

/** What one edition of one document says. */
export interface Analysis {
  readonly document: Omit<Document, 'blocks' | 'places' | 'legislation'>;
  readonly commitments: readonly Commitment[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly silences: readonly Silence[];
  readonly watchpoints: readonly Watchpoint[];
  readonly advisories: readonly Advisory[];
  readonly mentions: readonly Mention[];
  /** Where stretches of the text stand in the published file, so that evidence can be shown there. */
  readonly places: readonly Place[];
  readonly problems: readonly Problem[];
  /** What the publisher of a law says of it beside its words; left out of anything else. */
  readonly legislation?: Legislation;
}
