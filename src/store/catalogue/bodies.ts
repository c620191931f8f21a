// Entries and links as their rows hold them: as JSON without what other columns say, and packed.
import type { Head } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import type { Tie } from '../../register/ties.ts';
import { type Packed, packed, unpacked } from '../packing.ts';
import type { Worded } from '../words/learning.ts';

type Stored = Packed['__select__'];

/** What an entry's row says besides its body, which need not stand there again. */
interface Named {
  readonly id: string;
  readonly document: string;
  readonly born: string;
}

/** The entry without the head of the edition it is of, where that is the newest. `around`: the sentence that a figure stands in. */
export function entryBody(entry: Entry, row: Named, newest: Head, around: string | null): Uint8Array {
  const { head: _, ...own } = entry;
  const whole = newest.edition === entry.edition ? own : entry;
  const json = JSON.stringify(around === null ? whole : { ...whole, around });
  return packed(shortened(json, namesOf(row, newest)));
}

/** The entry of a row; `newest` is the head of its document's newest edition. */
export function entryFrom(body: Stored, row: Named, newest: Head | undefined): Entry {
  const { around: _, ...own } = parsed(body, row, newest);
  return own.head === undefined ? { ...own, head: newest! } : own;
}

/** The words by which it is found. */
export function wordedFrom(
  body: Stored,
  row: Named & { readonly n: number },
  newest: Head | undefined,
): Worded {
  const { around, ...entry } = parsed(body, row, newest);
  return {
    document: row.document,
    n: row.n,
    title: (entry.head ?? newest)?.title ?? '',
    text: around ?? sentenceOf(entry),
  };
}

/** The words that an entry is found by: an amount alone says nothing of what it is of, but the sentence around it. */
export const sentenceOf = (entry: Entry): string =>
  entry.kind === 'commitment' ? entry.said.sentence.quote : entry.said.quote;

const parsed = (body: Stored, row: Named, newest: Head | undefined) =>
  JSON.parse(lengthened(unpacked(body), namesOf(row, newest))) as Entry & { readonly around?: string };

const namesOf = ({ id, document, born }: Named, newest: Head | undefined) => [
  newest?.edition ?? '',
  document,
  id,
  born,
];

interface TieRow {
  readonly link: string;
  readonly from_document: string;
  readonly from_item: string | null;
  readonly to_document: string;
  readonly to_item: string | null;
  readonly at: string;
}

export const tieBody = (tie: Tie, row: TieRow): Uint8Array =>
  packed(shortened(JSON.stringify(tie), namesOfTie(row)));

export const tieFrom = ({ body, ...row }: TieRow & { readonly body: Stored }): Tie =>
  JSON.parse(lengthened(unpacked(body), namesOfTie(row))) as Tie;

const namesOfTie = (row: TieRow) => [
  row.from_document,
  row.to_document,
  row.link,
  row.from_item ?? '',
  row.to_item ?? '',
  row.at,
];

/** Names that the row has in other columns, as marks: JSON writes these characters otherwise (RFC 8259, 7). */
const shortened = (json: string, names: readonly string[]): string =>
  names.reduce((words, name, at) => (name.length < LEAST ? words : words.replaceAll(name, MARKS[at]!)), json);

const lengthened = (json: string, names: readonly string[]): string =>
  names.reduceRight((words, name, at) => words.replaceAll(MARKS[at]!, () => name), json);

const MARKS = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006'];
/** Shorter names are left as they are. */
const LEAST = 8;
