import { spanOf } from './entries.ts';
import type { EntryOf } from './register.ts';

/** How one could tell that an undertaking was kept, by its words alone; or why one could not. */
export type Measurable =
  | { readonly measurable: true; readonly by: readonly Mark[] }
  | { readonly measurable: false; readonly because: Why };

/** Something that can be looked up afterwards. */
export interface Mark {
  readonly kind: 'date' | 'interval' | 'amount' | 'instrument';
  readonly value: string;
}
export type Why = 'a position' | 'only to be looked at' | 'nothing to measure by';

/**
 * A date, an interval, an amount or an instrument makes an undertaking measurable; a promise to look at something
 * does not become so by having a date: that somebody considered it leaves nothing to see.
 * `figures` are those of the same document: they give the amounts.
 */
export function measurableOf(
  wording: EntryOf<'commitment'>,
  figures: Iterable<EntryOf<'figure'>>,
): Measurable {
  const { firmness } = wording.values;
  if (firmness === 'affirmed') return { measurable: false, because: 'a position' };
  if (firmness === 'exploratory') return { measurable: false, because: 'only to be looked at' };
  const by = [...marksOf(wording), ...amountsIn(wording, figures)];
  return by.length > 0 ? { measurable: true, by } : { measurable: false, because: 'nothing to measure by' };
}

function marksOf({ values }: EntryOf<'commitment'>): Mark[] {
  const { deadline, cadence, instruments } = values;
  return [
    ...(deadline === null ? [] : [{ kind: 'date', value: deadline } as const]),
    ...(cadence === null || cadence === 'regular' ? [] : [{ kind: 'interval', value: cadence } as const]),
    ...instruments.map(({ name }) => ({ kind: 'instrument', value: name }) as const),
  ];
}

/** Figures within the action's own words. */
const amountsIn = ({ said }: EntryOf<'commitment'>, figures: Iterable<EntryOf<'figure'>>): Mark[] =>
  [...figures]
    .map(spanOf)
    .filter(({ start, end }) => start >= said.action.start && end <= said.action.end)
    .map(({ quote }) => ({ kind: 'amount', value: quote }));
