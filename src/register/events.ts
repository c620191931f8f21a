import type {
  Advisory,
  Commitment,
  Event,
  Figure,
  Firmness,
  Named,
  Silence,
  Theme,
  Watchpoint,
} from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { EndKind, FeatureKind, Relation } from '../model/link.ts';
import type { Quote } from '../model/span.ts';

/** What a reading found, one kind a field; all but commitments get their ids here (identity.ts). */
export interface Findings {
  readonly commitments: readonly Commitment[];
  readonly events: readonly Identified<Event>[];
  readonly figures: readonly Identified<Figure>[];
  readonly silences: readonly Identified<Silence>[];
  readonly watchpoints: readonly Identified<Watchpoint>[];
  readonly advisories: readonly Identified<Advisory>[];
}
export type Identified<T> = T & { readonly id: string };

/** A document's head: what is known of an edition besides its words. */
export type Head = Omit<Document, 'blocks' | 'places' | 'legislation' | 'text'>;

/** The program read an edition. Whatever it found before in the same edition, this reading replaces. */
export interface Read {
  readonly kind: 'read';
  readonly document: string;
  readonly head: Head;
  /** Version of the rules that read. */
  readonly rules: string;
  readonly findings: Findings;
  /**
   * Items of the last reading of the same edition that newer rules cut or worded otherwise, so that their ids changed.
   * Decided when it happened and kept in the log: what people said of `from` goes on for `to`.
   */
  readonly carried: readonly { readonly from: string; readonly to: string }[];
}

/** What all of people's words on one item have in common. */
interface OnItem {
  readonly document: string;
  readonly item: string;
  readonly reason: string | null;
}

export interface Accepted extends OnItem {
  readonly kind: 'accepted';
}

export interface Rejected extends OnItem {
  readonly kind: 'rejected';
}

/** The fields of a commitment that people may set right, in plain values. Words are never edited: they are the document's. */
export interface Corrections {
  readonly actors: readonly Named[];
  readonly firmness: Firmness;
  readonly novelty: Commitment['novelty'];
  /** EDTF. */
  readonly deadline: string | null;
  /** ISO 8601 duration or `regular`. */
  readonly cadence: string | null;
  readonly instruments: readonly Named[];
  readonly theme: Theme | null;
}
export type Field = keyof Corrections;

export interface Edited extends OnItem {
  readonly kind: 'edited';
  readonly set: Partial<Corrections>;
}

/** A person's verdict, with evidence of their own: a quote of a stored edition or a note. */
export interface Judged extends OnItem {
  readonly kind: 'judged';
  readonly verdict: 'kept' | 'missed';
  readonly evidence: Cited | null;
}

/** A quote and where it stands. */
export interface Cited {
  readonly document: string;
  readonly edition: string;
  readonly quote: Quote;
}

/** One end of a link: its words, and the item, where they are one. */
export interface End extends Cited {
  readonly kind: EndKind;
  readonly item: string | null;
}

/**
 * The program looked for links between an edition and others. Each `linked` that speaks of both documents and stands
 * later in the log was found then or since; those before it, unless found again, were not.
 */
export interface Compared {
  readonly kind: 'compared';
  readonly document: string;
  readonly edition: string;
  /** Other documents; or, alone, the same document's edition before this one. */
  readonly with: readonly { readonly document: string; readonly edition: string }[];
  /** Commitments of the edition before of which this one has neither the words nor others for them. */
  readonly gone?: readonly string[];
}

/** A later passage speaks of an earlier one. `document` is the later of the two. */
export interface Linked {
  readonly kind: 'linked';
  readonly document: string;
  /** Made from both ends and the relation; a link found again has the same. */
  readonly link: string;
  readonly relation: Relation;
  readonly standing: 'asserted' | 'proposed';
  /** Whether both ends are one undertaking, and so one thread. Decided when the link was found, and kept in the log. */
  readonly joins: boolean;
  readonly from: End;
  readonly to: End;
  readonly changes: readonly string[];
  /** The features that decided, each with what it found, in words for people. */
  readonly because: readonly string[];
  /** Their kinds, in the same order; links of the first versions have none. */
  readonly features?: readonly FeatureKind[];
  /** How it is known which document is the later, where their days do not tell; `not known`: only that both say it. */
  readonly order?: 'by its text' | 'not known';
}

/** A person confirms or refuses a link. */
export interface LinkJudged {
  readonly kind: 'link judged';
  readonly document: string;
  readonly link: string;
  readonly confirmed: boolean;
  readonly reason: string | null;
}

/**
 * Items become one thread. A commitment that no event speaks of is a thread by itself, called as `threadOf` says,
 * so that a thread needs no event to begin.
 */
export interface ThreadJoined {
  readonly kind: 'thread joined';
  readonly document: string;
  /** The thread that lives on; the others' ids are never given again. */
  readonly thread: string;
  readonly items: readonly string[];
  readonly reason: string | null;
}

/** Items leave their thread for another, new or known. */
export interface ThreadSplit {
  readonly kind: 'thread split';
  readonly document: string;
  readonly thread: string;
  readonly items: readonly string[];
  readonly reason: string | null;
}

/**
 * An edition was taken for another document's: it leaves `from` and is a document of its own, `as`. The same stands in
 * the log of both, so that each can be replayed without the other; who takes back the one takes back both.
 */
export interface EditionParted {
  readonly kind: 'edition parted';
  /** One of the two. */
  readonly document: string;
  readonly from: string;
  readonly edition: string;
  readonly as: string;
  readonly reason: string | null;
}

/** An earlier event by its number is taken back. It stays in the log. */
export interface Undone {
  readonly kind: 'undone';
  readonly document: string;
  readonly seq: number;
  readonly reason: string | null;
}

export type Review = Accepted | Rejected | Edited | Judged;
export type RegisterEvent =
  | Read
  | Review
  | Compared
  | Linked
  | LinkJudged
  | ThreadJoined
  | ThreadSplit
  | EditionParted
  | Undone;

/** Who says so: the program, by the version of its rules, or a person, by name. */
export type Author =
  | { readonly kind: 'program'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string };

/** An event in the log. `seq` only grows, and decides the order; `at` is the time handed in (ISO 8601, UTC). */
export interface Recorded<E extends RegisterEvent = RegisterEvent> {
  readonly seq: number;
  readonly at: string;
  readonly by: Author;
  readonly event: E;
}
