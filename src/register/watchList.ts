import { firstDay, lastDay } from '../model/edtf.ts';
import { ofKind, stands } from './entries.ts';
import type { Entry, EntryOf } from './register.ts';
import { holds, type Tie } from './ties.ts';

/** Something that a document says to watch, or says is not there. */
export interface Watched {
  readonly entry: EntryOf<'watchpoint'> | EntryOf<'silence'>;
  /** `past`: its last day lies before the day looked from. `ahead`: it does not. `open`: it names no time. */
  readonly state: 'past' | 'ahead' | 'open';
  /** ISO days; null where that end is open or no time is named. */
  readonly first: string | null;
  readonly last: string | null;
  /** A later passage that answers it, or supplies what was not said; null where the register has none. */
  readonly answer: Tie | null;
}

/**
 * The open watchpoints by date, those of the past marked and first, those without one after them, then silences.
 * Nothing here says that a thing did not happen: only that the register has no answer to it.
 */
export function watchListOf(
  entries: readonly Entry[],
  { asOf }: { asOf: string },
  ties: readonly Tie[] = [],
): readonly Watched[] {
  const answers = new Map(
    ties
      .filter((tie) => tie.relation === 'answers' && holds(tie))
      .map((tie) => [tie.from.item, tie] as const),
  );
  const said = entries.filter(
    (entry) => stands(entry) && (entry.head.published === null || entry.head.published <= asOf),
  );
  const watchpoints = ofKind(said, 'watchpoint').map((entry) =>
    watched(entry, entry.said.date, asOf, answers.get(entry.id)),
  );
  const silences = ofKind(said, 'silence').map((entry) => watched(entry, null, asOf, answers.get(entry.id)));
  return [...watchpoints.sort(byDate), ...silences.sort(byDate)];
}

function watched(
  entry: Watched['entry'],
  date: string | null,
  asOf: string,
  answer: Tie | null = null,
): Watched {
  const first = date === null ? null : firstDay(date);
  const last = date === null ? null : lastDay(date);
  if (first === null && last === null) return { entry, state: 'open', first, last, answer };
  return { entry, state: last !== null && last < asOf ? 'past' : 'ahead', first, last, answer };
}

const byDate = (a: Watched, b: Watched): number =>
  compare(a.last ?? a.first ?? '9999-12-32', b.last ?? b.first ?? '9999-12-32') ||
  compare(a.entry.head.published ?? '', b.entry.head.published ?? '') ||
  compare(a.entry.document, b.entry.document) ||
  a.entry.said.start - b.entry.said.start ||
  compare(a.entry.id, b.entry.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
