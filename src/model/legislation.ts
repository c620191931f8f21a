import type { Span } from './span.ts';

/** What the publisher of a law, a bill or a paper of amendments says about it, beside its words. */
export interface Legislation {
  /** In the publisher's own words: `UnitedKingdomPublicGeneralAct`, `Government Bill`, `REG`. */
  readonly kind: string | null;
  /** Of the whole work, whichever of its versions this is: an id URI of legislation.gov.uk, an ELI. */
  readonly uri: string | null;
  readonly year: number | null;
  readonly number: string | null;
  /** Of the European Union: `32024R1689`. */
  readonly celex: string | null;
  /** The Official Journal: `OJ L 154, 16.6.2017, p. 1`. */
  readonly journal: string | null;
  /** Which version it is, in the publisher's own words: `final`, `revised`, `As amended on Report`. */
  readonly version: string | null;
  /** The day as of which the text stands, ISO 8601; null where the publisher names none. */
  readonly asOf: string | null;
  readonly dates: readonly LawDate[];
  /** Where the whole extends to: `E`, `W`, `S`, `NI`; empty where nothing is said. */
  readonly extent: readonly string[];
  /** Of the whole, in the publisher's own words: `Prospective` is not yet in force. */
  readonly status: string | null;
  /** The provisions of which something else is said than of what holds them, in the order of the text. */
  readonly provisions: readonly ProvisionForce[];
  /** Changes that the publisher knows of and has not made to the text. */
  readonly unapplied: readonly UnappliedEffect[];
  /** What the members of a House want changed in a bill, in the order of the paper. */
  readonly amendments: readonly TabledAmendment[];
  /** Citations that the publisher marked, in the order of the text; one may stand within another. */
  readonly references: readonly MarkedReference[];
}

/** Words of the text that the publisher marked as a citation, and what of. */
export interface MarkedReference extends Span {
  /** An id URI of legislation.gov.uk, a CELEX number, a place in the Official Journal; `#section-4` in the same law. */
  readonly uri: string;
  /** Of a range ("ss. 1–25"): its last member, `uri` being the first. */
  readonly upTo?: string;
  /** The element that marks it: `Citation`, `CitationSubRef`, `ref`, `REF.DOC.OJ`. */
  readonly what: string;
}

export interface LawDate {
  readonly what: 'enacted' | 'made' | 'laid' | 'in force' | 'adopted' | 'published';
  /** ISO 8601. */
  readonly date: string;
}

export interface ProvisionForce {
  readonly provision: string;
  /** Null where it is that of what holds the provision. */
  readonly extent: readonly string[] | null;
  /** The days from which and up to which this wording holds, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string | null;
}

export interface UnappliedEffect {
  /** As the publisher cites them: `s. 86(9A)`. */
  readonly provisions: string;
  /** `inserted`, `words substituted`, `coming into force`. */
  readonly effect: string;
  /** The title of what changes it, and its address. */
  readonly by: string;
  readonly uri: string | null;
  /** Its provisions that do so. */
  readonly byProvisions: string;
  /** From when, ISO 8601; empty where that is not settled. */
  readonly dates: readonly string[];
}

export interface TabledAmendment {
  /** Of the amendment in its paper. */
  readonly provision: string;
  /** As printed: `NC1`, `12`. */
  readonly number: string;
  readonly proposer: string;
  readonly supporters: readonly string[];
  /** The provision of the bill that it is about. */
  readonly target: string | null;
  /** In the publisher's own words: `leaveOut`, `insert`. */
  readonly action: string | null;
}

/** A law of which nothing is known: what is known is set over it. */
export const unknownLaw: Legislation = {
  kind: null,
  uri: null,
  year: null,
  number: null,
  celex: null,
  journal: null,
  version: null,
  asOf: null,
  dates: [],
  extent: [],
  status: null,
  provisions: [],
  unapplied: [],
  amendments: [],
  references: [],
};
