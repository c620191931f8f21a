import type { Citation, CitationContext } from '../model/citation.ts';

/**
 * What the newest editions of documents cite, and who cites what. Made from the readings in the log, and can be made
 * anew from them (docs/decisions/0023-citations.md).
 */
export interface Citations {
  /** The last event that is in them, and the last of the log. */
  at(): Promise<{ readonly seq: number; readonly last: number }>;
  /** Brings them up to the log: only documents of which it says something since are looked at anew. */
  refresh(): Promise<void>;
  /** Newest documents first, each in the order of its text. */
  found(which: WhichCitations, page: CitationPage): Promise<FoundCitations>;
  /** The documents in which these stand, newest first, with how many of each context. */
  citing(
    which: WhichCitations,
    most: number,
  ): Promise<{ readonly total: number; readonly documents: readonly CitingDocument[] }>;
  /** The works that these cite, the most cited first, with how many of each context. */
  cited(
    which: WhichCitations,
    most: number,
  ): Promise<{ readonly total: number; readonly works: readonly CitedWork[] }>;
  /** The works that go by a name, folded, or a short form of it; by words in a row of it where none does. Most cited first. */
  called(name: string): Promise<readonly CitedWork[]>;
  /** The documents of the register that are this work. */
  lawsOf(work: string): Promise<readonly CitingDocument[]>;
  /** Documents with these words in their title, in a row, newest first. */
  titled(words: string, most: number): Promise<readonly CitingDocument[]>;
  /** A document, with the work that it is; null where the register has none of this id. */
  document(id: string): Promise<CitingDocument | null>;
}

/** All that is given must hold. */
export interface WhichCitations {
  /** Of these works; see `workKey`. */
  readonly works?: readonly string[];
  /** Of this provision, or what is below it: `section/20`. */
  readonly path?: string | null;
  /** In these documents. */
  readonly documents?: readonly string[];
  readonly contexts?: readonly CitationContext[];
}

/** So many, from a place on; or those that come after one. */
export interface CitationPage {
  readonly most: number;
  readonly from: number;
  readonly after?: { readonly published: string; readonly document: string; readonly n: number } | null;
}

export interface FoundCitations {
  readonly total: number;
  readonly citations: readonly FoundCitation[];
}

/** A citation with the passage that it stands in. */
export interface FoundCitation extends Omit<Citation, 'words'> {
  /** Its place among those of its document. */
  readonly n: number;
  readonly work: string;
  readonly words: string | null;
  readonly sentence: string;
  readonly document: {
    readonly id: string;
    readonly edition: string;
    readonly title: string;
    readonly published: string | null;
  };
}

type Counts = Readonly<Partial<Record<CitationContext, number>>>;

export interface CitingDocument {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  /** The work that it is, and its name; null where it is none. */
  readonly work: string | null;
  readonly counts: Counts;
}

export interface CitedWork {
  readonly work: string;
  readonly name: string;
  readonly id: string | null;
  readonly counts: Counts;
}
