import type { Firmness, Obligation, Theme } from '../model/analysis.ts';
import { entriesOf, ofKind, stands } from './entries.ts';
import { folded } from './identity.ts';
import type { Programme } from './programmes.ts';
import type { DocumentState, EntryOf } from './register.ts';

/** What to show of the register; everything given must hold. Of several values of one field, one must. */
export interface Filter {
  /** Names or ids (ISO 3166) of who is to act; the words of a name may be given in part. */
  readonly party?: readonly string[];
  readonly theme?: readonly Theme[];
  readonly firmness?: readonly Firmness[];
  /** Of laws: what a provision lays down. */
  readonly obligation?: readonly Obligation[];
  /** Titles or identifiers; the words of a title may be given in part. */
  readonly instrument?: readonly string[];
  /** Published before this date (ISO 8601), that day excluded. What carries no date is in neither. */
  readonly before?: string;
  /** Published on this date or later. */
  readonly after?: string;
  /** Ids or titles of documents; the words of a title may be given in part. */
  readonly document?: readonly string[];
  readonly programme?: Programme;
  /** Words of the commitment's sentence or of the document's title, all of them, in any order. */
  readonly text?: string;
}

/** The commitments of a document that stand in the register and pass the filter, in the order of the text. */
export function commitmentsOf(state: DocumentState, filter: Filter = {}): readonly EntryOf<'commitment'>[] {
  const standing = ofKind(entriesOf(state), 'commitment').filter(stands);
  if (filter.programme !== undefined && !concerns(standing, filter.programme)) return [];
  return standing.filter((entry) => passes(entry, filter));
}

/** Whether a commitment passes. A programme's parties are asked of the whole document first: see `concerns`. */
export function passes(entry: EntryOf<'commitment'>, filter: Filter): boolean {
  const { head, said, values } = entry;
  return (
    anyOf(filter.party, (party) => values.actors.some((actor) => isNamed(actor, party))) &&
    anyOf(filter.theme, (theme) => values.theme === theme) &&
    anyOf(filter.firmness, (firmness) => values.firmness === firmness) &&
    anyOf(filter.obligation, (obligation) => said.obligation === obligation) &&
    anyOf(filter.instrument, (name) => values.instruments.some((one) => isNamed(one, name))) &&
    anyOf(filter.document, (name) => isNamed({ id: head.id, name: head.title }, name)) &&
    (filter.before === undefined || (head.published !== null && head.published < filter.before)) &&
    (filter.after === undefined || (head.published !== null && head.published >= filter.after)) &&
    (filter.text === undefined || hasWords(`${said.sentence.quote} ${head.title}`, filter.text)) &&
    (filter.programme === undefined || inProgramme(entry, filter.programme))
  );
}

/**
 * Whether a document is one of a programme's: each of its parties acts somewhere in it. A scope "United Kingdom and
 * Belgium" takes what either of them promises in their common documents, and nothing that they promise others.
 */
export const concerns = (
  commitments: readonly EntryOf<'commitment'>[],
  { parties = [] }: Programme,
): boolean =>
  parties.every((party) =>
    commitments.some(({ values }) => values.actors.some((actor) => isNamed(actor, party))),
  );

function inProgramme({ head, values }: EntryOf<'commitment'>, programme: Programme): boolean {
  const { parties = [], themes = [], instruments = [], documents = [] } = programme;
  return (
    anyOf(parties, (party) => values.actors.some((actor) => isNamed(actor, party))) &&
    anyOf(themes, (theme) => values.theme === theme) &&
    anyOf(instruments, (name) => values.instruments.some((one) => isNamed(one, name))) &&
    anyOf(documents, (id) => head.id === id)
  );
}

const anyOf = <T>(wanted: readonly T[] | undefined, test: (one: T) => boolean): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some(test);

/** Whether a name, or the words of one given in part, or an identifier is meant. */
export const isNamed = ({ id, name }: { id: string | null; name: string }, asked: string): boolean =>
  isFoldedNamed({ id, folded: folded(name) }, { id: asked.toLowerCase(), folded: folded(asked) });

/** The same where both were folded before; the id asked for is in small letters. */
export const isFoldedNamed = (
  { id, folded }: { readonly id: string | null; readonly folded: string },
  asked: { readonly id: string; readonly folded: string },
): boolean => id?.toLowerCase() === asked.id || hasRun(folded, asked.folded);

/** Whether the words stand in a row in the name: "Belgium" in "Kingdom of Belgium", not "Niger" in "Nigeria". */
const hasRun = (name: string, words: string): boolean => words !== '' && ` ${name} `.includes(` ${words} `);

function hasWords(text: string, asked: string): boolean {
  const within = folded(text);
  return folded(asked)
    .split(' ')
    .every((word) => within.includes(word));
}
