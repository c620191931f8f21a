import { workKey } from '../../law/citations/works.ts';
import type { InstrumentRecord } from '../../law/instruments/record.ts';
import type { Document, Genre } from '../../model/document.ts';

/** A work, or a provision of it, as far as it is known: what is not is left out of its citation. */
export interface Citable {
  readonly name: string;
  readonly id: string | null;
  /** As the register names it: `section 20(1)(a)`, `Schedule 6 paragraph 1`, `Article 5(2)`. */
  readonly provision?: string | null;
  readonly facts?: CitingFacts;
}

export interface CitingFacts {
  /** The full title, where the name is a number. */
  readonly title?: string;
  /** Of a treaty, ISO 8601. */
  readonly adopted?: string;
  readonly opened?: string;
  readonly signed?: string;
  readonly inForce?: string;
  /** `1155 UNTS 331`, `UKTS 58 (1980)`. */
  readonly series?: string;
  /** `OJ L 154, 16.6.2017, p. 1`. */
  readonly journal?: string;
  readonly bill?: {
    readonly house: 'HC' | 'HL';
    /** `2022-23`. */
    readonly session: string;
    readonly number: string;
  };
  /** `Cm 9962`, `CP 413`. */
  readonly command?: string;
  readonly hansard?: {
    readonly house: 'HC' | 'HL';
    /** ISO 8601. */
    readonly date: string;
    readonly volume: string;
    /** `973-76`. */
    readonly columns: string;
  };
  /** A report of a case beside its neutral citation: `[2018] AC 61`. */
  readonly report?: string;
  readonly author?: string;
  readonly genre?: Genre;
  /** ISO 8601. */
  readonly published?: string;
  readonly url?: string;
  /** When the address was looked at, ISO 8601; never said where nobody gave it. */
  readonly accessed?: string;
}

/** What kind of thing it is cited as. */
export type Kind =
  | 'Act'
  | 'devolved Act'
  | 'instrument'
  | 'EU act'
  | 'EU treaty'
  | 'Bill'
  | 'treaty'
  | 'case'
  | 'debate'
  | 'command paper'
  | 'document'
  | 'other';

export function kindOf({ name, id, facts = {} }: Citable): Kind {
  if (facts.hansard !== undefined) return 'debate';
  if (facts.command !== undefined) return 'command paper';
  if (facts.bill !== undefined || /\bBill(?:\s\[HL\])?$/.test(name)) return 'Bill';
  if (/\[\d{4}\]\s(?:UK(?:SC|PC|HL|UT|FTT)|EW(?:CA|HC|COP|FC)|CS(?:IH|OH)|NI[A-Z]{2,3})\b/.test(name))
    return 'case';
  const [type = ''] = workKey({ name, id }).split('/');
  if (/^(?:ukpga|ukla|ukppa|ukcm|apgb|aep|aip|aosp|apni|gbla|gbppa)$/.test(type)) return 'Act';
  if (/^(?:asp|asc|anaw|mwa|nia|mnia)$/.test(type)) return 'devolved Act';
  if (type in SERIES) return 'instrument';
  if (/^3\d{4}[A-Z]{1,2}\d{4}$/.test(type) || EU_NAME.test(name)) return 'EU act';
  if (/^1\d{4}[A-Z]/.test(type)) return 'EU treaty';
  if (
    facts.series !== undefined ||
    facts.adopted !== undefined ||
    facts.signed !== undefined ||
    facts.opened !== undefined
  )
    return 'treaty';
  if (facts.published !== undefined || facts.url !== undefined || facts.author !== undefined)
    return 'document';
  return 'other';
}

const EU_NAME =
  /^(?:(?:Council|Commission)\s)?(?:(?:Implementing|Delegated|Framework)\s)?(?:Regulation|Directive|Decision|Recommendation)\s(?:\(|No\b|\d)/;

/** Series of secondary legislation as they are abbreviated. */
export const SERIES: Readonly<Record<string, string>> = {
  uksi: 'SI',
  ssi: 'SSI',
  wsi: 'WSI',
  nisr: 'SR',
  nisi: 'SI',
  uksro: 'SR & O',
  nisro: 'SR & O (NI)',
};

/** An instrument by its record, or a provision of it. */
export function citableOfRecord(record: InstrumentRecord, provision: string | null = null): Citable {
  const value = (scheme: InstrumentRecord['identifiers'][number]['scheme']) =>
    record.identifiers.find((one) => one.scheme === scheme)?.value;
  const day = (...what: readonly string[]) =>
    record.dates.find(
      (one) => what.includes(one.what) && one.bound === 'on' && /^\d{4}-\d\d-\d\d$/.test(one.edtf ?? ''),
    )?.edtf ?? undefined;
  const isTreaty = /treaty|protocol|exchange|agreement/.test(record.kind);
  return {
    name: record.title,
    id: record.id,
    provision,
    facts: defined({
      title: record.title,
      journal: value('Official Journal'),
      series: value('treaty series'),
      command: isTreaty ? undefined : value('command paper'),
      ...(isTreaty && { adopted: day('adopted'), signed: day('signed'), inForce: day('in force') }),
    }),
  };
}

/** A document of the register: what it is cited as follows from its kind. */
export const citableOfDocument = (
  {
    title,
    publisher,
    published,
    uri,
    genre,
  }: Pick<Document, 'title' | 'publisher' | 'published' | 'uri' | 'genre'>,
  id: string | null = null,
): Citable => ({
  name: title,
  id,
  facts: defined({
    author: publisher ?? undefined,
    published: published ?? undefined,
    url: uri !== null && /^https?:/.test(uri) ? uri : undefined,
    genre,
  }),
});

const defined = (facts: { readonly [K in keyof CitingFacts]: CitingFacts[K] | undefined }): CitingFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
