import type { Named } from './analysis.ts';
import type { Quote } from './span.ts';

/**
 * What a text does with an instrument that it cites, or says is done with it. `revoked`, `commenced` and `amended` are
 * of the very thing that is cited: a section that is omitted is revoked, the Act that it was in is amended.
 */
export const CITATION_CONTEXTS = [
  'amended',
  'revoked',
  'commenced',
  'quoted',
  'defined by',
  'relied on',
  'applied',
  'mentioned',
] as const;
export type CitationContext = (typeof CITATION_CONTEXTS)[number];

/** One place in a text that cites an instrument, or a provision of it. */
export interface Citation extends Quote {
  /** The whole work; its id is a legislation.gov.uk id URI, a CELEX number, or null. */
  readonly instrument: Named;
  /** The words by which the instrument is named there: its title, "the 2010 Act"; null where only its provision is. */
  readonly called: string | null;
  /** What of it is cited, as `section 20(1)`, with the id where it is known; null of the whole. */
  readonly provision: Named | null;
  /** Where it stands in the citing law, as its publisher names it and as lawyers cite it; null in other texts. */
  readonly within: { readonly id: string; readonly cited: string } | null;
  readonly context: CitationContext;
  /** The words that decided the context; null where none did. */
  readonly words: Quote | null;
  /** From when, where the sentence says it of an amendment, a revocation or a commencement: EDTF. */
  readonly effect: string | null;
  /** Whether it stands in quotation marks: in another's words, or in those that are to stand in another law. */
  readonly inQuotation: boolean;
  /** That the law's editors cite it, in what they note beside the law; left out of what the text itself cites. */
  readonly editorial?: true;
  readonly rule: string;
}
