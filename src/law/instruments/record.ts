import type { Quote } from '../../model/span.ts';

/** What is known of one instrument, each fact with where it is from; what no source says is left open. */
export interface InstrumentRecord {
  /** By which it is merged over documents: an id URI of legislation.gov.uk, a CELEX number, the project's own; null where it has none. */
  readonly id: string | null;
  readonly title: string;
  readonly kind: InstrumentKind;
  /** What the kind was told by: the publisher's word for it, the title, the kind of text. */
  readonly kindBy: string;
  /** Of a statutory instrument. */
  readonly procedure: ProcedureFact | null;
  readonly identifiers: readonly Identifier[];
  readonly parties: readonly PartyFact[];
  readonly dates: readonly DateFact[];
  readonly basis: readonly WorkFact[];
  readonly changes: readonly ChangeFact[];
  /** Which wording of it was read; null of what is only named. */
  readonly expression: Expression | null;
  /** Ids of the rules of `consequences` that its text meets, with the period that each starts. */
  readonly follows: readonly Following[];
  /** Kinds of date of which sources give days that cannot both be right. */
  readonly differing: readonly DateWhat[];
  /** What one would ask next and no source read says. */
  readonly cannotTell: readonly string[];
  /** The documents that speak of it, in the order in which they were given. */
  readonly documents: readonly string[];
}

export const INSTRUMENT_KINDS = [
  'treaty',
  'protocol',
  'exchange of notes',
  'agreement',
  'memorandum',
  'political agreement',
  'Act',
  'Bill',
  'amendment paper',
  'statutory instrument',
  'Order in Council',
  'Measure',
  'EU treaty',
  'EU regulation',
  'EU directive',
  'EU decision',
  'EU recommendation',
  'conclusions',
  'joint statement',
  'readout',
  'programme',
  'no instrument',
  'cannot tell',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Words of a document, or what its publisher says beside them. */
export type Source = TextSource | PublisherSource;

export interface TextSource {
  readonly from: 'text';
  readonly document: string;
  /** The sentence, and in it the words that tell. */
  readonly sentence: Quote;
  readonly words: Quote;
  /** The rule that read it: its address in docs/rules.md. */
  readonly rule: string;
}

export interface PublisherSource {
  readonly from: 'publisher';
  readonly document: string;
  /** Which of the publisher's fields says it: `made`, `signed_event_date`. */
  readonly field: string;
}

export const IDENTIFIER_SCHEMES = [
  'legislation.gov.uk',
  'number',
  'CELEX',
  'ELI',
  'Official Journal',
  'treaty series',
  'command paper',
  'FCDO treaty record',
  'bill',
  'project',
] as const;

export interface Identifier {
  readonly scheme: (typeof IDENTIFIER_SCHEMES)[number];
  readonly value: string;
}

export interface PartyFact {
  readonly name: string;
  readonly id: string | null;
  readonly source: Source;
}

export const DATE_KINDS = [
  'dated',
  'agreed',
  'introduced',
  'signed',
  'adopted',
  'made',
  'enacted',
  'laid',
  'approved',
  'ratified',
  'published',
  'in force',
  'provisionally applied',
  'applied',
  'amended',
  'ended',
] as const;
export type DateWhat = (typeof DATE_KINDS)[number];

/**
 * How a source stands to a date: told as done; laid down by the instrument itself; to come; to come under a condition;
 * said not to be so yet.
 */
export type Standing = 'done' | 'laid down' | 'to come' | 'conditional' | 'not yet';

export interface DateFact {
  readonly what: DateWhat;
  /** EDTF; null where the words give no day: `condition` has them then. */
  readonly edtf: string | null;
  readonly bound: 'on' | 'not before' | 'by';
  readonly standing: Standing;
  /** The part of the instrument it is about, in the source's words; null of the whole. */
  readonly scope: string | null;
  /** On what it hangs, in the source's words. */
  readonly condition: string | null;
  /** How a day was worked out that the words do not name; null where they do. */
  readonly reckoned: string | null;
  readonly place: string | null;
  /** Who did it, of what each party does for itself: "ratified by Chile". */
  readonly by: string | null;
  readonly source: Source;
}

export interface WorkFact {
  /** With the provision, as the citation has it. */
  readonly name: string;
  readonly id: string | null;
  readonly source: Source;
}

export interface ChangeFact extends WorkFact {
  readonly how: 'amends' | 'replaces' | 'repeals' | 'revokes' | 'amended by' | 'replaced by' | 'ended by';
}

export type Procedure =
  | 'draft affirmative'
  | 'made affirmative'
  | 'negative'
  | 'laid, no further procedure'
  | 'not laid';

export interface ProcedureFact {
  /** Null where the text does not tell. */
  readonly procedure: Procedure | null;
  /** What was taken to be so. */
  readonly assumes: string | null;
  readonly source: Source | null;
}

export interface Expression {
  /** "as made", "as amended to 1 November 2024". */
  readonly words: string;
  readonly asOf: string | null;
  /** Of a file that holds a part of it only: its address. */
  readonly part: string | null;
  /** Changes that the publisher knows of and has not made to the text; null where the publisher does not say. */
  readonly unapplied: number | null;
}

export interface Following {
  readonly rule: string;
  readonly title: string;
  /** The command that counts the period, with its dates where they are known. */
  readonly clock: string | null;
}
