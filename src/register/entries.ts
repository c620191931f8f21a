import type { Commitment } from '../model/analysis.ts';
import { changesBetween } from './changes.ts';
import type { Edited, Field, Recorded, Review } from './events.ts';
import type { Correction, DocumentState, Entry, EntryOf, Held, Kind, Standing, Values } from './register.ts';

/** All that a document says, as it is to be shown: by kind in the order of the text, what no longer stands last. */
export function entriesOf(state: DocumentState): readonly Entry[] {
  return [...state.held.values()].flatMap((held) => entry(state, held) ?? []).sort(byPlace);
}

/** One of them, by its id or one it had before; null where the document has none such. */
export function entryOf(state: DocumentState, id: string): Entry | null {
  let last = id;
  for (let next = state.became.get(last); next !== undefined; next = state.became.get(last)) last = next;
  const held = state.held.get(last);
  return held === undefined ? null : entry(state, held);
}

/**
 * Whether it belongs in what the register shows: the newest edition says it, or rules no longer find it but a person
 * has worked on it, and no person has rejected it.
 */
export const stands = ({ standing, reviews }: Entry): boolean =>
  standing === 'current' || (standing === 'not found again' && reviews.length > 0);

/** The entries of one kind. */
export const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] =>
  entries.filter((one): one is Entry & EntryOf<K> => one.kind === kind);

/** Where the words of an entry stand. */
export const spanOf = ({ said, kind }: Held): { start: number; end: number; quote: string } =>
  kind === 'commitment' ? (said as Commitment).action : (said as Exclude<Entry['said'], Commitment>);

/**
 * The words of a commitment as editions changed what they say: each in the edition that brought it, the last one with
 * the standing that the commitment has now. One where they never changed.
 */
export function wordingsOf(
  state: Pick<DocumentState, 'editions'>,
  entry: EntryOf<'commitment'>,
): readonly EntryOf<'commitment'>[] {
  if (entry.sayings.length < 2) return [entry];
  const steps = entry.sayings.filter(
    ({ said }, at) => at === 0 || changesBetween(entry.sayings[at - 1]!.said, said).length > 0,
  );
  return steps.map(({ edition, said }, at) => {
    const { head } = state.editions.find((one) => one.edition === edition)!;
    const until = steps[at + 1];
    const next =
      entry.readings.find((one) => one.edition === until?.edition)?.seq ?? Number.POSITIVE_INFINITY;
    const from = entry.sayings.findIndex((one) => one.edition === edition);
    const to = until === undefined ? entry.sayings.length : entry.sayings.indexOf(until);
    const own = new Set(entry.sayings.slice(from, to).map((one) => one.edition));
    const readings = entry.readings.filter((one) => own.has(one.edition));
    const values = valuesOf(
      said,
      entry.reviews.filter(({ seq }) => seq < next),
    );
    const standing = until === undefined ? entry.standing : 'superseded';
    return { ...entry, edition, said, head, readings, values, standing };
  });
}

/** Null where all editions that say it were parted from the document. */
function entry(state: DocumentState, all: Held): Entry | null {
  const held = state.away.size === 0 ? all : withoutParted(state, all);
  if (held === null) return null;
  const said = saidOf(state, held);
  const reviews = said.length === 0 ? NONE : said.filter(({ seq }) => !state.undone.has(seq));
  const head = state.editions.find(({ edition }) => edition === held.edition)!.head;
  const values = held.kind === 'commitment' ? valuesOf(held.said as Commitment, reviews) : null;
  const standing = standingOf(state, held, reviews);
  return { ...held, head, reviews, values, standing, ...changes(state, held, said) } as Entry;
}

function withoutParted({ away }: DocumentState, held: Held): Held | null {
  const sayings = held.sayings.filter(({ edition }) => !away.has(edition));
  const readings = held.readings.filter(({ edition }) => !away.has(edition));
  return sayings.length === 0 ? null : { ...held, ...sayings.at(-1)!, sayings, readings };
}

const NONE: readonly never[] = [];

/** All that people said of it, what was undone included. */
function saidOf(state: DocumentState, { id, formerly }: Held): readonly Recorded<Review>[] {
  if (state.reviews.size === 0) return NONE;
  return [id, ...formerly].flatMap((one) => state.reviews.get(one) ?? []).sort((a, b) => a.seq - b.seq);
}

function changes(
  { undoings }: DocumentState,
  { readings }: Held,
  said: readonly Recorded<Review>[],
): Pick<Entry, 'revision' | 'touched'> {
  const undone = [...undoings.values()].filter(({ of }) => said.some(({ seq }) => seq === of));
  const times = [readings.at(-1)!, ...said, ...undone].map(({ at }) => at);
  return {
    revision: times.length + readings.length - 2,
    touched: times.reduce((last, at) => (at > last ? at : last)),
  };
}

function standingOf(state: DocumentState, held: Held, reviews: readonly Recorded<Review>[]): Standing {
  const verdict = reviews.findLast(({ event }) => event.kind === 'accepted' || event.kind === 'rejected');
  if (verdict?.event.kind === 'rejected') return 'rejected';
  const newest = state.editions.at(-1)!;
  if (held.edition !== newest.edition) return 'superseded';
  return held.readings.some(({ seq }) => seq === newest.read) ? 'current' : 'not found again';
}

function valuesOf(said: Commitment, reviews: readonly Recorded<Review>[]): Values {
  const edits = reviews.filter((one): one is Recorded<Edited> => one.event.kind === 'edited');
  return {
    actors: said.actors,
    firmness: said.firmness,
    novelty: said.novelty,
    deadline: said.deadline?.edtf ?? null,
    cadence: said.cadence?.duration ?? null,
    instruments: said.instruments,
    theme: said.theme,
    ...(edits.length === 0 ? null : Object.assign({}, ...edits.map(({ event }) => event.set))),
    corrected: edits.length === 0 ? NONE : edits.flatMap(correctionsOf),
  };
}

const correctionsOf = ({ event, by, at }: Recorded<Edited>): Correction[] =>
  (Object.keys(event.set) as Field[]).map((field) => ({ field, by: by.name, at, reason: event.reason }));

const KINDS = ['commitment', 'event', 'figure', 'silence', 'watchpoint', 'advisory'];

const byPlace = (a: Entry, b: Entry): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  Number(a.standing === 'superseded') - Number(b.standing === 'superseded') ||
  spanOf(a).start - spanOf(b).start ||
  spanOf(a).end - spanOf(b).end ||
  (a.id < b.id ? -1 : 1);
