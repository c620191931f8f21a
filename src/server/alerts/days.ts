import { addDays } from '../../model/edtf.ts';
import { whenWords } from '../../publish/words.ts';
import type { EntryColumns } from '../../store/catalogue.ts';
import type { Store } from '../../store/store.ts';
import type { Occurrence } from './occurrences.ts';

/** From which day it is looked, how many days ahead something is due, and since which day what passed is told. */
export interface Days {
  readonly asOf: string;
  readonly ahead: number;
  readonly since: string;
}

/** Undertakings with a day, as the catalogue has them. */
export type Dated = Pick<EntryColumns, 'n' | 'state' | 'first' | 'last'>;

/** All that have one and are not done, withdrawn or left out, by the words that hold of each. */
export async function datedIn(store: Store, day: string): Promise<readonly Dated[]> {
  await store.catalogue.refresh(day);
  const dated: Dated[] = [];
  for await (const rows of store.catalogue.columns(0))
    for (const { n, kind, holds, state, first, last } of rows)
      if (kind === 'commitment' && holds && state !== null && !OVER.has(state) && (first ?? last) !== null)
        dated.push({ n, state, first, last });
  return dated;
}

const OVER: ReadonlySet<string> = new Set(['withdrawn', 'reported done', 'left out']);

/** What is due within some days, and what became overdue: each undertaking once for each last day that it is given. */
export async function dueOccurrences(
  store: Store,
  dated: readonly Dated[],
  days: Days,
): Promise<Occurrence[]> {
  const told = dated.flatMap((one) => {
    const says = wordsFor(one, days);
    return says === null ? [] : [{ ...one, ...says }];
  });
  const listed = await store.catalogue.entries(told.map(({ n }) => n));
  const entries = new Map(listed.map(({ n, entry }) => [n, entry]));
  return told.flatMap(({ n, occasion, says, first, last }) => {
    const entry = entries.get(n);
    return entry === undefined
      ? []
      : [{ occasion, entry, seq: null, revision: last ?? first ?? '', says, later: null }];
  });
}

function wordsFor(
  { state, first, last }: Dated,
  { asOf, ahead, since }: Days,
): { occasion: 'due' | 'overdue'; says: string } | null {
  const until = addDays(asOf, ahead);
  if (last !== null && last >= asOf && last <= until)
    return { occasion: 'due', says: `due ${whenWords(`../${last}`)}` };
  if (last === null && first !== null && first >= asOf && first <= until)
    return { occasion: 'due', says: `due ${whenWords(`${first}/..`)}` };
  if (last === null || last >= asOf || last < since || state === 'recurring') return null;
  return {
    occasion: 'overdue',
    says: `its last day was ${whenWords(last).replace(/^on /, '')}; no document read reports it done`,
  };
}
